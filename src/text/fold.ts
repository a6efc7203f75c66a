/** One spelling for equal words: the same letters, blanks and tone placement, whatever keyboard or font they came from. */
import { readOnce } from './readOnce';

/** Format characters (zero width, soft hyphen, bidi, BOM), the grapheme joiner and variation selectors. */
const INVISIBLE = /[\p{Cf}\u034F\uFE00-\uFE0F]/gu;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every blank but the line break; Word leaves control characters behind in copied cells. */
const BLANKS = /(?:(?!\n)[\s\p{Cc}])+/gu;
/** What makes a text need squeezing; most cells hold none of it. */
const UNTIDY = /\p{Cc}|[^\S ]| {2}/u;
/** Every vowel with each tone, taken apart: "ằ" is ă and the mark of its tone. */
const VOWELS = new Map(
  [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((bare) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => [(bare + tone).normalize('NFC'), { bare, tone }] as const),
  ),
);
const VOWEL_CLUSTER = new RegExp(`[${[...VOWELS.keys()].join('')}]{2,}`, 'g');
const LONGEST_CLUSTER = 4;
const ACCENTED_VOWELS = /[ăâêôơư]/i;

/**
 * NFC, no invisible characters, every blank a plain one, runs of blanks one, none at the ends of a line, tones placed as
 * in "hòa, thúy, khỏe, toàn, quý". Line breaks stay, as "\n". "Ð" (eth), which old converters write, becomes "Đ".
 */
export const normalise = readOnce((text) => {
  const composed = text.replace(INVISIBLE, '').normalize('NFC').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ');
  return squeeze(composed.replace(VOWEL_CLUSTER, placeTone));
});

/** Normalised, in lower case, without accents and tones, đ as d, on one line: for matching headers and keys. */
export const fold = readOnce((text) => {
  const bare = normalise(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return squeeze(bare.replace(/\n/g, ' '));
});

/** Like `fold`, letter by letter: the result has the length of `text`, so that places found in it hold in `text`. */
export function foldInPlace(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, foldLetter).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Two spellings of one name compare equal: composition, tone placement and capitals aside. */
export function comparableName(name: string): string {
  return normalise(name).toLowerCase();
}

function squeeze(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text.replace(LINE_BREAK, '\n').replace(BLANKS, ' ').replace(/ ?\n ?/g, '\n').trim();
}

function foldLetter(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').charAt(0);
  if (bare === 'đ' || bare === 'ð') return 'd';
  return /\s/.test(bare) && bare !== '\n' ? ' ' : bare;
}

/** Clusters repeat in every line: each is placed once. There are some hundreds of them. */
const placed = new Map<string, string>();

function placeTone(cluster: string, offset: number, text: string): string {
  const next = text.charAt(offset + cluster.length);
  if (cluster.length > LONGEST_CLUSTER || /\p{M}/u.test(next)) return cluster;
  const before = text.charAt(offset - 1);
  const isClosed = /\p{L}/u.test(next);
  const key = `${/[qg]/i.test(before) ? before : ''}|${cluster}|${isClosed}`;
  const known = placed.get(key) ?? movedTone(cluster, before, isClosed);
  placed.set(key, known);
  return known;
}

/** Moves the one tone of a cluster of vowels to where it belongs; a cluster without a tone or with two is left alone. */
function movedTone(cluster: string, before: string, isClosed: boolean): string {
  const vowels = [...cluster].map((letter) => VOWELS.get(letter) ?? { bare: letter, tone: '' });
  const written = vowels.findIndex((vowel) => vowel.tone !== '');
  if (vowels.filter((vowel) => vowel.tone !== '').length !== 1) return cluster;
  const bare = vowels.map((vowel) => vowel.bare);
  const nucleus = beginsWithConsonant(before, bare[0] ?? '') ? 1 : 0;
  const place = nucleus + tonePlace(bare.slice(nucleus), isClosed);
  if (place === written) return cluster;
  return bare.map((letter, index) => (index === place ? letter + (vowels[written]?.tone ?? '') : letter)).join('').normalize('NFC');
}

/** "qu" and "gi" before a vowel are consonants, whose u or i never carries the tone. */
function beginsWithConsonant(before: string, vowel: string): boolean {
  return /^(?:qu|gi)$/i.test(before + vowel);
}

/** On the last accented vowel; else on the second of three, or of two before a consonant; else on the first. */
function tonePlace(vowels: readonly string[], closed: boolean): number {
  const accented = vowels.map((vowel) => ACCENTED_VOWELS.test(vowel)).lastIndexOf(true);
  if (accented >= 0) return accented;
  return vowels.length > 2 || (vowels.length === 2 && closed) ? 1 : 0;
}
