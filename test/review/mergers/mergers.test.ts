/** The table of old and new names after mergers (names of Khánh Hòa 2024; the mergers themselves are invented). */
import type { Finding } from '../../../src/appendices/finding';
import { mergersIn } from '../../../src/review/mergers/read';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { newFindings, sampleGrids, withText } from '../../support/sample';

const HEADER = ['TT', 'Tên xã cũ', 'Tên xã mới', 'Huyện', 'Ngày hiệu lực'];

function mergers(...rows: readonly (readonly CellValue[])[]): Grid {
  return gridOf('Sáp nhập', [['Danh sách xã trước và sau sáp nhập'], HEADER, ...rows]);
}

function names(grid: Grid): unknown {
  return mergersIn(grid).map(({ rows }) => rows.map(({ from, to, district }) => [from.names, to.names, district]));
}

const plan = sampleGrids('khanh-hoa-2024');

/** Beside what the plan of Khánh Hòa has of its own. */
function findings(grids: readonly Grid[]): readonly Finding[] {
  return newFindings(plan, grids).filter(({ rule }) => /^(place|mergers)|level-order|name-repeated/.test(rule));
}

describe('what is taken for such a table', () => {
  test('what communes are merged into is one, however long its name', () => {
    expect(names(mergers([1, 'Ninh An', 'Tân Bình Hòa Hải']))).toEqual([[[['Ninh An'], ['Tân Bình Hòa Hải'], null]]]);
  });

  test.each([
    ['the plain header', ['Tên cũ', 'Tên mới']],
    ['before and after', ['Xã trước sáp nhập', 'Xã sau sáp nhập']],
    ['units', ['Đơn vị hành chính trước khi sắp xếp', 'Đơn vị hành chính mới']],
  ])('%s', (_, header) => {
    expect(names(gridOf('S', [header, ['Ninh An', 'Bắc Ninh Hòa']]))).toEqual([[[['Ninh An'], ['Bắc Ninh Hòa'], null]]]);
  });

  test('a header of two rows', () => {
    const grid = gridOf('S', [['TT', 'Trước sắp xếp', null, 'Sau sắp xếp', null], [null, 'Huyện', 'Xã', 'Xã', 'Dân số'], [1, 'Ninh Hòa', 'Ninh An', 'Bắc Ninh Hòa', 9000]], { merges: ['A1:A2', 'B1:C1', 'D1:E1'] });
    expect(names(grid)).toEqual([[[['Ninh An'], ['Bắc Ninh Hòa'], 'Ninh Hòa']]]);
  });

  test.each([
    ['communes of the programme', ['Tên xã', 'Xã nông thôn mới', 'Ghi chú'], ['Ninh An', 'X', null]],
    ['numbers of communes', ['Huyện', 'Số xã trước sáp nhập', 'Số xã sau sáp nhập'], ['Ninh Hòa', 20, 12]],
    ['schools', ['Tên trường cũ', 'Tên trường mới'], ['Ninh An', 'Ninh Thọ']],
    ['villages', ['Thôn cũ', 'Thôn mới'], ['Phú Hòa', 'Tân Phú']],
  ])('not %s', (_, header, row) => {
    expect(names(gridOf('S', [header, row]))).toEqual([]);
  });

  test('it is said of the sheet, which has no other table', () => {
    expect(review({ grids: [mergers([1, 'Ninh An', 'Bắc Ninh Hòa', 'Ninh Hòa', '01/7/2025'])] }).sheets).toEqual([{ name: 'Sáp nhập', kind: null, range: 'A2:E3', evidence: ['B2', 'C2'], note: 'mergers' }]);
  });
});

test('several old names in a cell, a district once for several rows, districts as headings, parts of a commune', () => {
  const grid = gridOf('S', [
    HEADER,
    [1, 'Ninh An, Ninh Sơn và một phần diện tích của xã Ninh Thọ', 'Bắc Ninh Hòa', 'TX. Ninh Hòa', null],
    [2, 'Ninh Sim\nNinh Xuân', 'xã Tây Ninh Hòa', null, null],
    ['II', 'Huyện Cam Lâm', null, null, null],
    [1, 'Cam Tân', 'Giữ nguyên', null, null],
    ['Ghi chú: theo Nghị quyết của Ủy ban Thường vụ Quốc hội', null, null, null, null],
  ]);
  expect(names(grid)).toEqual([
    [
      [['Ninh An', 'Ninh Sơn', 'Ninh Thọ'], ['Bắc Ninh Hòa'], 'Ninh Hòa'],
      [['Ninh Sim', 'Ninh Xuân'], ['Tây Ninh Hòa'], 'Ninh Hòa'],
      [['Cam Tân'], [], 'Cam Lâm'],
    ],
  ]);
});

