/** R14: an indicator's number begins with that of the criterion under which it stands, and the set has that criterion. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { criterionOf } from '../items';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const parentCriterion: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/parent-criterion'],
  check: (table) => itemsOf(table).flatMap(({ place, item }) => checkItem(table, place, item) ?? []),
};

function checkItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Finding | null {
  if (item.code === null || item.criterion === null || criterionOf(item.code) === item.criterion) return null;
  return { ...atItem(table, place, item), rule: 'unmet-detail/parent-criterion', severity: item.isCriterionCertain ? 'error' : 'warning', actual: item.code, expected: item.criterion };
}
