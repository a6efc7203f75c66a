/** Rows of a table of places that are no place: sums, shares, averages, units, requirements; and how deep a group stands. */
import { fold, normalise } from '../text/fold';

/**
 * - `count`: how many places (or the sum of the rows); `unmet-count`: how many fail; `share`: in percent of the places;
 * - `average`; `requirement`: what is required in each column; `unit`: the columns' units;
 * - `comparison`: what another year had, was planned, or the change since: it follows from no other row.
 */
export type SummaryKind = 'count' | 'unmet-count' | 'share' | 'average' | 'requirement' | 'unit' | 'comparison';

const KINDS: readonly (readonly [SummaryKind, RegExp])[] = [
  ['share', /^(ty|ti) (le|trong)\b|^co cau\b|^phan tram\b|^%|^dat ty le\b|^(so xa dat|tong|tong cong) ?\(%\)/],
  [
    'comparison',
    /^(tang|giam)( ?\([+-]\))? ?[,;/-]? ?(giam|tang)\b|^(tang|giam) (so voi|them)\b|^(tang|giam) ?\([+-]\)|^(tang|giam)$|^(muc|so) (tang|giam)\b|^so (sanh|voi)\b|^chenh lech\b|^cung ky\b|^(ke hoach|thuc hien|uoc( thuc hien)?|kh|th)?( ?den)?( het)?( ?(cuoi|dau))?( ?nam) (19|20)\d\d\b|^so (xa|don vi) (dang ky|phan dau|du kien|ke hoach|con lai|tang|giam)\b/,
  ],
  ['unmet-count', /^((tong cong|tong|cong) )?(so (luong )?)?((xa|phuong|don vi|dia phuong|huyen) )?(chua|khong) dat\b/],
  ['average', /^(binh quan|trung binh|bq)\b|^(tong )?so (luong )?(tieu chi|chi tieu|tc)\b.*\b(binh quan|trung binh|bq)\b/],
  ['requirement', /^(noi dung )?(yeu cau|quy dinh)\b|^muc (dat|yeu cau|quy dinh|toi thieu|chuan)\b|^theo (quy dinh|bo tieu chi|qd|quyet dinh)\b|^chi tieu( (yeu cau|quy dinh|phai dat|can dat|dat chuan|bo tieu chi)\b|$)|^(tieu )?chuan( (ntm|nong thon moi|dat|quy dinh)\b|$)/],
  ['unit', /^(dvt|don vi tinh|d\.v\.t)\b/],
  ['count', /^cong( so)? (xa|phuong|don vi|dia phuong)( da)? (dat|hoan thanh)\b|^(tong|cong) (cum|nhom|vung|khu vuc|mien)\b|^so (luong )?(xa|phuong|don vi|dia phuong|huyen)( da)? (dat|hoan thanh)\b|^(xa|don vi) dat( chuan)?$/],
];

/** What the label of a row says, or null: it may be the name of a place. */
export function summaryKind(label: string): SummaryKind | null {
  if (beginsOtherwise(label)) return null;
  const folded = fold(label);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? (isTotalLabel(label) ? 'count' : null);
}

/** Alone, before a number or a colon, and before the words that follow in totals. */
const TOTAL = /^(tong|cong|chung)$|^(tong|cong)[ :(]*\d|^(tong|cong) ?[:(]|^tong hop($| ?[:(]| (chung|toan|cac)\b)|^tong (so|cong|toan|huyen|xa|tinh|chung|cac|dat|thi xa|thanh pho|von|nguon|kinh phi|nhu cau|ngan sach|gia tri|giai doan)\b|^cong (so|toan|huyen|thi xa|thanh pho|tinh|cac|chung|dat|tx|tp)\b|^(chung )?(toan|ca) (tinh|huyen|thi xa|thanh pho|vung|xa)\b(?! (hien )?(co|gom)\b)/;
/** Before a word in small letters: "Tổng nguồn vốn"; "Cộng đồng" and "Tổng kết" are words of their own, and sum up nothing. */
const BEFORE_COMMON_WORD = /^(?:[Tt]ổng(?! (?:hợp|kết|đài|điều tra|duyệt|vệ sinh|cục|công ty)(?!\p{L}))|[Cc]ộng(?! đồng(?!\p{L}))) \p{Ll}/u;

/**
 * "TỔNG CỘNG", "Cộng (10 xã)", "Toàn tỉnh", "Tổng nguồn vốn"; "Toàn tỉnh có 60 xã" is a note. Communes are called "Tổng Cọt" and "Cộng Hòa", and other rows
 * begin with "Công", so that the word alone does not make a total.
 */
export function isTotalLabel(label: string): boolean {
  return !beginsOtherwise(label) && (TOTAL.test(fold(label)) || BEFORE_COMMON_WORD.test(normalise(label)));
}

/** "Cống số 1" and "Công chứng" are like a sum only where tones do not count; a label may lack them: "TONG CONG". */
function beginsOtherwise(label: string): boolean {
  return /^(tong|cong)\b/.test(fold(label)) && !/^(tổng|cộng|tong|cong)(?!\p{L})/u.test(normalise(label).toLowerCase());
}

const LIKE_A_SUM = /^(tong|cong|so (luong )?(xa|phuong|don vi|tieu chi|chi tieu|tc))\b/;

/** "Cộng Bác Ái" and "Số TC đạt" sum up where the places beside are numbered and this row is not. */
export function unnumberedKind(label: string): SummaryKind | null {
  return !beginsOtherwise(label) && LIKE_A_SUM.test(fold(label)) ? 'count' : null;
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
