/** Writing a criteria set to a sheet and reading it back gives the set again. */
import fc from '../../support/properties';
import { complete } from '../../../src/criteria/complete';
import { indicatorsOf, type CriteriaSet } from '../../../src/criteria/set';
import { shippedSets } from '../../../src/criteria/sets';
import { readCriteriaSheet, type CriteriaSheet } from '../../../src/criteria/sheet/parse';
import { printSet } from '../../../src/criteria/sheet/print';
import { gridOfContent } from '../../support/content';
import { anySet, inOrder } from '../../support/criteriaSets';

function readBack(set: CriteriaSet, sets: readonly CriteriaSet[]): CriteriaSheet {
  return readCriteriaSheet(gridOfContent(printSet(set, sets)), sets)!;
}

test.each(shippedSets.map((set) => [set.id, set] as const))('%s', (_, set) => {
  const { set: read, mistakes } = readBack(set, shippedSets);
  expect(mistakes).toEqual([]);
  expect(inOrder(read!)).toEqual(inOrder(set));
});

test('any set', () => {
  fc.assert(
    fc.property(anySet('bo-quoc-gia'), (set) => {
      const { set: read, mistakes } = readBack(set, [set]);
      expect(mistakes).toEqual([]);
      expect(inOrder(read!)).toEqual(inOrder(set));
    }),
  );
});

test("a province's set over any other: what it changes, and the same whole", () => {
  fc.assert(
    fc.property(anySet('bo-quoc-gia'), anySet('bo-cua-tinh'), (national, own) => {
      const province = { ...own, base: national.id };
      const { set: read, mistakes } = readBack(province, [national]);
      expect(mistakes).toEqual([]);
      const numbers = (set: CriteriaSet): string[] => indicatorsOf(set).map(({ number }) => number).sort();
      expect(numbers(read!)).toEqual(numbers(province));
      expect(wholeOf(read!, national)).toEqual(wholeOf(province, national));
    }),
  );
});

/** Levels that derive from another set are left to be reckoned: the other set is of no matter here. */
function wholeOf(province: CriteriaSet, national: CriteriaSet): CriteriaSet {
  const other: CriteriaSet = { ...national, id: 'bo-khac', criteria: [] };
  const completed = complete(province, [national, other]);
  if ('missing' in completed) throw new Error(completed.missing.names);
  return inOrder(completed.set);
}
