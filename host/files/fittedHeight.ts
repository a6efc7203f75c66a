/** How high Excel makes a row for the texts that break into lines in it; a file carries that height, since not every program measures. */
import { cellKey } from '../../src/sheet/grid';
import type { Sheet } from '../workbook/sheet';

/** Of a line, for each point of the font's size. */
const LINE = 4 / 3;
const HIGHEST_ROW = 409;
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;
/** Words rarely fill a line to its end. */
const FILLED = 0.92;
/** Bold letters are wider than the figures that widths are measured in. */
const BOLD = 1.15;

/** In points; null where the usual height is enough. */
export function fittedHeight(sheet: Sheet, row: number, columns: readonly number[]): number | null {
  const heights = columns.map((column) => heightOfCell(sheet, row, column));
  const highest = Math.max(0, ...heights);
  return highest <= USUAL_HEIGHT ? null : Math.min(HIGHEST_ROW, highest);
}

/** Merged cells are never measured for their lines. */
function heightOfCell(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cells.get(cellKey(row, column));
  const isMerged = sheet.merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  if (cell === undefined || cell.value === null) return 0;
  const line = Math.ceil(cell.style.fontSize * LINE);
  if (typeof cell.value !== 'string' || !cell.style.wrap || isMerged) return line;
  const width = (widthOf(sheet, column) * 11 * FILLED) / (cell.style.fontSize * (cell.style.bold ? BOLD : 1));
  return cell.value.split('\n').reduce((sum, text) => sum + linesOf(text, width), 0) * line;
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

function widthOf({ columns }: Sheet, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.size ?? USUAL_WIDTH;
}
