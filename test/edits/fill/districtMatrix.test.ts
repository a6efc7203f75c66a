/** Filling matrices by district: names counted, counts added up. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { planOf } from './plan';

const matrix = (...rows: readonly (readonly CellValue[])[]) =>
  gridOf('Phụ biểu', [['MỤC TIÊU THỰC HIỆN NĂM 2025'], ['TT', 'Nội dung', 'Tổng', 'Huyện Ba Bể', 'Huyện Chợ Đồn', 'Huyện Na Rì'], ...rows]);

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['names are counted', [1, 'Xã đạt chuẩn NTM', null, 'Xã Hà Hiệu, Khang Ninh', 'Xã Nghĩa Tá', 0], ['C3 ← 3']],
  ['counts are added by a formula', [1, 'Thôn đạt chuẩn NTM', null, 12, null, 7], ['C3 ← =SUM(D3:F3)']],
  ['counts in cells of text are not', [1, 'Thôn đạt chuẩn NTM', null, '12 thôn', 3, 7], ['C3 ← 22']],
  ['an open count tells no total', [1, 'Thôn đạt chuẩn NTM', null, '12 thôn và các thôn chưa đạt chuẩn năm 2024', 3, 7], []],
  ['nor do shares', [1, 'Tỷ lệ hộ nghèo', null, 3, 4, 5], []],
  ['nothing said yet is not zero', [1, 'Xã đạt chuẩn NTM', null, null, null, null], []],
  ['a right total is left alone, text or not', [1, 'Xã đạt chuẩn NTM', '03 xã', 'Xã Hà Hiệu, Khang Ninh', 'Xã Nghĩa Tá', 0], []],
  ['a wrong one is proposed', [1, 'Thôn đạt chuẩn NTM', 18, 12, null, 7], ['C3 ← =SUM(D3:F3)?']],
  ['a bound is left to its author', [1, 'Thôn đạt chuẩn NTM', '≥ 25', 12, null, 7], []],
])('%s', (_, row, expected) => {
  expect(planOf(matrix(row))).toEqual(expected);
});

test('a new total is shown as the others that count the same', () => {
  const rows: readonly (readonly CellValue[])[] = [[1, 'Xã đạt chuẩn NTM', '02 xã', 1, 1, 0], [2, 'Xã đạt chuẩn NTM nâng cao', null, 1, 2, 0], [3, 'Thôn đạt chuẩn NTM', null, 3, 2, 0]];
  expect(planOf(matrix(...rows))).toEqual(['C4 ← =SUM(D4:F4) as 00" xã"', 'C5 ← =SUM(D5:F5)']);
});

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['one per another', ['Số tiêu chí đạt (tiêu chí/xã)', 15, 16, 17], []],
  ['in prose', ['Số tiêu chí/xã', 15, 16, 17], []],
  ['a density', ['Mật độ dân số', 10, 20, 30], []],
  ['years', ['Năm đạt chuẩn', 2023, 2024, 2025], []],
  ['places of one kind are no rate', ['Số thôn/bản đạt chuẩn', 3, 4, 5], ['C3 ← =SUM(D3:F3)']],
  ['a year among the words makes no years', ['Năm 2025: số xã đạt chuẩn', 1, 2, 1], ['C3 ← =SUM(D3:F3)']],
])('rates and years are not added: %s', (_, [content = null, ...districts], expected) => {
  expect(planOf(matrix([1, content, null, ...districts]))).toEqual(expected);
});
