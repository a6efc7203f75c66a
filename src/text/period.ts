/** Periods and deadlines: "Quý II/2024", "Tháng 10-12/2022", "ngày 13 tháng 02 năm 2025", "Cả năm". */
import { fold } from './fold';
import { isYear, periodAt, type Grain, type NamedPeriod } from './periodWords';

/** `year` is null where the text names none; `month` 1 to 12, `day` 1 to 31. */
export interface YearMonthDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** From the first day of the first period named to the last day of the last; `grain` is the finest of them. */
export interface Period {
  readonly from: YearMonthDay;
  readonly to: YearMonthDay;
  readonly grain: Grain;
  readonly yearStated: boolean;
}

const GRAINS: readonly Grain[] = ['day', 'month', 'quarter', 'half', 'year'];
/** What may stand before a period and between two. */
const FILLER =
  /[ ,;.()–/-]+|(?:va|den|tu|hoac|truoc|het|xong|trong|cham nhat|dau|giua|cuoi|khoang|du kien|hoan thanh|giai doan|cac)(?![a-z])/y;

/**
 * Reads a text that names one or several periods and nothing else; null for anything else, and for impossible dates (31/2,
 * month 13). Of several, those without a year are in the year of the next one that names it, else of the one before.
 */
export function readPeriod(text: string): Period | null {
  const periods = withYears(periodsOf(fold(text)));
  const from = periods.map(({ year, from: [month, day] }) => ({ year, month, day })).sort(byDate)[0];
  const to = periods.map(({ year, to: [month, day] }) => ({ year, month, day })).sort(byDate).at(-1);
  const grain = GRAINS.find((candidate) => periods.some((period) => period.grain === candidate));
  if (from === undefined || to === undefined || grain === undefined) return null;
  return { from, to, grain, yearStated: from.year !== null };
}

/** The year that a label is about: "Năm 2014", "2014", "NĂM 2014 (10 xã)", "Quý II/2024"; from 1990 to 2100. */
export function findYear(text: string): number | null {
  const folded = fold(text);
  const found =
    /(?<![a-z])nam ?(\d{4})(?!\d)/.exec(folded) ?? /^[^a-z\d]*(\d{4})[^a-z\d]*$/.exec(folded) ?? /\/ ?(\d{4})(?!\d|[.,]\d)/.exec(folded);
  const year = Number(found?.[1]);
  return isYear(year) ? year : null;
}

/** Empty where the text holds anything but periods. */
function periodsOf(folded: string): readonly NamedPeriod[] {
  const periods: NamedPeriod[] = [];
  for (let at = 0; at < folded.length; ) {
    const found = periodAt(folded, at);
    if (found === undefined) {
      FILLER.lastIndex = at;
      if (!FILLER.test(folded)) return [];
      at = FILLER.lastIndex;
    } else {
      if (found.period === null) return [];
      periods.push(found.period);
      at = found.end;
    }
  }
  return periods;
}

/** Empty where a year is left open by a period that begins before the one in front of it: "Quý IV/2024 - Quý I". */
function withYears(periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  const dated = periods.reduceRight<readonly NamedPeriod[]>((after, period) => [{ ...period, year: period.year ?? after[0]?.year ?? null }, ...after], []);
  const filled: NamedPeriod[] = [];
  for (const period of dated) {
    const before = filled.at(-1);
    const isOpen = period.year === null && before !== undefined && before.year !== null;
    if (isOpen && period.from[0] < before.from[0]) return [];
    filled.push(isOpen ? { ...period, year: before.year } : period);
  }
  return filled;
}

function byDate(a: YearMonthDay, b: YearMonthDay): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.month - b.month || a.day - b.day;
}
