/** Region, group and ĐBKK of a commune: what a person says, else the list of communes, else a column of the table. */
import { communesIn } from '../../../src/review/communes/read';
import { idNamed, situationsIn, type SituationSources } from '../../../src/review/judging/situations';
import { gridOf } from '../../support/grid';
import { shippedSet } from '../../support/shippedSet';

const KHANH_HOA = shippedSet('kh-ntm-xa-2021-2025');
const FRAME = shippedSet('ntm-xa-2026-2030');

test.each([
  ['DHNTB', 'DHNTB'], ['duyên hải nam trung bộ', 'DHNTB'], ['Vùng Tây Nguyên', 'TN'], ['Trung du và miền núi phía Bắc', 'TDMNPB'],
  ['Trung Bộ', null], ['Miền núi', null], ['', null],
])('region “%s” of the national set: %s', (text, id) => {
  expect(idNamed(KHANH_HOA.regions, text)).toBe(id);
});

test.each([
  ['Đồng bằng', 'dong-bang'], ['Xã đồng bằng', 'dong-bang'], ['ven biển', 'dong-bang'], ['mien-nui', 'mien-nui'], ['Miền núi', 'mien-nui'], ['ĐBKK', 'mien-nui'], ['Hải đảo', null],
])('group “%s” of Khánh Hòa: %s', (text, id) => {
  expect(idNamed(KHANH_HOA.groups, text)).toBe(id);
});

test.each([['1', 'nhom1'], ['Nhóm 2', 'nhom2'], ['nhóm III', 'nhom3'], ['Xã nhóm 1', 'nhom1'], ['4', null], ['12', null]])('group “%s” of 2026-2030: %s', (text, id) => {
  expect(idNamed(FRAME.groups, text)).toBe(id);
});

const lists = communesIn(gridOf('Danh mục xã', [
  ['Tên xã', 'Huyện', 'Vùng', 'ĐBKK'],
  ['Ninh Tây', 'Ninh Hòa', 'Đồng bằng', ''],
  ['Sơn Tân', 'Cam Lâm', '', 'x'],
  ['Phú Hòa', 'Ninh Hòa', 'Đồng bằng', ''],
  ['Phú Hòa', 'Cam Lâm', 'Miền núi', ''],
]));
const columns = communesIn(gridOf('Ma trận', [['Tên xã', 'Nhóm'], ['Ninh Tây', 'Miền núi'], ['Ninh Quang', 'Đồng bằng']]));

function of(place: string, sources: Partial<SituationSources> = {}): unknown {
  return situationsIn(KHANH_HOA, 2024, { stated: {}, lists, columns, ...sources })(place, 'Ma trận');
}

test.each<[string, string, Partial<SituationSources>, object]>([
  ['of the list', 'Xã Ninh Tây', {}, { group: 'dong-bang', isSpecial: false, year: 2024 }],
  ['of the column, where the list has none', 'Ninh Quang', {}, { group: 'dong-bang', year: 2024 }],
  ['a person goes before both', 'Ninh Tây', { stated: { places: [{ place: 'Xã Ninh Tây', group: 'mien-nui' }] } }, { group: 'mien-nui', isSpecial: false, year: 2024 }],
  ['what holds everywhere comes last', 'Ninh Tây', { stated: { everywhere: { region: 'DHNTB', group: 'mien-nui' } } }, { region: 'DHNTB', group: 'dong-bang', isSpecial: false, year: 2024 }],
  ['a commune đặc biệt khó khăn takes the northern mountains, and the group that is named after it', 'Sơn Tân', { stated: { everywhere: { region: 'DHNTB' } } }, { region: 'TDMNPB', group: 'mien-nui', isSpecial: true, year: 2024 }],
  ['two communes of one name, of which the table does not tell which: only what both have', 'Phú Hòa', {}, { isSpecial: false, year: 2024 }],
  ['nobody knows it', 'Vạn Thắng', {}, { year: 2024 }],
])('%s', (_, place, sources, expected) => {
  expect(of(place, sources)).toEqual(expected);
});
