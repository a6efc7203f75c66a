/** Names written out within their district (names of seed 003; A Ngo and Tam Xuân are communes elsewhere). */
import type { PlaceList } from '../../../src/review/places/list';
import { resolveNames } from '../../../src/review/places/resolve';

/** A list of a district's names; the district "" stands for none. */
function list(district: string, ...names: string[]): PlaceList {
  return {
    source: 'registration',
    sheet: 'ĐK',
    table: null,
    level: 'NTM',
    year: 2024,
    yearText: '2024',
    status: 'planned',
    cell: 'A1',
    districtCells: new Map(),
    isRead: true,
    isComplete: true,
    places: names.map((name, index) => ({ cell: `B${index + 1}`, name, district: district === '' ? null : district, heading: district })),
  };
}

function full(...lists: readonly PlaceList[]): readonly (string | null)[] {
  return resolveNames(lists).map((mention) => mention.full);
}

test.each([
  ['N.Thọ', 'Ninh Thọ'],
  ['N. Thọ', 'Ninh Thọ'],
  ['N Thọ', 'Ninh Thọ'],
  ['N.Phụng', 'Ninh Phụng'],
  ['V.Lương', null],
])('%s under Ninh Hòa, where all names begin with Ninh, is %s', (abbreviation, name) => {
  expect(full(list('Ninh Hòa', 'Ninh Thọ', 'Ninh Sim', abbreviation))).toEqual(['Ninh Thọ', 'Ninh Sim', name]);
});

test('the full name may stand in another list, under another spelling of the district', () => {
  expect(full(list('TX. Ninh Hoà', 'N.Thọ'), list('Thị xã Ninh Hòa', 'Ninh Thọ'))).toEqual(['Ninh Thọ', 'Ninh Thọ']);
});

test('the names of another district explain nothing', () => {
  expect(full(list('Vạn Ninh', 'V.Thọ'), list('Vĩnh Linh', 'Vĩnh Thọ'))).toEqual([null, 'Vĩnh Thọ']);
  expect(full(list('', 'V.Thọ'), list('Vĩnh Linh', 'Vĩnh Thọ'))).toEqual([null, 'Vĩnh Thọ']);
});

test('two full names that fit leave it open', () => {
  expect(full(list('Cam Lâm', 'Cam Hòa', 'Châu Hòa', 'C.Hòa'))).toEqual(['Cam Hòa', 'Châu Hòa', null]);
});

test('a vowel may be a syllable of its own', () => {
  expect(full(list('A Lưới', 'A Ngo', 'Hồng Vân'))).toEqual(['A Ngo', 'Hồng Vân']);
});

test('a digit that touches a name is a footnote, unless the district has a name with that digit', () => {
  expect(full(list('Núi Thành', 'Tam Xuân 1', 'Tam Xuân 2', 'Tam Xuân2', 'Tam Hải3'))).toEqual(['Tam Xuân 1', 'Tam Xuân 2', 'Tam Xuân 2', 'Tam Hải']);
});

test('"(cũ)" is told apart from the name', () => {
  expect(resolveNames([list('Ninh Hòa', 'Ninh An (cũ)')]).map(({ full: name, key, isFormer }) => [name, key, isFormer])).toEqual([['Ninh An', 'ninh an', true]]);
});
