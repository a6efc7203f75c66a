/** Values held against a row "Yêu cầu" of their matrix. The communes and figures are invented. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { check, tablesIn } from './support';

const TITLE = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI'];
const HEADER = ['TT', 'Tên xã', '10.1 Thu nhập (triệu đồng/người/năm)', '17.1 Tỷ lệ hộ sử dụng nước sạch (%)', '11.1 Tỷ lệ nghèo đa chiều (%)'];

function matrixOf(requirement: CellValue[], ...rows: CellValue[][]): CellValue[][] {
  return [TITLE, HEADER, requirement, ...rows];
}

function found(rows: CellValue[][], extras?: SheetExtras) {
  return check(gridOf('TH', rows, extras)).map(({ rule, severity, cells, place, indicator, actual, expected, difference }) => ({ rule, severity, cells, place, indicator, actual, expected, difference }));
}

function requiredIn(rows: CellValue[][]) {
  return tablesIn(gridOf('TH', rows))[0]?.data.requirements.map((one) => (one === null ? null : { requirement: one.requirement, isCertain: one.isCertain }));
}

describe('what a row requires of its columns', () => {
  test.each([['Yêu cầu'], ['Chỉ tiêu'], ['Mức đạt chuẩn'], ['Mức yêu cầu của Bộ tiêu chí'], ['Quy định'], ['Theo QĐ 318'], ['Chỉ tiêu phải đạt'], ['Chuẩn NTM']])('"%s", below the places or merged over their numbers', (label) => {
    const expected = [
      { requirement: { op: '>=', value: 50, unit: 'triệu đồng/người/năm' }, isCertain: true },
      { requirement: { op: '>=', value: 95, unit: '%' }, isCertain: true },
      { requirement: { op: '<', value: 5, unit: '%' }, isCertain: true },
    ];
    const place = [1, 'Diên Phước', 51, 96, 3.2];
    expect(requiredIn(matrixOf(['', label, '≥ 50', 'từ 95% trở lên', 'dưới 5'], place))).toEqual(expected);
    expect(requiredIn(matrixOf([label, '', 50, 95, '< 5%'], place))).toEqual(expected);
  });

  test('a number alone leaves open whether less is better', () => {
    expect(requiredIn(matrixOf(['', 'Yêu cầu', 50, 95, 5], [1, 'Diên Phước', 51, 96, 3.2]))?.[2]).toEqual({ requirement: { op: '<=', value: 5, unit: '%' }, isCertain: false });
  });

  test('rows of two levels: the one of the table counts; rows of one level that differ leave it open', () => {
    const rows = [['', 'Yêu cầu NTM', '≥ 50', '≥ 95', '< 5'], ['', 'Yêu cầu NTM nâng cao', '≥ 60', '≥ 98', '< 3'], [1, 'Diên Phước', 51, 96, 3.2]];
    const values = (title: string) => tablesIn(gridOf('TH', [[title], HEADER, ...rows]))[0]?.data.requirements.map((one) => (typeof one?.requirement === 'object' ? one.requirement?.value : null));
    expect(values('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI')).toEqual([50, 95, 5]);
    expect(values('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI NÂNG CAO')).toEqual([60, 98, 3]);
    expect(requiredIn([TITLE, HEADER, ['', 'Yêu cầu vùng 1', '≥ 50', '≥ 95', '< 5'], ['', 'Yêu cầu vùng 2', '≥ 45', '≥ 95', '< 5'], [1, 'Diên Phước', 51, 96, 3.2]])?.map((one) => one === null)).toEqual([true, false, false]);
  });
});

describe('values', () => {
  test('that miss what their column requires are unmet, with both cells', () => {
    const rows = matrixOf(['', 'Yêu cầu', '≥ 50', '≥ 95', '< 5'], [1, 'Diên Phước', 51, 94.9, 4.9], [2, 'Diên Sơn', '47,5 triệu', 95, 5]);
    expect(found(rows)).toEqual([
      { rule: 'criterion-matrix/unmet', severity: 'unmet', cells: ['C5', 'C3'], place: 'Diên Sơn', indicator: '10.1', actual: 47.5, expected: { op: '>=', value: 50, unit: 'triệu đồng/người/năm' }, difference: -2.5 },
      { rule: 'criterion-matrix/unmet', severity: 'unmet', cells: ['D4', 'D3'], place: 'Diên Phước', indicator: '17.1', actual: 94.9, expected: { op: '>=', value: 95, unit: '%' }, difference: -0.1 },
      { rule: 'criterion-matrix/unmet', severity: 'unmet', cells: ['E5', 'E3'], place: 'Diên Sơn', indicator: '11.1', actual: 5, expected: { op: '<', value: 5, unit: '%' }, difference: 0 },
    ]);
  });

  test('in a percent format are compared in percent', () => {
    const rows = matrixOf(['', 'Yêu cầu', '', 0.95, ''], [1, 'Diên Phước', '', 0.96, ''], [2, 'Diên Sơn', '', 0.92, '']);
    expect(found(rows, { formats: { D3: '0%', D4: '0.0%', D5: '0.0%' } }).map(({ rule, cells, actual, expected }) => [rule, cells, actual, expected])).toEqual([['criterion-matrix/unmet', ['D5', 'D3'], 92, { op: '>=', value: 95, unit: '%' }]]);
  });

  test('of another order than what is required are in another unit, and neither met nor unmet', () => {
    expect(found(matrixOf(['', 'Yêu cầu', '≥ 50', '', ''], [1, 'Diên Phước', 52500, '', ''])).map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([['criterion-matrix/unit', 'warning', ['C4', 'C3']]]);
  });

  test('called met that miss it contradict themselves, and the other way round', () => {
    const rows = matrixOf(['', 'Yêu cầu', '', '≥ 95', ''], [1, 'Diên Phước', '', 'Đạt (92%)', ''], [2, 'Diên Sơn', '', 'Chưa đạt (97%)', ''], [3, 'Suối Cát', '', 'Chưa đạt (90%)', '']);
    expect(found(rows).map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
      ['criterion-matrix/unmet', 'unmet', ['D4', 'D3']],
      ['criterion-matrix/wrong-side', 'error', ['D4', 'D3']],
      ['criterion-matrix/wrong-side', 'error', ['D5', 'D3']],
      ['criterion-matrix/unmet', 'unmet', ['D6', 'D3']],
    ]);
  });

  test('are not judged where the words let some places off, nor marks', () => {
    expect(found(matrixOf(['', 'Yêu cầu', '≥ 50 (xã khu vực III ≥ 45)', '≥ 95', ''], [1, 'Diên Phước', 47, 'K', ''], [2, 'Diên Sơn', 52, 'Đ', '']))).toEqual([]);
  });
});
