/** The title of a table, also in a sheet of several tables. */
import { titleLines } from '../../src/appendices/titleLines';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

const HEADER = ['TT', 'Tên xã', 'Năm'];
const TITLE = 'LỘ TRÌNH XÃ ĐẠT CHUẨN';

/** The lines of the title above a header in the last row. */
function titleBelow(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  const top = rows.length;
  return titleLines(gridOf('PL', [...rows, HEADER]), { top, left: 0, bottom: top, right: 2 }).map(({ text }) => text);
}

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  ['nothing stands above', [['UBND TỈNH', null, 'Biểu số 01'], [TITLE]], ['UBND TỈNH', 'Biểu số 01', TITLE]],
  ['a table stands above', [[2, 'Vạn Hưng', 2021], [TITLE], ['(Kèm theo Kế hoạch số 15/KH-UBND)']], [TITLE, '(Kèm theo Kế hoạch số 15/KH-UBND)']],
  ['a table without numbers stands above', [['Cam Tân', null, 2021], ['Vạn Hưng', null, 2021], [TITLE]], [TITLE]],
  ['the sum of the table above', [[2, 'Vạn Hưng', 2021], ['Tổng số', null, 2], [TITLE]], [TITLE]],
  ['notes of the table above', [[2, 'Vạn Hưng', 2021], ['* Xã nâng cao'], ['Phụ lục 02'], [TITLE]], ['Phụ lục 02', TITLE]],
  ['the number of communes in a cell of its own', [[TITLE], ['Tổng số xã:', 92]], [TITLE, 'Tổng số xã:', '92']],
  ['the number of communes without a colon', [[TITLE], ['Tổng số xã', null, 92]], [TITLE, 'Tổng số xã', '92']],
  ['year and number of communes', [[TITLE], ['Năm', 2024], ['Tổng số xã', 92]], [TITLE, 'Năm', '2024', 'Tổng số xã', '92']],
  ['place and year of the assessment', [[TITLE], ['Xã:', 'Diên An', 'Huyện: Diên Khánh'], ['Năm đánh giá', 2024]], [TITLE, 'Xã:', 'Diên An', 'Huyện: Diên Khánh', 'Năm đánh giá', '2024']],
  ['a table and the number of communes', [[2, 'Vạn Hưng', 2021], [TITLE], ['Tổng số xã:', 92]], [TITLE, 'Tổng số xã:', '92']],
])('%s', (_, rows, expected) => {
  expect(titleBelow(...rows)).toEqual(expected);
});
