/** Numbers of criteria and indicators: lists of them, and the headings that they open. */
import { fold, foldInPlace } from './fold';

/** `codes`: in the order written, ranges written out, without leading zeros. `doubtful`: those that may be a mistyped list ("1.2" for "1, 2"). */
export interface CodeList {
  readonly codes: readonly string[];
  readonly doubtful: readonly string[];
}

/** 'criterion' under "Tiêu chí", 'indicator' under "Chỉ tiêu", null where only the number stands. `start` and `end` span the label and the number. */
export interface IndicatorHeading {
  readonly level: 'criterion' | 'indicator' | null;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** One step of a list, in folded text: words that name the level, words that say nothing, a range, a code. */
const STEP = new RegExp(
  [
    '(?<level>(?:tieu chi|chi tieu|tc|ct)(?![a-z]))',
    '(?:cac|so|va|gom|bao gom|la|thu)(?![a-z])|[,;:&]',
    '(?:tu )?(?<from>CODE) ?(?:-|–|—|÷|den|toi) ?(?<to>CODE)(?! ?(?:[-–—÷]|den))',
    '(?<code>CODE)',
  ]
    .join('|')
    .replace(/CODE/g, '\\d{1,2}(?:\\.\\d{1,2}){0,2}(?![\\d/%]|\\.\\d)'),
  'y',
);
const LONGEST_RANGE = 60;

/** Reads a text that lists codes as a whole: "TC 9, 10, 11", "Các tiêu chí số 1, 9; chỉ tiêu số 17.5", "từ 17.1 đến 17.6". */
export function readCodes(text: string): CodeList | null {
  const steps = stepsOf(fold(text).replace(/[.,;]+$/, ''));
  const entries: { code: string; mayBeMistyped: boolean }[] = [];
  let isIndicator = false;
  let hasCriteria = false;
  for (const { level, from, to, code } of steps ?? []) {
    if (level !== undefined) isIndicator = level.startsWith('ch') || level === 'ct';
    const codes = code !== undefined ? [bareCode(code)] : from !== undefined && to !== undefined ? expand(bareCode(from), bareCode(to)) : [];
    if (codes === null) return null;
    hasCriteria ||= !isIndicator && codes.some((written) => !written.includes('.'));
    entries.push(...codes.map((written) => ({ code: written, mayBeMistyped: !isIndicator && code !== undefined && written.includes('.') })));
  }
  if (entries.length === 0) return null;
  const doubtful = entries.filter((entry) => hasCriteria && entry.mayBeMistyped);
  return { codes: entries.map((entry) => entry.code), doubtful: doubtful.map((entry) => entry.code) };
}

/** The text cut into steps from its beginning to its end; null where something else stands in it. */
function stepsOf(text: string): readonly Record<string, string | undefined>[] | null {
  const steps: Record<string, string | undefined>[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return null;
    steps.push(match.groups ?? {});
    at = STEP.lastIndex;
    while (text[at] === ' ') at++;
  }
  return steps;
}

/** "17.1" to "17.3" → 17.1, 17.2, 17.3; null where the ends do not belong together. */
function expand(from: string, to: string): readonly string[] | null {
  const [, parent = '', first = ''] = /^(.*\.)?(\d+)$/.exec(from) ?? [];
  const [, otherParent = '', last = ''] = /^(.*\.)?(\d+)$/.exec(to) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (parent !== otherParent || count < 1 || count > LONGEST_RANGE) return null;
  return Array.from({ length: count }, (_, index) => `${parent}${Number(first) + index}`);
}

/** "08" → "8"; "17.10" stays. */
function bareCode(code: string): string {
  return code.split('.').map(Number).join('.');
}

/**
 * In folded text: "tieu chi so 9", "chi tieu 2.2." (also without accents, as scans have it); or after a bullet or at the
 * beginning of a line "15.3 Tỷ lệ", "10. Thu nhập", before a capital letter.
 */
const LABELLED = /(?<![a-z])(tieu chi|chi tieu)(?: so)? ?:? ?(\d{1,2}(?:\.\d{1,2}){0,2})(?!\d|[.,]\d| ?%|\/)[.:)]?/g;
const BARE = /(?<=^|\n|[\s.;][-–+*•] ?)(?:[-–+*•] ?)?(\d{1,2}(?:\.\d{1,2}){1,2}[.:)]?|\d{1,2}[.:)]) ?(?=\p{Lu})/gu;

/** The headings that open details, from left to right: "-Tiêu chí 12. Lao động + Chỉ tiêu 12.1 Tỷ lệ …" has two. Expects normalised text. */
export function findIndicatorHeadings(text: string): readonly IndicatorHeading[] {
  const labelled = [...foldInPlace(text).matchAll(LABELLED)].map((match): IndicatorHeading => {
    const [whole, label, code = ''] = match;
    return { level: label === 'tieu chi' ? 'criterion' : 'indicator', code: bareCode(code), start: match.index, end: match.index + whole.length };
  });
  const bare = [...text.matchAll(BARE)].map((match): IndicatorHeading => {
    const [whole, code = ''] = match;
    const start = match.index + whole.indexOf(code);
    return { level: null, code: bareCode(code.replace(/[.:)]$/, '')), start, end: start + code.length };
  });
  return [...labelled, ...bare].sort((a, b) => a.start - b.start);
}

/** The first heading of a text. */
export function findIndicatorHeading(text: string): IndicatorHeading | null {
  return findIndicatorHeadings(text)[0] ?? null;
}
