/** R10 between roadmaps and other lists (names of seed 003; the changes are made). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { sampleGrids, withText } from '../../support/sample';

const plan = sampleGrids('khanh-hoa-2024');
const KIEU_MAU = { level: 'NTM kiểu mẫu', below: 'NTM nâng cao' };

function findings(grids: readonly Grid[]): readonly Finding[] {
  return review({ grids }).findings.filter(({ rule }) => rule === 'roadmap/level-order');
}

/** Communes that register for kiểu mẫu in 2024. */
function registered(...rows: readonly (readonly (string | number | null)[])[]): Grid {
  return gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI KIỂU MẪU NĂM 2024'], ['TT', 'Tên xã', 'Ghi chú'], ...rows]);
}

test('the plan has no level before the one below it', () => {
  expect(findings(plan)).toEqual([]);
});

test('kiểu mẫu registered before the roadmap has nâng cao', () => {
  expect(findings([...plan, registered([1, 'Xã Ninh Quang huyện Ninh Hòa', null], [2, 'Xã Ninh Thọ huyện Ninh Hòa', null])])).toEqual([
    { rule: 'roadmap/level-order', severity: 'error', sheet: 'ĐK', cells: ['B4', 'PL08!G11'], place: 'Ninh Thọ', actual: 2024, expected: 2025, params: { problem: 'earlier', ...KIEU_MAU } },
  ]);
});

test('without its district it may be another commune', () => {
  expect(findings(withText(plan, 'PL02-03', 'Ninh Quang\nNTM', 'Ninh Thọ\nNTM'))).toEqual([
    { rule: 'roadmap/level-order', severity: 'warning', sheet: 'PL02-03', cells: ['B92', 'PL08!G11'], place: 'Ninh Thọ', actual: 2024, expected: 2025, params: { problem: 'earlier', ...KIEU_MAU } },
  ]);
});

test('kiểu mẫu registered in a district whose roadmap of nâng cao does not name the commune', () => {
  expect(findings([...plan, registered([1, 'Xã Ninh An huyện Ninh Hòa', null])])).toEqual([
    { rule: 'roadmap/level-order', severity: 'warning', sheet: 'ĐK', cells: ['B3'], place: 'Ninh An', params: { problem: 'missing', ...KIEU_MAU, district: 'Ninh Hòa', year: '2024' } },
  ]);
});

test('a roadmap does not miss the communes of a district that it does not have', () => {
  expect(findings([...plan, registered([1, 'Xã Gia Phong huyện Gia Viễn', null], [2, 'Xã Yên Mỹ', null])])).toEqual([]);
});

test('the marks of two levels in one row are the same year', () => {
  const rows = [['TT', 'Tên xã', 'Đạt chuẩn NTM', 'NTM nâng cao'], [1, 'Xã Ninh Quang', 'X', 'X'], [2, 'Xã Ninh Thọ', null, 'X']];
  expect(findings([gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ NĂM 2024'], ...rows])])).toEqual([]);
});
