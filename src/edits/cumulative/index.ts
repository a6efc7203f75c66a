/** The cumulative tables of a plan, made of the lists in its workbook; nothing is written here. */
import type { SheetContent } from '../../sheet/content';
import type { ReviewInput } from '../../review';
import type { CumulativeOptions, Grouping } from '../../review/cumulativeOptions';
import type { JudgedTable } from '../../review/judging/judged';
import { placeKey } from '../../review/places/names';
import { summariesOf, type Summary } from '../../review/summaries';
import type { Attainment, CumulativeProblem } from './attainment';
import { columnsOf, groupingsOf, unplaced, type Columns } from './columns';
import { findAttainments, type Found } from './found';
import { appendixName, LEVEL_WORDS } from './headings';
import { levelTable, type Later, type LevelTable } from './levelTable';
import { inUnitsAfter } from './mergedUnits';
import { notesOf } from './notes';
import type { Heading } from './page';
import { printLevel } from './printLevel';
import { distributionRows, distributionTitle, printDistribution } from './printDistribution';
import { printRegistration, registrationGroups } from './printRegistration';
import { PERIOD_WORDS, printSeries } from './printSeries';
import { printTargets, targetRows } from './printTargets';
import { seriesOf, undated, type Series } from './series';

export interface CumulativePlan {
  /** Contradictions between the lists, and what is missing: told before anything is written. */
  readonly problems: readonly CumulativeProblem[];
  /** What columns can be made of. */
  readonly groupings: readonly Grouping[];
  /** The years of which targets and a registration list can be made, and the one that is. */
  readonly years: readonly number[];
  readonly year: number | null;
  /** The workbook tells of mergers. */
  readonly hasMergers: boolean;
  /** The figures of each level found. */
  readonly levels: readonly LevelTable[];
  readonly series: Series | null;
  /** Every sheet that can be made, in the order of the appendices. */
  readonly sheets: readonly SheetContent[];
}

/** The rows of a distribution where nothing groups the communes, and of those whose place nobody tells. */
const EVERYWHERE = 'Tất cả các xã';
const NOWHERE = 'Các xã khác';

/** Everything that is shown and printed, in the units that the person chose. */
interface Shown {
  readonly attainments: readonly Attainment[];
  /** Units after mergers from a year on, where the years before are in those before. */
  readonly later: Later | null;
  readonly problems: readonly CumulativeProblem[];
}

/** `judged`: the tables of values as the last review judged them, of which the distribution by criteria is made. */
export function planCumulative(input: ReviewInput, options: CumulativeOptions, judged: readonly JudgedTable[] = []): CumulativePlan {
  const found = findAttainments(input, options);
  const shown = inChosenUnits(found, options);
  const everyone = [...shown.attainments, ...(shown.later?.attainments ?? [])];
  const groupings = groupingsOf(everyone);
  const grouping = groupings.find((one) => one === options.grouping) ?? groupings[0] ?? 'none';
  const columns = columnsOf(grouping, everyone, found.districts, found.tables);
  const levels = found.levels.map((level) => levelTable(level, shown.attainments, columns, found.starts.get(level), found.baseOf, shown.later)).filter(({ years }) => years.length > 0);
  const years = [...new Set(found.attainments.map(({ year }) => year))].sort((a, b) => a - b);
  const year = years.find((one) => one === options.year) ?? yearOfPlan(found, input.year);
  const isSeries = levels.length > 0 && levels.every(({ recount }) => recount === null);
  const period = options.period ?? 'year';
  const current = currentAttainments(shown);
  const series = isSeries ? seriesOf(period, current, found) : null;
  const context: Context = { found, shown, options, columns, grouping, year, summaries: onePerLevel(summariesOf(judged, { blanks: input.state?.criteria?.blanks ?? 'unknown' })) };
  const problems = [...found.problems, ...shown.problems, ...unplaced(grouping, everyone), ...withoutBase(levels), ...unexplainedFalls(levels, options), ...undated(period, current)];
  return { problems, groupings, years, year, hasMergers: found.changes.length > 0, levels, series, sheets: sheetsOf(levels, series, context) };
}

/** Each place once: as it was before, or as it is after mergers. */
function currentAttainments({ attainments, later }: Shown): readonly Attainment[] {
  return later === null ? attainments : [...attainments.filter(({ year }) => year < later.from), ...later.attainments.filter(({ year }) => year >= later.from)];
}

/** Every place that is ever named, in the units that a year is counted in. */
function inUnitsOf(year: number, { attainments, later }: Shown): readonly Attainment[] {
  return later !== null && year >= later.from ? later.attainments : attainments;
}

function inChosenUnits({ attainments, changes }: Found, { units = 'before', mergerYear }: CumulativeOptions): Shown {
  if (units === 'before' || changes.length === 0) return { attainments, later: null, problems: [] };
  const after = inUnitsAfter(attainments, changes);
  return mergerYear === undefined ? { ...after, later: null } : { attainments, later: { from: mergerYear, attainments: after.attainments }, problems: after.problems };
}

