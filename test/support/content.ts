/** A sheet that the add-in makes, as a reader of the workbook would get it. */
import type { SheetContent } from '../../src/sheet/content';
import { cellKey, createGrid, type CellValue, type Grid } from '../../src/sheet/grid';

export function gridOfContent({ name, cells, merges }: SheetContent): Grid {
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, (): CellValue => null));
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const { row, column, value, formula, look } of cells) {
    // Excel keeps no blank text.
    values[row]![column] = value === '' ? null : value;
    if (formula !== undefined) formulas.set(cellKey(row, column), formula);
    if (look?.numberFormat !== undefined) numberFormats.set(cellKey(row, column), look.numberFormat);
  }
  return createGrid({ sheet: name, area: { top: 0, left: 0, bottom, right }, values, merges, formulas, numberFormats });
}

/** Its rows as texts: formulas where there are any, "" for blanks, line breaks as " / ". */
export function rowsOfContent({ cells }: SheetContent): string[][] {
  const rows: string[][] = [];
  for (const { row, column, value, formula } of cells) {
    const cellsOfRow = (rows[row] ??= []);
    while (cellsOfRow.length < column) cellsOfRow.push('');
    cellsOfRow[column] = formula ?? (value === null ? '' : String(value).replace(/\n/g, ' / '));
  }
  return Array.from(rows, (cellsOfRow) => cellsOfRow ?? []);
}
