/** How a Vietnamese syllable is spelt. */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';
/** Vowels that end a syllable, and those that a final consonant may follow; tones aside. */
const OPEN = 'a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iêu iu oa oai oao oay oe oeo oi ôi ơi ua ưa uê ui ưi uôi ươi ươu uơ ưu uy uya uyu uây yêu âu';
const CLOSED = 'a ă â e ê i o ô ơ u ư y iê oa oă oe oo ua uâ uă ue uê uô ươ uy uyê yê';
const FINALS = 'c ch m n ng nh p t';

const choice = (words: string): string => `(?:${words.split(' ').join('|')})`;
const SYLLABLE = new RegExp(`^${choice(ONSETS)}?(?:${choice(OPEN)}|${choice(CLOSED)}${choice(FINALS)})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether the word is spelt like a Vietnamese syllable, with one tone at most: "Nghiên", not "Hßa" nor "café". Capitals aside. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const bare = decomposed.replace(TONES, '');
  return decomposed.length - bare.length <= 1 && SYLLABLE.test(bare.normalize('NFC'));
}
