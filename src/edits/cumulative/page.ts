/** The page of an appendix that is made: its name and title above, the table, notes below (NĐ 30/2020/NĐ-CP and the habits of plans). */
import type { CellLook, ContentCell } from '../../sheet/content';
import type { Area, CellValue } from '../../sheet/grid';

/** What goes on the lines above a table. */
export interface Heading {
  /** "Phụ lục 07" */
  readonly appendix: string;
  /** In capitals. */
  readonly title: string;
  /** "(Kèm theo Kế hoạch số …)" */
  readonly reference: string;
}

/** The row of the table's header: the three lines above and a blank one. */
export const HEADER_ROW = 4;

const CENTRED: CellLook = { align: 'center', wraps: true };
export const HEADER: CellLook = { bold: true, align: 'center', wraps: true, hasBorder: true };
export const TEXT: CellLook = { wraps: true, hasBorder: true };
export const COUNT: CellLook = { align: 'center', hasBorder: true, numberFormat: '0' };
export const SHARE: CellLook = { align: 'center', hasBorder: true, numberFormat: '0.0' };
export const NOTE: CellLook = { italic: true };
export const bold = (look: CellLook): CellLook => ({ ...look, bold: true });

export function cell(row: number, column: number, value: CellValue, look: CellLook): ContentCell {
  return { row, column, value, look };
}

/** A formula with what it gives. */
export function computed(row: number, column: number, value: number, formula: string, look: CellLook): ContentCell {
  return { row, column, value, formula, look };
}

/** The lines above a table as wide as `columns`. */
export function headingCells({ appendix, title, reference }: Heading): readonly ContentCell[] {
  return [cell(0, 0, appendix, { ...CENTRED, bold: true }), cell(1, 0, title, { ...CENTRED, bold: true, size: 13 }), cell(2, 0, reference, { ...CENTRED, italic: true })];
}

export function headingMerges(columns: number): readonly Area[] {
  return columns < 2 ? [] : [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: columns - 1 }));
}

/** Notes below the last row of the table. */
export function noteCells(row: number, notes: readonly string[]): readonly ContentCell[] {
  return notes.map((note, index) => cell(row + index, 0, note, NOTE));
}
