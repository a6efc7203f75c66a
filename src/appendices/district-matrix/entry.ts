/** What the cell of one district says: a count, names of places, or a sentence. */
import type { Figure } from '../../sheet/figure';
import { findCountInLabel, readCount } from '../../text/count';
import { normalise } from '../../text/fold';
import { readMark } from '../../text/mark';
import { splitNames } from '../../text/names';
import type { Counted, Entry } from './table';

const NOTHING_KNOWN = { names: new Set<string>(), starts: new Set<string>() };
const TEXT: Entry = { kind: 'text' };
/** "12 thôn và các thôn chưa đạt chuẩn năm 2024" */
const OPEN_COUNT = /^(\d{1,4}) ?\p{L}.*[ ,](?:và|cùng|với) (?:các|những|toàn bộ|một số|số) /iu;
/** "02 xã: Cẩm Giàng, Quân Hà", "02 xã (Cẩm Giàng, Quân Hà)" */
const COUNT_BEFORE_NAMES = /^(\d{1,3}) ?(?:xã|phường|thị trấn|thôn|bản|xóm|huyện|đơn vị)(?=[\s:;,(–-])[\s:;,–-]*/iu;
const LEVEL = '(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|TT\\.?|[Tt]hôn|[Bb]ản|[Xx]óm|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|T[PX]\\.?)';
/** Every word of a name has a capital letter, which no sentence has. */
const NAME = new RegExp(`^(?:[-–+•] ?)?(?:\\d{1,2}[.)] ?)?(?:(${LEVEL}) ?:? ?)?(\\p{Lu}[\\p{L}'’.]*(?: (?:\\p{Lu}[\\p{L}'’.]*|\\d{1,2}))*)\\.?$`, 'u');
const BETWEEN_NAMES = /[\n,;]| (?:và|[-–—+]) /u;
/** "(1) Cẩm Giàng (2) Quân Hà", "Cẩm Giàng (*)" */
const NUMBER_OR_STAR = /\((?:\d{1,2}|\*{1,2})\)/g;
const FOOTNOTE = /[*†‡⁰¹²³⁴-⁹]/g;

/** "Bản Thi" is a commune, "văn bản" and "cơ bản" are none: "bản" counts in small letters only. */
const WORDS: Readonly<Record<Counted, RegExp>> = {
  village: /(?<![Nn]ông |NÔNG |văn |cơ )(?<!\p{L})(?:[Tt]hôn|THÔN|bản|[Xx]óm|ấp|[Tt]ổ dân phố)(?!\p{L})/u,
  commune: /(?<!thị )(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})/iu,
  district: /(?<!\p{L})(?:huyện|thị xã)(?!\p{L})/iu,
};

/** What a text counts; null where it names no kind of place, or several. */
export function countedIn(text: string): Counted | null {
  const found = (Object.keys(WORDS) as Counted[]).filter((counted) => WORDS[counted].test(normalise(text)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Reads a cell of a row that counts `counted`; what counts another kind of place is text. */
export function readEntry(figure: Figure, text: string, counted: Counted | null): Entry {
  if (figure.kind === 'blank') return { kind: 'blank' };
  if (figure.kind === 'number') return isWhole(figure) && fits(text, counted) ? { kind: 'count', value: figure.value } : TEXT;
  if (figure.kind !== 'text') return TEXT;
  const bare = normalise(text);
  const open = OPEN_COUNT.exec(bare.replace(/\n/g, ' '))?.[1];
  if (open !== undefined) return fits(bare, counted) ? { kind: 'at-least', value: Number(open) } : TEXT;
  const mark = readMark(bare);
  if (mark !== null) return counted === null ? TEXT : { kind: 'count', value: mark === 'yes' ? 1 : 0 };
  return readNames(bare, counted);
}

function readNames(text: string, counted: Counted | null): Entry {
  const before = COUNT_BEFORE_NAMES.exec(text);
  const list = (before === null ? text : text.slice(before[0].length).replace(/^\((.*)\)\.?$/s, '$1')).trim();
  const outside = list.replace(NUMBER_OR_STAR, '\n').replace(/\([^()]*\)/g, ' ').replace(FOOTNOTE, '').trim();
  const isMixed = WORDS.village.test(outside) && WORDS.commune.test(outside);
  if (isMixed || !fits(outside, counted) || !isListOfNames(outside)) return TEXT;
  const names = splitNames(list, NOTHING_KNOWN);
  return { kind: 'names', readings: names.kind === 'names' ? [names.names] : names.readings, stated: before === null ? statedAfter(list) : Number(before[1]) };
}

/** "Cẩm Giàng, Quân Hà (02 xã)" → 2. */
function statedAfter(list: string): number | null {
  const count = /\)\.?$/.test(list) ? findCountInLabel(list) : null;
  return count?.reading.kind === 'number' && countedIn(count.unit) !== null ? count.reading.value : null;
}

function isListOfNames(text: string): boolean {
  const pieces = text.split(BETWEEN_NAMES).map((piece) => normalise(piece)).filter((piece) => piece !== '');
  const found = pieces.map((piece) => NAME.exec(piece));
  if (found.includes(null) || found.length === 0) return false;
  return found.length > 1 || found[0]?.[1] !== undefined || (found[0]?.[2] ?? '').includes(' ');
}

/** "7 thôn" in a row of villages, or a bare number in any row. */
function fits(text: string, counted: Counted | null): boolean {
  const here = countedIn(readCount(text)?.unit ?? text);
  return here === null || counted === null || here === counted;
}

function isWhole(figure: Figure): boolean {
  return figure.kind === 'number' && !figure.percent && Number.isInteger(figure.value) && figure.value >= 0;
}
