/** Shares with the fraction that they stand for: "74,32% (11,323/15,236 km)", "11/12 xã (91,7%)". */
import { findBounds } from './bound';
import { findFraction, fractionReadings } from './fraction';
import { normalise } from './fold';
import { findNumbers, type FoundNumber } from './number';
import { readOnce } from './readOnce';

export interface ShareOfFraction {
  /** In percent. */
  readonly share: number;
  readonly decimals: number;
  /** As written: "11,323/15,236 km". */
  readonly fraction: string;
  /** Every way to read the fraction, the Vietnamese one first. */
  readonly readings: readonly { readonly numerator: number; readonly denominator: number }[];
}

/** A fraction in brackets right behind its share, with nothing else in them. */
const BEHIND = /^ ?% ?\( ?/;
const CLOSED = /^ ?[).;,]/;
/** A share in brackets right behind its fraction. */
const BEFORE = /^ ?\( ?(?:đạt |chiếm )?(?:tỷ lệ )?(?=\d)/u;

/** Every share whose fraction stands beside it in brackets; bounds ("ít nhất 10% (01/11 xã)") and shares that may be read in two ways are left out. */
export const findSharesOfFractions = readOnce((text): readonly ShareOfFraction[] => {
  const whole = normalise(text);
  const bounds = findBounds(whole);
  const shares = findNumbers(whole).filter((number) => !bounds.some((bound) => bound.start <= number.start && number.end <= bound.end));
  return [...shares.flatMap((number) => behindShare(whole, number) ?? []), ...beforeShare(whole)];
});

function behindShare(text: string, { reading, end }: FoundNumber): ShareOfFraction | null {
  const bracket = BEHIND.exec(text.slice(end))?.[0];
  if (bracket === undefined || reading.kind !== 'number') return null;
  const rest = text.slice(end + bracket.length);
  const fraction = findFraction(rest);
  if (fraction === null || fraction.start > 0 || !CLOSED.test(rest.slice(fraction.end))) return null;
  return { share: reading.value, decimals: reading.decimals, fraction: rest.slice(0, fraction.end), readings: fractionReadings(fraction) };
}

function beforeShare(text: string): readonly ShareOfFraction[] {
  const found: ShareOfFraction[] = [];
  for (let from = 0, fraction = findFraction(text); fraction !== null; fraction = findFraction(text.slice(from))) {
    const end = from + fraction.end;
    const bracket = BEFORE.exec(text.slice(end))?.[0];
    const share = bracket === undefined ? undefined : findNumbers(text.slice(end + bracket.length))[0];
    if (bracket !== undefined && share?.start === 0 && share.reading.kind === 'number' && /^ ?% ?\)/.test(text.slice(end + bracket.length + share.end))) {
      found.push({ share: share.reading.value, decimals: share.reading.decimals, fraction: text.slice(from + fraction.start, end), readings: fractionReadings(fraction) });
    }
    from = end;
  }
  return found;
}
