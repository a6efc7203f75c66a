/** Shares: a number and a percent sign. */
import { normalise } from './fold';
import { readNumber, type NumberReading } from './number';

/** Reads a text that is a share as a whole, in percent: "74,32%" → 74.32. Null where there is no percent sign or no number before it. */
export function readShare(text: string): Exclude<NumberReading, { kind: 'none' }> | null {
  const written = /^([^%％]*)[%％]$/.exec(normalise(text))?.[1];
  const reading = written === undefined ? null : readNumber(written);
  return reading === null || reading.kind === 'none' ? null : reading;
}
