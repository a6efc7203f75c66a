/** The criteria and indicators that a cell of unmet criteria is about, each with its text. */
import { readOnce } from '../../text/readOnce';
import { readCodes } from '../../text/codes';
import { normalise } from '../../text/fold';
import { findIndicatorHeadings, type IndicatorHeading } from '../../text/headings';

export interface RawItem {
  /** "10" or "2.2"; null for text before the first heading. */
  readonly code: string | null;
  /** What follows the heading, up to the next; "" where the cell lists numbers only. */
  readonly text: string;
}

export const splitItems = readOnce((text): readonly RawItem[] => {
  const whole = normalise(text);
  const listed = readCodes(whole);
  if (listed !== null) return listed.codes.map((code) => ({ code, text: '' }));
  const headings = withoutReferences(whole, findIndicatorHeadings(whole));
  const name = nameBeforeCode(whole, headings);
  const before = name === null ? tidy(whole.slice(0, headings[0]?.start ?? whole.length)) : '';
  const items = headings.flatMap((heading, index) => {
    const following = tidy(whole.slice(heading.end, headings[index + 1]?.start ?? whole.length));
    const text = name !== null && index === 0 ? `${name}: ${following}` : following;
    return [heading.code, ...heading.others].map((code) => ({ code, text }));
  });
  return before === '' ? items : [{ code: null, text: before }, ...items];
});

/** "Tỷ lệ nghèo đa chiều (tiêu chí 11): 5,4%": the name of the first stands before its number; null elsewhere. */
function nameBeforeCode(text: string, [first]: readonly IndicatorHeading[]): string | null {
  if (first === undefined || !/^[^)]?\)\s*[:,–-]/.test(text.slice(first.end - 1))) return null;
  return /^[\s\-+*•]*([^()\d\n:;.]{2,60}?)\s*\($/u.exec(text.slice(0, first.start))?.[1] ?? null;
}

/** In parentheses an indicator of another criterion is only mentioned: "Tiêu chí 17 … (xem chỉ tiêu 18.1)". */
function withoutReferences(text: string, headings: readonly IndicatorHeading[]): readonly IndicatorHeading[] {
  return headings.filter(({ code, start }, index) => {
    const before = headings[index - 1];
    return before === undefined || !/\([^)]*$/.test(text.slice(before.end, start)) || criterionOf(before.code) === criterionOf(code);
  });
}

/** Without the marks that separate items, and the numbers of a list: "1. Tiêu chí số 2 …\n2. Tiêu chí số 5 …", "I. Tiêu chí số 7". */
function tidy(text: string): string {
  return text
    .replace(/(?:^|\n)(?:\d{1,2}|[IVX]{1,4})[.)]\s*$/, '')
    .replace(/^[\s.:,;\-–•*+)]+/, '')
    .replace(/[\s,;\-–•*+]+$/, '')
    .replace(/\s*\n\s*/g, ' ');
}

/** "2" for "2.2", and for "2". */
export function criterionOf(code: string): string {
  return code.split('.')[0] ?? code;
}
