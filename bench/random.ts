/** Random choices that come again with the same seed, so that a failing case can be run once more. */
export interface Random {
  /** 0 up to but without `end`. */
  below(end: number): number;
  /** From `first` to `last`, both included. */
  integer(first: number, last: number): number;
  /** Throws where there is nothing to pick from. */
  pick<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
  shuffle<T>(items: readonly T[]): T[];
}

/** The generator mulberry32, begun from the letters of the seed (FNV-1a). */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    integer: (first, last) => first + below(last - first + 1),
    pick: <T>(items: readonly T[]): T => {
      const place = below(items.length);
      if (!(place in items)) throw new Error('Nothing to pick from');
      return items[place] as T;
    },
    chance: (probability) => next() < probability,
    shuffle: <T>(items: readonly T[]): T[] => {
      const rest = [...items];
      return items.flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}
