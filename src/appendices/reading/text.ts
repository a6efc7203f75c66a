/** What a text in a cell says of an indicator: "92,4% (22,74/24,60 km)", "40 triệu", "Mức độ 3", "Đạt". */
import { readCount } from '../../text/count';
import { normalise } from '../../text/fold';
import { findFraction, fractionReadings } from '../../text/fraction';
import { findNumbers, readNumber, type NumberReading } from '../../text/number';
import { readRange } from '../../text/range';
import { readOnce } from '../../text/readOnce';
import { readShare } from '../../text/share';
import { unitAt } from '../../text/unit';
import type { AssessedReading } from '../assessed';
import { readActual } from '../statements/actual';
import { readRequirement } from '../statements/requirement';
import type { NumericActual, Statement } from '../statements/statement';
import { readOpening, readOutcome, saysNotApplicable } from './outcome';

export interface CellReading {
  readonly reading: AssessedReading;
  /** The fraction that the cell states, behind a share or alone ("22,74/24,60 km"); alone it says nothing of a share by itself. */
  readonly fraction: Statement['fraction'];
}

/** Nothing, a dash, or the dots of a form that was not filled in. */
const NOTHING = /^[-–—.…_/\s]*$/;
/** "28,5%*" */
const FOOTNOTE = /(?<=[\d%)]) ?(?:\*{1,3}|[⁰¹²³⁴-⁹]+|\(\*{1,3}\))$/u;
/** A longer text is prose; its figures may be of anything. */
const LONGEST_VALUE = 200;

/** A text that holds a value; "Có" and "Không" stay words, since only the requirement tells what they answer. */
export const readValueText = readOnce((written): CellReading => {
  const text = normalise(written).replace(FOOTNOTE, '');
  if (NOTHING.test(text)) return alone({ kind: 'blank' });
  if (saysNotApplicable(text)) return alone({ kind: 'not-applicable' });
  const isMet = readOutcome(text);
  if (isMet !== null) return alone({ kind: 'mark', isMet });
  const figures = readFigures(text);
  if (figures !== null) return figures;
  const opening = readOpening(text);
  return opening === null ? { reading: { kind: 'text', text }, fraction: fractionAlone(text) } : alone({ kind: 'mark', isMet: opening });
});

function alone(reading: AssessedReading): CellReading {
  return { reading, fraction: null };
}

function readFigures(text: string): CellReading | null {
  const bare = text.replace(/[.;,]$/, '');
  const share = readShare(bare);
  if (share !== null) return alone(ofNumber(share, '%', text));
  const number = readNumber(bare);
  if (number.kind !== 'none') return alone(ofNumber(number, '', text));
  const count = readCount(bare);
  if (count !== null) return alone(ofNumber(count.reading, count.unit, text));
  return text.length > LONGEST_VALUE || readRange(text) !== null ? null : readStated(text);
}

function ofNumber(reading: Exclude<NumberReading, { kind: 'none' }>, unit: string, text: string): AssessedReading {
  if (reading.kind === 'number') return { kind: 'number', value: reading.value, decimals: reading.decimals, unit };
  return { kind: 'ambiguous', candidates: reading.candidates.map(({ value }) => value), text };
}

/** A value among words; where the text measures several things, none of them is the value of the indicator. */
function readStated(text: string): CellReading | null {
  const { rest } = readRequirement(text);
  const { actual, fraction } = readActual(rest, null);
  if (measures(rest) > 1) return readLeading(rest);
  if (actual === null || typeof actual === 'string') return null;
  return { reading: ofActual(actual, text), fraction };
}

/** The figure that stands first is the value, where all others are in parentheses or behind "trong đó": "73,2% (nữ 71%)". */
const LEADING = /^((?:(?:xã|đã|hiện|ước|đạt)\s+)*\d[^(;:]*?)\s*(?:\([^()]*\)\s*(?:[,;]?\s*trong đó.*)?|[,;]?\s*trong đó.*)[.;]?\s*$/isu;

function readLeading(text: string): CellReading | null {
  const head = LEADING.exec(text)?.[1];
  const read = head === undefined ? null : readFigures(head);
  if (head === undefined || read === null) return null;
  const behind = /^\s*\(([^()]*)\)/.exec(text.slice(head.length))?.[1]?.split(/[;,] (?=\p{L})/u)[0] ?? '';
  return { ...read, fraction: read.fraction ?? fractionAlone(behind) };
}

function ofActual({ value, decimals, unit, candidates }: NumericActual, text: string): AssessedReading {
  return candidates.length > 1 ? { kind: 'ambiguous', candidates, text } : { kind: 'number', value, decimals, unit };
}

/** How many shares and amounts of money the text states. */
function measures(text: string): number {
  return findNumbers(text).filter(({ end }) => /^(?:%|triệu|trđ|tỷ|đồng|nghìn)/iu.test(unitAt(text, end).unit ?? '')).length;
}

/** "22,74/24,60 km" and nothing else but a word before it. */
function fractionAlone(text: string): Statement['fraction'] {
  const fraction = findFraction(text);
  if (fraction === null || /[\d;:]/.test(text.slice(0, fraction.start) + text.slice(fraction.end))) return null;
  return { text: text.slice(fraction.start, fraction.end), readings: fractionReadings(fraction) };
}
