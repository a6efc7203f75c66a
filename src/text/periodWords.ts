/** The wordings of a single period, in folded text. */

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** One period as written; `year` is null where none stands beside it. */
export interface NamedPeriod {
  readonly grain: Grain;
  readonly year: number | null;
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
}

type Groups = Readonly<Record<string, string | undefined>>;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const NUMERALS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
/** Thirds of a year: nobody has written down where "giữa năm" begins. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { dau: [1, 4], giua: [5, 8], cuoi: [9, 12] };
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const AND = '(?: ?[-–,;] ?| den | va )';
const QUARTER = '(?:iv|i{1,3}|[1-4])(?![a-z0-9])';
const YEAR = '(?:(?: ?[/–-] ?|,? ?nam | )(?<year>\\d{4})(?!\\d))?';

const WORDINGS: readonly (readonly [pattern: string, read: (found: Groups) => NamedPeriod | null])[] = [
  // "13/02/2025", "ngày 5-8-22"
  ['(?:ngay )?(?<day>\\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>\\d{4}|\\d{2})(?!\\d)', readDay],
  // "ngày 13 tháng 02 năm 2025"
  ['(?:ngay )?(?<day>\\d{1,2}) thang (?<month>\\d{1,2})(?!\\d)(?: nam (?<year>\\d{4})(?!\\d))?', readDay],
  // "trước 25/9"
  ['(?:ngay|truoc|het|den) (?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/])', readDay],
  // "6 tháng đầu năm 2024"
  [`(?<count>0?[369]|ba|sau|chin) thang (?<part>dau|cuoi)(?: nam)?${YEAR}`, readHalf],
  // "Tháng 10-12/2022", "tháng 3, tháng 4 năm 2025"
  [`thang (?<list>\\d{1,2}(?:${AND}(?:thang )?\\d{1,2}(?!\\d|/\\d{1,2}/))*)(?!\\d)${YEAR}`, readMonths],
  // "10-12/2022", "7/2025"
  ['(?<list>\\d{1,2}(?: ?[-–] ?\\d{1,2})?) ?/ ?(?<year>\\d{4})(?!\\d)', readMonths],
  // "Quý II/2024", "Quý III và Quý IV năm 2022"
  [`quy (?<list>${QUARTER}(?:${AND}(?:quy )?${QUARTER})*)${YEAR}`, readQuarters],
  // "Giữa năm 2025"
  [`(?<part>dau|giua|cuoi) nam${YEAR}`, ({ part = '', year }) => months('half', year, ...(PARTS[part] ?? [1, 12]))],
  // "Hàng quý", "Cả năm 2025", "Thường xuyên"
  [`(?:(?:hang|moi) (?:tuan|thang|quy|nam)|(?:ca|trong|quanh|het) nam|thuong xuyen|dinh ky)(?![a-z])${YEAR}`, ({ year }) => months('year', year, 1, 12)],
  // "Năm 2024", "2024"
  ['(?:nam )?(?<year>\\d{4})(?!\\d)', ({ year }) => months('year', year, 1, 12)],
];
const PATTERNS = WORDINGS.map(([pattern, read]) => ({ pattern: new RegExp(pattern, 'y'), read }));

export function isYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

/** The period that stands at a place of a folded text, and where it ends; undefined where none does, `period` null where its numbers are impossible. */
export function periodAt(folded: string, at: number): { period: NamedPeriod | null; end: number } | undefined {
  for (const { pattern, read } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match !== null) return { period: read(match.groups ?? {}), end: pattern.lastIndex };
  }
  return undefined;
}

function readDay({ day: writtenDay, month: writtenMonth, year: writtenYear }: Groups): NamedPeriod | null {
  const [day, month, year] = [Number(writtenDay), Number(writtenMonth), readYear(writtenYear)];
  if (year === 'impossible' || day < 1 || day > daysIn(month, year)) return null;
  return { grain: 'day', year, from: [month, day], to: [month, day] };
}

function readHalf({ count: written = '', part, year }: Groups): NamedPeriod | null {
  const count = NUMERALS[written] ?? Number(written);
  return months(count === 6 ? 'half' : 'month', year, part === 'dau' ? 1 : 13 - count, part === 'dau' ? count : 12);
}

function readMonths({ list = '', year }: Groups): NamedPeriod | null {
  const named = (list.match(/\d+/g) ?? []).map(Number);
  return months('month', year, Math.min(...named), Math.max(...named));
}

function readQuarters({ list = '', year }: Groups): NamedPeriod | null {
  const named = (list.match(/\b(?:iv|i{1,3}|[1-4])\b/g) ?? []).map((quarter) => QUARTERS[quarter] ?? Number(quarter));
  return months('quarter', year, Math.min(...named) * 3 - 2, Math.max(...named) * 3);
}

function months(grain: Grain, writtenYear: string | undefined, first: number, last: number): NamedPeriod | null {
  const year = readYear(writtenYear);
  if (year === 'impossible' || daysIn(first, year) === 0 || daysIn(last, year) === 0) return null;
  return { grain, year, from: [first, 1], to: [last, daysIn(last, year)] };
}

/** "25" is 2025. */
function readYear(written: string | undefined): number | null | 'impossible' {
  if (written === undefined) return null;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  return isYear(year) ? year : 'impossible';
}

/** 0 for a month that does not exist; February has 29 where no year is named. */
function daysIn(month: number, year: number | null): number {
  const isShort = month === 2 && year !== null && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;
  return isShort ? 28 : (DAYS[month - 1] ?? 0);
}
