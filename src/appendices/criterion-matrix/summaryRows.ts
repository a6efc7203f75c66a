/** The rows of a matrix that sum up others, and which rows each may be about. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { groupNumber } from '../summaryRow';
import type { Recognition } from '../table';
import { kindOf, labelColumn, labelOf, numberText } from './rows';
import type { CriterionMatrixColumns, PlaceRow, SummaryRow } from './table';

type Numbering = ReturnType<typeof groupNumber>;

interface Marked {
  readonly row: number;
  readonly kind: SummaryRow['kind'];
  readonly numbering: Numbering;
}

export function summaryRowsOf(grid: Grid, { area, header, columns }: Recognition<CriterionMatrixColumns>, rows: readonly PlaceRow[]): readonly SummaryRow[] {
  const marked: Marked[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, columns);
    if (kind !== null && kind !== 'place') marked.push({ row, kind, numbering: groupNumber(numberText(grid, row, columns)) });
  }
  return marked.map((one) => ({
    row: one.row,
    kind: one.kind,
    label: normalise(labelOf(grid, one.row, columns)).replace(/\n/g, ' '),
    cell: cellAddress(one.row, labelColumn(grid, one.row, columns)),
    number: columns.number === null ? null : numberFigureAt(grid, one.row, columns.number),
    scopes: scopesOf(one, marked, rows),
    figures: columns.criteria.map(({ column }) => figureAt(grid, one.row, column)),
    met: columns.met.map(({ column }) => figureAt(grid, one.row, column)),
  }));
}

/** The rows below a group; all rows for a total, or those between it and the group or total above it. */
function scopesOf(one: Marked, marked: readonly Marked[], rows: readonly PlaceRow[]): readonly (readonly PlaceRow[])[] {
  if (one.kind === 'group') return [below(one, marked, rows)].filter((scope) => scope.length > 0);
  const groups = marked.filter(({ kind, row }) => kind === 'group' && row < one.row);
  const lastGroup = Math.max(-1, ...groups.map(({ row }) => row));
  const lastSum = Math.max(-1, ...marked.filter(({ kind, row }) => kind === one.kind && row < one.row).map(({ row }) => row));
  const before = (from: number): readonly PlaceRow[] => rows.filter(({ row }) => row > from && row < one.row);
  const scopes = [rows, before(lastGroup), before(lastSum)].filter((scope) => scope.length > 0);
  return scopes.filter((scope, index) => scopes.findIndex((other) => other.length === scope.length && other[0] === scope[0]) === index);
}

/** Down to the next group that is numbered in the same way, or in the way of a group around this one. */
function below(one: Marked, marked: readonly Marked[], rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const order = [...new Set(marked.filter(({ kind }) => kind === 'group').map(({ numbering }) => numbering))];
  const depth = order.indexOf(one.numbering);
  const next = marked.find(({ row, kind, numbering }) => row > one.row && ((kind === 'group' && order.indexOf(numbering) <= depth) || kind === 'count'));
  return rows.filter(({ row }) => row > one.row && row < (next?.row ?? Infinity));
}
