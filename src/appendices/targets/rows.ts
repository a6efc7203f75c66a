/** What a row of a table of targets is. */
import { textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import type { TargetColumns } from './table';

export type RowKind = 'group' | 'target';

const GROUP = /^([IVX]+|[A-ZĐ])[.)]?$/;
const TARGET = /^(\d+([.)]|\.\d+)*|[a-zđ][.)]|[-+*])?$/;
const AFTER = /^\W*(ghi chu|noi nhan|nguoi lap|tm\.|kt\.|chu tich|pho chu tich|nguon)\b/;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: TargetColumns): RowKind | null {
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const name = textAt(grid, row, columns.name);
  if (name === '' || AFTER.test(fold(name)) || AFTER.test(fold(number))) return null;
  if (GROUP.test(number)) return 'group';
  const hasFigures = [columns.unit, columns.start, columns.assigned, columns.registered, columns.cumulative].some((column) => column !== null && textAt(grid, row, column) !== '');
  return TARGET.test(number) && (number !== '' || hasFigures) && !isHeader(grid, row, columns) ? 'target' : null;
}

/** A header repeated where numbers have no column. */
function isHeader(grid: Grid, row: number, columns: TargetColumns): boolean {
  return /^(dvt|don vi tinh|don vi)$/.test(fold(textAt(grid, row, columns.unit)));
}
