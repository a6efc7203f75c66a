/** The title of a table: the lines above it, from below another table of the sheet. */
import type { Area, Grid } from '../sheet/grid';
import { linesAbove, linesOfRow, type TitleLine } from '../sheet/title';
import { fold } from '../text/fold';
import { beginsAppendix } from './afterTable';

type Columns = Pick<Area, 'left' | 'right'>;

/** Rows of a table have so many texts; so have those with a figure in fewer columns. Over a title stand at most organ, nation and the name of the form. */
const FEWEST_TEXTS = 4;
const FEWEST_WITH_FIGURE = 2;
const FIGURE = /^\d+(?:[.,]\d+)? ?%?$/;
const NUMBERED = /^(?:\d{1,3}[.)]?|stt|tt|so tt)$/;
/** "Xã: | Diên An | Huyện: | Diên Khánh", "Năm | 2024", "Tổng số xã | 92": what is said of the table in cells of their own. */
const FACT = /:$/;
const FACT_OF_TWO = /^(?:nam|xa|huyen|tong so .+)$/;

/** The lines of the title above a header, in these columns or all; what stands above the title is told by the header's columns. */
export function titleLines(grid: Grid, header: Area, columns?: Columns): readonly TitleLine[] {
  return linesAbove(grid, header.top, titleTop(grid, header), columns);
}

/** The first row that may belong to the title: of the appendix that is named there, else below the last row of the table above; 0 where none stands above. */
function titleTop(grid: Grid, header: Area): number {
  let last = header.top - 1;
  while (last >= 0 && !endsTable(grid, last, header)) last--;
  for (let row = last + 1; last >= 0 && row < header.top; row++) if (beginsAppendix(grid, row, header)) return row;
  return last + 1;
}

/** A row alone is one of a table where it is numbered. */
function endsTable(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsOf(grid, row, columns);
  return isTableRow(texts) && (NUMBERED.test(texts[0] ?? '') || isTableRow(textsOf(grid, row - 1, columns)));
}

function textsOf(grid: Grid, row: number, columns: Columns): readonly string[] {
  return linesOfRow(grid, row, columns).map(({ text }) => fold(text));
}

function isTableRow(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  if (FACT.test(first) || (texts.length === 2 && FACT_OF_TWO.test(first))) return false;
  return texts.length >= FEWEST_TEXTS || (texts.length >= FEWEST_WITH_FIGURE && texts.some((text) => FIGURE.test(text)));
}
