/** Which rows of a sheet are rows of aims, and how far each reaches. */
import { mergeAt, textAt, type Area, type Grid } from '../../sheet/grid';
import { linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import type { DistrictMatrixColumns } from './table';

/** One row of the table; it may take several rows of the sheet. */
export interface RowSpan {
  readonly row: number;
  readonly lastRow: number;
}

/** Does the row begin an aim ('row'), go on with the one above ('more'), or neither? */
export function partOf(grid: Grid, row: number, columns: DistrictMatrixColumns): 'row' | 'more' | null {
  const content = textAt(grid, row, columns.content);
  if (isAfterTable(numberText(grid, row, columns), content) || isHeaderAgain(grid, row, columns) || isLineAcross(grid, row, columns)) return null;
  const hasOwnTotal = textAt(grid, row, columns.total) !== '' && beginsAt(grid, row, columns.total);
  if (content !== '' && (beginsAt(grid, row, columns.content) || hasOwnTotal)) return 'row';
  if (hasOwnTotal || (content === '' && numberText(grid, row, columns) !== '')) return null;
  return columns.districts.some(({ column }) => textAt(grid, row, column) !== '') ? 'more' : null;
}

/** The rows of aims between the header and the end of the area. */
export function spansOf(grid: Grid, { header, area, columns }: { readonly header: Area; readonly area: Area; readonly columns: DistrictMatrixColumns }): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const part = partOf(grid, row, columns);
    const last = spans[spans.length - 1];
    if (part === 'row') spans.push({ row, lastRow: row });
    else if (part === 'more' && last?.lastRow === row - 1) spans[spans.length - 1] = { ...last, lastRow: row };
  }
  return spans;
}

function beginsAt(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged === null || merged.top === row;
}

function numberText(grid: Grid, row: number, columns: DistrictMatrixColumns): string {
  return columns.number === null ? '' : textAt(grid, row, columns.number);
}

function isHeaderAgain(grid: Grid, row: number, columns: DistrictMatrixColumns): boolean {
  return [columns.content, columns.total].some((column) => fold(textAt(grid, row, column)) === fold(columns.labels[column] ?? ''));
}

/** A line merged over the aims and the districts: a heading or a note. */
function isLineAcross(grid: Grid, row: number, columns: DistrictMatrixColumns): boolean {
  const merged = mergeAt(grid, row, columns.content);
  return merged !== null && merged.right > merged.left && linesOfRow(grid, row, { left: merged.left, right: merged.right }).length === 1 && columns.districts.some(({ column }) => column >= merged.left && column <= merged.right);
}
