/** Bounds that a value has to keep to: "≥ 25", "dưới 5%", "ít nhất 12 xã", "từ 90% trở lên". */
import { normalise } from './fold';
import { findNumbers, type FoundNumber } from './number';
import { unitAt } from './unit';

export type BoundOperator = '>=' | '>' | '<=' | '<' | '==';

/** `text.slice(start, end)` is `text`: the words that make the bound, the number and its unit. */
export interface FoundBound {
  readonly op: BoundOperator;
  readonly reading: FoundNumber['reading'];
  /** "%", "triệu đồng/người/năm", "xã"; null where no word follows the number. */
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What may stand before the number. "bình quân trên 01 xã" is "for one commune", not "more than one". */
const SIGNS: Readonly<Record<BoundOperator, string>> = {
  '>=': '≥|⩾|≧|> ?=|= ?>|từ|ít nhất|chí ít|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém',
  '<=': '≤|⩽|≦|< ?=|= ?<|không quá|không vượt quá|không vượt|không trên|không cao hơn|không lớn hơn|không nhiều hơn|không hơn|nhiều nhất|tối đa',
  '>': '>|(?<!bình quân |tính |nằm )trên|hơn|lớn hơn|cao hơn|nhiều hơn|vượt quá',
  '<': '<|dưới|nhỏ hơn|thấp hơn|ít hơn',
  '==': '(?<![\\d%)] ?)=',
};
const OPERATORS = Object.keys(SIGNS) as BoundOperator[];
/** One group an operator; "tối thiểu là 5m2", "ít nhất đạt 30%" */
const BEFORE = new RegExp(`(?<!\\p{L})(?:${Object.values(SIGNS).map((signs) => `(${signs})`).join('|')})\\s*(?:(?:là|đạt|phải đạt|có)\\s+)?$`, 'iu');
const LONGEST_SIGN = 30;
/** "từ 13 đến 15", "từ 66-68%" are ranges. */
const RANGE_GOES_ON = /^[^\d,.;:()]{0,30}?(?:[-–÷]|đến|tới|lên)\s*\d/iu;
/** "ít nhất 3/4 trường" */
const PART_OF_FRACTION = /^ ?\/ ?\d/;
const ONWARDS = /^(?: [\p{L}/]+){0,4}? ?trở (lên|xuống)/iu;

/** Every bound in a text; a number without such words ("đạt 100%") is none. Expects normalised text. */
export function findBounds(text: string): readonly FoundBound[] {
  return findNumbers(text).flatMap((number) => {
    if (PART_OF_FRACTION.test(text.slice(number.end))) return [];
    const sign = signBefore(text, number);
    const { unit, end: unitEnd } = unitAt(text, number.end);
    const [onwards = '', direction] = ONWARDS.exec(text.slice(unitEnd)) ?? [];
    const op = direction === undefined ? sign?.op : direction.toLowerCase() === 'lên' ? '>=' : '<=';
    if (op === undefined) return [];
    const start = sign?.start ?? number.start;
    const end = unitEnd + onwards.length;
    return [{ op, reading: number.reading, unit, start, end, text: text.slice(start, end) }];
  });
}

/** Reads a text that is one bound as a whole, but for "yêu cầu" or "đạt" before it and a full stop after it. */
export function readBound(text: string): FoundBound | null {
  const bare = normalise(text).replace(/^(?:(?:yêu cầu|phải|đạt|là)[: ]+)+/iu, '').replace(/[.;,]$/, '');
  const [bound, ...others] = findBounds(bare);
  return bound !== undefined && others.length === 0 && bound.start === 0 && bound.end === bare.length ? bound : null;
}

/** The words before a number that make it a bound: the leftmost, so that "không dưới" is not taken for "dưới". */
function signBefore(text: string, number: FoundNumber): { op: BoundOperator; start: number } | null {
  const from = Math.max(0, number.start - LONGEST_SIGN);
  const before = text.slice(from, number.start);
  const found = BEFORE.exec(before);
  if (found === null) return null;
  if (/^từ/i.test(found[0]) && RANGE_GOES_ON.test(text.slice(number.end))) return null;
  const op = OPERATORS.find((_, index) => found[index + 1] !== undefined);
  return op === undefined ? null : { op, start: from + found.index };
}
