/** R7: "p% (a/b)" says p = a/b, at the precision written. */
import { agreement, roundTo, type Agreement } from '../../../sheet/precision';
import { findSharesOfFractions, type ShareOfFraction } from '../../../text/shareOfFraction';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelPlanTable } from '../table';
import { atItem, itemsOf, type PlacedItem } from './items';

export const shareOfFraction: Relation<LevelPlanTable> = {
  rules: ['level-plan/share-of-fraction'],
  check: (table) =>
    itemsOf(table).flatMap((placed) => {
      const { cell, text, solution } = placed.item;
      const cells = [{ cell, text }, ...(solution === null ? [] : [solution])];
      return cells.flatMap((one) => findSharesOfFractions(one.text).flatMap((found) => checkShare(table, placed, one.cell, found) ?? []));
    }),
};

/** Wrong only where every way to read the fraction is wrong. */
function checkShare(table: LevelPlanTable, placed: PlacedItem, cell: string, { share, decimals, fraction, readings }: ShareOfFraction): Finding | null {
  const exact = readings.filter((reading) => reading.denominator > 0).map((reading) => (reading.numerator / reading.denominator) * 100);
  const agreements = exact.map((value): Agreement => agreement(share, decimals, value));
  const [usual] = exact;
  if (usual === undefined || agreements.includes('equal')) return null;
  const precision = Math.max(decimals, 2);
  const expected = roundTo(exact[agreements.indexOf('near')] ?? usual, precision);
  return {
    ...atItem(table, placed),
    rule: 'level-plan/share-of-fraction',
    severity: agreements.includes('near') ? 'warning' : 'error',
    cells: [cell],
    actual: share,
    expected,
    difference: roundTo(share - expected, precision),
    params: { fraction },
  };
}
