/** The numbers of criteria and indicators that open details: "-Tiêu chí 15. Y tế + Chỉ tiêu 15.4 Tỷ lệ …". */
import { bareCode } from './codes';
import { foldInPlace } from './fold';

/** 'criterion' under "Tiêu chí", 'indicator' under "Chỉ tiêu", null where only the number stands. `start` and `end` span the label and the number. */
export interface IndicatorHeading {
  readonly level: 'criterion' | 'indicator' | null;
  readonly code: string;
  /** Further numbers under the same label: 5 and 10 of "Tiêu chí 2, 5 và 10: chưa đạt". */
  readonly others: readonly string[];
  readonly start: number;
  readonly end: number;
}

const CODE = '\\d{1,2}(?:\\.\\d{1,2}){0,2}';
/** In folded text: "tieu chi so 9", "chi tieu 2.2." (also without accents, as scans have it), "TC 2, 5 và 10". */
const LABELLED = new RegExp(
  `(?<![a-z])(tieu chi|chi tieu|tc|ct)(?: so)? ?:? ?(${CODE})(?!\\d|[.,]\\d| ?%|/)((?:(?: ?[,;] ?(?:va )?| va )${CODE}(?= ?(?:[,;.:)\\n]|$|va |xa |chua |khong )))*)[.:)]?`,
  'g',
);
/** Two numbers or more name an indicator, one with a mark behind it a criterion. */
const BARE_CODE = '(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}[.:)]?|\\d{1,2}[.:)])';
/** "- 15.3 Tỷ lệ", "10. Thu nhập" at the beginning of a line or after a bullet; "…; 17.8 Tỷ lệ" at that of a clause. */
const BARE = new RegExp(`(?:(?<=^|\\n|[\\s.;][-–+*•] ?)(?:[-–+*•] ?)?${BARE_CODE}|(?<=[.;:] )\\d{1,2}\\.\\d{1,2}[.:)]?) ?(?=\\p{Lu}|t[ỷỉ] lệ )`, 'gu');

/** The headings that open details, from left to right: "-Tiêu chí 12. Lao động + Chỉ tiêu 12.1 Tỷ lệ …" has two. Expects normalised text. */
export function findIndicatorHeadings(text: string): readonly IndicatorHeading[] {
  const folded = foldInPlace(text);
  const labelled = [...folded.matchAll(LABELLED)].filter(({ index, 1: label = '' }) => opensDetail(text, index, label)).map(labelledHeading);
  const bare = withoutEnumeration([...text.matchAll(BARE)].map(bareHeading)).filter(
    (heading) => !labelled.some(({ start }) => start >= heading.end && !/[^\s.:)–-]/.test(text.slice(heading.end, start))),
  );
  return [...labelled, ...bare].sort((a, b) => a.start - b.start);
}

/** A label opens a line, a bullet or a clause; inside one it begins with a capital letter ("… xã chưa đạt Tiêu chí 15. Y tế"). */
function opensDetail(text: string, start: number, label: string): boolean {
  return /(?:^|[\n\-–+*•,;:.(])\s*$/.test(text.slice(Math.max(0, start - 3), start)) || (label.length > 2 && /^\p{Lu}/u.test(text.slice(start)));
}

function labelledHeading({ 0: whole, 1: label = '', 2: code = '', 3: more = '', index }: RegExpExecArray): IndicatorHeading {
  const level = label.startsWith('t') ? 'criterion' : 'indicator';
  return { level, code: bareCode(code), others: (more.match(/\d[\d.]*\d|\d/g) ?? []).map(bareCode), start: index, end: index + whole.length };
}

function bareHeading({ 0: whole, index }: RegExpExecArray): IndicatorHeading {
  const code = /\d[\d.]*[.:)]?/.exec(whole)?.[0] ?? '';
  const start = index + whole.indexOf(code);
  return { level: null, code: bareCode(code.replace(/[.:)]$/, '')), others: [], start, end: start + code.length };
}

/** "1. …", "2. …", "3. …" only count, unless indicators of theirs follow ("1. Quy hoạch", "1.1 …"). */
function withoutEnumeration(headings: readonly IndicatorHeading[]): readonly IndicatorHeading[] {
  const whole = headings.filter(({ code }) => !code.includes('.'));
  const hasIndicators = headings.some(({ code }) => whole.some((heading) => code.startsWith(`${heading.code}.`)));
  const counts = whole.length > 1 && !hasIndicators && whole.every(({ code }, index) => code === String(index + 1));
  return counts ? headings.filter((heading) => !whole.includes(heading)) : headings;
}
