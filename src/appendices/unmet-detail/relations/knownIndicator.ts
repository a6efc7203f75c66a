/** R14: the number of an indicator exists in the national set of its level and period. A province may add indicators: a warning. */
import { indicatorsOf, type CriteriaSet } from '../../../criteria/set';
import { shippedSets } from '../../../criteria/sets';
import { parseAddress } from '../../../sheet/address';
import { fold } from '../../../text/fold';
import { levelNamed } from '../../level';
import type { Relation } from '../../table';
import { criterionOf } from '../items';
import type { DetailItem, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const knownIndicator: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/unknown-indicator'],
  check: (table) => {
    const { planYear } = table.data;
    if (planYear === null) return [];
    return itemsOf(table).flatMap(({ place, item }) => {
      const { code, criterion, set } = item;
      const national = isNamed(table, item) ? wholeSet(`xã ${set}`, planYear) : null;
      // Under another criterion the number is wrong already.
      if (code === null || national === null || has(national, code) || (criterion !== null && criterion !== criterionOf(code))) return [];
      return [{ ...atItem(table, place, item), rule: 'unmet-detail/unknown-indicator', severity: 'warning' as const, actual: code, params: { set: national.name } }];
    });
  },
};

/** A column "Các chỉ tiêu chưa đạt" leaves open of which set. */
function isNamed({ columns: { labels } }: UnmetDetailTable, { cell, set }: DetailItem): boolean {
  const column = parseAddress(cell)?.area.left;
  return column !== undefined && levelNamed(fold(labels[column] ?? '')) === set;
}

/** The national set of the level in the year; null where none is on file with all its indicators. */
function wholeSet(level: string, year: number): CriteriaSet | null {
  const set = shippedSets.find((one) => one.level === level && one.base === undefined && one.from <= year && year <= one.to);
  return set?.indicatorsInLaw !== undefined && indicatorsOf(set).length >= set.indicatorsInLaw ? set : null;
}

/** A criterion that the set does not divide (5, Trường học) may be divided by a sheet: "5.1" is then nobody's mistake. */
function has(set: CriteriaSet, code: string): boolean {
  const parent = criterionOf(code);
  const criterion = set.criteria.find(({ number }) => number === parent);
  if (criterion === undefined) return false;
  return code === criterion.number || criterion.indicators.some(({ number }) => number === code || number === criterion.number);
}
