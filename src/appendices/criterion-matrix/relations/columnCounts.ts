/** How many places of some rows meet what one column is about. */
import { rangeOf, outcomeOf, type MetRange } from '../counts';
import type { CriterionMatrixTable, PlaceRow } from '../table';

/** Null where the column holds values, which are no marks to be counted. */
export function countOfColumn({ data }: CriterionMatrixTable, scope: readonly PlaceRow[], index: number, outcome: 'met' | 'unmet'): MetRange | null {
  const cells = scope.flatMap((row) => (row.cells[index] === undefined ? [] : [{ cell: row.cells[index], row: row.row }]));
  if (cells.some(({ cell }) => cell.outcome === undefined && (cell.reading.kind === 'number' || cell.reading.kind === 'ambiguous' || cell.reading.kind === 'text'))) return null;
  const outcomes = cells.map(({ cell, row }) => outcomeOf(cell, row, data.convention));
  if (outcomes.every((one) => one === 'unknown')) return null;
  return rangeOf(outcome === 'met' ? outcomes : outcomes.map((one) => (one === 'met' ? 'unmet' : one === 'unmet' ? 'met' : one)));
}

export function isWithin(value: number, { least, most }: MetRange): boolean {
  return least <= value && value <= most;
}
