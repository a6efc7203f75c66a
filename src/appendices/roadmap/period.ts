/** Labels that sum up several years: "Giai đoạn 2016-2020", "Đến hết năm 2020", "Trước năm 2021", "Hiện trạng đến 31/12/2020". */
import { fold } from '../../text/fold';

/** Both ends included; `from` is -Infinity where the label has no beginning. */
export interface YearPeriod {
  readonly from: number;
  readonly to: number;
}

const RANGE = /(?<!\d)(\d{4}) ?(?:[-–—÷]|den(?: het)?(?: nam)?) ?(\d{4})(?!\d)/;
const UNTIL = /(?<![a-z])(den|truoc|het)(?: het| cuoi)?(?: nam)? ?(\d{4})(?!\d)/;
/** "Đến 31/12/2020", "đến hết tháng 12 năm 2020", "đến Quý IV/2020". */
const UNTIL_DATE = /(?<![a-z])den(?: (?:het|cuoi|ngay|thang|quy|thoi diem))* ?(?:(?:\d{1,2}|i{1,3}|iv) ?(?:[/.-]|nam|thang) ?){1,2}(\d{4})(?!\d)/;

export function periodOf(text: string): YearPeriod | null {
  if (!/\d{4}/.test(text)) return null;
  const folded = fold(text);
  const range = RANGE.exec(folded);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
  const until = UNTIL.exec(folded);
  if (until !== null) return { from: -Infinity, to: Number(until[2]) - (until[1] === 'truoc' ? 1 : 0) };
  const date = UNTIL_DATE.exec(folded);
  return date === null ? null : { from: -Infinity, to: Number(date[1]) };
}

export function isWithin(year: number, { from, to }: YearPeriod): boolean {
  return from <= year && year <= to;
}
