/** The requirement that an indicator's text states, and the text without it. */
import { findBounds, type FoundBound } from '../../text/bound';
import { findFraction, fractionReadings, mayBeginFraction } from '../../text/fraction';
import { findNumbers, type FoundNumber } from '../../text/number';
import { unitAt } from '../../text/unit';
import type { Operator, Requirement } from '../finding';
import { isLessBetter } from './lessIsBetter';

/** A level to be reached, as far as its own words tell. */
export interface Level {
  readonly value: number;
  readonly unit: string;
  /** Null where no word says on which side of the level the value has to lie: "yêu cầu 75%". */
  readonly op: Operator | null;
  /** 'required': "yêu cầu 75%"; 'bracketed': "đạt 70% (≥75%)"; 'compared': "70% < 75%", where the sign compares and does not require. */
  readonly role: 'required' | 'bracketed' | 'compared';
  readonly isAmbiguous: boolean;
}

export interface RequirementReading {
  /** A level, or a grade in words ("loại Tốt"); null where the text states none. */
  readonly required: Level | string | null;
  /** The text with the words of the requirement blanked out, so that its number is not taken for the value. */
  readonly rest: string;
}

/** "yêu cầu 100%", "chưa đạt yêu cầu", "yêu cầu phải đạt", "quy định: ≥ 80%", "YC 80%"; the level follows. */
const REQUIRES =
  /(?:(?<!\p{L})(?:chưa|không)\s+(?:đạt|bằng|tới|đến|đáp ứng)\s+(?:mức\s+)?)?(?:(?:yêu cầu|y\/c|(?<!\p{L})yc|mức chuẩn)(?:\s+(?:tối thiểu\s+)?(?:phải\s+)?đạt)?(?:\s*(?:là|:))?|quy định(?:\s+là|\s*:))\s*$/iu;
