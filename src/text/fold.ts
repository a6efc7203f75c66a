/** One spelling for equal words: the same letters, blanks and tone placement, whatever keyboard or font they came from. */

/** Format characters (zero width, soft hyphen, bidi, BOM), the grapheme joiner and variation selectors. */
const INVISIBLE = /[\p{Cf}\u034F\uFE00-\uFE0F]/gu;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every blank but the line break; Word leaves control characters behind in copied cells. */
const BLANKS = /(?:(?!\n)[\s\p{Cc}])+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

const VOWELS = expandTones('aăâeêioôơuưy');
const I = expandTones('i');
const U = expandTones('u');
/** A whole cluster of vowels; "qu" and "gi" before a vowel are consonants, whose u or i never carries the tone. */
const VOWEL_CLUSTER = new RegExp(
  `(?<![${VOWELS}])(q(?=[${U}][${VOWELS}])|g(?=[${I}][${VOWELS}]))?([${VOWELS}]{2,4})(?![${VOWELS}\\p{M}])(?=(\\p{L})?)`,
  'giu',
);
const ACCENTED_VOWELS = /[ăâêôơư]/i;

/**
 * NFC, no invisible characters, every blank a plain one, runs of blanks one, none at the ends of a line, tones placed as
 * in "hòa, thúy, khỏe, toàn, quý". Line breaks stay, as "\n". "Ð" (eth), which old converters write, becomes "Đ".
 */
export function normalise(text: string): string {
  const composed = text.replace(INVISIBLE, '').normalize('NFC').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ');
  return squeeze(composed.replace(VOWEL_CLUSTER, placeTone));
}

/** Normalised, in lower case, without accents and tones, đ as d, on one line: for matching headers and keys. */
export function fold(text: string): string {
  const bare = normalise(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return squeeze(bare.replace(/\n/g, ' '));
}

/** Like `fold`, letter by letter: the result has the length of `text`, so that places found in it hold in `text`. */
export function foldInPlace(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, foldLetter).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** 'accent': the two differ by accents or tones only, which may be a slip or two different places. */
export function sameName(a: string, b: string): 'same' | 'accent' | 'different' {
  if (normalise(a).toLowerCase() === normalise(b).toLowerCase()) return 'same';
  return fold(a) === fold(b) ? 'accent' : 'different';
}

function squeeze(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(BLANKS, ' ').replace(/ ?\n ?/g, '\n').trim();
}

function foldLetter(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').charAt(0);
  if (bare === 'đ' || bare === 'ð') return 'd';
  return /\s/.test(bare) && bare !== '\n' ? ' ' : bare;
}

function expandTones(vowels: string): string {
  return [...vowels].flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC'))).join('');
}

/** Moves the one tone of a cluster to where it belongs; a cluster without a tone or with two is left alone. */
function placeTone(cluster: string, initial: string | undefined, vowels: string, final: string | undefined): string {
  const letters = [...vowels].map((vowel) => vowel.normalize('NFD'));
  const toned = letters.filter((letter) => TONES.test(letter));
  const tone = TONES.exec(toned[0] ?? '')?.[0];
  if (tone === undefined || toned.length > 1) return cluster;
  const bare = letters.map((letter) => letter.replace(TONES, '').normalize('NFC'));
  const nucleus = initial === undefined ? 0 : 1;
  const place = nucleus + tonePlace(bare.slice(nucleus), final !== undefined);
  return (initial ?? '') + bare.map((letter, index) => (index === place ? letter + tone : letter)).join('').normalize('NFC');
}

/** On the last accented vowel; else on the second of three, or of two before a consonant; else on the first. */
function tonePlace(vowels: readonly string[], closed: boolean): number {
  const accented = vowels.map((vowel) => ACCENTED_VOWELS.test(vowel)).lastIndexOf(true);
  if (accented >= 0) return accented;
  return vowels.length > 2 || (vowels.length === 2 && closed) ? 1 : 0;
}
