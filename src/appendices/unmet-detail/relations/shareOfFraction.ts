/** R7: "p% (a/b)" says p = a/b, at the precision written. */
import type { Finding } from '../../finding';
import { shareDifference } from '../../statements/shareOfFraction';
import type { Relation } from '../../table';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const shareOfFraction: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/share-of-fraction'],
  check: (table) => itemsOf(table).flatMap(({ place, item }) => checkItem(table, place, item) ?? []),
};

function checkItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Finding | null {
  const { actual = null, fraction = null } = item.statement ?? {};
  if (actual === null || typeof actual === 'string' || actual.unit !== '%' || fraction === null) return null;
  const difference = shareDifference(actual.value, actual.decimals, fraction.readings);
  return difference === null ? null : { ...atItem(table, place, item), rule: 'unmet-detail/share-of-fraction', ...difference, params: { fraction: fraction.text } };
}
