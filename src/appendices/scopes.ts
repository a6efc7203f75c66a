/** Rows of sums, subtotals and groups in a table with a row a place, and which rows each may be about. */
import type { Area, Grid } from '../sheet/grid';
import { kindOf, numberText, type PlaceColumns } from './placeRows';
import { groupNumber, type SummaryKind } from './summaryRow';

export interface SummaryPlace<R> {
  readonly row: number;
  readonly kind: SummaryKind | 'group';
  /** Of a group the rows below it; of a sum all rows, or those since the sum or group above it. */
  readonly scopes: readonly (readonly R[])[];
}

interface Marked {
  readonly row: number;
  readonly kind: SummaryKind | 'group';
  readonly numbering: ReturnType<typeof groupNumber>;
}

/** Without the comparisons with other years, which follow from no row. */
export function summaryPlaces<R extends { readonly row: number }>(grid: Grid, { area, header }: { readonly area: Area; readonly header: Area }, columns: PlaceColumns, rows: readonly R[]): readonly SummaryPlace<R>[] {
  const marked: Marked[] = [];
  const placeRows = new Set(rows.map(({ row }) => row));
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = placeRows.has(row) ? null : kindOf(grid, row, columns);
    if (kind !== null && kind !== 'place' && kind !== 'comparison') marked.push({ row, kind, numbering: groupNumber(numberText(grid, row, columns)) });
  }
  return marked.map((one) => ({ row: one.row, kind: one.kind, scopes: scopesOf(one, marked, rows) }));
}

function scopesOf<R extends { readonly row: number }>(one: Marked, marked: readonly Marked[], rows: readonly R[]): readonly (readonly R[])[] {
  if (one.kind === 'group') return [below(one, marked, rows)].filter((scope) => scope.length > 0);
  const before = (from: number): readonly R[] => rows.filter(({ row }) => row > from && row < one.row);
  const lastGroup = Math.max(-1, ...marked.filter(({ kind, row }) => kind === 'group' && row < one.row).map(({ row }) => row));
  const lastSum = Math.max(-1, ...marked.filter(({ kind, row }) => kind === one.kind && row < one.row).map(({ row }) => row));
  const scopes = [rows, before(lastGroup), before(lastSum)].filter((scope) => scope.length > 0);
  return scopes.filter((scope, index) => scopes.findIndex((other) => other.length === scope.length && other[0] === scope[0]) === index);
}

/** Down to the next group that is numbered in the same way, or in the way of a group around this one. */
function below<R extends { readonly row: number }>(one: Marked, marked: readonly Marked[], rows: readonly R[]): readonly R[] {
  const order = [...new Set(marked.filter(({ kind }) => kind === 'group').map(({ numbering }) => numbering))];
  const depth = order.indexOf(one.numbering);
  const next = marked.find(({ row, kind, numbering }) => row > one.row && ((kind === 'group' && order.indexOf(numbering) <= depth) || kind === 'count'));
  return rows.filter(({ row }) => row > one.row && row < (next?.row ?? Infinity));
}
