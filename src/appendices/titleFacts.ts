/** What the lines above a table of values say of the whole of it: the level that it is about, and the year. */
import type { TitleLine } from '../sheet/title';
import { fold } from '../text/fold';
import { levelNamed, LEVELS, type Level } from './level';

const PLAN_REFERENCE = /^\W*(ban hanh )?kem theo\b/;
/** The name of the programme is no level: "Chương trình MTQG xây dựng nông thôn mới". */
const PROGRAMME = /\b(xay dung|chuong trinh( mtqg| muc tieu quoc gia)?) (nong thon moi|ntm)\b(?! (nang cao|kieu mau))/g;
/** "năm 2025", "đến 31/12/2025", "tháng 6/2025", but none of the two years of a period. */
const YEAR = /(?<![-–\d]|[-–] )(20\d\d)(?! ?[-–] ?20\d\d|\d)/g;
const PERIOD = /20\d\d ?[-–] ?20\d\d/g;

/** The highest level that the lines name beside the programme; where they name the programme only, NTM; else null. */
export function levelOfTitle(lines: readonly TitleLine[]): Level | null {
  const own = ownLines(lines);
  const levels = own.map((line) => levelNamed(line.replace(PROGRAMME, ' ')));
  const found = [...LEVELS].reverse().find((level) => levels.includes(level));
  return found ?? (own.some((line) => levelNamed(line) !== null) ? 'NTM' : null);
}

/** The one year that the lines name; null where they name none, or several. The date of the plan is none of theirs. */
export function yearOfTitle(lines: readonly TitleLine[]): number | null {
  const years = new Set(ownLines(lines).flatMap((line) => [...line.replace(PERIOD, ' ').matchAll(YEAR)].map((match) => Number(match[1]))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function ownLines(lines: readonly TitleLine[]): readonly string[] {
  return lines.map(({ text }) => fold(text)).filter((line) => !PLAN_REFERENCE.test(line));
}
