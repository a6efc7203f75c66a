/** Each place once, numbered without gaps (R18), and figures that can be read. */
import { groupedBy } from '../../../sheet/groupedBy';
import { comparableName } from '../../../text/fold';
import { figureFindings } from '../../figureFindings';
import type { Finding } from '../../finding';
import { groupedNumberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import { isPercent, rowsOfCounts } from '../groups';
import type { CriteriaDistributionTable, DistributionFigures } from '../table';

export const rows: Relation<CriteriaDistributionTable> = {
  rules: ['criteria-distribution/place-repeated', 'criteria-distribution/blank-cell', 'table/numbering', 'figure/formula-error', 'figure/date', 'figure/unreadable', 'figure/ambiguous', 'figure/impossible'],
  check: (table) => {
    const { data, sheet } = table;
    const groups = data.summaries.filter(({ kind }) => kind === 'group');
    const numbers = [...data.rows, ...groups].sort((a, b) => a.row - b.row).flatMap(({ number }) => number ?? []);
    return [
      ...[...groupedBy(data.rows, (row) => keyOf(table, row)).values()].flatMap((same) => repeated(table, same)),
      ...data.rows.filter(({ label, number }) => label === '' || label === textOf(number)).map(({ row, cell }): Finding => ({ rule: 'criteria-distribution/blank-cell', severity: 'warning', sheet, cells: [cell], params: { part: 'place', row } })),
      ...rowsOfCounts(table).flatMap((row) => figures(table, row)),
      ...data.summaries.filter(({ kind }) => kind === 'share').flatMap((row) => [row.total, ...row.groups].flatMap((figure) => figureFindings(sheet, figure, 'share'))),
      ...data.summaries.filter(({ kind }) => kind === 'average').flatMap((row) => [row.total, ...row.groups, row.average].flatMap((figure) => (figure?.kind === 'formula-error' ? figureFindings(sheet, figure, 'share') : []))),
      ...groupedNumberingFindings(sheet, numbers),
    ];
  },
};

/** The label of a row without a name is its number. */
function textOf(number: DistributionFigures['number']): string | null {
  return number?.kind === 'number' ? String(number.value) : null;
}

/** The same for the rows of one place in one group. */
function keyOf({ data }: CriteriaDistributionTable, { row, label }: DistributionFigures): string {
  const groups = data.summaries.filter((summary) => summary.kind === 'group' && summary.row < row);
  return `${Math.max(-1, ...groups.map((group) => group.row))}/${comparableName(label)}`;
}

function repeated({ sheet }: CriteriaDistributionTable, [first, ...again]: readonly DistributionFigures[]): Finding[] {
  if (first === undefined || first.label === '') return [];
  return again.map((row) => ({ rule: 'criteria-distribution/place-repeated', severity: 'error', sheet, cells: [row.cell, first.cell], place: row.label }));
}

function figures({ sheet, columns }: CriteriaDistributionTable, row: DistributionFigures): readonly Finding[] {
  const counts = columns.groups.flatMap((group, index) => (group.measure === 'count' && !isPercent(row.groups[index]) ? (row.groups[index] ?? []) : []));
  const shares = columns.groups.flatMap((group, index) => (group.measure === 'share' || isPercent(row.groups[index]) ? (row.groups[index] ?? []) : []));
  const others = [row.average, row.criteria].flatMap((figure) => figure ?? []);
  return [
    ...[...counts, ...(row.total === null ? [] : [row.total])].flatMap((figure) => figureFindings(sheet, figure, 'count')),
    ...[...shares, ...others].flatMap((figure) => figureFindings(sheet, figure, 'share')).filter(({ rule, cells }) => rule !== 'figure/impossible' || shares.some(({ cell }) => cell === cells[0])),
  ];
}
