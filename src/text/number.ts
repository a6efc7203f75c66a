/** Numbers as officials write them, with a comma or with a dot before the decimals. */
import { normalise } from './fold';
import { findReferences } from './references';

/** `decimals`: how many digits are written after the decimal mark. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * 'ambiguous': the one mark may group thousands or stand before decimals, as in "2.268" and "15,236". `usual` takes it as
 * Vietnamese does (dots group, the comma stands before decimals), `other` the other way round.
 */
export type NumberReading =
  | ({ readonly kind: 'number' } & WrittenNumber)
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [usual: WrittenNumber, other: WrittenNumber] }
  | { readonly kind: 'none' };

/** The mark before the decimals; the other one groups thousands. */
export type DecimalHabit = 'comma' | 'dot';

/** A number inside a longer text: `text.slice(start, end)` is `text`. */
export interface FoundNumber {
  readonly reading: Exclude<NumberReading, { kind: 'none' }>;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NONE: NumberReading = { kind: 'none' };
const SIGNED = /^([+\-−]?)(\d[\d., ]*)$/;
const GROUPED_BY_BLANKS = /^[1-9]\d{0,2}(?: \d{3})+(?=$|[.,]\d+$)/;
const GROUPED_BY_DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** Reads a text that is a number as a whole: "71, 4", "1 489 867", "1.489.867", "18.53", "01". */
export function readNumber(text: string): NumberReading {
  const [, sign, digits] = SIGNED.exec(normalise(text)) ?? [];
  if (digits === undefined) return NONE;
  const joined = joinBlanks(digits);
  return joined === null ? NONE : withSign(readDigits(joined), sign === '-' || sign === '−');
}

/** The decimal mark that a number shows beyond doubt; null where it shows none, or may be read both ways. */
export function decimalHabit(text: string): DecimalHabit | null {
  const reading = readNumber(text);
  const marks = text.replace(/[^.,]/g, '');
  if (reading.kind !== 'number' || marks === '') return null;
  const last = marks.endsWith(',') ? 'comma' : 'dot';
  const other = last === 'comma' ? 'dot' : 'comma';
  return reading.decimals > 0 ? last : other;
}

/** "71, 4" → "71,4"; blanks that neither group thousands nor stand beside a mark make it several numbers: null. */
function joinBlanks(digits: string): string | null {
  const closed = digits.replace(/ ?([.,]) ?/g, '$1');
  const joined = closed.replace(GROUPED_BY_BLANKS, (groups) => groups.replace(/ /g, ''));
  return joined.includes(' ') ? null : joined;
}

/** Digits with marks between them, without sign and blanks. */
function readDigits(digits: string): NumberReading {
  if (/^\d+$/.test(digits)) return certain(digits, '');
  const [, whole = '', mark, decimals = ''] = /^(.*\d)([.,])(\d+)$/.exec(digits) ?? [];
  if (mark === undefined) return NONE;
  const asGroups = (mark === '.' ? GROUPED_BY_DOTS : GROUPED_BY_COMMAS).test(digits);
  if (/^\d+$/.test(whole)) return asGroups ? bothWays(whole, mark, decimals) : certain(whole, decimals);
  if (asGroups) return certain(digits.replace(/[.,]/g, ''), '');
  const wholeIsGrouped = (mark === '.' ? GROUPED_BY_COMMAS : GROUPED_BY_DOTS).test(whole);
  return wholeIsGrouped ? certain(whole.replace(/[.,]/g, ''), decimals) : NONE;
}

function bothWays(whole: string, mark: string, rest: string): NumberReading {
  const grouped = { value: Number(whole + rest), decimals: 0 };
  const decimal = { value: Number(`${whole}.${rest}`), decimals: rest.length };
  return { kind: 'ambiguous', candidates: mark === '.' ? [grouped, decimal] : [decimal, grouped] };
}

function certain(whole: string, decimals: string): NumberReading {
  const value = Number(`${whole}.${decimals}`);
  return Number.isFinite(value) ? { kind: 'number', value, decimals: decimals.length } : NONE;
}

function withSign(reading: NumberReading, negative: boolean): NumberReading {
  if (!negative || reading.kind === 'none') return reading;
  if (reading.kind === 'number') return { ...reading, value: opposite(reading.value) };
  const [usual, other] = reading.candidates;
  return { kind: 'ambiguous', candidates: [{ ...usual, value: opposite(usual.value) }, { ...other, value: opposite(other.value) }] };
}

/** There is no -0 among the numbers of a plan. */
function opposite(value: number): number {
  return value === 0 ? 0 : -value;
}

const BLANK = '[ \\u00A0\\u202F]';
const CANDIDATE = new RegExp(
  [
    // "71, 4 %": only a percent sign tells it from a list
    `(?<![\\d,;]${BLANK}?)\\d+,${BLANK}\\d{1,2}(?=${BLANK}?%)`,
    // "1 489 867": two groups at least, or "xã 5 100" would be one number
    `[1-9]\\d{0,2}(?:${BLANK}\\d{3}){2,}(?!\\d)(?:[.,]\\d+)?`,
    `\\d+(?:[.,]\\d+)*`,
  ].join('|'),
  'g',
);

/**
 * Every number in a text, from left to right. What is glued to letters before it ("m2", "PL07") or to one letter after it
 * ("30a"), dates and document numbers are left out; units may be glued ("11,3km"). Expects normalised text.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const references = findReferences(text);
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (references.some((span) => match.index < span.end && span.start < end)) return [];
    if (!standsFree(text, match.index, end)) return [];
    const start = match.index - signBefore(text, match.index);
    const reading = readNumber(text.slice(start, end));
    return reading.kind === 'none' ? [] : [{ reading, start, end, text: text.slice(start, end) }];
  });
}

function standsFree(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}_]['’]?$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  return /^(?![\p{L}_])|^m\b|^m[23²³]|^\p{L}{2}/u.test(text.slice(end, end + 3));
}

/** 1 where a minus belongs to the number, not to a list: "tăng -1,5%", but neither "2021-2025" nor a bullet. */
function signBefore(text: string, start: number): 0 | 1 {
  return /[^\s\d][ (]+[-−]$/.test(text.slice(Math.max(0, start - 4), start)) ? 1 : 0;
}

/**
 * Writes a number with the given decimals (0 to 20), rounded as Excel rounds the number that it shows: half away from zero.
 * `grouping` sets the thousands apart with the mark that the habit leaves for them.
 */
export function printNumber(value: number, decimals: number, habit: DecimalHabit, grouping: boolean): string {
  if (!Number.isFinite(value)) return String(value);
  const places = Math.min(Math.max(Math.trunc(decimals) || 0, 0), 20);
  const [whole = '', fraction = ''] = fixed(Math.abs(value), places).split('.');
  const [groupMark, decimalMark] = habit === 'comma' ? ['.', ','] : [',', '.'];
  const digits = (grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark) : whole) + (fraction && decimalMark + fraction);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** A number that is not whole is moved up by its last bit, so that 1.005, stored as 1.00499…, rounds like the number written. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return BigInt(value).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
  return (Number.isInteger(value) ? value : value * (1 + Number.EPSILON)).toFixed(places);
}
