/** The value that an indicator's text states, once its requirement is taken out. */
import { findBounds } from '../../text/bound';
import { findFraction, fractionReadings, mayBeginFraction } from '../../text/fraction';
import { findNumbers, type FoundNumber } from '../../text/number';
import { unitAt } from '../../text/unit';
import type { Requirement } from '../finding';
import { meets } from './compare';
import type { NumericActual, Statement } from './statement';

export interface ActualReading {
  readonly actual: NumericActual | string | null;
  /** A requirement that the wording implies: "còn 11 nhà tạm" is unmet until none is left. */
  readonly requirement: Requirement | null;
  readonly fraction: Statement['fraction'];
}

/** "xã đạt 47", "xã hiện đạt, 6,54%", "năm 2023 là 19,8%", "đạt khoảng 70%"; not "chưa đạt 50" or "100% đạt". */
const SAYS_VALUE =
  /(?<!chưa |không |yêu cầu |phải |\p{L})(?:đạt|là)\s*[,:=]?\s*(?:(?:được|khoảng|gần|trên|hơn|chỉ|mới|ước|mức|tỷ lệ|tỉ lệ|bình quân)\s+)*$/iu;
/** "đạt 0/1 cơ sở", "mới có 2/3 trường", "đạt (11/15 km)": before a fraction that stands alone. */
const SAYS_FRACTION = /(?<!chưa |không |yêu cầu |\p{L})(?:đạt|là|có)\s*,?\s*(?:được\s+|chuẩn\s+)?\(?$/iu;
/** "hiện còn 11 nhà tạm" */
const SAYS_REMAINING = /(?<!\p{L})còn\s+(?:lại\s+)?$/iu;
/** Numbers of a requirement, of a part or of a period rather than of a value. */
const NO_VALUE_BEFORE = /(?:[\d≥≤<>]\s?|(?:dưới|trên|từ|nhất|thiểu|quá|hơn|trong đó) )$/iu;
/** A share or an income that its fraction, a comparison or the end of the clause follows: ", 17,68% yêu cầu 70%", ", 0% (0/276 hộ)". */
const VALUE_UNIT = /^(?:%|triệu|trđ)/iu;
const VALUE_ENDS = /^\s*(?:$|[.,;(]|\s{2,}|\d+\s*\/|chưa|so với)/u;
/** ", 0 sản phẩm" at the end. */
const COUNT_AT_END = /(?<!\d)[,.:]\s*(\d+\s+\p{L}[\p{L} ]{0,20})[.;]?\s*$/u;
/** What may stand between a fraction and the share that it is: "2/3 trường (66,7%)", "12/14 km đường (đạt tỷ lệ 85,7%)". */
const FRACTION_TO_SHARE = /^[^\d.;:()\n%]{0,40}\(\s*(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương ứng|tương đương|khoảng|=)\s+)*$/iu;
/** The same without parentheses: "18/20 km, đạt 80%", "2.150/6.800 người = 36,1%". */
const FRACTION_THEN_SHARE = /^,?\s*(?:=\s*|(?:đạt|chiếm|bằng|tương ứng|tương đương)\s+(?:(?:tỷ lệ|tỉ lệ|khoảng|là)\s+)*)$/iu;
/** "tháng 10/2024 đạt 80%", "Quyết định số 12/2024": no fractions. */
const PERIOD_OR_PAPER = /(?:tháng|năm|năm học|quý|ngày|kỳ|đợt|số|quyết định|nghị quyết|kế hoạch)\s*$/iu;
const ENDS_WITH_YEAR = /\/\s*(?:19|20)\d\d$/;
const LONGEST_INTRODUCTION = 40;

/** Expects normalised text without its requirement. */
export function readActual(text: string, requirement: Requirement | null): ActualReading {
  const numbers = findNumbers(text).map((number) => measured(text, number));
  const whole = numbers.filter((number) => !number.isInFraction);
  const share = shareBehindFraction(text, whole, requirement);
  if (share !== null) return share;
  const stated = whole.find(({ before }) => SAYS_VALUE.test(before)) ?? whole.find((number) => isBareValue(text, number)) ?? countOfSameThing(text, whole, requirement);
  if (stated !== undefined) return { actual: toActual(stated, stated.unit, requirement), requirement: null, fraction: fractionAfter(text, stated.end) };
  const numerator = numbers.find(({ isInFraction, before }) => isInFraction && SAYS_FRACTION.test(before));
  if (numerator !== undefined) return shareOfFractionAlone(text.slice(numerator.start));
  const remaining = whole.find(({ before, unit }) => unit !== '' && SAYS_REMAINING.test(before));
  if (remaining !== undefined) {
    const [thing = ''] = remaining.unit.split(' ');
    return { actual: toActual(remaining, thing, null), requirement: { op: '==', value: 0, unit: thing }, fraction: null };
  }
  return { actual: COUNT_AT_END.exec(text)?.[1]?.trim() ?? null, requirement: null, fraction: null };
}

/** A number with its unit and the words before it; `end` is that of the unit. */
interface Measured extends FoundNumber {
  readonly unit: string;
  readonly before: string;
  readonly isInFraction: boolean;
}

function measured(text: string, number: FoundNumber): Measured {
  const { unit, end } = unitAt(text, number.end);
  const before = text.slice(Math.max(0, number.start - LONGEST_INTRODUCTION), number.start);
  const isNumerator = mayBeginFraction(text, number) && findFraction(text.slice(number.start))?.start === 0;
  const isInFraction = isNumerator || /\d\s*\/\s*$/.test(before);
  return { ...number, end, unit: (unit ?? '').replace(/\s*\/\s*/g, '/'), before, isInFraction };
}

/** "12/14 km (85,7%)": the share stands behind its fraction; null where another value is stated before. */
function shareBehindFraction(text: string, numbers: readonly Measured[], requirement: Requirement | null): ActualReading | null {
  const fraction = numbers.some(({ unit }) => unit === '%') ? findFraction(text) : null;
  const [first] = numbers.filter(({ start }) => fraction !== null && start >= fraction.end);
  if (fraction === null || first === undefined || first.unit !== '%') return null;
  const between = text.slice(fraction.end, first.start);
  const isClosed = /^\s*\)/.test(text.slice(first.end)) && FRACTION_TO_SHARE.test(between);
  const isStatedBefore = numbers.some(({ start, before }) => start < fraction.start && SAYS_VALUE.test(before));
  const isOnlyShare = numbers.filter(({ unit }) => unit === '%').length === 1;
  if (!(isClosed || (isOnlyShare && isSaidOfFraction(text, fraction, between, first))) || isStatedBefore) return null;
  return { actual: toActual(first, '%', requirement), requirement: null, fraction: { text: text.slice(fraction.start, fraction.end), readings: fractionReadings(fraction) } };
}

/** "2/3 trường đạt 100%" may say that two schools are complete. */
function isSaidOfFraction(text: string, { start, end }: { readonly start: number; readonly end: number }, between: string, share: Measured): boolean {
  const isFraction = !PERIOD_OR_PAPER.test(text.slice(0, start)) && !ENDS_WITH_YEAR.test(text.slice(start, end));
  const isOfEach = /^\s*đạt/iu.test(between) && share.text === '100';
  return isFraction && !isOfEach && FRACTION_THEN_SHARE.test(between) && VALUE_ENDS.test(text.slice(share.end));
}

function isBareValue(text: string, { before, unit, end }: Measured): boolean {
  return VALUE_UNIT.test(unit) && !NO_VALUE_BEFORE.test(before) && VALUE_ENDS.test(text.slice(end));
}

/** "xã có 01 mô hình, yêu cầu 02 mô hình": the one other number of what the level counts. */
function countOfSameThing(text: string, numbers: readonly Measured[], requirement: Requirement | null): Measured | undefined {
  const { unit = '' } = requirement ?? {};
  if (unit === '' || unit.startsWith('%')) return undefined;
  const bounds = findBounds(text);
  const same = numbers.filter((number) => number.unit.split(' ')[0] === unit.split(' ')[0] && !bounds.some((bound) => bound.start <= number.start && number.start < bound.end));
  return same.length === 1 ? same[0] : undefined;
}

function toActual({ reading, text }: FoundNumber, unit: string, requirement: Requirement | null): NumericActual {
  const candidates = reading.kind === 'number' ? [reading] : reading.candidates;
  const [usual] = candidates;
  const { value, decimals } = candidates.find((candidate) => candidates.length > 1 && misses(candidate.value, requirement)) ?? usual;
  return { value, decimals, unit, candidates: candidates.map((candidate) => candidate.value), text };
}

/** The sheet calls the value unmet, so of two readings the one that misses the requirement is meant; the other is reported. */
function misses(value: number, requirement: Requirement | null): boolean {
  return requirement !== null && !meets(value, requirement);
}

/** A fraction that follows its share directly: "(11,323/15,236 km)", ", 0/2 trường", "/1/2 thôn". */
function fractionAfter(text: string, end: number): Statement['fraction'] {
  const rest = text.slice(end);
  const fraction = findFraction(rest);
  if (fraction === null || !/^[\s,;(/:]*$/.test(rest.slice(0, fraction.start))) return null;
  return { text: rest.slice(fraction.start, fraction.end), readings: fractionReadings(fraction) };
}

function shareOfFractionAlone(text: string): ActualReading {
  const fraction = findFraction(text);
  const [usual] = fraction === null ? [] : fractionReadings(fraction);
  if (fraction === null || usual === undefined || usual.denominator === 0) return { actual: null, requirement: null, fraction: null };
  const value = (usual.numerator / usual.denominator) * 100;
  const actual = { value: Math.round(value * 100) / 100, decimals: 2, unit: '%', candidates: [value], text: text.slice(0, fraction.end) };
  return { actual, requirement: null, fraction: null };
}
