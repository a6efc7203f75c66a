/** A sheet that the add-in makes, as the core reads it back. */
import type { SheetContent } from '../../src/sheet/content';
import { cellKey, createGrid, type CellValue, type Grid } from '../../src/sheet/grid';

export function gridOfContent({ name, cells, merges }: SheetContent): Grid {
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values: CellValue[][] = Array.from({ length: bottom + 1 }, () => new Array<CellValue>(right + 1).fill(null));
  for (const { row, column, value } of cells) values[row]![column] = value;
  return createGrid({
    sheet: name,
    area: { top: 0, left: 0, bottom, right },
    values,
    merges,
    formulas: new Map(cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [[cellKey(row, column), formula]]))),
    numberFormats: new Map(cells.flatMap(({ row, column, look }) => (look?.numberFormat === undefined ? [] : [[cellKey(row, column), look.numberFormat]]))),
  });
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
