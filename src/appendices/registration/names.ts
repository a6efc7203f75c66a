/** "Xã Yên Quang huyện Nho Quan": a place and, without a comma, its district. */
import { findCountInLabel } from '../../text/count';
import { normalise } from '../../text/fold';

const DISTRICT = /[\s,(–-]+(?:huyện|thị xã|thành phố|TP\.?|TX\.?|H\.)\s*(\p{Lu}[^()]*?)\)?$/iu;
const PREFIX = /^(?:các\s+)?(?:xã|thị trấn|phường|TT\.)\s*:?\s+(?=\p{Lu})/iu;

export function readPlace(text: string): { readonly name: string; readonly district: string | null } {
  const whole = normalise(text).replace(/\s*\n\s*/g, ' ').replace(/[*¹²³⁴⁵]+$/u, '').trim();
  const district = DISTRICT.exec(whole);
  const name = district === null ? whole : whole.slice(0, district.index);
  return { name: name.replace(PREFIX, '').trim(), district: district?.[1]?.trim() ?? null };
}

/** "Huyện Nho Quan", "TP. Tam Điệp" and "Nho Quan" in a column of districts; null where it is blank. */
export function readDistrict(text: string): string | null {
  const name = normalise(text).replace(/\n/g, ' ').replace(/^(?:huyện|thị xã|thành phố|TP\.?|TX\.?|H\.) ?(?=\p{Lu})/iu, '');
  return name === '' ? null : name;
}

/** "Huyện Cái Bè: 03 xã", "Năm 2024 – 10 xã" */
const COUNT_AT_END = /[:–-] ?(\d{1,3}) (?:xã|phường|thị trấn|đơn vị|địa phương)(?:, phường)?[.;]?$/iu;

/** How many places the label of a group states, in parentheses or at its end; null where it states none for certain. */
export function countInLabel(text: string): number | null {
  const inside = findCountInLabel(text)?.reading;
  if (inside !== undefined) return inside.kind === 'number' ? inside.value : null;
  const atEnd = COUNT_AT_END.exec(normalise(text))?.[1];
  return atEnd === undefined ? null : Number(atEnd);
}

const COUNT_IN_TITLE = /danh sách (?:các )?(\d{1,3}) (?:xã|phường|thị trấn|đơn vị|địa phương)(?!\p{L})/iu;
const COUNT_AFTER_TITLE = /danh sách .*\((?:gồm )?(\d{1,3}) (?:xã|phường|thị trấn|đơn vị|địa phương)\)[.:]?$/isu;

/** "DANH SÁCH 07 XÃ ĐĂNG KÝ …", "DANH SÁCH XÃ ĐĂNG KÝ … (07 XÃ)" → 7; null where a title counts nothing. */
export function countInTitle(text: string): number | null {
  const written = (COUNT_IN_TITLE.exec(normalise(text)) ?? COUNT_AFTER_TITLE.exec(normalise(text)))?.[1];
  return written === undefined ? null : Number(written);
}
