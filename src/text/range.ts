/** Ranges: "04-05", "66-68%", "từ 13 đến 15 xã". */
import { normalise } from './fold';
import { findNumbers, type FoundNumber } from './number';
import { unitAt } from './unit';

export interface Range {
  readonly from: FoundNumber['reading'];
  readonly to: FoundNumber['reading'];
  /** As written behind the second number, else behind the first. */
  readonly unit: string | null;
}

/** Reads a text that is a range as a whole; its ends stand as written, also where the first is the greater. */
export function readRange(text: string): Range | null {
  const bare = normalise(text).replace(/^từ /iu, '').replace(/[.;,]$/, '');
  const [from, to, ...others] = findNumbers(bare);
  if (from === undefined || to === undefined || others.length > 0 || from.start > 0) return null;
  const first = unitAt(bare, from.end);
  const second = unitAt(bare, to.end);
  const between = bare.slice(first.end, to.start);
  if (!/^ ?(?:[-–—÷~]|đến|tới) ?$/iu.test(between) || second.end !== bare.length) return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  return { from: from.reading, to: to.reading, unit: second.unit ?? first.unit };
}
