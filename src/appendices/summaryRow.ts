/** Rows of a table of places that are no place: sums, shares, averages, units, requirements; and how deep a group stands. */
import { fold } from '../text/fold';

/**
 * - `count`: how many places (or the sum of the rows); `unmet-count`: how many fail; `share`: in percent of the places;
 * - `average`; `requirement`: what is required in each column; `unit`: the columns' units.
 */
export type SummaryKind = 'count' | 'unmet-count' | 'share' | 'average' | 'requirement' | 'unit';

/** Communes are called "Tổng Cọt" and "Cộng Hòa", so that the words alone do not make a total. */
const KINDS: readonly (readonly [SummaryKind, RegExp])[] = [
  ['share', /^(ty|ti) le\b|^%|^dat ty le\b|^(so xa dat|tong|tong cong) ?\(%\)/],
  ['unmet-count', /^(tong )?(so (luong )?)?((xa|phuong|don vi|dia phuong|huyen) )?(chua|khong) dat\b/],
  ['average', /^(binh quan|trung binh|bq)\b/],
  ['requirement', /^(yeu cau|quy dinh|muc (dat|yeu cau|quy dinh)|theo quy dinh|chi tieu (yeu cau|quy dinh)|tieu chuan)\b/],
  ['unit', /^(dvt|don vi tinh|d\.v\.t)\b/],
  [
    'count',
    /^(tong|cong|chung)$|^(tong|cong)[ :(]*\d|^(tong|cong) ?[:(]|^tong (so|cong|toan|huyen|xa|tinh|chung|cac|dat|hop|thi xa|thanh pho)\b|^cong (so|toan|huyen|thi xa|thanh pho|tinh|cac|chung|dat|tx|tp|nhom|vung)\b|^(chung )?toan (tinh|huyen|thi xa|thanh pho|vung)\b|^so (luong )?(xa|phuong|don vi|dia phuong|huyen)( da)? dat\b|^(xa|don vi) dat( chuan)?$/,
  ],
];

/** What the label of a row says, or null: it may be the name of a place. */
export function summaryKind(label: string): SummaryKind | null {
  const folded = fold(label);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})[.)]?$/;
const LETTER = /^[A-ZĐ][.)]?$/;
export const PLACE_NUMBER = /^\d+([.)]|\.\d+)*$/;

/** How a group row is numbered: "I" and "A"; null where it is not. */
export function groupNumber(number: string): 'roman' | 'letter' | null {
  if (ROMAN.test(number)) return 'roman';
  return LETTER.test(number) ? 'letter' : null;
}

/** "Huyện Nho Quan", "TP. Tam Điệp", "Vùng miền núi", "Nhóm 1": what places are grouped by. */
const GROUP_NAME = /^(?:(?:các )?(?:huyện|thị xã|thành phố|tp\.?|tx\.?|khu vực|vùng|nhóm|cụm|miền|các xã)(?:\s|$))/iu;

export function isGroupName(name: string): boolean {
  return GROUP_NAME.test(name);
}
