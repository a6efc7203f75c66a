/** Where numbers lie on a picture. */

/** The smallest of 1, 2, 5 × 10ⁿ that divides 0 to `most` into at most five steps. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 5));
  return [1, 2, 5, 10].map((factor) => Math.max(1, factor * power)).find((step) => most / step <= 5) ?? Math.max(1, most);
}

/** 0, 20, 40 … up to the first that is not below `most`. */
export function ticksFor(most: number): readonly number[] {
  const step = stepFor(most);
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step);
}

/** Of labels that would run into each other every second, third … is left out; the last always stays. */
export function shownLabels(count: number, most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0);
}
