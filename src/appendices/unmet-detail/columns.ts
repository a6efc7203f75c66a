/** Which columns make a sheet one of unmet criteria. */
import type { ColumnLabel } from '../../sheet/header';
import type { SetColumn, SetName, UnmetDetailColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const PLACE = /^(dia phuong|don vi|ten (xa|don vi|dia phuong)|xa|xa, (phuong|thi tran).*|ten xa.*)$/;
const UNMET = /\b(tieu chi|chi tieu)\b.*\bchua (dat|hoan thanh)\b/;
const AGENCY = /\b(co quan|don vi|so,? nganh|so)\b.*\b(phu trach|theo doi|chu tri|huong dan|tham dinh)\b/;
const SOLUTION = /^giai phap/;
const DEADLINE = /\b(thoi gian|thoi han|du kien|lo trinh|tien do)\b/;

/** A place column and one or more columns of unmet criteria; agency, solution and deadline where there are any. */
export function matchUnmetDetail(labels: readonly ColumnLabel[]): UnmetDetailColumns | null {
  const named = labels.map((label) => ({ label, text: label.folded }));
  const sets = named.filter(({ text }) => UNMET.test(text)).map(({ label, text }): SetColumn => ({ column: label.column, set: setOf(text) }));
  const taken = new Set(sets.map((set) => set.column));
  const find = (pattern: RegExp): number | null => {
    const found = named.find(({ label, text }) => !taken.has(label.column) && pattern.test(text));
    if (found !== undefined) taken.add(found.label.column);
    return found?.label.column ?? null;
  };
  const number = find(NUMBER);
  const place = find(PLACE);
  if (place === null || sets.length === 0) return null;
  const [agency, solution, deadline] = [find(AGENCY), find(SOLUTION), find(DEADLINE)];
  return { number, place, sets, agency, solution, deadline, labels: Object.fromEntries(labels.map((label) => [label.column, label.text])) };
}

/** The set that a header or a claim speaks of; expects folded text. */
export function setOf(folded: string): SetName {
  if (/kieu mau|\bkm\b/.test(folded)) return 'NTM kiểu mẫu';
  return /nang cao|\bnc\b/.test(folded) ? 'NTM nâng cao' : 'NTM';
}
