/** Counts: a number and what it counts. */
import { normalise } from './fold';
import { findNumbers, type FoundNumber } from './number';
import { unitAt } from './unit';

export interface Count {
  readonly reading: FoundNumber['reading'];
  /** "xã", "trường", "sản phẩm" */
  readonly unit: string;
}

/** Reads a text that is a count as a whole: "37 xã", "0 sản phẩm". A share is none, nor is a bound or a number without a word. */
export function readCount(text: string): Count | null {
  const bare = normalise(text).replace(/[.;,]$/, '');
  const number = findNumbers(bare)[0];
  if (number === undefined || number.start > 0) return null;
  const { unit, end } = unitAt(bare, number.end);
  return unit === null || unit.startsWith('%') || end !== bare.length ? null : { reading: number.reading, unit };
}

/** The one count that a label states in parentheses: "NĂM 2014 (10 xã)" → 10 xã; null where there is none, or several. */
export function findCountInLabel(text: string): Count | null {
  const inside = [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, words = '']) => readCount(words) ?? []);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}
