/** Columns of a matrix that their cells tell, where labels alone would not. */
import { families } from '../../../src/appendices';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { check, tablesIn } from './support';

const LISTED: CellValue[][] = [
  ['TỔNG HỢP HIỆN TRẠNG THỰC HIỆN BỘ TIÊU CHÍ XÃ NTM NĂM 2024'],
  ['STT', 'Huyện/xã', '1. Quy hoạch', '2. Giao thông', '3. Thủy lợi', '4. Điện', '5. Trường học', 'Số tiêu chí đạt', 'Tiêu chí chưa đạt'],
  [1, 'Xuân Quang', 'Đ', 'KĐ', 'KĐ', 'Đ', 'Đ', 3, '2; 3'],
  [2, 'Xuân Lãnh', 'KĐ', 'Đ', 'Đ', 'Đ', 'Đ', 4, 1],
  [3, 'An Hải', 'Đ', 'Đ', 'Đ', 'KĐ', 'Đ', 4, 4],
];

describe('a matrix whose last column lists the criteria that are unmet', () => {
  const grid = gridOf('TH', LISTED);

  test('is a matrix, and no sheet of unmet criteria', () => {
    expect(families.filter((family) => family.recognise(grid).length > 0).map(({ kind }) => kind)).toEqual(['criterion-matrix']);
  });

  test('is checked; the list is no count', () => {
    expect(tablesIn(grid)[0]?.columns.unmet).toBeNull();
    expect(check(grid)).toEqual([]);
    const wrong = LISTED.map((row, index) => (index === 2 ? [...row.slice(0, 7), 2, '2; 3'] : row));
    expect(check(gridOf('TH', wrong)).map(({ rule, cells, actual, expected }) => [rule, cells[0], actual, expected])).toEqual([['criterion-matrix/met-count', 'H3', 2, 3]]);
  });

  test('numbers of unmet criteria are counts', () => {
    const counted = LISTED.map((row, index) => (index < 2 ? row : [...row.slice(0, 8), 5 - Number(row[7])]));
    expect(tablesIn(gridOf('TH', counted))[0]?.columns.unmet).toBe(8);
  });
});

describe('columns of marks among known criteria', () => {
  const names = ['Quy hoạch', 'Giao thông', 'Sản phẩm OCOP', 'Điện', 'Trường học', 'Y tế', 'Môi trường'];
  const sheet = (third: string, cell: CellValue): ReturnType<typeof gridOf> =>
    gridOf('TH', [['HIỆN TRẠNG TIÊU CHÍ'], ['TT', 'Xã', ...names.map((name, index) => (index === 2 ? third : name)), 'Số TC đạt'], [1, 'Diên Phước', 'x', 'x', cell, 'x', 'x', 'x', 'x', 7], [2, 'Diên Sơn', 'x', '', cell, 'x', 'x', 'x', '', 5]]);
  const columnsOf = (grid: ReturnType<typeof gridOf>): number[] | undefined => tablesIn(grid)[0]?.columns.criteria.map(({ column }) => column);

  test('are criteria under any name', () => {
    expect(columnsOf(sheet('Sản phẩm OCOP', 'x'))).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(check(sheet('Sản phẩm OCOP', 'x'))).toEqual([]);
  });

  test('are none where they hold something else, or say something else', () => {
    expect(columnsOf(sheet('Sản phẩm OCOP', 12))).toEqual([2, 3, 5, 6, 7, 8]);
    expect(columnsOf(sheet('Tỷ lệ (%)', 'x'))).toEqual([2, 3, 5, 6, 7, 8]);
  });
});

test('values of the first commune that grow from column to column are no numbers of criteria', () => {
  const rows = [['KẾT QUẢ CÁC TIÊU CHÍ NĂM 2024'], ['TT', 'Tên xã', '11. Nghèo đa chiều (%)', '10. Thu nhập', '15.4. Sổ khám chữa bệnh (%)'], [1, 'An Hải', 1.2, 62, 88], [2, 'Bình Lâm', 4.4, 53, 61]];
  expect(tablesIn(gridOf('TH', rows)).map(({ header, data }) => [header.bottom, data.rows.map(({ place }) => place)])).toEqual([[1, ['An Hải', 'Bình Lâm']]]);
});
