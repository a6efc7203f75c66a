/** Changes that break a distribution of communes by number of criteria. */
import type { Random } from '../../random';
import { changed, countIn, otherCount, valueOf, type Breaks, type Change } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered, withoutRow } from '../rows';

/** What stands where, written down beside the table. Rows and columns count from 0. */
export interface DistributionPlan {
  readonly sheet: string;
  readonly number: number;
  readonly name: number;
  readonly total: number;
  /** Columns of counts. */
  readonly counts: readonly number[];
  /** The share beside each count, in their order. */
  readonly shares?: readonly number[];
  readonly criteria?: number;
  readonly average?: number;
  readonly places: readonly number[];
  readonly sums: readonly { readonly row: number; readonly places: readonly number[] }[];
  /** A matrix tells which group a commune is in: sums alone would not. */
  readonly movable?: true;
}

export function distributionChanges(workbook: readonly Draft[], plan: DistributionPlan): Readonly<Record<string, Breaks>> {
  const rows = [...plan.places, ...plan.sums.map(({ row }) => row)];
  const { average, shares, criteria } = plan;
  return {
    'communes of a group': (random) => countChanged(workbook, plan, random.pick(rows), random.pick(plan.counts), random),
    'number of communes': (random) => countChanged(workbook, plan, random.pick(rows), plan.total, random),
    'place twice': (random) => doubled(workbook, plan, random),
    'place left out': (random) => leftOut(workbook, plan, random.pick(plan.places)),
    'formula error': formulaError(workbook, rows.flatMap((row) => [plan.total, ...plan.counts].map((column) => at(plan, row, column)))),
    'part of a commune': (random) => changed(workbook, [{ ...at(plan, random.pick(rows), random.pick(plan.counts)), value: random.integer(1, 20) + 0.5 }], []),
    numbering: misnumbered(workbook, plan.sheet, plan.number, [plan.places]),
    ...(average === undefined ? {} : { average: (random: Random) => averageChanged(workbook, plan, at(plan, random.pick(rows), average), random) }),
    ...(shares === undefined ? {} : { 'share of a group': (random: Random) => shareChanged(workbook, at(plan, random.pick(rows), random.pick(shares)), random) }),
    ...(criteria === undefined ? {} : { 'sum of criteria': (random: Random) => criteriaChanged(workbook, plan, random.pick(plan.places), criteria, random) }),
    ...(plan.movable === true ? { 'commune in another group': (random: Random) => moved(workbook, plan, random) } : {}),
  };
}

function at({ sheet }: DistributionPlan, row: number, column: number): Place {
  return { sheet, row, column };
}

/** A row's count stands in its sum, its share, its average and the sum of the column. */
function contradicted(plan: DistributionPlan, row: number, column: number): readonly Place[] {
  const share = plan.shares?.[plan.counts.indexOf(column)];
  const sums = plan.sums.filter(({ places }) => places.includes(row)).map((sum) => at(plan, sum.row, column));
  const own = [plan.total, ...(share === undefined ? [] : [share]), ...(column === plan.total ? [...plan.counts, ...(plan.shares ?? [])] : []), ...(plan.average === undefined ? [] : [plan.average])].map((other) => at(plan, row, other));
  return [...own, ...sums];
}

function countChanged(workbook: readonly Draft[], plan: DistributionPlan, row: number, column: number, random: Random): Change | null {
  const place = at(plan, row, column);
  const count = countIn(valueOf(workbook, place));
  return count === null ? null : changed(workbook, [{ ...place, value: otherCount(random, count) }], contradicted(plan, row, column));
}

/** Far beyond what the groups allow, or what the sum of criteria gives. */
function averageChanged(workbook: readonly Draft[], plan: DistributionPlan, place: Place, random: Random): Change | null {
  const before = Number(valueOf(workbook, place));
  const least = plan.criteria === undefined ? 30 : 5;
  const other = Math.round((before + random.pick([-1, 1]) * random.integer(least, 60) * 0.1) * 100) / 100 + 0.01;
  const sums = plan.average === undefined ? [] : plan.sums.filter(({ places }) => places.includes(place.row)).map(({ row }) => at(plan, row, plan.average ?? 0));
  return other < 0 || isWithinGroups(workbook, plan, place.row, other) ? null : changed(workbook, [{ ...place, value: Number(other.toFixed(2)) }], sums);
}

/** By hand, from the labels of the layouts: the bounds of each group, the highest number of criteria first. */
function isWithinGroups(workbook: readonly Draft[], plan: DistributionPlan, row: number, average: number): boolean {
  if (plan.criteria !== undefined) return false;
  const bounds = plan.counts.length === 5 ? [[19, 19], [15, 18], [10, 14], [5, 9], [0, 4]] : [[4, 4], [2, 3], [0, 1]];
  const counts = plan.counts.map((column) => countIn(valueOf(workbook, at(plan, row, column))) ?? 0);
  const communes = counts.reduce((sum, count) => sum + count, 0);
  const end = (index: 0 | 1): number => counts.reduce((sum, count, group) => sum + count * (bounds[group]?.[index] ?? 0), 0) / communes;
  return end(0) - 0.02 <= average && average <= end(1) + 0.02;
}

/** Two in the last digit or more: truncation is told mildly. A whole number would be one written with fewer digits. */
function shareChanged(workbook: readonly Draft[], place: Place, random: Random): Change | null {
  const other = Math.round((Number(valueOf(workbook, place)) + random.pick([-1, 1]) * random.integer(2, 90) * 0.1) * 10) / 10;
  return other < 0 || other > 100 || Number.isInteger(other) ? null : changed(workbook, [{ ...place, value: other }], []);
}

function criteriaChanged(workbook: readonly Draft[], plan: DistributionPlan, row: number, column: number, random: Random): Change {
  const place = at(plan, row, column);
  const other = Number(valueOf(workbook, place)) + random.pick([-1, 1]) * random.integer(1, 9);
  return changed(workbook, [{ ...place, value: other }], [...(plan.average === undefined ? [] : [at(plan, row, plan.average)]), ...plan.sums.map((sum) => at(plan, sum.row, column))]);
}

function doubled(workbook: readonly Draft[], plan: DistributionPlan, random: Random): Change {
  const [row, twin] = random.shuffle(plan.places).slice(0, 2) as [number, number];
  return changed(workbook, [{ ...at(plan, row, plan.name), value: valueOf(workbook, at(plan, twin, plan.name)) }], [at(plan, twin, plan.name)]);
}

function leftOut(workbook: readonly Draft[], plan: DistributionPlan, row: number): Change {
  const next = plan.places.filter((other) => other > row).slice(0, 1).map((other) => at(plan, other, plan.number));
  const sums = plan.sums.flatMap((sum) => [plan.total, ...plan.counts, ...(plan.criteria === undefined ? [] : [plan.criteria]), ...(plan.average === undefined ? [] : [plan.average])].map((column) => at(plan, sum.row, column)));
  return withoutRow(workbook, at(plan, row, plan.name), [...next, ...sums]);
}

/** One more in a group, one fewer in another: the sum stays. */
function moved(workbook: readonly Draft[], plan: DistributionPlan, random: Random): Change | null {
  const row = random.pick(plan.places);
  const [from, to] = random.shuffle(plan.counts).slice(0, 2).map((column) => at(plan, row, column)) as [Place, Place];
  const count = countIn(valueOf(workbook, from)) ?? 0;
  return count === 0 ? null : changed(workbook, [{ ...from, value: count - 1 }, { ...to, value: (countIn(valueOf(workbook, to)) ?? 0) + 1 }], contradicted(plan, row, from.column));
}