/** "theo quy định ≥ 80%": a number alone after "quy định" may be the value. */
const PRESCRIBES = /quy định\s*$/iu;
/** "chưa đạt 50 triệu đồng", "không bằng mức 80%" */
const FAILS = /(?<!\p{L})(?:chưa|không)\s+(?:đạt|bằng|tới|đến)(?:\s+(?:mức yêu cầu|mức|yêu cầu))?(?:\s*(?:là|:))?\s*$/iu;
/** A value with its unit and fraction, to which the level that follows is compared: "88,5% <", "74,3% (11/15 km), thấp hơn", "6,5% (". */
const AFTER_VALUE = /\d\s*(?:%|\p{L}[\p{L}\s/]*)?(?:\s*\([^()]*\))?\s*(?<mark>[,(]?)\s*$/u;
const LONGEST_INTRODUCTION = 60;
/** "chưa đạt loại Tốt theo yêu cầu", "chưa đạt mức độ 3". */
const GRADE = /(?:chưa|không)\s+đạt\s+((?:loại|mức độ|mức|hạng)\s+(?:\p{Lu}\p{L}*|\d+))(?:\s*theo yêu cầu)?/u;

/** Expects normalised text. */
export function readRequirement(text: string): RequirementReading {
  const places = levelsIn(text);
  const found = places.flatMap((place) => introduced(text, place) ?? [])[0] ?? places.flatMap((place) => compared(text, place) ?? [])[0];
  if (found !== undefined) return { required: found.level, rest: blank(text, found.start, found.end) };
  const grade = GRADE.exec(text);
  if (grade !== null) return { required: grade[1] ?? null, rest: blank(text, grade.index, grade.index + grade[0].length) };
  return { required: null, rest: text };
}

/** The requirement that a level makes of a value (null: not known yet), and whether its side of the level is beyond doubt. */
export function settle(level: Level, value: number | null, text: string): { readonly requirement: Requirement; readonly isCertain: boolean } {
  const isCertain = level.role === 'required' && !level.isAmbiguous && (level.op !== null || !isLessBetter(text));
  const op = level.role === 'compared' ? failingSide(level, value) : (level.op ?? usualSide(level, value, text));
  return { requirement: { op, value: level.value, ...(level.unit === '' ? {} : { unit: level.unit }) }, isCertain };
}

/** The sheet compares a value that it calls unmet, so the level lies on the other side of it. */
function failingSide({ value: level }: Level, value: number | null): Operator {
  return value !== null && value > level ? '<=' : '>=';
}

/** Where less is better, a level without words is the most that is allowed; but "hộ nghèo được hỗ trợ 62%, yêu cầu 100%" wants more. */
function usualSide({ value: level, unit }: Level, value: number | null, text: string): Operator {
  if (!isLessBetter(text)) return '>=';
  return value !== null && value < level && unit === '%' && level >= 50 ? '>=' : '<=';
}

/** A number or bound that may be a level. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly op: Operator | null;
  readonly isAmbiguous: boolean;
}

function levelsIn(text: string): readonly Place[] {
  if (!/\d/.test(text)) return [];
  const bounds = findBounds(text);
  const plain = findNumbers(text).filter((number) => !bounds.some((bound) => bound.start <= number.start && number.end <= bound.end));
  const places = [...bounds.map((bound) => placeOf(bound, bound.unit, bound.op)), ...plain.flatMap((number) => plainLevel(text, number) ?? [])];
  return places.sort((a, b) => a.start - b.start);
}

/** "yêu cầu 3/3 trường" is 100 %; a range ("70-75%") and a year are no levels. */
function plainLevel(text: string, number: FoundNumber): Place | null {
  const fraction = mayBeginFraction(text, number) ? findFraction(text.slice(number.start)) : null;
  if (fraction?.start === 0) {
    const [usual] = fractionReadings(fraction);
    if (usual === undefined || usual.denominator === 0) return null;
    return { start: number.start, end: number.start + fraction.end, value: (usual.numerator / usual.denominator) * 100, unit: '%', op: null, isAmbiguous: false };
  }
  const { unit, end } = unitAt(text, number.end);
  if (/^\s*[-–÷]\s*\d/.test(text.slice(end)) || (unit === null && /^(?:19|20)\d\d$/.test(number.text))) return null;
  return placeOf({ ...number, end }, unit, null);
}

function placeOf({ reading, start, end }: Pick<FoundBound, 'reading' | 'start' | 'end'>, unit: string | null, op: Operator | null): Place {
  const { value } = reading.kind === 'number' ? reading : reading.candidates[0];
  return { start, end, value, unit: unit ?? '', op, isAmbiguous: reading.kind === 'ambiguous' };
}

interface FoundLevel {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
}

/** "Chưa đạt 01 cơ sở" counts what fails; after "chưa đạt" a level has a bound or a unit of measure. */
function introduced(text: string, place: Place): FoundLevel | null {
  const from = Math.max(0, place.start - LONGEST_INTRODUCTION);
  const before = text.slice(from, place.start);
  const words =
    REQUIRES.exec(before) ??
    (/^[≥≤<>]/.test(text.slice(place.start)) ? PRESCRIBES.exec(before) : null) ??
    (place.op !== null || /%|đồng|triệu/.test(place.unit) ? FAILS.exec(before) : null);
  if (words === null) return null;
  const tail = /^\s*theo yêu cầu[^,.;]*/iu.exec(text.slice(place.end))?.[0] ?? '';
  return { level: { ...levelOf(place), role: 'required' }, start: from + words.index, end: place.end + tail.length };
}

function compared(text: string, place: Place): FoundLevel | null {
  if (place.op === null || place.op === '==') return null;
  const found = AFTER_VALUE.exec(text.slice(Math.max(0, place.start - LONGEST_INTRODUCTION), place.start));
  if (found === null) return null;
  return { level: { ...levelOf(place), role: found.groups?.mark === '(' ? 'bracketed' : 'compared' }, start: place.start, end: place.end };
}

function levelOf({ value, unit, op, isAmbiguous }: Place): Omit<Level, 'role'> {
  return { value, unit, op, isAmbiguous };
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
