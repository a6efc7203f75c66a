/** R7: "p% (a/b)" says p = a/b, at the precision written. */
import { agreement, roundTo, type Agreement } from '../../sheet/precision';
import type { Finding } from '../finding';

/** What a finding says of a share that its fraction does not give; null where some way to read the fraction gives it. */
export function shareDifference(
  share: number,
  decimals: number,
  readings: readonly { readonly numerator: number; readonly denominator: number }[],
): Pick<Finding, 'severity' | 'actual' | 'expected' | 'difference'> | null {
  const shares = readings.filter((reading) => reading.denominator > 0).map((reading) => (reading.numerator / reading.denominator) * 100);
  const agreements = shares.map((exact): Agreement => agreement(share, decimals, exact));
  const [usual] = shares;
  if (usual === undefined || agreements.includes('equal')) return null;
  const precision = Math.max(decimals, 2);
  const expected = roundTo(shares[agreements.indexOf('near')] ?? usual, precision);
  return { severity: agreements.includes('near') ? 'warning' : 'error', actual: share, expected, difference: roundTo(share - expected, precision) };
}
