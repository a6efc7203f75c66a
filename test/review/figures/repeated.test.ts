/** R9: the same figure in two tables, on the tables of Ninh Bình (seed 000), Bắc Kạn (seed 001) and Khánh Hòa (seed 003). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { ninhBinh, ninhBinhRows } from '../../appendices/targets/ninhBinh';
import { gridOf } from '../../support/grid';

const PLAN = '(Kèm theo Kế hoạch số 28/KH-UBND ngày 13/02/2025 của UBND tỉnh Ninh Bình)';

/** PL IV: seven communes for nâng cao in B6:B12 and five for kiểu mẫu in B14:B18, below A5 and A13. */
const LIST: readonly (readonly CellValue[])[] = [
  ['PHỤ LỤC IV'],
  ['DANH SÁCH CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NÂNG CAO, NTM KIỂU MẪU NĂM 2025'],
  [PLAN],
  ['TT', 'Tên xã, huyện', 'Ghi chú'],
  ['A', 'Xã đăng ký đạt chuẩn NTM nâng cao', ''],
  ...['Xã Yên Quang huyện Nho Quan', 'Xã Gia Phong huyện Gia Viễn', 'Xã Yên Phong huyện Yên Mô', 'Xã Yên Mỹ huyện Yên Mô', 'Xã Chất Bình huyện Kim Sơn', 'Xã Khánh An huyện Yên Khánh', 'Xã Khánh Lợi huyện Yên Khánh'].map((name, index) => [index + 1, name, '']),
  ['B', 'Xã đăng ký đạt chuẩn NTM kiểu mẫu', ''],
  ...['Xã Phú Lộc huyện Nho Quan', 'Xã Gia Phương huyện Gia Viễn', 'Xã Yên Nhân huyện Yên Mô', 'Xã Yên Sơn thành phố Tam Điệp', 'Xã Quang Thiện huyện Kim Sơn'].map((name, index) => [index + 1, name, '']),
];

function list(rows: readonly (readonly CellValue[])[] = LIST): Grid {
  return gridOf('PL IV', rows);
}

function repeated(...grids: Grid[]): Finding[] {
  return review({ grids }).findings.filter(({ rule }) => rule === 'figure/repeated');
}

const SIX_OF_SEVEN = { rule: 'figure/repeated', sheet: 'PL IV', cells: ['B5', "'PL III'!E8"], set: 'NTM nâng cao', actual: 6, expected: 7, difference: -1, params: { year: 2025, measure: 'in-year' } };
const withoutLastAdvanced = LIST.filter((_, index) => index !== 11);

describe("Ninh Bình's targets and list", () => {
  test('as printed agree: what is registered counts, not what was assigned', () => {
    expect(repeated(ninhBinh(), list())).toEqual([]);
  });

  test('a registered commune missing from the list contradicts the targets of the same plan', () => {
    expect(repeated(ninhBinh(), list(withoutLastAdvanced))).toEqual([{ ...SIX_OF_SEVEN, severity: 'error' }]);
  });

  test('with a note that says what is left out, both may be right', () => {
    const noted = gridOf('PL III', [...ninhBinhRows(), ['2,3 Không tính số xã công nhận lại mức đạt chuẩn']]);
    expect(repeated(noted, list(withoutLastAdvanced))).toEqual([{ ...SIX_OF_SEVEN, severity: 'warning' }]);
  });

  test('figures of two plans, or of two places, need not agree', () => {
    const other = withoutLastAdvanced.map((row) => row.map((cell) => (cell === PLAN ? '(Kèm theo Kế hoạch số 40/KH-UBND ngày 20/3/2025)' : cell)));
    expect(repeated(ninhBinh(), list(other)).map(({ severity }) => severity)).toEqual(['warning']);
    const district = withoutLastAdvanced.map((row, index) => (index === 0 ? ['HUYỆN NHO QUAN'] : row));
    expect(repeated(ninhBinh(), list(district))).toEqual([]);
  });

  test('another year is another figure', () => {
    const next = withoutLastAdvanced.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('NĂM 2025', 'NĂM 2026') : cell)));
    expect(repeated(ninhBinh(), list(next))).toEqual([]);
  });
});

