/** Long lists are compared by the names of their places: what is found must be what comparing each with every other finds. */
import { renamingOf, type Change } from '../../../src/review/mergers/renaming';
import type { PlaceList } from '../../../src/review/places/list';
import { mayShareDistrict, type Mention } from '../../../src/review/places/mention';
import { placeKey, similarKey } from '../../../src/review/places/names';
import { byName, isAmong } from '../../../src/review/relations/places/same';
import fc from '../../support/properties';

const LIST: PlaceList = { source: 'registration', sheet: 'PL IV', table: null, level: 'NTM', year: 2025, yearText: '2025', status: 'planned', cell: 'A1', districtCells: new Map(), isRead: true, isComplete: true, places: [] };

const names = fc.constantFrom('Ninh Thọ', 'Ninh Thơ', 'Ninh An', 'Ninh Ân', 'Cam Hòa', 'Cam Hoà', 'Quảng Sơn', 'Quãng Sơn');
const districts = fc.constantFrom('ninh hoa', 'cam lam', null);
const mentions = fc.record({ full: fc.option(names), districtKey: districts }).map(
  ({ full, districtKey }): Mention => ({ list: LIST, cell: 'B5', name: full ?? 'N.X', district: districtKey, heading: '', districtKey, full, key: full === null ? '' : placeKey(full), isFormer: false }),
);
const changes = fc.record({ from: names.map(placeKey), to: names.map(placeKey), districtKey: districts }) satisfies fc.Arbitrary<Change>;

test('a place is among others exactly where one of them is kin of it or has a similar name in what may be its district', () => {
  fc.assert(
    fc.property(mentions, fc.array(mentions, { maxLength: 12 }), fc.array(changes, { maxLength: 6 }), (mention, others, told) => {
      const renaming = renamingOf(told);
      const isSame = (other: Mention): boolean => renaming.kinship(mention, other) !== null || (mayShareDistrict(mention, other) && similarKey(mention.full ?? '') === similarKey(other.full ?? ''));
      expect(isAmong(mention, byName(others, renaming), renaming)).toBe(others.some(isSame));
    }),
  );
});

test('a renamed place is found under its old name, over two changes too, and not in another district', () => {
  const renaming = renamingOf([
    { from: placeKey('Ninh Thọ'), to: placeKey('Cam Hòa'), districtKey: null },
    { from: placeKey('Cam Hòa'), to: placeKey('Quảng Sơn'), districtKey: null },
  ]);
  const place = (full: string, districtKey: string): Mention => ({ list: LIST, cell: 'B5', name: full, district: districtKey, heading: '', districtKey, full, key: placeKey(full), isFormer: false });
  const listed = byName([place('Ninh Thọ', 'ninh hoa')], renaming);
  expect([place('Quảng Sơn', 'ninh hoa'), place('Quảng Sơn', 'cam lam'), place('Ninh An', 'ninh hoa')].map((one) => isAmong(one, listed, renaming))).toEqual([true, false, false]);
});
