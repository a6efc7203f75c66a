/** Matrices with a row a criterion and a column a commune. The communes and marks are invented. */
import { assessmentOf } from '../../../src/appendices/criterion-matrix/assessment';
import { families } from '../../../src/appendices';
import { areaAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import fc from '../../support/properties';
import { check, countsMet, FAILED, NAMES, NUMBERS, tablesIn } from './support';

const CRITERIA = [
  'Quy hoạch', 'Giao thông', 'Thủy lợi', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa', 'Cơ sở hạ tầng thương mại nông thôn', 'Thông tin và truyền thông', 'Nhà ở dân cư', 'Thu nhập',
  'Nghèo đa chiều', 'Lao động', 'Tổ chức sản xuất', 'Giáo dục và đào tạo', 'Y tế', 'Văn hóa', 'Môi trường', 'Hệ thống chính trị', 'Quốc phòng và an ninh',
];
const TITLE = ['BIỂU TỔNG HỢP HIỆN TRẠNG 19 TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'];

/** TT, Tiêu chí, the communes, Số xã đạt; in rows 3 to 21; the numbers of criteria met in row 22. */
function across(mark: (commune: number, criterion: number) => CellValue, counts = countsMet(), met = FAILED.map((failed) => 19 - failed.length), extras: SheetExtras = {}) {
  return gridOf('TH', [
    TITLE,
    ['TT', 'Tiêu chí', ...NAMES, 'Số xã đạt', 'Ghi chú'],
    ...NUMBERS.map((number, index) => [number, CRITERIA[index] ?? '', ...NAMES.map((_, commune) => mark(commune, number)), counts[index] ?? '', index === 3 ? 'Có kế hoạch' : '']),
    ['', 'Tổng số tiêu chí đạt', ...met, '', ''],
  ], extras);
}

const letters = (commune: number, criterion: number): string => (FAILED[commune]?.includes(criterion) === true ? 'K' : 'Đ');

describe('communes side by side', () => {
  test('are read with their marks, their numbers of criteria and the cells of the sheet', () => {
    const [table, ...others] = tablesIn(across(letters));
    expect(others).toEqual([]);
    expect(table === undefined ? null : [areaAddress(table.area), areaAddress(table.header), table.data.year, table.data.level]).toEqual(['A2:I22', 'A2:I2', 2024, 'NTM']);
    expect(table?.data.rows.map(({ place, stated }) => [place, stated[0]?.value])).toEqual([['Diên Phước', 19], ['Diên Sơn', 18], ['Suối Cát', 16], ['Cam Hiệp Nam', 17], ['Ninh Quang', 14]]);
    expect(table?.columns.criteria.map(({ code, name }) => [code, name])).toEqual(NUMBERS.map((number, index) => [String(number), CRITERIA[index]]));
    const unmet = table === undefined ? [] : assessmentOf(table).values.filter(({ reading }) => reading.kind === 'mark' && !reading.isMet).map(({ place, criterion, cell, placeCell }) => [place, criterion, cell, placeCell]);
    expect(unmet.slice(0, 4)).toEqual([['Diên Sơn', '17', 'D19', 'D2'], ['Suối Cát', '2', 'E4', 'E2'], ['Suối Cát', '10', 'E12', 'E2'], ['Suối Cát', '17', 'E19', 'E2']]);
    expect(check(across(letters))).toEqual([]);
  });

  test('what contradicts itself is told at the cells of the sheet', () => {
    const counts = countsMet().map((count, index) => (index === 6 ? count - 1 : count));
    const met = FAILED.map((failed, index) => 19 - failed.length + (index === 2 ? 1 : 0));
    expect(check(across(letters, counts, met)).map(({ rule, severity, cells, place, actual, expected }) => [rule, severity, cells, place, actual, expected])).toEqual([
      ['criterion-matrix/met-count', 'error', ['E22', 'E3:E21'], 'Suối Cát', 17, 16],
      ['criterion-matrix/total', 'error', ['H9', 'C9:G9'], 'Số xã đạt', 4, 5],
    ]);
  });

  test('a cross and a blank mean what the numbers confirm', () => {
    const [table] = tablesIn(across((commune, criterion) => (FAILED[commune]?.includes(criterion) === true ? '' : 'x')));
    expect(table?.data.convention).toMatchObject({ cross: true, blank: false, basis: 'counts' });
  });

  test('below "Xã", below their districts, and called Cộng Hòa or Nam Hồng', () => {
    const grid = gridOf('TH', [
      TITLE,
      ['STT', 'Tên tiêu chí', 'Huyện Hạ Lang', '', 'Huyện Quảng Hòa', ''],
      ['', '', 'Cộng Hòa', 'Nam Hồng', 'Xã Tổng Cọt', 'Quý Lộc'],
      ...CRITERIA.map((name, index) => [index + 1, name, 'Đ', index === 1 ? 'K' : 'Đ', 'Đ', 'Đ']),
    ], { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] });
    expect(tablesIn(grid)[0]?.data.rows.map(({ place, district }) => [place, district])).toEqual([['Cộng Hòa', 'Hạ Lang'], ['Nam Hồng', 'Hạ Lang'], ['Tổng Cọt', 'Quảng Hòa'], ['Quý Lộc', 'Quảng Hòa']]);
  });

  test('with indicators, units and requirements beside them', () => {
    const grid = gridOf('TH', [
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI'],
      ['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Yêu cầu', 'Diên Phước', 'Diên Sơn', 'Cơ quan phụ trách'],
      ['10.1', 'Thu nhập bình quân', 'triệu đồng', '≥ 50', 51, 47, 'Phòng Nông nghiệp'],
      ['17.1', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 95', 96, 98.5, 'Phòng Nông nghiệp'],
      ['11.1', 'Tỷ lệ nghèo đa chiều', '%', '< 5', 6, 4.1, 'Phòng Lao động'],
    ]);
    expect(check(grid).map(({ rule, cells, place, indicator, actual, expected }) => [rule, cells, place, indicator, actual, expected])).toEqual([
      ['criterion-matrix/unmet', ['F3', 'D3'], 'Diên Sơn', '10.1', 47, { op: '>=', value: 50, unit: 'triệu đồng' }],
      ['criterion-matrix/unmet', ['E5', 'D5'], 'Diên Phước', '11.1', 6, { op: '<', value: 5, unit: '%' }],
    ]);
  });

  test('the same findings as with the communes below each other, whatever is marked', () => {
    const marks = fc.array(fc.array(fc.constantFrom('Đ', 'K', '?'), { minLength: 19, maxLength: 19 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(marks, fc.array(fc.nat(19), { minLength: 5, maxLength: 5 }), fc.array(fc.nat(5), { minLength: 19, maxLength: 19 }), (cells, met, counts) => {
        const turned = across((commune, criterion) => cells[commune]?.[criterion - 1] ?? '', counts, met);
        const upright = gridOf('TH', [
          ['', 'TT', ...NUMBERS, ''],
          ['', 'Xã', ...CRITERIA, 'Tổng số tiêu chí đạt'],
          ...NAMES.map((name, commune) => ['', name, ...(cells[commune] ?? []), met[commune] ?? '']),
          ['', 'Số xã đạt', ...counts, ''],
        ]);
        expect(check(turned).map(({ rule, place, actual, expected }) => [rule, place, actual, expected])).toEqual(check(upright).map(({ rule, place, actual, expected }) => [rule, place, actual, expected]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('other tables with a column of criteria', () => {
  const kinds = (rows: CellValue[][]) => families.flatMap((family) => family.recognise(gridOf('TH', rows)).map(({ kind }) => kind));

  test.each([
    ['a self-assessment', 'self-assessment', [['TT', 'Tiêu chí', 'Nội dung', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá', 'Ghi chú'], ...CRITERIA.slice(0, 5).map((name, index) => [index + 1, name, 'Chỉ tiêu', '≥ 75%', '80%', 'Đạt', ''])]],
    ['targets by criterion', 'criterion-targets', [['Số thứ tự', 'Tiêu chí', 'Nông thôn mới', 'NTM nâng cao', 'NTM kiểu mẫu'], ...CRITERIA.map((name, index) => [index + 1, name, 100, 60, 20])]],
  ])('%s stays one', (_, kind, rows) => {
    expect(kinds([['BIỂU'], ...rows])).toEqual([kind]);
  });

  test('a self-assessment with a result and an outcome for each commune stays one', () => {
    const rows = [
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Yêu cầu', 'Xã Bình Minh', '', 'Xã Hòa Lạc', ''],
      ['', '', '', '', 'Kết quả', 'Đánh giá', 'Kết quả', 'Đánh giá'],
      ...CRITERIA.slice(0, 5).map((name, index) => [index + 1, name, `${index + 1}.1. Chỉ tiêu`, '≥ 75%', '80%', 'Đạt', '70%', 'Chưa đạt']),
    ];
    const grid = gridOf('TH', [['BIỂU'], ...rows], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2'] });
    expect(families.flatMap((family) => family.recognise(grid).map(({ kind }) => kind))).toEqual(['self-assessment']);
  });
});