describe('the plan of Khánh Hòa with a commune under its new name in one appendix', () => {
  const renamed = withText(plan, 'PL02-03', 'Ninh Tây', 'Hòn Vọng Phu');

  test('without the table the new name is not known', () => {
    expect(findings(renamed)).toEqual([
      { rule: 'place/registered', severity: 'error', sheet: 'PL02-03', cells: ['B6', 'PL07!B16'], place: 'Hòn Vọng Phu', params: { problem: 'missing', level: 'NTM', year: 2024 } },
    ]);
  });

  test('the table tells that it is the same commune', () => {
    expect(findings([...renamed, mergers([1, 'Ninh Tây', 'Hòn Vọng Phu', 'Ninh Hòa', null])])).toEqual([]);
  });

  test('or that the old one is a part of it', () => {
    expect(findings([...renamed, mergers([1, 'Ninh Tây, Ninh Sim', 'Hòn Vọng Phu', null, null])])).toEqual([]);
  });

  test('over two changes', () => {
    expect(findings([...renamed, mergers([1, 'Ninh Tây', 'Tây Ninh Hòa', null, null], [2, 'Tây Ninh Hòa', 'Hòn Vọng Phu', null, null])])).toEqual([
      { rule: 'mergers/contradiction', severity: 'info', sheet: 'Sáp nhập', cells: ['B3', 'C3', 'B4', 'C4'], place: 'Ninh Tây', actual: ['Tây Ninh Hòa', 'Hòn Vọng Phu'], params: { problem: 'chain' } },
    ]);
  });

  test('but not one of another district', () => {
    expect(findings([...renamed, mergers([1, 'Ninh Tây', 'Tây Hòa', 'Ninh Hòa', null], [2, 'Sơn Tây', 'Hòn Vọng Phu', 'Khánh Sơn', null])]).map(({ place }) => place)).toEqual(['Hòn Vọng Phu']);
  });
});

test('a commune under its old and its new name is twice in a roadmap', () => {
  const twice = withText(plan, 'PL07', 'Ninh An', 'Hòn Vọng Phu');
  expect(findings([...twice, mergers([1, 'Ninh Tây', 'Hòn Vọng Phu', 'Ninh Hòa', null])])).toEqual([
    { rule: 'roadmap/name-repeated', severity: 'warning', sheet: 'PL07', cells: ['G17', 'G16'], place: 'Hòn Vọng Phu', params: { year: '2025', before: '2024' } },
  ]);
});

describe('mistakes and what is left open', () => {
  test.each<[string, readonly (readonly CellValue[])[], Omit<Finding, 'sheet'>]>([
    ['a blank new name', [[1, 'Ninh An', 'Bắc Ninh Hòa', null, null], [2, 'Ninh Thọ', null, null, null]], { rule: 'mergers/blank-name', severity: 'warning', cells: ['C4', 'B4'], params: { side: 'new', problem: 'blank' } }],
    ['a blank old name', [[1, 'Ninh An', 'Bắc Ninh Hòa', null, null], [2, null, 'Hòa Trí', null, null]], { rule: 'mergers/blank-name', severity: 'warning', cells: ['B4', 'C4'], params: { side: 'old', problem: 'blank' } }],
    ['a sentence instead of names', [[1, 'Ninh An', 'Bắc Ninh Hòa', null, null], [2, 'các xã ven biển', 'Hòa Trí', null, null]], { rule: 'mergers/blank-name', severity: 'warning', cells: ['B4', 'C4'], params: { side: 'old', problem: 'unreadable' } }],
    ['twice the same', [[1, 'Ninh An', 'Bắc Ninh Hòa', null, null], [2, 'Ninh An', 'Bắc Ninh Hòa', null, null]], { rule: 'mergers/contradiction', severity: 'warning', cells: ['B4', 'C4', 'B3', 'C3'], place: 'Ninh An', actual: ['Bắc Ninh Hòa'], params: { problem: 'repeated' } }],
    ['a circle', [[1, 'Ninh An', 'Ninh Thọ', null, null], [2, 'Ninh Thọ', 'Ninh An', null, null]], { rule: 'mergers/contradiction', severity: 'warning', cells: ['B4', 'C4', 'B3', 'C3'], place: 'Ninh Thọ', actual: ['Ninh An', 'Ninh Thọ'], params: { problem: 'circle' } }],
    ['one old commune in two new ones', [[1, 'Ninh An', 'Bắc Ninh Hòa', null, null], [2, 'Ninh An', 'Hòa Trí', null, null]], { rule: 'mergers/contradiction', severity: 'info', cells: ['B3', 'C3', 'B4', 'C4'], place: 'Ninh An', actual: ['Bắc Ninh Hòa', 'Hòa Trí'], params: { problem: 'split' } }],
  ])('%s', (_, rows, finding) => {
    expect(findings([mergers(...rows)])).toEqual([{ sheet: 'Sáp nhập', ...finding }]);
  });

  test('a new commune may keep the name of one of the old ones', () => {
    expect(findings([mergers([1, 'Ninh An', 'Ninh An', null, null], [2, 'Ninh Thọ, Ninh Sơn', 'Ninh An', null, null])])).toEqual([]);
  });
});
