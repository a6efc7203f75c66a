/** Comparing a figure with what it should be, at the precision in which it is written. */

/** `near`: off by one in the last digit written, as truncation instead of rounding leaves it. */
export type Agreement = 'equal' | 'near' | 'different';

/** Some fifty times what one multiplication loses, and too little to lift a number that Excel rounds down. */
const BINARY_NOISE = 1e-14;

/** Half up, as Excel's ROUND; tolerant of binary fractions such as 1.005. */
export function roundTo(value: number, decimals: number): number {
  return roundToScale(value, 10 ** decimals);
}

/** The same for many numbers with one count of decimals: `scale` is 10 to their power. */
export function roundToScale(value: number, scale: number): number {
  const scaled = value * scale;
  return (Math.sign(scaled) * Math.round(Math.abs(scaled) * (1 + BINARY_NOISE))) / scale;
}

/** Does `written`, shown with so many decimals, say the same as `exact`? What a formula left unrounded counts as it is shown. */
export function agreement(written: number, decimals: number, exact: number): Agreement {
  const unit = 10 ** -decimals;
  const difference = Math.abs(roundTo(written, decimals) - roundTo(exact, decimals));
  if (difference < unit / 1000) return 'equal';
  return difference < unit * 1.001 ? 'near' : 'different';
}
