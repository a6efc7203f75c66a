/** Lists of names of communes, as they stand in one cell. */
import { fold, normalise } from './fold';
import { MOST_READINGS, segment, type Evidence, type Reading } from './segment';

/** What is known of the names that a text may hold. */
export interface KnownStarts {
  /** Full names known from elsewhere, normalised. */
  readonly names: ReadonlySet<string>;
  /** First syllables that names of this column begin with (see `startsOf`). */
  readonly starts: ReadonlySet<string>;
}

/** 'ambiguous': the text can be cut in several ways; at most 16 of them are told. */
export type NameList =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly (readonly string[])[] };

const HARD_SEPARATOR = /[\n,;•·&|/]| [-–—+] |(?:^|\s)và(?=\s)/iu;
const LIST_NUMBER = /(?:^| )\d{1,3}[.)] ?(?=\p{L})/u;
const LEVEL = '(?:xã|phường|thị trấn|TT\\.?|đặc khu|huyện|thị xã|thành phố)';
/** "xã Ninh An xã Ninh Tây" without a comma; the "xã" of "thị xã" begins nothing. */
const BEFORE_LEVEL = / (?=(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) \p{Lu})(?<![Tt]hị )/u;
const LEADING_LEVEL = new RegExp(`^(?:các )?${LEVEL} `, 'iu');
const DISTRICT_TAIL = / (?:thuộc )?(?:(?:huyện|thị xã|thành phố|quận|tỉnh) |T[PX][ .]).*$/iu;
const DOTTED = /^\p{Lu}\p{Ll}{0,2}\./u;
const LETTER = /^\p{Lu}$/u;

/** The names in a text, in their order and as written: footnote marks, numbering and "xã" are left out, "(cũ)" stays. */
export function splitNames(text: string, known: KnownStarts): NameList {
  const pieces = piecesOf(text);
  const evidence: Evidence = { names: known.names, starts: new Set([...known.starts, ...startsOf(pieces.map((piece) => piece.join(' ')))]) };
  const readings = pieces.reduce<readonly Reading[]>((before, piece) => {
    const ways = segment(piece, evidence);
    return before.flatMap((reading) => ways.map((way) => [...reading, ...way])).slice(0, MOST_READINGS);
  }, [[]]);
  return readings.length === 1 ? { kind: 'names', names: readings[0] ?? [] } : { kind: 'ambiguous', readings };
}

/** The first syllables of the names; abbreviations have none. */
export function startsOf(names: Iterable<string>): Set<string> {
  const starts = new Set<string>();
  for (const name of names) {
    const start = normalise(name).split(/\s/)[0] ?? '';
    if (start !== '' && abbreviationOf(name) === null) starts.add(start);
  }
  return starts;
}

/** "N.Thọ", "N. Thọ" and "N Thọ" → N and Thọ. "A Lưới" looks like it too: only known names can tell. */
export function abbreviationOf(name: string): { initial: string; rest: string } | null {
  const [, dotted, letter, rest = ''] = /^(?:(\p{Lu}\p{Ll}{0,2})\. ?|(\p{Lu}) )(\p{L}.*)$/u.exec(normalise(name)) ?? [];
  const initial = dotted ?? letter;
  return initial === undefined ? null : { initial, rest };
}

/** What hard separators, numbering and abbreviations set apart for certain, as syllables. */
function piecesOf(text: string): readonly (readonly string[])[] {
  const bare = normalise(text)
    .replace(/\(([^()]*)\)?/g, (_, inside: string) => (fold(inside) === 'cu' ? ' (cũ)' : /^[\d*]{1,2}$/.test(inside) ? '\n' : ' '))
    .replace(/(?<!\(cũ)\)|[*†‡⁰¹²³⁴-⁹…"“”]/g, ' ');
  return bare
    .split(HARD_SEPARATOR)
    .flatMap((piece) => piece.replace(/^.*: ?/, '').split(LIST_NUMBER))
    .flatMap((piece) => piece.split(BEFORE_LEVEL))
    .map((piece) => normalise(piece.replace(/^\s*[-–—+.]+/, '').replace(/\.+\s*$/, '')).replace(LEADING_LEVEL, '').replace(DISTRICT_TAIL, ''))
    .filter((piece) => /\p{L}/u.test(piece) && !/^khong( co)?$/.test(fold(piece)))
    .flatMap(cutAtAbbreviations);
}

/** Digits and "(cũ)" belong to the syllable before them and end the name; an initial begins one. */
function cutAtAbbreviations(piece: string): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  const words = piece.split(' ');
  let ended = false;
  for (const [index, word] of words.entries()) {
    const current = pieces[pieces.length - 1] ?? [];
    const ends = current.length > 0 && /^(?:\d{1,2}|\(cũ\))$/.test(word);
    if (ends) current.push(`${current.pop()} ${word}`);
    else if (current.length > 0 && (ended || beginsForCertain(word, words[index + 1], current.length))) pieces.push([word]);
    else current.push(word);
    ended = ends;
  }
  return pieces;
}

/** A letter after two syllables, or before nothing, may also end a name: "Vĩnh Viễn A", "Tam Xuân I". */
function beginsForCertain(word: string, next: string | undefined, syllablesBefore: number): boolean {
  return DOTTED.test(word) || (LETTER.test(word) && next !== undefined && !(/[ABC]/.test(word) && syllablesBefore >= 2));
}