interface Context {
  readonly found: Found;
  readonly shown: Shown;
  readonly options: CumulativeOptions;
  readonly columns: Columns;
  readonly grouping: Grouping;
  readonly year: number | null;
  readonly summaries: readonly Summary[];
}

type Maker = (heading: (title: string) => Heading) => SheetContent;

/** The appendices are numbered in this order. */
function sheetsOf(levels: readonly LevelTable[], series: Series | null, context: Context): readonly SheetContent[] {
  const { found, options } = context;
  const makers = [
    ...levels.map((table): Maker => (heading) => printLevel(table, { heading: heading(`LỘ TRÌNH XÃ ĐẠT CHUẨN ${LEVEL_WORDS[table.level].toUpperCase()}`), shows: options.shows ?? 'names', notes: notesOf(table, options), hasChart: options.hasCharts === true })),
    ...(context.year === null ? [] : ofYear(levels, context, context.year)),
    ...(series === null ? [] : [((heading) => printSeries(series, heading(`TIẾN ĐỘ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI THEO ${PERIOD_WORDS[series.period]}`), options.hasCharts === true)) satisfies Maker]),
    ...distributions(context),
  ];
  return makers.map((make, index) => make((title) => ({ appendix: appendixName(options.appendix, index), title, reference: found.reference })));
}

/** One a level: the table that puts most communes into a group. */
function onePerLevel(summaries: readonly Summary[]): readonly Summary[] {
  const decided = ({ places, undecided }: Summary): number => places.length - undecided.length;
  const telling = summaries.filter((summary) => decided(summary) > 0).sort((a, b) => decided(b) - decided(a));
  return telling.filter(({ level }, index) => telling.findIndex((other) => other.level === level) === index);
}

/** Where nothing groups the communes of a matrix, they make one row. */
function distributions({ summaries, grouping, found: { whereabouts } }: Context): readonly Maker[] {
  return summaries.map((summary): Maker => {
    const told = (key: string): string | null => (grouping === 'none' ? null : (whereabouts.get(key)?.[grouping] ?? null));
    const isPlaced = summary.places.some(({ place }) => told(placeKey(place)) !== null);
    return (heading) => printDistribution(summary, distributionRows(summary, (key) => told(key) ?? (isPlaced ? NOWHERE : EVERYWHERE)), heading(distributionTitle(summary)));
  });
}

/** The targets of a year, and its list of places. */
function ofYear(levels: readonly LevelTable[], { found, shown, columns, grouping }: Context, year: number): readonly Maker[] {
  const names = levels.map(({ level }) => level);
  const everyone = inUnitsOf(year, shown);
  const places = everyone.filter((one) => one.year === year);
  const registered = names.filter((level) => places.some((one) => one.level === level));
  const verb = places.every(({ isReached }) => isReached) ? 'ĐƯỢC CÔNG NHẬN' : 'PHẤN ĐẤU';
  return [
    (heading) => printTargets(targetRows(names, year, everyone, found.starts, found.tables), year, heading(`CÁC CHỈ TIÊU KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM ${year}`)),
    (heading) => printRegistration(registrationGroups(places, columns, grouping !== 'none', found.districtTitles), registered, year, heading(`DANH SÁCH XÃ ${verb} ĐẠT CHUẨN NÔNG THÔN MỚI NĂM ${year}`)),
  ];
}

/** That of the plan where places are told of it, else the last year that is not over. */
function yearOfPlan({ attainments, planYear }: Found, stated: number | undefined): number | null {
  const years = [...new Set(attainments.map(({ year }) => year))];
  const planned = attainments.filter(({ isReached }) => !isReached).map(({ year }) => year);
  const [wanted] = [stated, planYear ?? undefined].filter((year) => year !== undefined && years.includes(year));
  return wanted ?? (planned.length > 0 ? Math.max(...planned) : years.length > 0 ? Math.max(...years) : null);
}

/** One problem for all levels: a base is one number a year. */
function withoutBase(levels: readonly LevelTable[]): CumulativeProblem[] {
  const years = levels.flatMap((table) => table.years.flatMap(({ year, base }) => (base === null ? [year] : [])));
  return years.length === 0 ? [] : [{ kind: 'no-base', years: [...new Set(years)].sort((a, b) => a - b), cells: [] }];
}

function unexplainedFalls(levels: readonly LevelTable[], { fallReasons = [] }: CumulativeOptions): CumulativeProblem[] {
  return levels.flatMap(({ level, recount }): CumulativeProblem[] => {
    if (recount === null || recount.after >= recount.before || fallReasons.some((one) => one.level === level)) return [];
    return [{ kind: 'fall', level, years: [recount.year], counts: [recount.before, recount.after], cells: [] }];
  });
}
