/** R7: "p% (a/b)" says p = a/b, at the precision written. */
import { findSharesOfFractions, type ShareOfFraction } from '../../../text/shareOfFraction';
import type { Finding } from '../../finding';
import { shareDifference } from '../../statements/shareOfFraction';
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

function checkShare(table: LevelPlanTable, placed: PlacedItem, cell: string, { share, decimals, fraction, readings }: ShareOfFraction): Finding | null {
  const difference = shareDifference(share, decimals, readings);
  return difference === null ? null : { ...atItem(table, placed), rule: 'level-plan/share-of-fraction', cells: [cell], ...difference, params: { fraction } };
}
