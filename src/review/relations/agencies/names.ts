/** Names of agencies, compared word by word: "Sở Lao động - TB và XH" is "Sở Lao động, Thương binh và Xã hội". */
import { AGENCY_HEAD, AGENCY_HEADS, STARTS_WITH_AGENCY_HEAD } from '../../../text/agencyHeads';
import { fold, normalise } from '../../../text/fold';

/** The same, folded, word by word. */
const HEAD_WORDS = AGENCY_HEADS.map((head) => fold(head).split(' '));
/** Only before a new name: "Sở Lao động, Thương binh và Xã hội" is one. What an agency is to do stands between two, too. */
const BEFORE_HEAD = new RegExp(`(?:\\s*[,;+&–-]|(?<!\\p{L})và(?!\\p{L})|(?:chủ trì|phối hợp)(?: với)?,?)\\s*(?=${AGENCY_HEAD})`, 'u');
const HARD_SEPARATOR = /[;\n•]|(?:^|\s)[-–+](?=\s\p{Lu}\p{Ll})/u;
/** A line break inside a name, which no new name follows. */
const INNER_BREAK = new RegExp(`\\s*\\n(?!\\s*(?:[-–+•]|${AGENCY_HEAD}))\\s*`, 'gu');
/** What is said after a name: "Sở Tài chính chủ trì", "Sở Nội vụ, các sở ngành liên quan". */
const AFTER_NAME = /(?:(?:\s*,|\s+và)\s*(?:các|những)|\s*,?\s+(?:chủ trì|chủ động|phối hợp|tham mưu|hướng dẫn|theo dõi|thực hiện|theo phân c\p{L}+))(?!\p{L}).*$/su;
/** Everybody, or a local authority: no agency of the province. */
const NOBODY = /(?<!\p{L})(?:các|liên quan|địa phương|khác|xã(?! hội)|huyện|thị xã|thành phố|thị trấn|phường|(?<!nông )thôn)(?!\p{L})/iu;
const AUTHORITY = /^(?:uy ban nhan dan|ubnd|hdnd|cong ty|phong)\b/;

/** One word of a name; `isShort`: in capitals, so that it may stand for several words. */
interface Word {
  readonly text: string;
  readonly isShort: boolean;
}

/** The words of a name, head first. */
export type AgencyName = readonly Word[];

/** The names of agencies that a cell lists, as written. A comma inside a name ("Sở Lao động, Thương binh và Xã hội") separates nothing. */
export function splitAgencies(text: string): readonly string[] {
  return normalise(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(INNER_BREAK, ' ')
    .split(HARD_SEPARATOR)
    .flatMap((piece) => piece.split(BEFORE_HEAD))
    .map((piece) => normalise(piece).replace(AFTER_NAME, '').replace(/^[\s,.:–-]+|[\s,.:–-]+$/gu, ''))
    .filter((piece) => piece !== '');
}

/** Is the piece the name of one agency of the province, not everybody's, a local authority's or a sentence? */
export function isProvincialAgency(piece: string): boolean {
  return STARTS_WITH_AGENCY_HEAD.test(piece) && !NOBODY.test(piece) && !AUTHORITY.test(fold(piece));
}

/** "Chi cục Trồng trọt và BVTV" → chi, cuc, trong, trot, BVTV. "và", the province and punctuation say nothing. */
export function wordsOf(name: string): AgencyName {
  return normalise(name)
    .replace(/\n/g, ' ')
    .replace(/(?<=\S) tỉnh(?!\p{L}).*$/iu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
    .map((word) => ({ text: fold(word), isShort: /^\p{Lu}{2,}$/u.test(word) }));
}

/** The same words, an abbreviation in capitals standing for the initials of as many. */
export function isSameName(one: AgencyName, other: AgencyName): boolean {
  return tailsAfter(one, other).some((rest) => rest.length === 0);
}

/** "Chi cục QLCL" begins, and "Chi cục BVTV" shortens, a longer name: the same head, then words that follow each other in it. */
export function isPartOf(short: AgencyName, whole: AgencyName): boolean {
  const size = headSize(short);
  if (size === null || short.length <= size || !isSameName(short.slice(0, size), whole.slice(0, size))) return false;
  const body = short.slice(size);
  return whole.slice(size).some((_, start) => tailsAfter(body, whole.slice(size + start)).length > 0);
}

/** "Chi cục QLCL, BVTV" → "Chi cục QLCL", "Chi cục BVTV". */
export function namesBehindOneHead(written: string): readonly string[] {
  const head = STARTS_WITH_AGENCY_HEAD.exec(written)?.[0] ?? '';
  return written.split(',').map((part, index) => (index === 0 ? part : `${head} ${part.trim()}`));
}

/** How many words of the name are its head; null where it has none. */
function headSize(name: AgencyName): number | null {
  const head = HEAD_WORDS.find((words) => words.every((word, index) => name[index]?.text === word));
  return head?.length ?? null;
}

/** What is left of `whole` after each way to read `start` as its beginning; none where it does not begin so. */
function tailsAfter(start: AgencyName, whole: AgencyName): readonly AgencyName[] {
  const [first, ...others] = start;
  if (first === undefined) return [whole];
  const [word, ...rest] = whole;
  if (word === undefined) return [];
  if (first.text === word.text) return tailsAfter(others, rest);
  const long = first.isShort ? initialsMatch(first, whole) : false;
  const short = word.isShort ? initialsMatch(word, start) : false;
  return [
    ...(long ? tailsAfter(others, whole.slice(first.text.length)) : []),
    ...(short ? tailsAfter(start.slice(word.text.length), rest) : []),
  ];
}

/** "TB" for "thương binh". */
function initialsMatch(short: Word, words: AgencyName): boolean {
  return words.length >= short.text.length && [...short.text].every((letter, index) => words[index]?.text.startsWith(letter) === true);
}
