/** The names of places: what is the same in every way to write one. */
import { comparableName, fold, normalise } from '../../text/fold';
import { readOnce } from '../../text/readOnce';

/** A name without prefix, notes and footnote marks; `isFormer`: "(cũ)" stands behind it. */
export interface PlaceName {
  readonly name: string;
  readonly isFormer: boolean;
}

/** "X." and "P." are xã and phường before a whole name; before a single syllable they abbreviate the one in front ("X.Thọ": Xuân Thọ). */
const PREFIX = /^(?:[Cc]ác |UBND )?(?:(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|TT\.?|[Đđ]ặc khu|ĐẶC KHU) ?:? ?(?=\p{Lu})|[XP]\. ?(?=\p{Lu}\S* \p{Lu}))/u;
const FORMER = /\(\s*cũ\s*\)/i;
const FOOTNOTE = /[*†‡⁰¹²³⁴-⁹]+|\([^()]*\)?/g;
const APOSTROPHES = /[‘’ʼʹ´`′]/g;
/** Every word of a name has a capital letter, which no sentence has; digits may end it: "Tam Xuân 2". */
const NAME = /^\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,4}(?: ?\d{1,2})?$/u;

export const readPlaceName = readOnce((text): PlaceName => {
  const whole = normalise(text).replace(/\n/g, ' ').replace(APOSTROPHES, "'");
  const bare = normalise(whole.replace(FOOTNOTE, ' ')).replace(PREFIX, '').replace(/[\s:;,.–-]+$/, '');
  return { name: bare, isFormer: FORMER.test(whole) };
});

/** Is it a name, and no sentence, count or heading? */
export function isPlaceName(name: string): boolean {
  return NAME.test(name) && !/^(?:NTM|MTQG|OCOP|UBND|HĐND|MTTQ|Nông thôn|Tổng)\b/iu.test(name);
}

/** The same for every spelling of one name: composition, tone placement, capitals, apostrophes and footnote marks aside. */
export const placeKey = readOnce((name) => comparableName(readPlaceName(name).name));

/** The same for names that differ by accents, apostrophes or blanks only: they may be one place misspelt, or two. */
export const similarKey = readOnce((name) => fold(name).replace(/[' .-]/g, ''));

/** With its accents: the "Quản" of Quản Bạ is none. */
const DISTRICT_PREFIX = /^(?:(?:huyện|thị xã|thành phố|quận)[. ]+|(?:tp|tx|h|q)(?:\. ?| ))/i;
/** Headings that gather communes of any district. */
const GROUP = /^(?:xa )?(?:nhom|khu vuc|vung|mien|cum|dong bang|trung du|hai dao)\b/;

/** Columns of the same district have the same key, whatever prefix their headers carry. */
export const districtKey = readOnce((name) => fold(normalise(name).replace(DISTRICT_PREFIX, '')));

/** "Nhóm 1", "Miền núi": a group of communes that is no district. */
export function isGroupHeading(text: string): boolean {
  return GROUP.test(fold(text));
}

const DISTRICT_WORD = "(?:[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|TP\\.?|TX\\.?|H\\.)";
const WHOLE_DISTRICT = new RegExp(`^(?:[A-ZĐ]{1,4}[.)] ?)?${DISTRICT_WORD} ?(\\p{Lu}[^():;,\\n]*?)(?: ?\\(.*\\))?[:.]?$`, 'u');
const DISTRICT_BEHIND = new RegExp(`(?:[\\s,;(–-]|thuộc )${DISTRICT_WORD} ?(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)`, 'u');

/** "II. Huyện Ninh Hải (02 xã)" → "Ninh Hải"; null for a text that is no district's name. */
export function districtNamed(text: string): string | null {
  return WHOLE_DISTRICT.exec(normalise(text))?.[1]?.trim() ?? null;
}

/** "Yên Quang, huyện Nho Quan" → "Nho Quan"; null where no district is named behind. */
export function districtBehind(text: string): string | null {
  return DISTRICT_BEHIND.exec(normalise(text).replace(/\n/g, ' '))?.[1] ?? null;
}
