/** The criteria and indicators that a cell of unmet criteria is about, each with its text. */
import { normalise } from '../../text/fold';

export interface RawItem {
  /** "10" or "2.2"; null for text before the first heading. */
  readonly code: string | null;
  /** What follows the heading, up to the next. */
  readonly text: string;
}

/**
 * A heading opens a line, a bullet or a clause: "-Tiêu chí số 9. Nhà ở dân cư, chỉ tiêu 9.1 …", "+ Chỉ tiêu 2.2. …",
 * "+ 15.3 Tỷ lệ …". The accents of "chỉ tiêu" are often lost, and so are line breaks.
 */
const HEADING = /(^|[\n\-–•+,;:.(]|\s)\s*(?:((?:ti[eê]u ch[ií]|ch[ỉi] ti[eê]u|TC|CT)(?:\s+số)?)\s*(\d{1,2}(?:\.\d{1,2})?)(?![\d%/])|(\d{1,2}\.\d{1,2})(?=[.:]?\s+\p{L}))/giu;

/** Inside a clause only a capital letter opens a heading ("… xã chưa đạt Tiêu chí 15. Y tế"); a number alone only after a bullet. */
function isHeading([, before = '', word]: RegExpMatchArray): boolean {
  if (word === undefined) return /^[\n\-–•+]?$/.test(before);
  return /\S|^$|\n/.test(before) || /^\p{Lu}/u.test(word);
}

export function splitItems(text: string): readonly RawItem[] {
  const whole = normalise(text);
  const headings = [...whole.matchAll(HEADING)].filter(isHeading).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    code: trimZeros(match[3] ?? match[4] ?? ''),
  }));
  const before = tidy(whole.slice(0, headings[0]?.start ?? whole.length));
  const items = headings.map((heading, index) => ({ code: heading.code, text: tidy(whole.slice(heading.end, headings[index + 1]?.start ?? whole.length)) }));
  return before === '' ? items : [{ code: null, text: before }, ...items];
}

/** "08.2" → "8.2"; the number after the dot keeps its zero: 17.10 is not 17.1. */
function trimZeros(code: string): string {
  return code.replace(/^0+(?=\d)/, '');
}

/** Without the marks that separate items. */
function tidy(text: string): string {
  return text.replace(/^[\s.:,;\-–•+)]+/, '').replace(/[\s,;\-–•+]+$/, '').replace(/\s*\n\s*/g, ' ');
}

/** "2" for "2.2", and for "2". */
export function criterionOf(code: string): string {
  return code.split('.')[0] ?? code;
}