describe('a roadmap of the same plan', () => {
  const roadmap = (total: number, cumulative: number): Grid =>
    gridOf('PL V', [['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'], [PLAN], ['Số', 'Năm', 'Tổng', 'Lũy kế'], [1, 2024, 57, 57], [2, 2025, total, cumulative]]);

  test.each([[7, 64], [6, 64]])('%d communes in the year: registered or assigned', (total, cumulative) => {
    expect(repeated(ninhBinh(), roadmap(total, cumulative))).toEqual([]);
  });

  test('its aim may be surpassed, so another one is a warning', () => {
    expect(repeated(ninhBinh(), roadmap(5, 62))).toEqual([
      { rule: 'figure/repeated', severity: 'warning', sheet: 'PL V', cells: ['C5', "'PL III'!E8"], set: 'NTM nâng cao', actual: 5, expected: 7, difference: -2, params: { year: 2025, measure: 'in-year' } },
      { rule: 'figure/repeated', severity: 'warning', sheet: 'PL V', cells: ['D5', "'PL III'!F8"], set: 'NTM nâng cao', actual: 62, expected: 64, difference: -2, params: { year: 2025, measure: 'by-end' } },
    ]);
  });

  test('where the year agrees, another cumulative figure is a contradiction', () => {
    expect(repeated(ninhBinh(), roadmap(7, 65))).toEqual([
      { rule: 'figure/repeated', severity: 'error', sheet: 'PL V', cells: ['D5', "'PL III'!F8"], set: 'NTM nâng cao', actual: 65, expected: 64, difference: 1, params: { year: 2025, measure: 'by-end' } },
    ]);
  });
});

test("Bắc Kạn's total by districts against a list of the same year", () => {
  const matrix = gridOf('Phụ biểu', [
    ['MỤC TIÊU THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2025'],
    ['TT', 'Nội dung', 'Tổng', 'Huyện Bạch Thông', 'Huyện Chợ Đồn', 'Thành phố Bắc Kạn', 'Ghi chú'],
    [3, 'Xã nông thôn mới kiểu mẫu', '', '', '', '', ''],
    ['', 'Xã đạt chuẩn nông thôn mới kiểu mẫu', '02 xã', 0, 'Xã Đồng Thắng', 'Xã Nông Thượng', ''],
  ]);
  const named = (...names: string[]): Grid =>
    gridOf('Danh sách', [['DANH SÁCH XÃ PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI KIỂU MẪU NĂM 2025'], ['TT', 'Tên xã', 'Ghi chú'], ...names.map((name, index) => [index + 1, name, ''])]);
  expect(repeated(matrix, named('Xã Đồng Thắng', 'Xã Nông Thượng'))).toEqual([]);
  expect(repeated(matrix, named('Xã Đồng Thắng', 'Xã Nông Thượng', 'Xã Cẩm Giàng'))).toEqual([
    { rule: 'figure/repeated', severity: 'warning', sheet: 'Danh sách', cells: ['B3:B5', "'Phụ biểu'!C4"], set: 'NTM kiểu mẫu', actual: 3, expected: 2, difference: 1, params: { year: 2025, measure: 'in-year' } },
  ]);
});

describe('aims in a sentence beside the roadmap', () => {
  const roadmap = (cumulative: number): Grid =>
    gridOf('PL07', [
      ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
      ['Số', 'Năm', 'Tổng', 'Lũy kế'],
      [11, 2024, 70, 70],
      [12, 2025, cumulative - 70, cumulative],
      ['Mục tiêu tại NQ 08: Đến cuối năm 2025 có 80% số xã (74/92 xã) đạt chuẩn NTM, 40% số xã (37/92 xã) đạt chuẩn nông thôn mới nâng cao, 10% số xã (10/92 xã) đạt chuẩn NTM kiểu mẫu'],
    ]);
  const belowAim = (grid: Grid): Finding[] => review({ grids: [grid] }).findings.filter(({ rule }) => rule === 'roadmap/below-aim');

  test('surpassed, as printed', () => {
    expect(belowAim(roadmap(76))).toEqual([]);
  });

  test('missed', () => {
    expect(belowAim(roadmap(73))).toEqual([
      { rule: 'roadmap/below-aim', severity: 'warning', sheet: 'PL07', cells: ['D4', 'A5'], set: 'NTM', actual: 73, expected: 74, difference: -1, params: { year: 2025 } },
    ]);
  });
});
