/** How many places reach each level by quarter, half-year or year. */
import type { Level } from '../../appendices/level';
import type { CumulativeOptions } from '../../review/cumulativeOptions';
import type { Attainment, CumulativeProblem } from './attainment';
import type { Found } from './found';

export type SeriesPeriod = NonNullable<CumulativeOptions['period']>;

/** One level in one period. */
export interface SeriesFigure {
  readonly added: number;
  readonly cumulative: number;
  readonly base: number | null;
  /** What a sentence of the plan aims at by the end of the period. */
  readonly aim: number | null;
}

export interface SeriesRow {
  /** "Quý I/2024", "Năm 2024" */
  readonly label: string;
  /** In the order of the levels. */
  readonly figures: readonly SeriesFigure[];
}

export interface Series {
  readonly period: SeriesPeriod;
  readonly levels: readonly Level[];
  /** Before the first row, by level. */
  readonly starts: readonly number[];
  readonly rows: readonly SeriesRow[];
}

interface Part {
  readonly label: string;
  /** Null: those of the year whose part nobody tells. */
  readonly months: readonly [first: number, last: number] | null;
}

const MONTHS_OF_YEAR = 12;

/** `attainments`: in the units that are shown. */
export function seriesOf(period: SeriesPeriod, attainments: readonly Attainment[], { levels, starts, baseOf, aims }: Pick<Found, 'levels' | 'starts' | 'baseOf' | 'aims'>): Series {
  const reached = levels.map((level) => starts.get(level)?.count ?? 0);
  const years = attainments.map(({ year }) => year);
  const rows: SeriesRow[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const ofYear = attainments.filter((one) => one.year === year);
    const parts = partsOf(period, year, ofYear);
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const figures = levels.map((level, position): SeriesFigure => {
        const added = ofYear.filter((one) => one.level === level && isWithin(one.month, part, period)).length;
        const cumulative = (reached[position] ?? 0) + added;
        reached[position] = cumulative;
        const aim = isLast ? aims.find((one) => one.level === level && one.year === year) : undefined;
        return { added, cumulative, base: baseOf(year, level), aim: aim?.communes ?? null };
      });
      rows.push({ label: part.label, figures });
    }
  }
  return { period, levels, starts: levels.map((level) => starts.get(level)?.count ?? 0), rows };
}

function partsOf(period: SeriesPeriod, year: number, ofYear: readonly Attainment[]): readonly Part[] {
  if (period === 'year') return [{ label: `Năm ${year}`, months: [1, MONTHS_OF_YEAR] }];
  const unknown: Part[] = ofYear.some(({ month }) => month === null) ? [{ label: `Năm ${year}, chưa rõ ${period === 'quarter' ? 'quý' : 'nửa năm'}`, months: null }] : [];
  if (period === 'half') return [{ label: `6 tháng đầu năm ${year}`, months: [1, 6] }, { label: `6 tháng cuối năm ${year}`, months: [7, MONTHS_OF_YEAR] }, ...unknown];
  return [...['I', 'II', 'III', 'IV'].map((quarter, index): Part => ({ label: `Quý ${quarter}/${year}`, months: [index * 3 + 1, index * 3 + 3] })), ...unknown];
}

function isWithin(month: number | null, { months }: Part, period: SeriesPeriod): boolean {
  if (period === 'year') return true;
  return months === null || month === null ? months === null && month === null : months[0] <= month && month <= months[1];
}

/** Places of which only the year is told. */
export function undated(period: SeriesPeriod, attainments: readonly Attainment[]): CumulativeProblem[] {
  const places = period === 'year' ? [] : attainments.filter(({ month }) => month === null);
  return places.length === 0 ? [] : [{ kind: 'no-period', places: [...new Set(places.map(({ name }) => name))], cells: places.flatMap(({ cells }) => cells.slice(0, 1)) }];
}

