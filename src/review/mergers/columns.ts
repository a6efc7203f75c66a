/** Which columns make a table one of old and new names. */
import type { ColumnLabel } from '../../sheet/header';
import type { MergerColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const OLD = /\b(cu|truoc)\b/;
const NEW = /\b(moi|sau)\b/;
const PLACE = /\b(ten|xa|phuong|thi tran|don vi|dia phuong|dac khu)\b/;
const DISTRICT = /^(ten )?(huyen|thi xa|thanh pho|quan)\b/;
/** Other things that have an old and a new one. */
const NO_NAME = /\b(so (luong|xa|thon)|dien tich|dan so|ngay|nghi quyet|quyet dinh|ghi chu|truong|thon|ban|ap|xom|to dan pho|duong|tru so|can bo|tinh|ma)\b/;

/** No such table is without a column of old names. */
export function isKeyLabel(folded: string): boolean {
  return OLD.test(folded);
}

/** One column of old names and one of new ones, whatever else stands beside them. */
export function matchMergers(labels: readonly ColumnLabel[]): MergerColumns | null {
  const names = labels.filter((label) => isName(label));
  const [from, ...moreOld] = names.filter((label) => timeOf(label) === 'old');
  const [to, ...moreNew] = names.filter((label) => timeOf(label) === 'new');
  if (from === undefined || to === undefined || moreOld.length > 0 || moreNew.length > 0) return null;
  return {
    from: from.column,
    to: to.column,
    district: labels.find((label) => DISTRICT.test(label.folded) && timeOf(label) !== 'new')?.column ?? null,
    number: labels.find(({ folded }) => NUMBER.test(folded))?.column ?? null,
  };
}

function isName({ folded, path }: ColumnLabel): boolean {
  return PLACE.test(path) && !DISTRICT.test(folded) && !NO_NAME.test(withoutLevel(folded));
}

/** The nearest label that says one of the two decides: "Xã" below "Trước sắp xếp". */
function timeOf({ path }: ColumnLabel): 'old' | 'new' | null {
  for (const label of path.split(' / ').reverse().map(withoutLevel)) {
    if (OLD.test(label) !== NEW.test(label)) return OLD.test(label) ? 'old' : 'new';
  }
  return null;
}

/** "Nông thôn mới" is a level, no new name. */
function withoutLevel(folded: string): string {
  return folded.replace(/nong thon( moi)?/g, '');
}
