/** Changes that break nothing: what an official's sheet may look like without saying anything else. */
import type { Random } from '../random';
import type { Layout } from './layouts';
import { columnNow, idsIn, rowNow, times, type Sheet } from './sheet';

/** One sheet changed at random; null where the change does not fit the sheet. */
export type SheetChange = (sheet: Sheet, layout: Layout, random: Random) => Sheet | null;

/** The table as it lies now, in rows and columns counted from 0. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The last row of the header. */
  readonly headerBottom: number;
}

export function extentOf(sheet: Sheet, layout: Layout): Extent {
  const { rows, columns } = idsIn(layout.table);
  const present = columns.filter((id) => sheet.columnIds.includes(id)).map((id) => columnNow(sheet, id));
  const [first = 0] = rows;
  const places = rows.filter((id) => sheet.rowIds.includes(id)).map((id) => rowNow(sheet, id));
  const headerBottom = rowNow(sheet, first + layout.headerRows - 1);
  return { top: rowNow(sheet, first), left: Math.min(...present), bottom: Math.max(...places), right: Math.max(...present), headerBottom };
}

/** Rows of the table's body before which another row can stand without tearing a merged area apart. */
export function seams(sheet: Sheet, { headerBottom, bottom }: Extent): readonly number[] {
  return times(bottom - headerBottom - 1, (index) => headerBottom + 2 + index).filter((row) => !sheet.merges.some((area) => area.top < row && area.bottom >= row));
}

/** Columns of the table before which another one can stand, merged titles and header labels apart. */
export function columnSeams(sheet: Sheet, { headerBottom, bottom, left, right }: Extent): readonly number[] {
  const torn = (column: number): boolean => sheet.merges.some((area) => area.top > headerBottom && area.top <= bottom && area.left < column && area.right >= column);
  return times(right - left, (index) => left + 1 + index).filter((column) => !torn(column));
}
