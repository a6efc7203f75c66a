/** R1: the groups of a row add up to its communes; the row of sums adds up the rows. */
import { areaAddress } from '../../../sheet/address';
import { numberOf, type Figure } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { areComplete, areDisjoint, countColumns, countsOf, rowsOfCounts } from '../groups';
import type { CriteriaDistributionTable, DistributionFigures } from '../table';

export const sums: Relation<CriteriaDistributionTable> = {
  rules: ['criteria-distribution/sum', 'criteria-distribution/total', 'criteria-distribution/blank-cell'],
  check: (table) => [...rowsOfCounts(table).flatMap((row) => sumOfGroups(table, row)), ...table.data.summaries.flatMap((summary) => sumOfRows(table, summary))],
};

function sumOfGroups({ sheet, columns, data }: CriteriaDistributionTable, row: DistributionFigures): Finding[] {
  const counted = countColumns(columns);
  const counts = areDisjoint(counted) ? countsOf(row, counted) : null;
  if (counts === null || row.total === null) return [];
  const sum = counts.reduce((total, count) => total + count, 0);
  const groups = counted.map(({ group }) => group.column);
  const cells = [row.total.cell, areaAddress({ top: row.row, bottom: row.row, left: Math.min(...groups), right: Math.max(...groups) })];
  if (row.total.kind === 'blank') return sum === 0 ? [] : [{ rule: 'criteria-distribution/blank-cell', severity: 'warning', sheet, cells, place: row.label, expected: sum }];
  const total = numberOf(row.total);
  const isComplete = areComplete(counted, data.most);
  if (total === null || (isComplete ? total === sum : total >= sum)) return [];
  return [{ rule: 'criteria-distribution/sum', severity: 'error', sheet, cells, place: row.label, actual: total, expected: sum, difference: total - sum, params: { bound: isComplete ? 'exact' : 'at-least' } }];
}

interface Column {
  readonly figure: Figure;
  readonly of: (row: DistributionFigures) => Figure | null;
}

/** The scope with which most columns agree; where most columns disagree the row sums up something else. */
function sumOfRows(table: CriteriaDistributionTable, summary: CriteriaDistributionTable['data']['summaries'][number]): Finding[] {
  if (summary.kind !== 'count' && summary.kind !== 'group') return [];
  const columns: readonly Column[] = [
    ...(summary.total === null ? [] : [{ figure: summary.total, of: (row: DistributionFigures) => row.total }]),
    ...countColumns(table.columns).flatMap(({ index }) => (summary.groups[index] === undefined ? [] : [{ figure: summary.groups[index], of: (row: DistributionFigures) => row.groups[index] ?? null }])),
    ...(summary.criteria === null ? [] : [{ figure: summary.criteria, of: (row: DistributionFigures) => row.criteria }]),
  ];
  const readings = summary.scopes.map((scope) => columns.flatMap((column) => compare(scope, column) ?? []));
  const [best] = [...readings].sort((a, b) => b.filter(({ isEqual }) => isEqual).length - a.filter(({ isEqual }) => isEqual).length);
  const wrong = best?.filter(({ isEqual }) => !isEqual) ?? [];
  const isCertain = wrong.length * 2 <= (best?.length ?? 0);
  return wrong.map(({ figure, actual, expected, cells }) => ({
    rule: 'criteria-distribution/total',
    severity: isCertain ? 'error' : 'warning',
    sheet: table.sheet,
    cells: [figure.cell, cells],
    place: summary.label,
    actual,
    expected,
    difference: actual - expected,
  }));
}

function compare(scope: readonly DistributionFigures[], { figure, of }: Column) {
  const actual = numberOf(figure);
  const figures = scope.map(of);
  const numbers = figures.map((one) => (one === null || one.kind === 'blank' ? 0 : numberOf(one)));
  if (actual === null || numbers.some((number) => number === null)) return null;
  const expected = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const rows = scope.map(({ row }) => row);
  const cells = areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: figure.column, right: figure.column });
  return { figure, actual, expected, cells, isEqual: actual === expected };
}
