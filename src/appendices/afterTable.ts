/** What stands below a table and is none of its rows: notes, signatures, sources. */
import type { Area, Grid } from '../sheet/grid';
import { linesOfRow } from '../sheet/title';
import { fold } from '../text/fold';

const AFTER = /^(\* ?)?(ghi chu\b|noi nhan\b|nguoi lap\b|tm\.|kt\.|nguon( so lieu)? ?:|(pho )?chu tich$)/;
/** Words that tell it stand at the beginning. */
const LONGEST_BEGINNING = 40;

/** Is a row with this number and this text below the table? A row with a number of its own is not, whatever its text. */
export function isAfterTable(number: string, text: string): boolean {
  const hasNumber = /[\p{L}\d]/u.test(number);
  return AFTER.test(fold((hasNumber ? number : text).slice(0, LONGEST_BEGINNING)));
}

/** "(*) Xã đã được công nhận", "* Số liệu đến 31/12": what a star in the table points to. */
const FOOTNOTE = /^\(?\*/;

export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}

/** "Phụ lục 08", "PHỤ BIỂU:", "Biểu số 3", "Mẫu 2"; not "Biểu dương, khen thưởng", nor "Phụ lục 08 (tiếp theo)" on a new page. */
const NEXT_APPENDIX = /^(?!.*\((?:tiep|tt)\b)(?:phu (?:luc|bieu)|(?:bieu|bang|mau)(?: so)?:? ?(?:\d+|[ivx]+|[a-z])(?:[.:]|$| ))/;

/** Does the row hold nothing but the name of another appendix in these columns? */
export function beginsAppendix(grid: Grid, row: number, columns: Pick<Area, 'left' | 'right'>): boolean {
  const [line, ...others] = linesOfRow(grid, row, columns);
  return line !== undefined && others.length === 0 && NEXT_APPENDIX.test(fold(line.text.slice(0, LONGEST_BEGINNING)));
}

/** "Ninh Hòa, ngày 08 tháng 3 năm 2024", also with the day left open: where and when a sheet is signed. */
const DATE_LINE = /^[a-z .]{2,40}, ?ngay\b.{0,12}\bthang\b/;
const SIGNATURE = /^(tm\.|kt\.|tl\.|tuq\.|nguoi lap\b|noi nhan\b)/;
/** Who made the sheet, who checked it, who signs. */
const MOST_SIGNATURES = 3;

/** Expects folded text. */
export function isDateLine(folded: string): boolean {
  return DATE_LINE.test(folded);
}

/** Is the row one of those in which a sheet is dated and signed, in these columns? */
export function isSigned(grid: Grid, row: number, columns: Pick<Area, 'left' | 'right'>): boolean {
  const lines = linesOfRow(grid, row, columns);
  return lines.length <= MOST_SIGNATURES && lines.map(({ text }) => fold(text.slice(0, LONGEST_BEGINNING * 2))).some((folded) => isDateLine(folded) || SIGNATURE.test(folded));
}
