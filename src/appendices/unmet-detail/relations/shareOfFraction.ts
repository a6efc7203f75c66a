/** R7: "p% (a/b)" says p = a/b, at the precision written. */
import { agreement, roundTo, type Agreement } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const shareOfFraction: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/share-of-fraction'],
  check: (table) => itemsOf(table).flatMap(({ place, item }) => checkItem(table, place, item) ?? []),
};

/** Wrong only where every way to read the fraction is wrong. */
function checkItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Finding | null {
  const { actual = null, fraction = null } = item.statement ?? {};
  if (actual === null || typeof actual === 'string' || actual.unit !== '%' || fraction === null) return null;
  const shares = fraction.readings.filter((reading) => reading.denominator > 0).map((reading) => (reading.numerator / reading.denominator) * 100);
  const agreements = shares.map((share): Agreement => agreement(actual.value, actual.decimals, share));
  const [usual] = shares;
  if (usual === undefined || agreements.includes('equal')) return null;
  const nearest = shares[agreements.indexOf('near')] ?? usual;
  const expected = roundTo(nearest, Math.max(actual.decimals, 2));
  return {
    ...atItem(table, place, item),
    rule: 'unmet-detail/share-of-fraction',
    severity: agreements.includes('near') ? 'warning' : 'error',
    actual: actual.value,
    expected,
    difference: roundTo(actual.value - expected, Math.max(actual.decimals, 2)),
    params: { fraction: fraction.text },
  };
}
