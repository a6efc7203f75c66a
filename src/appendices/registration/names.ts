/** "Xã Yên Quang huyện Nho Quan": a place and, without a comma, its district. */
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
