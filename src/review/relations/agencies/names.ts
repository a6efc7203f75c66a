/** Names of agencies, compared word by word: "Sở Lao động - TB và XH" is "Sở Lao động, Thương binh và Xã hội". */
import { fold, normalise } from '../../../text/fold';

/** What the name of an agency begins with; the longer ones first. */
const HEADS = [
  'Văn phòng', 'Chi cục', 'Trung tâm', 'Bộ Chỉ huy', 'Bộ CHQS', 'Ban Chỉ huy', 'Công an', 'Thanh tra', 'Kho bạc', 'Ngân hàng', 'Bảo hiểm',
  'Liên minh', 'Liên đoàn', 'Mặt trận', 'Tỉnh đoàn', 'Điện lực', 'Công ty', 'Bệnh viện', 'Uỷ ban', 'Ủy ban', 'UBND', 'UBMTTQ', 'MTTQ', 'HĐND',
  'Cục', 'Sở', 'Ban', 'Hội', 'Đài', 'Báo', 'Viện', 'Quỹ', 'Phòng', 'Đoàn', 'Trường', 'Bộ',
];
/** A head with a capital letter in front: "Bộ Chỉ huy", "Bộ chỉ huy", "BỘ CHỈ HUY", but not the "hội" of "xã hội". */
const HEAD = `(?:${HEADS.map((head) => head.charAt(0) + [...head.slice(1)].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('')).join('|')})(?!\\p{L})`;
/** The same, folded, word by word. */
const HEAD_WORDS = HEADS.map((head) => fold(head).split(' '));
const STARTS_WITH_HEAD = new RegExp(`^${HEAD}`, 'u');
/** Only before a new name: "Sở Lao động, Thương binh và Xã hội" is one. What an agency is to do stands between two, too. */
const BEFORE_HEAD = new RegExp(`(?:\\s*[,;+&–-]|(?<!\\p{L})và(?!\\p{L})|(?:chủ trì|phối hợp)(?: với)?,?)\\s*(?=${HEAD})`, 'u');
const HARD_SEPARATOR = /[;\n•]|(?:^|\s)[-–+](?=\s\p{Lu}\p{Ll})/u;
/** A line break inside a name, which no new name follows. */
const INNER_BREAK = new RegExp(`\\s*\\n(?!\\s*(?:[-–+•]|${HEAD}))\\s*`, 'gu');
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
  return STARTS_WITH_HEAD.test(piece) && !NOBODY.test(piece) && !AUTHORITY.test(fold(piece));
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
  const head = STARTS_WITH_HEAD.exec(written)?.[0] ?? '';
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
