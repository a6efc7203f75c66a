/** R14: the number of an indicator exists in the national set of its level and period. A province may add indicators: a warning. */
import { indicatorsOf, type CriteriaSet } from '../../../criteria/set';
import { shippedSets } from '../../../criteria/sets';
import type { Relation } from '../../table';
import { criterionOf } from '../items';
import type { UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const knownIndicator: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/unknown-indicator'],
  check: (table) => {
    const { planYear } = table.data;
    if (planYear === null) return [];
    return itemsOf(table).flatMap(({ place, item }) => {
      const { code, criterion, set } = item;
      const national = wholeSet(`xã ${set}`, planYear);
      // Under another criterion the number is wrong already.
      if (code === null || national === null || numbersOf(national).has(code) || (criterion !== null && criterion !== criterionOf(code))) return [];
      return [{ ...atItem(table, place, item), rule: 'unmet-detail/unknown-indicator', severity: 'warning' as const, actual: code, params: { set: national.name } }];
    });
  },
};

/** The national set of the level in the year; null where none is on file with all its indicators. */
function wholeSet(level: string, year: number): CriteriaSet | null {
  const set = shippedSets.find((one) => one.level === level && one.base === undefined && one.from <= year && year <= one.to);
  return set?.indicatorsInLaw !== undefined && indicatorsOf(set).length >= set.indicatorsInLaw ? set : null;
}

function numbersOf(set: CriteriaSet): ReadonlySet<string> {
  return new Set([...set.criteria.map(({ number }) => number), ...indicatorsOf(set).map(({ number }) => number)]);
}
