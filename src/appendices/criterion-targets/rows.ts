/** What a row of a table of targets by criterion is. */
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import { isTotalLabel } from '../summaryRow';
import type { CriterionTargetColumns } from './table';

export type RowKind = 'group' | 'criterion';

const NUMBER = /^\d+(\.\d+)*[.)]?$/;
const GROUP = /^([IVX]+|[A-ZĐ])[.)]?$/;
const COUNT = /^(binh quan|so (tieu chi|luong))\b/;

/** Null where the row is none of the table's: blank, a repeated header, a total, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: CriterionTargetColumns): RowKind | null {
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const column = nameColumn(grid, row, columns);
  const name = textAt(grid, row, column);
  if (isCovered(grid, row, column) || isAfterTable(number, name) || isTotalLabel(name) || COUNT.test(fold(name)) || fold(name) === fold(columns.labels[column] ?? '')) return null;
  if (GROUP.test(number) || isAcross(grid, row, columns)) return /^\*/.test(name) ? null : 'group';
  const hasTarget = columns.sets.some((set) => !isCovered(grid, row, set.column) && /\d/.test(textAt(grid, row, set.column)));
  if (name === '') return hasTarget ? 'criterion' : null;
  return NUMBER.test(number) || hasTarget ? 'criterion' : null;
}

/** Where the row says what it is about: its indicator, where it has one, else its criterion. */
export function nameColumn(grid: Grid, row: number, { criterion, indicator }: CriterionTargetColumns): number {
  return indicator !== null && textAt(grid, row, indicator) !== '' ? indicator : criterion;
}

/** The lower rows of a merged area. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top < row;
}

/** A line merged from the criterion over the sets. */
function isAcross(grid: Grid, row: number, { criterion, sets }: CriterionTargetColumns): boolean {
  const merged = mergeAt(grid, row, criterion);
  return merged !== null && sets.some(({ column }) => column >= merged.left && column <= merged.right);
}
