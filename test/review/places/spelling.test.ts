/** Names that differ by accents only (seeds 002 and 003; the slips are made). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { newFindings, sampleGrids, withText, withValues } from '../../support/sample';

const plan = sampleGrids('khanh-hoa-2024');

function findings(grids: readonly Grid[]): readonly Finding[] {
  return newFindings(plan, grids).filter(({ rule }) => /^place|name-repeated|level-order/.test(rule));
}

function findingsOf(rule: string): readonly Finding[] {
  return review({ grids: plan }).findings.filter((finding) => finding.rule === rule);
}

function slip(sheet: string, cells: readonly string[], actual: string, expected: string): Finding {
  return { rule: 'place/spelling', severity: 'warning', sheet, cells, place: actual, actual, expected };
}

test('the plan of Khánh Hòa spells every commune in one way', () => {
  expect(findingsOf('place/spelling')).toEqual([]);
});

test('a slip in a list without districts; of two cells the later is named first', () => {
  expect(findings(withText(plan, 'PL02-03', 'Sơn Tân', 'Sơn Tấn'))).toEqual([slip('PL07', ['J16', "'PL02-03'!B18"], 'Sơn Tân', 'Sơn Tấn')]);
});

test('a slip in a roadmap, in the district that has the name', () => {
  expect(findings(withValues(plan, 'PL08', (value) => (value === 'Vạn Bình' ? 'Vạn Binh' : value)))).toEqual([slip('PL08', ['F11', 'PL07!F10'], 'Vạn Binh', 'Vạn Bình')]);
});

test('a slip in running text', () => {
  expect(findings(withText(plan, 'PL05', 'xã Vạn Thạnh', 'xã Vạn Thanh')).map(({ cells }) => cells)).toEqual([['E6', 'PL07!F16']]);
});

test('one commune of each name, in two districts', () => {
  const twoPlaces = withValues(plan, 'PL08', (value) => (value === 'Cam Bình\nCam Thành Nam' ? 'Cam Bình\nCam Thành Nam\nSuối Cắt' : value));
  expect(findings(twoPlaces).filter(({ rule }) => rule === 'place/spelling')).toEqual([]);
});

test('a list that has both names tells two communes apart', () => {
  const both = gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ'], ['TT', 'Tên xã', 'Ghi chú'], [1, 'Tân Hòa', null], [2, 'Tân Hóa', null]]);
  const one = gridOf('KT', [['DANH SÁCH XÃ PHẤN ĐẤU'], ['TT', 'Tên xã', 'Ghi chú'], [1, 'Tân Hóa', null], [2, 'Tân Lập', null]]);
  expect(findings([both, one])).toEqual([]);
});

test('another place of the tone mark, decomposed accents and apostrophes are no other spelling', () => {
  const typed = withValues(plan, 'PL08', (value) => (typeof value === 'string' ? value.replace('Diên Hòa', 'Diên Hoà').normalize('NFD') : value));
  expect(findings(typed)).toEqual([]);
});

test('a former name, footnote marks and a longer name are no other spelling', () => {
  const list = (sheet: string, ...names: string[]): Grid => gridOf(sheet, [['DANH SÁCH XÃ ĐĂNG KÝ'], ['TT', 'Tên xã', 'Ghi chú'], ...names.map((name, index) => [index + 1, name, null])]);
  expect(findings([list('A', 'Ninh An', 'Tam Xuân 2', 'Vạn Phú'), list('B', 'Ninh An (cũ)', 'Tam Xuân 1', 'Vạn Phú Đông'), list('C', 'Ninh An1', 'Tam Xuân 2*', 'Xã Vạn Phú (1)')])).toEqual([]);
});
