/** Communes named in running text: "Các xã đăng ký đạt chuẩn nông thôn mới năm 2022: Quảng Sơn, Hòa Sơn (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)". */
import type { Level } from '../../appendices/level';
import { fold, normalise } from '../../text/fold';
import { readOnce } from '../../text/readOnce';
import type { Status } from './list';
import { districtNamed } from './names';
import { levelSaid, statusSaid, yearSaid } from './said';

/** Names in a row, and the district that is said of all of them. */
export interface NamedTogether {
  readonly names: readonly string[];
  readonly district: string | null;
}

export interface Sentence {
  readonly level: Level | null;
  readonly year: number | null;
  readonly status: Status | null;
  readonly groups: readonly NamedTogether[];
  /** Nothing stands between or behind the names but their districts, and they are as many as is said. */
  readonly isWhole: boolean;
  /** How many it says there are, where nothing else is said and the names end the sentence; else null. */
  readonly counted: number | null;
}

/** Every letter by itself: the engine takes far longer to compile \p{Ll}, which this pattern would hold some twenty times. */
const ACCENTED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const SMALL = `a-z${ACCENTED}`;
const CAPITAL = `[A-Z${ACCENTED.toUpperCase()}]`;
/** Two to four syllables with a capital each, "Tam Xuân 2"; what is all in capitals ("NTM") is no name. */
const SYLLABLE = `${CAPITAL}[${SMALL}'’]+`;
const NAME = `${SYLLABLE}(?: ${SYLLABLE}){1,3}(?: \\d{1,2}(?! ?[${SMALL}\\d%]))?(?: ?\\(cũ\\))?`;
const BETWEEN = '(?: ?[,;] ?(?:và )?(?:[Xx]ã )?| và (?:xã )?)';
const DISTRICT = `(?:huyện|thị xã|thành phố|TP\\.?|TX\\.?) ?${SYLLABLE}(?: ${SYLLABLE})*`;
/** Names with one district behind them, in brackets or not. */
const TOGETHER = `(${NAME}(?:${BETWEEN}${NAME})*)(?: ?,? ?\\((${DISTRICT})\\)|,? (?:thuộc )?(${DISTRICT}))?`;
/** Behind "xã": names right away, or after a colon or bracket that ends what is said of them, "(các xã Ninh Hải, …)". */
const LISTED = new RegExp(`(?<words> ?|[^:.;()]{0,160}(?:: ?| ?\\()(?:(?:các )?xã )?)(?=${NAME})(?<list>${TOGETHER}(?:${BETWEEN}(?:các )?(?:xã )?${TOGETHER})*)(?<rest>[^.;]{0,40})`, 'y');
const ONE_GROUP = new RegExp(TOGETHER, 'g');
const ONE_NAME = new RegExp(NAME, 'g');
/** The "xã" of "thị xã" begins no list. */
const BEFORE = /(?:^|[^a-zà-ỹđ])(?<!thị )(?:(\d{1,3}) )?$/i;
const LONGEST_BEFORE = 8;
/** Four syllables may be two names without a comma. */
const LONGEST_CERTAIN = 3;
/** Behind the last name the sentence ends. */
const END = /^\s*\)?\s*(?:\.|$)/;
/** The names are those of some, or of communes and others together. */
const OF_OTHERS = /\b(trong do|con lai|nhu|tieu bieu|vi du|ngoai|gom ca)\b|\b\d{1,3} (thi tran|phuong|don vi|xa|thon|huyen)\b/;

/** Every list of communes in a text, from left to right. */
export const readSentences = readOnce((text): readonly Sentence[] => {
  if (!MAY_NAME_COMMUNES.test(text)) return [];
  const line = normalise(text).replace(/\n/g, ' ');
  const sentences: Sentence[] = [];
  let end = 0;
  for (const { index } of line.matchAll(/[Xx]ã/g)) {
    const before = BEFORE.exec(line.slice(Math.max(0, index - LONGEST_BEFORE), index));
    if (index < end || before === null) continue;
    LISTED.lastIndex = index + 2;
    const found = LISTED.exec(line)?.groups;
    if (found === undefined) continue;
    end = LISTED.lastIndex - (found.rest ?? '').length;
    sentences.push(readSentence(found, before[1], END.test(line.slice(end))));
  }
  return sentences;
});

/** Composed or not. */
const MAY_NAME_COMMUNES = /[Xx](?:ã|a\u0303)/;

function readSentence({ words = '', list = '', rest = '' }: Readonly<Record<string, string>>, count: string | undefined, isEnd: boolean): Sentence {
  const groups = [...list.matchAll(ONE_GROUP)].map(([, names = '', bracketed, behind]) => ({
    names: [...names.matchAll(ONE_NAME)].map(([name]) => name),
    district: districtNamed(bracketed ?? behind ?? ''),
  }));
  const names = groups.flatMap((group) => group.names);
  const isWhole = /^[\s)]*$/.test(rest) && (count === undefined || Number(count) === names.length);
  const isPlain = isEnd && names.length > 1 && names.every((name) => name.split(' ').length <= LONGEST_CERTAIN) && !OF_OTHERS.test(fold(words));
  return { level: levelSaid(words), year: yearSaid(words), status: statusSaid(words), groups, isWhole, counted: isPlain && count !== undefined ? Number(count) : null };
}
