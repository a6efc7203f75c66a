/** The numbers of criteria that a label names: "15-18", "Từ 10 đến dưới 15 tiêu chí", "dưới 5", "Đạt 19/19". */
import { fold } from '../../text/fold';
import type { Bounds } from './table';

const BEFORE = /^(?:(?:so luong|so|ty le|ti le|tong so|nhom|cac|%)\s+)*(?:(?:xa|phuong|don vi|dia phuong|huyen)\s+)?(?:(?:da|dat|chuan|co|duoc|hoan thanh)\s+)*/;
/** "Nhóm 1: đạt 19 tiêu chí", "Nhóm 2 đạt 15-18 tiêu chí": the number of the group is none of criteria. "Nhóm 1-5 tiêu chí" is left alone. */
const GROUP = 'nhom (?:\\d{1,2}|[ivx]{1,4}|[a-d])';
const NUMBERED = new RegExp(`^${GROUP} ?(?:: ?|\\. |[-–] (?=(?:xa|dat|tu)\\b)|(?=(?:gom|xa|dat)\\b))(?:gom (?:cac )?)?`);
/** "Nhóm 1 (19 TC)" */
const IN_BRACKETS = new RegExp(`^${GROUP} ?\\((.*)\\)$`);
const AFTER = /(?:\s*(?:tieu chi|tc)(?: (?:ntm|nong thon moi))?)?(?:\s*\((?:xa|%|so xa|ty le %?)\))?\s*%?$/;
const NUMBER = '(\\d{1,2})';
const UNIT = '(?:\\s*(?:tieu chi|tc))?';

type Reader = (lower: number, upper: number) => Bounds | null;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^(?:tu )?${NUMBER}${UNIT} ?(?:[-–—÷~]|den|toi) ?duoi ${NUMBER}$`), (lower, upper) => ({ lowest: lower, highest: upper - 1 })],
  [new RegExp(`^(?:tu )?${NUMBER}${UNIT} ?(?:[-–—÷~]|den|toi) ?${NUMBER}$`), (lower, upper) => ({ lowest: lower, highest: upper })],
  [new RegExp(`^(?:duoi|<|it hon|nho hon|thap hon) ?${NUMBER}$`), (limit) => ({ lowest: 0, highest: limit - 1 })],
  [new RegExp(`^(?:≤|<=|khong qua|toi da) ?${NUMBER}$`), (limit) => ({ lowest: 0, highest: limit })],
  [new RegExp(`^(?:tu )?${NUMBER}${UNIT} tro xuong$`), (limit) => ({ lowest: 0, highest: limit })],
  [new RegExp(`^(?:tren|>|nhieu hon) ?${NUMBER}$`), (limit) => ({ lowest: limit + 1, highest: null })],
  [new RegExp(`^(?:≥|>=|it nhat|toi thieu) ?${NUMBER}$`), (limit) => ({ lowest: limit, highest: null })],
  [new RegExp(`^(?:tu )?${NUMBER}${UNIT} tro len$`), (limit) => ({ lowest: limit, highest: null })],
  [new RegExp(`^${NUMBER} ?/ ?${NUMBER}$`), (met, of) => (met === of ? { lowest: met, highest: met } : null)],
];
const EXACT = new RegExp(`^(?:du |ca )?${NUMBER}$`);
const LONGEST_LABEL = 60;
/** Expects folded text. */
export const SAYS_CRITERIA = /\b(tieu chi|tc)\b/;

/** Null where the label names no numbers of criteria; "19" alone names one only beside "TC" or "tiêu chí". */
export function boundsOf(label: string): Bounds | null {
  if (label.length > LONGEST_LABEL || !/\d/.test(label)) return null;
  const folded = fold(label);
  const bare = (IN_BRACKETS.exec(folded)?.[1] ?? folded.replace(NUMBERED, '')).replace(BEFORE, '').replace(AFTER, '').trim();
  for (const [form, read] of FORMS) {
    const match = form.exec(bare);
    if (match !== null) return ordered(read(Number(match[1]), Number(match[2] ?? match[1])));
  }
  const exact = EXACT.exec(bare)?.[1];
  return exact !== undefined && SAYS_CRITERIA.test(folded) ? { lowest: Number(exact), highest: Number(exact) } : null;
}

/** "18-15" names the same numbers as "15-18". */
function ordered(bounds: Bounds | null): Bounds | null {
  if (bounds === null || bounds.highest === null || bounds.lowest <= bounds.highest) return bounds;
  return { lowest: bounds.highest, highest: bounds.lowest };
}

/** More than one number, or all below one: what makes a group rather than a column of one criterion. */
export function isGroup({ lowest, highest }: Bounds): boolean {
  return highest === null || highest > lowest || lowest === 0;
}
