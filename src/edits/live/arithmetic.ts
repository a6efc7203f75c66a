/**
 * The arithmetic of totals in flat arrays, each total after those that it is made of: after a change only what depends on
 * it is computed again. Ten thousand rows may follow one edit.
 */
import { roundToScale } from '../../sheet/precision';
import type { Total } from '../total';
import { NONE, type Wiring } from './wiring';

export class Arithmetic {
  /** What each total must be, in the unit shown. */
  readonly values: Float64Array;
  /** What its cell would hold. */
  readonly stored: Float64Array;
  /** The number that stands in its cell; NaN where none does. */
  readonly #stated: Float64Array;
  /** What the totals made of it see: what is stated, else what must be. */
  readonly #seen: Float64Array;
  readonly #times: Float64Array;
  readonly #storedTimes: Float64Array;
  /** 0 where nothing is rounded. */
  readonly #scales: Float64Array;
  readonly #wiring: Wiring;
  readonly #isDue: Uint8Array;
  #firstDue = 0;
  #lastDue: number;
  readonly #changed: Int32Array;

  constructor(totals: readonly Total[], wiring: Wiring, stated: Float64Array) {
    const size = totals.length;
    this.#wiring = wiring;
    this.#stated = stated;
    this.values = new Float64Array(size).fill(Number.NaN);
    this.stored = new Float64Array(size).fill(Number.NaN);
    this.#seen = new Float64Array(size).fill(Number.NaN);
    this.#times = Float64Array.from(totals, ({ times = 1 }) => times);
    this.#storedTimes = Float64Array.from(totals, ({ times = 1, storedTimes = times }) => storedTimes);
    this.#scales = Float64Array.from(totals, ({ decimals }) => (decimals === undefined ? 0 : 10 ** decimals));
    this.#isDue = new Uint8Array(size).fill(1);
    this.#lastDue = size - 1;
    this.#changed = new Int32Array(size);
    this.compute();
  }

  /** A cell counts something else. */
  count(position: number, count: number): void {
    const { counts, aboveCount } = this.#wiring;
    if (counts[position] === count) return;
    counts[position] = count;
    for (const above of aboveCount[position] ?? []) this.#setDue(above);
  }

  /** Another number, or none (NaN), stands in the cell of a total. */
  state(position: number, stated: number): void {
    this.#stated[position] = stated;
    this.#setDue(position);
  }

  #setDue(position: number): void {
    this.#isDue[position] = 1;
    if (position < this.#firstDue) this.#firstDue = position;
    if (position > this.#lastDue) this.#lastDue = position;
  }

  /** Computes what is due, and returns the positions of the totals that must now be another number; valid until the next call. */
  compute(): Int32Array {
    const { counts, partsOf, baseOf, aboveTotal } = this.#wiring;
    const { values, stored } = this;
    const [times, storedTimes, scales] = [this.#times, this.#storedTimes, this.#scales];
    const [stated, seen, isDue, changed] = [this.#stated, this.#seen, this.#isDue, this.#changed];
    let changes = 0;
    let last = this.#lastDue;
    for (let position = this.#firstDue; position <= last; position++) {
      if (isDue[position] === 0) continue;
      isDue[position] = 0;
      const parts = partsOf[position] as Int32Array;
      let sum = 0;
      for (let index = 0; index < parts.length; index++) {
        const code = parts[index] as number;
        sum += (code < 0 ? counts[~code] : seen[code]) as number;
      }
      const base = baseOf[position] as number;
      const quotient = base === NONE ? sum : sum / ((base < 0 ? counts[~base] : seen[base]) as number);
      const value = quotient * (times[position] as number);
      if (value !== values[position]) changed[changes++] = position;
      values[position] = value;
      const scale = scales[position] as number;
      const kept = quotient * (storedTimes[position] as number);
      stored[position] = scale === 0 ? kept : roundToScale(kept, scale);
      const standing = stated[position] as number;
      const next = Number.isNaN(standing) ? value : standing;
      if (next === seen[position]) continue;
      seen[position] = next;
      const above = aboveTotal[position] as Int32Array;
      for (let index = 0; index < above.length; index++) {
        const due = above[index] as number;
        isDue[due] = 1;
        if (due > last) last = due;
      }
    }
    this.#firstDue = Infinity;
    this.#lastDue = -1;
    return changed.subarray(0, changes);
  }
}
