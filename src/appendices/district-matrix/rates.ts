/** Rows whose figures are rates or years: nobody adds them up. */
import { fold } from '../../text/fold';
import type { DistrictEntry } from './table';

/** "xã/phường" and "thôn/bản" name places of one kind, and are no rates. */
const KINDS = ['thon|ban|xom|ap|to dan pho|khu pho|khu dan cu', 'xa|phuong|thi tran|dac khu', 'huyen|quan|thi xa|thanh pho'];
/** What figures are given per, where a slash stands in prose: "số tiêu chí/xã". */
const DENOMINATOR = /^(xa|phuong|thon|ban|huyen|nguoi|ho|khau|nhan khau|lao dong|nam|quy|thang|tuan|ngay|vu|km2?|ha|m[23]?)\b/;
const IN_BRACKETS = /\(([^()]*)\)/g;
const ABOUT_TIME = /\b(nam(?! \d{4})|thoi (gian|han|diem)|moc)\b/;
const YEARS = { first: 1990, last: 2099 };

/** Is the unit of a row, in a column of its own, in brackets or in its words, one per another: "tiêu chí/xã", "người/km2"? */
export function isRate(unit: string, content: string, total: string): boolean {
  const inBrackets = [...content.matchAll(IN_BRACKETS)].map(([, inside]) => inside ?? '');
  return [unit, ...inBrackets].some((text) => dividesBy(text, () => true)) || [content, total].some((text) => dividesBy(text, (by) => DENOMINATOR.test(by)));
}

function dividesBy(text: string, accepts: (denominator: string) => boolean): boolean {
  const parts = fold(text).split('/').map((part) => part.trim());
  return parts.slice(1).some((by, index) => {
    const before = parts[index] ?? '';
    const isWord = /[a-z][23]?$/.test(before) && /^[a-z]/.test(by);
    return isWord && accepts(by) && !KINDS.some((kind) => new RegExp(`\\b(${kind})$`).test(before) && new RegExp(`^(${kind})\\b`).test(by));
  });
}

/** "Năm đạt chuẩn": 2024, 2025, 2025. */
export function areYears(words: string, entries: readonly DistrictEntry[]): boolean {
  const said = entries.filter(({ entry }) => entry.kind !== 'blank');
  return ABOUT_TIME.test(words) && said.length > 0 && said.every(({ entry }) => entry.kind === 'count' && entry.value >= YEARS.first && entry.value <= YEARS.last);
}
