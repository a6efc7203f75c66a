/** Lists of the numbers of criteria and indicators. */
import { fold } from './fold';

/** `codes`: in the order written, ranges written out, without leading zeros. `doubtful`: those that may be a mistyped list ("1.2" for "1, 2"). */
export interface CodeList {
  readonly codes: readonly string[];
  readonly doubtful: readonly string[];
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

/** Reads a text that lists codes as a whole; a number before its label counts them ("05 TC: 1, 6"): "TC 9, 10, 11", "Các tiêu chí số 1, 9; chỉ tiêu số 17.5", "từ 17.1 đến 17.6". */
export function readCodes(text: string): CodeList | null {
  const steps = withoutCount(stepsOf(fold(text).replace(/[.,;]+$/, '')) ?? []);
  const entries: { code: string; mayBeMistyped: boolean }[] = [];
  let isIndicator = false;
  let hasCriteria = false;
  for (const { level, from, to, code } of steps) {
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

/** "05 TC: 1, 6, 13, 15, 17" without its "05". */
function withoutCount(steps: readonly Record<string, string | undefined>[]): readonly Record<string, string | undefined>[] {
  const isCount = steps[0]?.code !== undefined && steps[1]?.level !== undefined;
  return isCount ? steps.slice(1) : steps;
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
export function bareCode(code: string): string {
  return code.split('.').map(Number).join('.');
}
