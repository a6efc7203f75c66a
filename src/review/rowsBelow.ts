/** The rows below a header that lists something of places, and the district that a column of theirs names. */
import { textAt, type Area, type Grid } from '../sheet/grid';
import { isBlankRow } from '../sheet/title';
import { normalise } from '../text/fold';
import { districtNamed } from './places/names';

/** After more blank rows the table has ended. */
const MOST_BLANK_ROWS = 2;

/** The filled rows below a header and above `end`, until too many blank ones stand together. */
export function* rowsBelow(grid: Grid, header: Area, end: number): Generator<number, void, void> {
  const last = Math.min(end - 1, grid.area?.bottom ?? -1);
  for (let row = header.bottom + 1, blank = 0; row <= last && blank <= MOST_BLANK_ROWS; row++) {
    if (isBlankRow(grid, row, header)) {
      blank++;
      continue;
    }
    blank = 0;
    yield row;
  }
}

/** What the column of districts says in this row; null where there is none, or nothing in it. */
export function districtAt(grid: Grid, row: number, column: number | null): string | null {
  const text = column === null ? '' : textAt(grid, row, column);
  return text === '' ? null : (districtNamed(text) ?? normalise(text));
}
