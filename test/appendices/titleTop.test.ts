/** Where the title of a table begins in a sheet of several tables. */
import { titleTop } from '../../src/appendices/titleTop';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

const HEADER = ['TT', 'Tên xã', 'Năm'];

/** The row, counted from 1, of the first line over the last row. */
function firstLine(...rows: readonly (readonly CellValue[])[]): number {
  const top = rows.length;
  return titleTop(gridOf('PL', [...rows, HEADER]), { top, left: 0, bottom: top, right: 2 }) + 1;
}

test.each<[string, readonly (readonly CellValue[])[], number]>([
  ['nothing stands above', [['UBND TỈNH', null, 'Biểu số 01'], ['LỘ TRÌNH XÃ ĐẠT CHUẨN']], 1],
  ['a table stands above', [[2, 'Vạn Hưng', 2021], ['LỘ TRÌNH XÃ ĐẠT CHUẨN'], ['(Kèm theo Kế hoạch số 15/KH-UBND)']], 2],
  ['notes of the table above', [[2, 'Vạn Hưng', 2021], ['* Xã nâng cao'], ['Phụ lục 02'], ['LỘ TRÌNH XÃ ĐẠT CHUẨN']], 3],
])('%s', (_, rows, expected) => {
  expect(firstLine(...rows)).toBe(expected);
});
