/** How deep a row of a list stands: groups of years, A, I, then the places 1, 2, 3. */
import { mergeAt, textAt, type Area, type Grid } from '../../sheet/grid';
import { linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { summaryKind } from '../summaryRow';
import type { RegistrationColumns } from './table';

/** Year 0, letter 1, Roman number 2, place 3. */
export type Depth = 0 | 1 | 2 | 3;
/** That of a place. */
export const DEEPEST = 3;

const YEAR = /^(nam|giai doan|den (het )?nam) ?(19|20)\d\d/;
const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})[.)]?$/;
const LETTER = /^[A-ZĐ][.)]?$/;
const PLACE = /^\d+([.)]|\.\d+)*$/;
/** What ends a list: signatures, notes, sources. */
const AFTER = /^(ghi chu|noi nhan|nguoi lap|tm\.|kt\.|chu tich|pho chu tich|nguon)/;

/** TỔNG CỘNG: the counts of the whole list; Tổng Cọt and Cộng Hòa are communes. */
export function isTotalRow(grid: Grid, row: number, { number, district, name }: RegistrationColumns): boolean {
  return [number ?? name, district ?? name, name].some((column) => summaryKind(textAt(grid, row, column)) === 'count');
}

/** The depth, or null where the row is none of the list's: blank, a note, a signature. */
export function depthOf(grid: Grid, row: number, columns: RegistrationColumns): Depth | null {
  if ((mergeAt(grid, row, columns.name)?.top ?? row) < row) return null;
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const name = textAt(grid, row, columns.name);
  if (YEAR.test(fold(name)) || YEAR.test(fold(number))) return 0;
  if (ROMAN.test(number)) return 2;
  if (LETTER.test(number)) return 1;
  if (PLACE.test(number)) return 3;
  if (number !== '' || name === '' || AFTER.test(fold(name)) || isTotalRow(grid, row, columns)) return null;
  return columns.number === null || linesOfRow(grid, row, extentOf(columns)).length > 1 ? 3 : null;
}

function extentOf({ number, name, district, levels, agency, note }: RegistrationColumns): Pick<Area, 'left' | 'right'> {
  const all = [number, name, district, agency, note, ...levels.map(({ column }) => column)].filter((column) => column !== null);
  return { left: Math.min(...all), right: Math.max(...all) };
}
