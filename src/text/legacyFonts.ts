/** Vietnamese text in the encodings of old fonts, in which each font shows Latin-1 characters as other letters. */
import { TCVN3_LETTERS, VNI_LETTERS, VNI_MARKS } from './legacyTables';

/** TCVN3 ("ABC", fonts .Vn…) has one character a letter, VNI (fonts VNI-…) writes tones and accents after the vowel. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font shows small letters as capitals: .VnTimeH. */
  readonly capitals: boolean;
}

/** What the name of a font tells of its encoding; null for every other font. */
export function legacyFont(name: string | null): LegacyFont | null {
  if (name === null) return null;
  if (/^\s*\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: /h\s*$/i.test(name) };
  return /^\s*vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}

/** The font that every machine has and that looks most like the legacy one. */
export function unicodeFontFor(name: string): string {
  if (/courier/i.test(name)) return 'Courier New';
  return /arial|helve|avant|univers/i.test(name) ? 'Arial' : 'Times New Roman';
}

/** The text as its font shows it, in Unicode (NFC). A text that is Unicode already is the caller's to tell (`isUnicodeVietnamese`). */
export function decodeLegacy(text: string, { encoding, capitals }: LegacyFont): string {
  if (encoding === 'vni') return decodeVni(text);
  const letters = text.replace(/[\u00A1-\u00FE]/g, (character) => TCVN3_LETTERS.get(character) ?? character).replace(DOUBLED, joinDoubled);
  return capitals ? letters.toUpperCase() : raiseTones(letters);
}

/** Letters that no legacy text holds: Vietnamese ones beyond Latin-1, and combining marks. */
const BEYOND_LATIN_1 = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1EA0-\u1EF9]/;

export function isUnicodeVietnamese(text: string): boolean {
  return BEYOND_LATIN_1.test(text);
}

const NOT_VIETNAMESE: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: notVietnamese([...TCVN3_LETTERS.keys()].join('')),
  vni: notVietnamese([...VNI_LETTERS.keys(), ...VNI_MARKS.keys()].map((letter) => letter + letter.toUpperCase()).join('')),
};

/** Whether the text holds characters that are letters in the encoding and no Vietnamese letters in Unicode: "·" (ã), "ß" (ò). */
export function hasLettersOf(text: string, encoding: LegacyEncoding): boolean {
  return NOT_VIETNAMESE[encoding].test(text);
}

function notVietnamese(characters: string): RegExp {
  return new RegExp(`[${characters.replace(/[a-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/g, '')}]`);
}

const VNI = new RegExp(`([aeouyôö])([${[...VNI_MARKS.keys()].join('')}])|[${[...VNI_LETTERS.keys()].join('')}]`, 'gi');

function decodeVni(text: string): string {
  return text.replace(VNI, (whole: string, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return vniLetter(whole);
    const marked = (vniLetter(vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC');
    // "uâ" is no letter of Vietnamese: such a mark stands for nothing.
    return marked.length === 1 && !/[ûŷĕŏŭ]/i.test(marked) ? marked : vniLetter(vowel) + mark;
  });
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const decoded = VNI_LETTERS.get(small) ?? small;
  return small === letter ? decoded : decoded.toUpperCase();
}

const CAPITALS = 'AĂÂEÊIOÔƠUƯY';

/** Some converters write a capital with a tone as the bare capital and the small letter: "£Õ" (Êế) for Ế. */
const DOUBLED = new RegExp([...CAPITALS].map((bare) => `${bare}[${toned(bare.toLowerCase())}]`).join('|'), 'g');

function joinDoubled(pair: string): string {
  return pair.charAt(1).toUpperCase();
}

function toned(vowel: string): string {
  return ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')).join('');
}

const TONED = new RegExp(`[${[...CAPITALS.toLowerCase()].map(toned).join('')}]`, 'g');

/**
 * TCVN3 has no capitals with tones: in words of capitals they are typed small, "TæNG CéNG" (TổNG CộNG). Where one word
 * shows that, short words follow it: "DANH S¸CH X·" is DANH SÁCH XÃ, while "UBND X·" remains UBND Xã.
 */
function raiseTones(text: string): string {
  if (text.search(TONED) < 0) return text;
  if ((text.match(/\p{L}+/gu) ?? []).some(isToned) && !/\p{Ll}/u.test(text.replace(TONED, ''))) return text.toUpperCase();
  return text.replace(/\p{L}+/gu, (word) => (isToned(word) ? word.toUpperCase() : word));
}

/** A word of two capitals or more and small letters with tones. */
function isToned(word: string): boolean {
  const others = word.replace(TONED, '');
  return others.length < word.length && /^\p{Lu}{2,}$/u.test(others);
}
