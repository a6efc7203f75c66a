/** Fractions that stand behind a share: "74,32% (11,323/15,236 km)", "64/92 xã". */
import { decimalHabit, findNumbers, type DecimalHabit, type FoundNumber, type NumberReading } from './number';
import { unitAt } from './unit';

/** `start` and `end`: from the first digit to the end of the unit, without parentheses. */
export interface FractionReading {
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The first fraction of a text; dates, plan numbers and "triệu đồng/người" are none, nor are two numbers with different
 * units ("254 thôn/47 xã"). A part that could be read in both decimal habits is read in the one that the other part shows.
 * Expects normalised text.
 */
export function findFraction(text: string): FractionReading | null {
  const numbers = findNumbers(text);
  for (const [index, numerator] of numbers.entries()) {
    const denominator = numbers[index + 1];
    const fraction = denominator === undefined ? null : asFraction(text, numerator, denominator);
    if (fraction !== null) return fraction;
  }
  return null;
}

/** Cheap to tell before a fraction is read: is the number followed by "/" and a digit, perhaps with a unit between? */
export function mayBeginFraction(text: string, number: FoundNumber): boolean {
  return /^[^\d/]{0,30}\/ ?\d/.test(text.slice(number.end, number.end + 40));
}

/** Every way to read a fraction, the Vietnamese one first; both parts are taken in the same decimal habit. */
export function fractionReadings(fraction: Pick<FractionReading, 'numerator' | 'denominator'>): readonly { numerator: number; denominator: number }[] {
  const numerators = valuesOf(fraction.numerator);
  const denominators = valuesOf(fraction.denominator);
  return Array.from({ length: Math.max(numerators.length, denominators.length) }, (_, index) => {
    const numerator = numerators[index] ?? numerators[0];
    const denominator = denominators[index] ?? denominators[0];
    return numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }];
  }).flat();
}

function asFraction(text: string, numerator: FoundNumber, denominator: FoundNumber): FractionReading | null {
  const between = /^( ?\p{L}[\p{L} ]*[23²³]?)? ?\/ ?$/u.exec(text.slice(numerator.end, denominator.start));
  if (between === null || /\d ?\/ ?$/.test(text.slice(0, numerator.start)) || /^ ?\/ ?\d/.test(text.slice(denominator.end))) return null;
  const first = between[1]?.trim() ?? null;
  const { unit, end } = unitAt(text, denominator.end);
  if (first !== null && unit !== null && !unit.startsWith(first)) return null;
  return {
    numerator: inHabit(numerator.reading, decimalHabit(denominator.text)),
    denominator: inHabit(denominator.reading, decimalHabit(numerator.text)),
    unit: unit ?? first,
    start: numerator.start,
    end,
  };
}

function inHabit(reading: NumberReading, habit: DecimalHabit | null): NumberReading {
  if (reading.kind !== 'ambiguous' || habit === null) return reading;
  return { kind: 'number', ...reading.candidates[habit === 'comma' ? 0 : 1] };
}

function valuesOf(reading: NumberReading): readonly number[] {
  if (reading.kind === 'none') return [];
  return reading.kind === 'number' ? [reading.value] : reading.candidates.map((candidate) => candidate.value);
}
