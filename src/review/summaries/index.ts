/** How far communes are: criteria met by each, communes by criterion, the average, the distribution, those below a floor. */
import { comparableName } from '../../text/fold';
import { statusOf, type JudgedTable, type JudgedValue } from '../judging/judged';
import type { BlankPolicy } from '../state';
import { groupsFor } from './groups';
import type { Counts, CriterionSummary, FloorSummary, GroupSummary, PlaceSummary, Summary } from './table';

export type { Counts, CriterionSummary, FloorSummary, GroupSummary, PlaceSummary, Summary } from './table';

export interface SummaryOptions {
  /** How a blank counts. */
  readonly blanks?: BlankPolicy;
  /** "Không còn xã dưới 15 tiêu chí" → 15. */
  readonly floors?: readonly number[];
}

type Status = ReturnType<typeof statusOf>;

/** A table that lists what is unmet says nothing of the other criteria: communes need so much of them to be summed up. */
const FEWEST_CRITERIA = 0.5;

/** One entry a table with several criteria a commune; those of single communes and lists of what is unmet have none. */
export function summariesOf(tables: readonly JudgedTable[], { blanks = 'unknown', floors = [] }: SummaryOptions = {}): readonly Summary[] {
  return tables.flatMap((table) => summaryOf(table, blanks, floors) ?? []);
}

interface Place {
  readonly place: string;
  readonly cell: string;
  readonly byCriterion: ReadonlyMap<string, Status>;
}

function summaryOf(table: JudgedTable, blanks: BlankPolicy, floors: readonly number[]): Summary | null {
  const { assessment, set, year } = table;
  const names = criteriaOf(table);
  const all = placesOf(table.values, blanks);
  const places = all.filter(({ byCriterion }) => byCriterion.size >= names.size * FEWEST_CRITERIA);
  if (names.size < 2 || places.length === 0 || places.length * 2 <= all.length) return null;
  const criteria = names.size;
  const ofPlaces = places.map((place) => placeSummary(place, [...names.keys()]));
  const groups = groupsFor(criteria).map((group): GroupSummary => ({ ...group, places: ofPlaces.filter((one) => group.lowest <= least(one) && most(one) <= group.highest).map(({ place }) => place) }));
  const decided = new Set(groups.flatMap((group) => group.places));
  return {
    sheet: assessment.sheet,
    level: assessment.level,
    set: set?.name ?? null,
    year,
    criteria,
    places: ofPlaces,
    byCriterion: [...names].map(([key, name]) => criterionSummary(key, name, places)),
    average: { least: mean(ofPlaces.map(least)), most: mean(ofPlaces.map(most)) },
    groups,
    undecided: ofPlaces.map(({ place }) => place).filter((place) => !decided.has(place)),
    floors: floors.map((floor) => floorSummary(floor, ofPlaces)),
  };
}

/** Name by key, in the order of the table; of a set with more criteria, those that the table holds. */
function criteriaOf({ values, set }: JudgedTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { value } of values) {
    const key = keyOf(value);
    const isWhole = value.indicator === null;
    const known = set?.criteria.find(({ number }) => number === value.criterion)?.name ?? (isWhole ? value.name : '');
    if (key !== null && (!names.has(key) || names.get(key) === '')) names.set(key, known);
  }
  return names;
}

/** A criterion in words only is known by them. */
function keyOf({ criterion, indicator, name }: JudgedValue['value']): string | null {
  if (criterion !== null) return criterion;
  return indicator === null && name !== '' ? comparableName(name) : null;
}

function placesOf(values: readonly JudgedValue[], blanks: BlankPolicy): readonly Place[] {
  const places = new Map<string, { place: string; cell: string; byCriterion: Map<string, Status[]> }>();
  for (const judged of values) {
    const { value } = judged;
    const key = keyOf(value);
    if (key === null || value.place === '') continue;
    const id = value.placeCell ?? comparableName(value.place);
    const place = places.get(id) ?? { place: value.place, cell: value.placeCell ?? value.cell, byCriterion: new Map<string, Status[]>() };
    places.set(id, place);
    place.byCriterion.set(key, [...(place.byCriterion.get(key) ?? []), statusOf(judged, blanks)]);
  }
  return [...places.values()].map(({ byCriterion, ...place }) => ({ ...place, byCriterion: new Map([...byCriterion].map(([key, statuses]) => [key, together(statuses)])) }));
}

/** A criterion is met when all its indicators are. */
function together(statuses: readonly Status[]): Status {
  return (['unmet', 'unknown', 'met'] as const).find((status) => statuses.includes(status)) ?? 'not-applicable';
}

function placeSummary({ place, cell, byCriterion }: Place, keys: readonly string[]): PlaceSummary {
  const of = (status: Status): readonly string[] => keys.filter((key) => (byCriterion.get(key) ?? 'unknown') === status);
  return { place, cell, ...countsOf(keys.map((key) => byCriterion.get(key) ?? 'unknown')), unmetCriteria: of('unmet'), unknownCriteria: of('unknown') };
}

function criterionSummary(key: string, name: string, places: readonly Place[]): CriterionSummary {
  const counts = countsOf(places.map(({ byCriterion }) => byCriterion.get(key) ?? 'unknown'));
  const share = counts.unknown > 0 ? null : (least(counts) / places.length) * 100;
  return { criterion: /^\d/.test(key) ? key : '', name, ...counts, share };
}

function countsOf(statuses: readonly Status[]): Counts {
  const of = (status: Status): number => statuses.filter((one) => one === status).length;
  return { met: of('met'), unmet: of('unmet'), unknown: of('unknown'), notApplicable: of('not-applicable') };
}

/** What is not asked for is no obstacle to a number of criteria. */
function least({ met, notApplicable }: Counts): number {
  return met + notApplicable;
}

function most(counts: Counts): number {
  return least(counts) + counts.unknown;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function floorSummary(floor: number, places: readonly PlaceSummary[]): FloorSummary {
  return {
    floor,
    below: places.filter((one) => most(one) < floor).map(({ place }) => place),
    perhaps: places.filter((one) => least(one) < floor && floor <= most(one)).map(({ place }) => place),
  };
}
