/** R21: average × communes = criteria, and the average lies inside the bounds that the groups imply. */
import { areaAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import { roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { areComplete, areDisjoint, communesOf, countColumns, countsOf, rowsOfCounts } from '../groups';
import type { CriteriaDistributionTable, DistributionFigures } from '../table';

export const averages: Relation<CriteriaDistributionTable> = {
  rules: ['criteria-distribution/average'],
  check: (table) => [...rowsOfCounts(table).flatMap((row) => averageFindings(table, row)), ...table.data.summaries.flatMap((summary) => ofRows(table, summary))],
};

/** What the other figures of the row say of its average. */
export function averageFindings(table: CriteriaDistributionTable, row: DistributionFigures): readonly Finding[] {
  return product(table, row) ?? bounds(table, row);
}

/** The exact values that a written average may stand for; `near`: those that truncation would leave, too. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

const NOISE = 1e-9;
/** Of an expected average: one of its own decimals would hide why 18,3 is beyond 18,31. */
const FEWEST_DECIMALS = 2;

function written({ value, decimals }: { readonly value: number; readonly decimals: number }): { readonly rounded: Interval; readonly near: Interval } {
  const unit = 10 ** -decimals;
  return { rounded: { low: value - unit / 2, high: value + unit / 2 }, near: { low: value - unit * 1.5, high: value + unit * 1.5 } };
}

function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high + NOISE && b.low <= a.high + NOISE;
}

/** Null where it holds or cannot be told. */
function product(table: CriteriaDistributionTable, row: DistributionFigures): Finding[] | null {
  const communes = communesOf(table, row);
  const criteria = numberOf(row.criteria);
  if (row.average?.kind !== 'number' || communes === null || communes === 0 || criteria === null || row.criteria === null) return null;
  const exact = criteria / communes;
  return finding(table, row, { low: exact, high: exact }, 'product', [row.criteria.cell], { criteria, communes });
}

function bounds(table: CriteriaDistributionTable, row: DistributionFigures): Finding[] {
  const { columns, data } = table;
  const counted = countColumns(columns);
  const counts = areDisjoint(counted) && areComplete(counted, data.most) ? countsOf(row, counted) : null;
  const communes = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  if (counts === null || communes === 0) return [];
  const tops = counted.map(({ group }) => group.highest ?? data.most);
  const low = counted.reduce((sum, { group }, index) => sum + group.lowest * (counts[index] ?? 0), 0) / communes;
  const high = counted.reduce((sum, _, index) => sum + ((counts[index] ?? 0) === 0 ? 0 : (tops[index] ?? Infinity)) * (counts[index] ?? 0), 0) / communes;
  const groups = counted.map(({ group }) => group.column);
  const cells = areaAddress({ top: row.row, bottom: row.row, left: Math.min(...groups), right: Math.max(...groups) });
  return finding(table, row, { low, high }, 'bounds', [cells], { low: roundTo(low, 2), ...(high === Infinity ? {} : { high: roundTo(high, 2) }) }) ?? [];
}

/** The average of a sum is that of its rows, each as often as it has communes. A row's that is wrong itself tells nothing of the sum's. */
function ofRows(table: CriteriaDistributionTable, summary: CriteriaDistributionTable['data']['summaries'][number]): Finding[] {
  if (summary.kind !== 'count' && summary.kind !== 'group') return [];
  if (summary.scopes.some((scope) => scope.some((row) => averageFindings(table, row).length > 0))) return [];
  const intervals = summary.scopes.flatMap((scope) => intervalOf(table, scope) ?? []);
  const own = summary.average;
  if (own?.kind !== 'number' || intervals.length === 0 || intervals.some(({ interval }) => meets(written(own).rounded, interval))) return [];
  const [widest] = intervals;
  return widest === undefined ? [] : (finding(table, summary, widest.interval, 'rows', [widest.cells], {}) ?? []);
}

function intervalOf(table: CriteriaDistributionTable, scope: readonly DistributionFigures[]) {
  const parts = scope.map((row) => ({ communes: communesOf(table, row), average: row.average })).filter(({ communes }) => communes !== 0);
  const known = parts.flatMap(({ communes, average }) => (communes === null || average?.kind !== 'number' ? [] : [{ communes, cell: average.cell, ...written(average).rounded }]));
  const all = known.reduce((sum, { communes }) => sum + communes, 0);
  if (known.length < parts.length || all === 0) return null;
  const mean = (end: 'low' | 'high'): number => known.reduce((sum, part) => sum + part.communes * part[end], 0) / all;
  const column = scope[0]?.average?.column ?? 0;
  const rows = scope.map(({ row }) => row);
  return { interval: { low: mean('low'), high: mean('high') }, cells: areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column }) };
}

/** Truncation instead of rounding is a warning. */
function finding(table: CriteriaDistributionTable, row: DistributionFigures, interval: Interval, problem: string, cells: readonly string[], params: Readonly<Record<string, number>>): Finding[] | null {
  if (row.average?.kind !== 'number') return null;
  const { value, decimals, cell } = row.average;
  const { rounded, near } = written(row.average);
  if (meets(rounded, interval)) return null;
  const nearest = value < interval.low ? interval.low : interval.high;
  const expected = roundTo(problem === 'rows' ? (interval.low + interval.high) / 2 : nearest, Math.max(decimals, FEWEST_DECIMALS));
  const severity = meets(near, interval) ? 'warning' : 'error';
  return [{ rule: 'criteria-distribution/average', severity, sheet: table.sheet, cells: [cell, ...cells], place: row.label, actual: value, expected, params: { ...params, problem } }];
}
