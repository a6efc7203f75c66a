/** Telling by the letters alone that texts are in a legacy encoding, where no font tells it. */
import { decodeLegacy, hasLettersOf, isUnicodeVietnamese, type LegacyEncoding } from './legacyFonts';
import { isSyllable } from './syllable';

/** Fewer different words may be chance: a formula, a foreign name. */
const FEWEST_WORDS = 3;
/** Names of ethnic minorities, abbreviations and slips are not spelt like syllables. */
const SHARE_OF_SYLLABLES = 0.8;

/**
 * The encoding in which nearly all words with accents are Vietnamese syllables, or null. Only words count that are not
 * Unicode for certain; at least three must hold characters that Vietnamese in Unicode does not have.
 */
export function guessEncoding(texts: Iterable<string>): LegacyEncoding | null {
  const words = accentedWords(texts);
  const found = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, weight: weigh(words, encoding) }));
  const [best] = found.sort((one, other) => other.weight - one.weight);
  return best !== undefined && best.weight >= FEWEST_WORDS ? best.encoding : null;
}

/**
 * Whether the text shows that it is in the encoding: by characters that Vietnamese in Unicode does not have, or because
 * its words are spelt like syllables only so: "Lòy kÕ" (Lũy kế).
 */
export function showsEncoding(text: string, encoding: LegacyEncoding): boolean {
  if (isUnicodeVietnamese(text)) return false;
  if (hasLettersOf(text, encoding)) return true;
  const words = [...accentedWords([text])];
  const decoded = words.map((word) => decodeLegacy(word, { encoding, capitals: false }));
  return decoded.every(isSyllable) && words.some((word) => !isSyllable(word) || /\p{Ll}\p{Lu}/u.test(word));
}

/** How many words show the encoding; 0 where too many others deny it. */
function weigh(words: ReadonlySet<string>, encoding: LegacyEncoding): number {
  let telling = 0;
  let spelt = 0;
  for (const word of words) {
    if (!isSyllable(decodeLegacy(word, { encoding, capitals: false }))) continue;
    spelt++;
    if (hasLettersOf(word, encoding)) telling++;
  }
  return spelt >= SHARE_OF_SYLLABLES * words.size ? telling : 0;
}

/** Blanks, digits and the punctuation of ASCII end a word; characters such as "·" are letters in legacy encodings. */
const WORD = /[^\s\d!-/:-@[-`{-~]+/g;

function accentedWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (/[a-z]/i.test(word) && /[\u00A1-\u00FE]/.test(word) && !isUnicodeVietnamese(word)) words.add(word);
    }
  }
  return words;
}
