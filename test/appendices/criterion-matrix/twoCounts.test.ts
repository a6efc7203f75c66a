/** A matrix by indicator states how many criteria each commune meets, and how many indicators: either is held against the marks. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { check } from './support';

const HEAD: CellValue[][] = [
  ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU NÔNG THÔN MỚI NĂM 2024'],
  ['TT', 'Xã', '1.1', '1.2', '17.1', '17.2', '17.3', '17.4', 'Số tiêu chí đạt', 'Số chỉ tiêu đạt'],
];
const ROWS: CellValue[][] = [
  [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 2, 6],
  [2, 'Diên Sơn', 'Đ', 'Đ', 'Đ', 'K', 'Đ', 'Đ', 1, 5],
  [3, 'Suối Cát', 'K', 'Đ', 'Đ', 'K', 'Đ', 'Đ', 0, 4],
];

function told(rows: CellValue[][]): unknown[] {
  return check(gridOf('TH', [...HEAD, ...rows])).map(({ rule, cells, actual, expected, params }) => [rule, cells[0], actual, expected, params?.counts ?? params?.what]);
}

test('both agree with the marks, and their sums with both', () => {
  expect(told([...ROWS, ['', 'Tổng cộng', '', '', '', '', '', '', 3, 15]])).toEqual([]);
  expect(told([...ROWS, ['', 'Bình quân', '', '', '', '', '', '', 1, 5]])).toEqual([]);
});

test('a slip in either is told, and a wrong sum of either', () => {
  const wrong = ROWS.map((row, index) => (index === 0 ? [...row.slice(0, 8), 1, 5] : row));
  expect(told([...wrong, ['', 'Tổng cộng', '', '', '', '', '', '', 2, 15]])).toEqual([
    ['criterion-matrix/met-count', 'I3', 1, 2, 'criteria'],
    ['criterion-matrix/met-count', 'J3', 5, 6, 'indicators'],
    ['criterion-matrix/met-total', 'J6', 15, 14, 'sum'],
  ]);
});

test('a second column that most rows contradict counts something else', () => {
  const another = ROWS.map((row, index) => [...row.slice(0, 9), 50 + index]);
  expect(told(another)).toEqual([]);
});
