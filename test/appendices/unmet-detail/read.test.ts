import type { Recognition } from '../../../src/appendices/table';
import { readUnmetDetail } from '../../../src/appendices/unmet-detail/read';
import { recogniseUnmetDetails } from '../../../src/appendices/unmet-detail/recognise';
import type { UnmetDetailColumns, UnmetDetailTable } from '../../../src/appendices/unmet-detail/table';
import { areaAddress } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { detailSheet, HEADER } from './sheets';

function only(grid: Grid): Recognition<UnmetDetailColumns> {
  const [table, ...others] = recogniseUnmetDetails(grid);
  expect(others).toEqual([]);
  if (table === undefined) throw new Error('no table');
  return table;
}

const tableOf = (grid: Grid): UnmetDetailTable => readUnmetDetail(grid, only(grid));

/** Each place with the cells and numbers of its items. */
const placesOf = (grid: Grid) =>
  tableOf(grid).data.sections.map(({ title, places }) => [title, places.map(({ name, items }) => [name, ...items.map(({ set, code, cell }) => `${set} ${code} ${cell}`)])]);

const columnsOf = (header: readonly (readonly CellValue[])[], extras?: SheetExtras) => {
  const width = Math.max(...header.map((row) => row.length));
  const { labels, ...columns } = only(gridOf('S', [...header, Array.from({ length: width }, (_, column) => (column === 0 ? 1 : 'Ninh Tây'))], extras)).columns;
  expect(Object.keys(labels)).toHaveLength(width);
  return columns;
};

