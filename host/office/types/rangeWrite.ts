/** Setting what the cells of a range hold, and their number formats. */
import type { Area, CellValue } from '../../../src/sheet/grid';
import { columnCount, rowCount } from '../../workbook/area';
import { setColumnBand, setRowBand } from '../../workbook/bands';
import { enter, restyle } from '../../workbook/edit';
import { withStyle } from '../../workbook/style';
import { invalidArgument } from '../errors';
import { changed, type Batch, type Cells } from '../objects';
import { areaOf } from './cells';
import { refuseFormats, refuseLocked } from './sheetEdits';

/** Calls `put` for every cell with its part of the input: one value for all, or an array of exactly the range's size; null leaves a cell alone. */
export function eachInput(area: Area, input: unknown, put: (row: number, column: number, input: unknown) => void): void {
  if (Array.isArray(input)) checkSize(area, input);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const one: unknown = Array.isArray(input) ? (input as unknown[][])[row - area.top]?.[column - area.left] : input;
      if (one !== null && one !== undefined) put(row, column, one);
    }
  }
}

function checkSize(area: Area, input: readonly unknown[]): void {
  const isRightSize =
    input.length === rowCount(area) && input.every((line) => Array.isArray(line) && line.length === columnCount(area));
  if (!isRightSize) throw invalidArgument();
}

export function writeContents(cells: Cells, input: unknown, batch: Batch): void {
  const area = areaOf(cells);
  refuseLocked(cells.sheet, [area]);
  eachInput(area, input, (row, column, one) => {
    if (typeof one === 'object') throw invalidArgument();
    enter(cells.sheet, row, column, one as CellValue);
  });
  changed(batch, 'content', cells.sheet, [area]);
}

export function writeNumberFormats(cells: Cells, input: unknown, batch: Batch): void {
  const area = areaOf(cells);
  refuseFormats(cells.sheet);
  eachInput(area, input, (row, column, numberFormat) => {
    if (typeof numberFormat !== 'string') throw invalidArgument();
    const one = { top: row, left: column, bottom: row, right: column };
    restyle(cells.sheet, one, (style) => withStyle(style, { numberFormat: numberFormat === '' ? 'General' : numberFormat }));
  });
  changed(batch, 'format', cells.sheet, [area]);
}

export function hideRows(cells: Cells, hidden: unknown, batch: Batch): void {
  const area = areaOf(cells);
  refuseFormats(cells.sheet);
  for (let row = area.top; row <= area.bottom; row++) setRowBand(cells.sheet, row, { hidden: hidden === true });
  changed(batch, 'structure', cells.sheet, [area]);
}

export function hideColumns(cells: Cells, hidden: unknown, batch: Batch): void {
  const area = areaOf(cells);
  refuseFormats(cells.sheet);
  for (let column = area.left; column <= area.right; column++) setColumnBand(cells.sheet, column, { hidden: hidden === true });
  changed(batch, 'structure', cells.sheet, [area]);
}
