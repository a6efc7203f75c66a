/** Where the title of a table begins, below another table of the sheet. */
import type { Area, Grid } from '../sheet/grid';
import { linesOfRow } from '../sheet/title';
import { beginsAppendix } from './afterTable';

/** Rows of a table have so many texts; so have those with a figure in fewer columns. Over a title stand at most organ, nation and the name of the form. */
const FEWEST_TEXTS = 4;
const FEWEST_WITH_FIGURE = 2;
const FIGURE = /^\d+(?:[.,]\d+)? ?%?$/;

/** The first row that may belong to the title of a header: of the appendix that is named there, else below the last row of the table above, in the header's columns; 0 where none stands above. */
export function titleTop(grid: Grid, header: Area): number {
  let last = header.top - 1;
  while (last >= 0 && !isTableRow(grid, last, header)) last--;
  for (let row = last + 1; last >= 0 && row < header.top; row++) if (beginsAppendix(grid, row, header)) return row;
  return last + 1;
}

function isTableRow(grid: Grid, row: number, columns: Pick<Area, 'left' | 'right'>): boolean {
  const texts = linesOfRow(grid, row, columns);
  return texts.length >= FEWEST_TEXTS || (texts.length >= FEWEST_WITH_FIGURE && texts.some(({ text }) => FIGURE.test(text)));
}
