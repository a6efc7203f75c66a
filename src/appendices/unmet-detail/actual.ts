/** The value that an indicator's text states, once its requirement is taken out. */
import { findFraction, fractionReadings } from '../../text/fraction';
import { readNumber, type NumberReading } from '../../text/number';
import type { Requirement } from '../finding';
import type { NumericActual, Statement } from './table';

export interface ActualReading {
  readonly actual: NumericActual | string | null;
  /** A requirement that the wording implies: "còn 11 nhà tạm" is unmet until none is left. */
  readonly requirement: Requirement | null;
  readonly fraction: Statement['fraction'];
}

const NUMBER = String.raw`(\d[\d.,]*(?:\s?[.,]\s?\d+)?)`;
const UNIT = String.raw`(\s*%|\s*(?:triệu|nghìn|ngàn)(?:\s*đồng)?(?:\s*/\s*\p{L}+)*|\s+\p{L}+(?:\s*/\s*\p{L}+)*)?`;

/** "xã đạt 47 triệu đồng/người/năm", "xã hiện đạt, 6,54%", "năm 2023 là 19,8%"; not "chưa đạt 50" or "100% đạt". */
const STATED = new RegExp(String.raw`(?<!chưa |không |yêu cầu |phải |\p{L})(?:đạt|là)\s*,?\s*(?:được\s+|khoảng\s+)?${NUMBER}(?!\s*/\s*\d)${UNIT}`, 'iu');
/** "xã đạt 0/1 cơ sở": the fraction alone. */
const FRACTION_ONLY = /(?<!chưa |không |yêu cầu |\p{L})(?:đạt|là)\s*,?\s*(?=\d[\d.,]*\s*\/\s*\d)/iu;
/** "hiện còn 11 nhà tạm, dột nát". */
const REMAINING = new RegExp(String.raw`(?<!\p{L})(?:còn|Còn)\s+(?:lại\s+)?${NUMBER}(\s+\p{L}+)`, 'u');
/** A share that nothing but its fraction or the end follows: ", 17,68% yêu cầu 70%", ", 0% (0/276 hộ)". */
const BARE_SHARE = /(?<![\d≥≤<>]\s?|dưới |trên |từ |nhất |thiểu |quá |trong đó )(?<![\d.,])(\d[\d.,]*(?:\s?[.,]\s?\d+)?)(\s*%)(?=\s*(?:$|[.,;(]|\s{2,}|\d+\s*\/|chưa|so với))/u;
/** ", 0 sản phẩm" at the end. */
const COUNT_AT_END = /[,.:]\s*(\d+\s+\p{L}[\p{L} ]{0,20})[.;]?\s*$/u;

export function readActual(text: string, requirement: Requirement | string | null): ActualReading {
  const remaining = REMAINING.exec(text);
  const stated = STATED.exec(text) ?? BARE_SHARE.exec(text);
  if (stated !== null) {
    const end = stated.index + stated[0].length;
    const actual = toActual(stated[1] ?? '', stated[2] ?? '', requirement);
    if (actual !== null) return { actual, requirement: null, fraction: fractionAfter(text, end) };
  }
  const fraction = FRACTION_ONLY.exec(text);
  if (fraction !== null) return shareOfFractionOnly(text.slice(fraction.index + fraction[0].length));
  if (remaining !== null) {
    const actual = toActual(remaining[1] ?? '', remaining[2] ?? '', requirement);
    if (actual !== null) return { actual, requirement: { op: '==', value: 0, unit: actual.unit }, fraction: null };
  }
  return { actual: COUNT_AT_END.exec(text)?.[1]?.trim() ?? null, requirement: null, fraction: null };
}

/** Only units that a value can have; "đạt 11 chỉ tiêu khác" has none of them and stays a plain number. */
function toActual(number: string, unitText: string, requirement: Requirement | string | null): NumericActual | null {
  const digits = number.replace(/[.,\s]+$/, '');
  const reading: NumberReading = readNumber(digits);
  if (reading.kind === 'none') return null;
  const candidates = reading.kind === 'number' ? [reading] : [...reading.candidates];
  const unit = unitText.trim().replace(/\s*\/\s*/g, '/');
  const chosen = candidates.length === 1 ? candidates[0] : candidates.find((candidate) => misses(candidate.value, requirement));
  const { value, decimals } = chosen ?? candidates[0] ?? { value: NaN, decimals: 0 };
  return { value, decimals, unit, candidates: candidates.map((candidate) => candidate.value), text: digits };
}

/** The sheet calls the value unmet, so of two readings the one that misses the requirement is meant; the other is reported. */
function misses(value: number, requirement: Requirement | string | null): boolean {
  return requirement !== null && typeof requirement !== 'string' && !meets(value, requirement);
}

export function meets(value: number, { op, value: level }: Requirement): boolean {
  switch (op) {
    case '>=':
      return value >= level;
    case '>':
      return value > level;
    case '<=':
      return value <= level;
    case '<':
      return value < level;
    case '==':
      return value === level;
  }
}

/** A fraction that follows its share directly: "(11,323/15,236 km)", ", 0/2 trường", "/1/2 thôn". */
function fractionAfter(text: string, end: number): Statement['fraction'] {
  const rest = text.slice(end);
  const fraction = findFraction(rest);
  if (fraction === null || !/^[\s,;(/:]*$/.test(rest.slice(0, fraction.start))) return null;
  return { text: rest.slice(fraction.start, fraction.end).replace(/^[\s(]+|[\s)]+$/g, ''), readings: fractionReadings(fraction) };
}

function shareOfFractionOnly(text: string): ActualReading {
  const fraction = findFraction(text);
  const [usual] = fraction === null ? [] : fractionReadings(fraction);
  if (fraction === null || usual === undefined || usual.denominator === 0) return { actual: null, requirement: null, fraction: null };
  const value = (usual.numerator / usual.denominator) * 100;
  const written = text.slice(fraction.start, fraction.end).replace(/^[\s(]+|[\s)]+$/g, '');
  const actual = { value: Math.round(value * 100) / 100, decimals: 2, unit: '%', candidates: [value], text: written };
  return { actual, requirement: null, fraction: null };
}
