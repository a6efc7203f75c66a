/** Which columns make a sheet one of unmet criteria. */
import type { ColumnLabel } from '../../sheet/header';
import { matchCriterionMatrix } from '../criterion-matrix/columns';
import type { Level } from '../level';
import type { SetColumn, UnmetDetailColumns } from './table';

/** The label of the column that numbers the rows, in every family of tables. */
export const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
/** The smallest places first: where a sheet has a column of districts and one of communes, its places are the communes. */
const PLACES = [placeLabel('xa|phuong|thi tran|thon|ap|ban|lang'), placeLabel('dia phuong|don vi'), placeLabel('huyen|thi xa|thanh pho')];
/** "Đơn vị tính", "Đơn vị (phụ trách)": no column of names. */
const NO_PLACE = /\b(phu trach|theo doi|chu tri|phoi hop|huong dan|tham dinh|thuc hien|tinh|so luong)\b/;
const UNMET = /^(?=.{1,150}$).*\b(tieu chi|chi tieu|tc|noi dung)\b.*\b(chua (dat|hoan thanh)|khong dat)\b/;
/** "Tiêu chí 1. Quy hoạch, xã chưa đạt" is content, and so is "1. Thu nhập: … chưa đạt" below "I. Nội dung bắt buộc". */
const CONTENT = /\b(tieu chi|chi tieu|tc)( so)? ?\d|\/ (?:\d{1,2}|[ivx]{1,4})[.)] /;
/** "Số tiêu chí chưa đạt" counts them. */
const COUNT = /^(tong )?so (luong )?(cac )?(tieu chi|chi tieu|tc)\b/;
/** Other columns under the label that spans those of the sets. */
const OTHER_PART = /^(ly do|nguyen nhan|giai phap|ghi chu|so|stt|tt|co quan|thoi gian)\b/;
const AGENCY = /\b(co quan|don vi|so,? nganh|so)\b.*\b(phu trach|theo doi|chu tri|huong dan|tham dinh)\b/;
const SOLUTION = /^(nhiem vu,? )?(cac )?giai phap/;
const DEADLINE = /\b(thoi gian|thoi han|du kien|lo trinh|tien do)\b/;

/** With so many columns of criteria a sheet is a matrix, whose last column may list those that are unmet. */
const FEWEST_OF_MATRIX = 5;

/** No such table is without a column of places. */
export function isKeyLabel(folded: string): boolean {
  return PLACES.some((pattern) => pattern.test(folded));
}

/** A place column and one or more columns of unmet criteria; agency, solution and deadline where there are any. */
export function matchUnmetDetail(labels: readonly ColumnLabel[]): UnmetDetailColumns | null {
  const sets = setColumns(labels);
  const taken = new Set(sets.map((set) => set.column));
  const find = (pattern: RegExp, but?: RegExp): number | null => {
    const found = labels.find(({ column, folded }) => !taken.has(column) && pattern.test(folded) && but?.test(folded) !== true);
    if (found !== undefined) taken.add(found.column);
    return found?.column ?? null;
  };
  const number = find(NUMBER);
  const place = PLACES.reduce<number | null>((found, pattern) => found ?? find(pattern, NO_PLACE), null);
  if (place === null || sets.length === 0 || isMatrix(labels, sets)) return null;
  const [agency, solution, deadline] = [find(AGENCY), find(SOLUTION), find(DEADLINE)];
  return { number, place, sets, agency, solution, deadline, labels: Object.fromEntries(labels.map((label) => [label.column, label.text])) };
}

function isMatrix(labels: readonly ColumnLabel[], sets: readonly SetColumn[]): boolean {
  const criteria = matchCriterionMatrix(labels)?.criteria ?? [];
  return criteria.filter(({ column }) => sets.every((set) => set.column !== column)).length >= FEWEST_OF_MATRIX;
}

/** "Tên xã", "Xã, phường, thị trấn", "Địa phương (xã)": the word and its kind, and what punctuation sets apart. */
function placeLabel(words: string): RegExp {
  return new RegExp(`^(?:ten )?(?:cac )?(?:${words})(?: (?:xa|huyen|hanh chinh|cap xa|cap huyen|dang ky))*(?: ?[,/(-].{0,40})?$`);
}

/** "Các tiêu chí chưa đạt" stands in the label of the column, or over "NTM" and "NTM nâng cao"; over all columns it is a title. */
function setColumns(labels: readonly ColumnLabel[]): SetColumn[] {
  const isUnmet = (text: string): boolean => UNMET.test(text) && !CONTENT.test(text);
  const hasTitle = labels.every(({ path }) => isUnmet(path));
  return labels
    .filter(({ folded, path }) => !COUNT.test(folded) && (isUnmet(folded) || (!hasTitle && isUnmet(path) && !OTHER_PART.test(folded))))
    .map(({ column, path }) => ({ column, set: setOf(path) }));
}

/** The set that a header or a claim speaks of; expects folded text. */
export function setOf(folded: string): Level {
  if (/kieu mau|\bkm\b/.test(folded)) return 'NTM kiểu mẫu';
  return /nang cao|\bnc\b/.test(folded) ? 'NTM nâng cao' : 'NTM';
}
