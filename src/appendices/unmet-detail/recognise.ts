/** Every sheet of unmet criteria: its header, repeated on each page, and its extent. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import { isBlankRow, linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import type { Recognition } from '../table';
import { isKeyLabel, matchUnmetDetail, NUMBER } from './columns';
import type { UnmetDetailColumns } from './table';

const MOST_BLANK_ROWS = 3;
const LONGEST_START = 80;
const NEXT_APPENDIX = /^(phu luc|phu bieu|bieu( so)?|mau( so)?)\b/;
/** "Ghi chú: …", "Người lập biểu", "…, ngày 08 tháng 3 năm 2024", "TM. ỦY BAN NHÂN DÂN": what stands below a table. */
const BELOW_TABLE = /^(ghi chu|nguoi lap|lap bieu|noi nhan|tm[. ]|t\/m|kt[. ]|chu tich\b|.{0,30}, ngay\b.{0,9}\bthang\b.{0,9}\bnam\b)/;

/** Headers with the same columns and no title of another appendix between them are one table over several pages. */
export function recogniseUnmetDetails(grid: Grid): readonly Recognition<UnmetDetailColumns>[] {
  const headers = findHeaders(grid, matchUnmetDetail, isKeyLabel);
  const tables: Recognition<UnmetDetailColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    tables.push(recognition(grid, header, headers));
  }
  return tables;
}

function recognition(grid: Grid, header: Header<UnmetDetailColumns>, headers: readonly Header<UnmetDetailColumns>[]): Recognition<UnmetDetailColumns> {
  const { columns } = header;
  const deciding = [columns.place, ...columns.sets.map((set) => set.column)];
  return {
    kind: 'unmet-detail',
    sheet: grid.sheet,
    area: { ...header.area, bottom: lastRow(grid, header, headers) },
    header: header.area,
    columns,
    evidence: header.labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell),
  };
}

function lastRow(grid: Grid, header: Header<UnmetDetailColumns>, headers: readonly Header<UnmetDetailColumns>[]): number {
  let last = header.area.bottom;
  let blanks = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && blanks <= MOST_BLANK_ROWS; row++) {
    if (isBlankRow(grid, row, header.area)) {
      blanks++;
      continue;
    }
    if (endsTable(grid, row)) break;
    const other = headers.find((one) => one.area.top === row);
    if (other === undefined ? beginsOtherTable(grid, row) : !hasSameColumns(other, header)) break;
    row = other?.area.bottom ?? row;
    last = row;
    blanks = 0;
  }
  return last;
}

/** The header of a table of another family begins with its numbers, too. */
function beginsOtherTable(grid: Grid, row: number): boolean {
  const [first, ...others] = linesOfRow(grid, row);
  return others.length >= 2 && NUMBER.test(foldStart(first?.text));
}

/** A title line stands alone in its row; a signature or a note comes first in it. */
function endsTable(grid: Grid, row: number): boolean {
  const lines = linesOfRow(grid, row);
  const first = foldStart(lines[0]?.text);
  return BELOW_TABLE.test(first) || (lines.length === 1 && NEXT_APPENDIX.test(first));
}

/** What a row is shows at its beginning; the texts of these sheets are long. */
function foldStart(text = ''): string {
  return fold(text.slice(0, LONGEST_START));
}

function hasSameColumns(one: Header<UnmetDetailColumns>, other: Header<UnmetDetailColumns>): boolean {
  const key = ({ columns }: Header<UnmetDetailColumns>) => JSON.stringify([columns.place, columns.sets]);
  return key(one) === key(other);
}