describe('columns', () => {
  test('of the plan of Khánh Hòa', () => {
    expect(columnsOf([HEADER])).toEqual({
      number: 0,
      place: 1,
      sets: [{ column: 2, set: 'NTM' }, { column: 3, set: 'NTM nâng cao' }],
      agency: 4,
      solution: 5,
      deadline: 6,
    });
  });

  test('without numbers, agency and deadline; a column of districts beside the communes', () => {
    expect(columnsOf([['Huyện', 'Xã', 'Tiêu chí chưa đạt', 'Giải pháp', 'Ghi chú']])).toMatchObject({
      number: null,
      place: 1,
      sets: [{ column: 2, set: 'NTM' }],
      agency: null,
      solution: 3,
      deadline: null,
    });
  });

  test('two rows, the sets below what they have in common', () => {
    const header = [
      ['TT', 'Tên xã', 'Các tiêu chí chưa đạt', null, null, 'Đơn vị phụ trách', 'Thời gian hoàn thành'],
      [null, null, 'NTM', 'NTM nâng cao', 'NTM kiểu mẫu', null, null],
    ];
    expect(columnsOf(header, { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'] })).toMatchObject({
      place: 1,
      sets: [{ column: 2, set: 'NTM' }, { column: 3, set: 'NTM nâng cao' }, { column: 4, set: 'NTM kiểu mẫu' }],
      agency: 5,
      deadline: 6,
    });
  });

  test.each([['Huyện, thị xã'], ['Tên xã, phường'], ['Xã/thị trấn'], ['Đơn vị'], ['Địa phương (xã)'], ['TÊN ĐỊA PHƯƠNG'], ['Thôn']])('"%s" is the column of places', (label) => {
    expect(columnsOf([['STT', label, 'Tiêu chí chưa đạt']])).toMatchObject({ place: 1 });
  });

  test.each<[string, CellValue[]]>([
    ['counts of criteria', ['TT', 'Xã', 'Số tiêu chí chưa đạt', 'Ghi chú']],
    ['agencies instead of places', ['TT', 'Đơn vị phụ trách', 'Tiêu chí chưa đạt']],
    ['a roadmap', ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Vạn Ninh']],
    ['content', [1, 'Xã', '-Tiêu chí 1. Quy hoạch, xã chưa đạt']],
  ])('%s are no such sheet', (_, header) => {
    expect(recogniseUnmetDetails(gridOf('S', [header, [1, 'Ninh Tây', 5]]))).toEqual([]);
  });
});

describe('extent', () => {
  const row = (number: CellValue, name: CellValue) => [number, name, 'Tiêu chí 1. Quy hoạch, xã chưa đạt', null, null, null, null];

  test('titles above, notes and signatures below stay outside', () => {
    const rows = [
      ['Phụ lục 02'],
      ['KẾ HOẠCH NĂM 2024'],
      [],
      HEADER,
      row(1, 'Ninh Tây'),
      row(2, 'Sơn Tân'),
      [],
      ['Ghi chú: số liệu đến 31/12/2023'],
      [null, 'Người lập biểu', null, null, null, 'Chủ tịch'],
    ];
    expect(areaAddress(only(gridOf('S', rows)).area)).toBe('A4:G6');
  });

  test('a header repeated on the next page is no row, and one place goes on below it', () => {
    const rows = [row(1, 'Ninh Tây'), HEADER, [null, null, 'Tiêu chí 10. Thu nhập, xã chưa đạt'], row(2, 'Sơn Tân')];
    expect(placesOf(detailSheet(rows))).toEqual([['', [['Ninh Tây', 'NTM 1 C2', 'NTM 10 C4'], ['Sơn Tân', 'NTM 1 C5']]]]);
  });

  test('a table of another family right below ends it', () => {
    expect(areaAddress(only(detailSheet([row(1, 'Ninh Tây'), ['STT', 'Năm', 'Tổng', 'Lũy kế', 'Vạn Ninh'], [1, 2023, 1, 1, 'Vạn Thọ']])).area)).toBe('A1:G2');
  });

  test('another appendix below is another table', () => {
    const grid = detailSheet([row(1, 'Ninh Tây'), ['Phụ lục 03'], HEADER, row(1, 'Vạn Phú')]);
    expect(recogniseUnmetDetails(grid).map(({ area }) => areaAddress(area))).toEqual(['A1:G2', 'A4:G5']);
  });
});

describe('places and sections', () => {
  const cell = (text: string, name: CellValue = null, number: CellValue = null) => [number, name, text];

  test('a merged name covers its rows', () => {
    const rows = [cell('Tiêu chí 1. Quy hoạch, chưa đạt', 'Ninh Tây', 1), cell('Tiêu chí 10. Thu nhập, chưa đạt')];
    expect(placesOf(detailSheet(rows, { merges: ['A2:A3', 'B2:B3'] }))).toEqual([['', [['Ninh Tây', 'NTM 1 C2', 'NTM 10 C3']]]]);
  });

  test('a name repeated in every row is one place', () => {
    const rows = [cell('Tiêu chí 1. Quy hoạch, chưa đạt', 'Ninh Tây', 1), cell('Tiêu chí 10. Thu nhập, chưa đạt', 'Xã Ninh Tây', 1), cell('Tiêu chí 2. Giao thông, chưa đạt', 'Sơn Tân', 2)];
    expect(placesOf(detailSheet(rows))).toEqual([['', [['Ninh Tây', 'NTM 1 C2', 'NTM 10 C3'], ['Sơn Tân', 'NTM 2 C4']]]]);
  });

  test.each<[string, CellValue[], SheetExtras]>([
    ['a letter and a title', ['A', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN'], {}],
    ['merged over all columns', ['A', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN'], { merges: ['B2:G2'] }],
    ['a Roman number', ['II.', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN'], {}],
    ['no number', [null, 'XÃ ĐĂNG KÝ ĐẠT CHUẨN'], {}],
  ])('section: %s', (_, section, extras) => {
    expect(placesOf(detailSheet([section, cell('Tiêu chí 1, chưa đạt', 'Ninh Tây', 1)], extras))).toEqual([['XÃ ĐĂNG KÝ ĐẠT CHUẨN', [['Ninh Tây', 'NTM 1 C3']]]]);
  });

  test('a section in the column of numbers, over the whole row', () => {
    const grid = detailSheet([['I. HUYỆN CAM LÂM'], cell('Tiêu chí 1, chưa đạt', 'Sơn Tân', 1)], { merges: ['A2:G2'] });
    expect(placesOf(grid)).toEqual([['I. HUYỆN CAM LÂM', [['Sơn Tân', 'NTM 1 C3']]]]);
  });

  test('text without a heading goes on with the indicator above it', () => {
    const [section] = tableOf(detailSheet([cell('Chỉ tiêu 2.2. Tỷ lệ đường thôn, xã đạt 74,32%', 'Ninh Tân', 1), cell('yêu cầu 100%')])).data.sections;
    expect(section?.places[0]?.items).toMatchObject([{ code: '2.2', cell: 'C2', statement: { actual: { value: 74.32 }, requirement: { op: '>=', value: 100, unit: '%' } } }]);
  });

  test('the year of the plan is that of its reference', () => {
    const rows = [['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)'], HEADER, cell('Tiêu chí 1, chưa đạt', 'Ninh Tây', 1)];
    expect(tableOf(gridOf('S', rows)).data.planYear).toBe(2024);
  });
});
