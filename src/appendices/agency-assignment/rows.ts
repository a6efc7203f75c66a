/** What a row of an assignment is. */
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import type { AgencyColumns } from './table';

/** 'more': a further row of the agency above it. */
export type RowKind = 'group' | 'agency' | 'more';

const NUMBER = /^\d+(\.\d+)*[.)]?$/;
const GROUP = /^([IVX]+|[A-ZĐ])[.)]?$/;
/** What ends a list: signatures, notes, sources. */
const AFTER = /^\W*(ghi chu|noi nhan|nguoi lap|tm\.|kt\.|chu tich|pho chu tich|nguon)\b/;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: AgencyColumns): RowKind | null {
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const name = textAt(grid, row, columns.agency);
  const hasCriteria = columns.sets.some(({ column }) => textAt(grid, row, column) !== '');
  if (AFTER.test(fold(number)) || AFTER.test(fold(name))) return null;
  if (GROUP.test(number)) return 'group';
  if (number !== '' && !NUMBER.test(number)) return null;
  if (reachesDownTo(grid, row, columns.number ?? columns.agency) || (number === '' && name === '')) return hasCriteria ? 'more' : null;
  return number !== '' || hasCriteria ? 'agency' : null;
}

/** Does the cell belong to a merged one that begins in a row above? */
export function reachesDownTo(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top < row;
}
