/** Rows are saved as high as Excel makes them for what breaks into lines in them. */
import { fittedHeight } from '../../host/files/fittedHeight';
import { createSheet } from '../../host/workbook/sheet';
import { DEFAULT_STYLE, type CellStyle } from '../../host/workbook/style';
import { cellKey, type CellValue } from '../../src/sheet/grid';

const WRAPPED: CellStyle = { ...DEFAULT_STYLE, fontName: 'Times New Roman', fontSize: 12, wrap: true };

/** Column A is twelve characters wide. */
function height(value: CellValue, style: CellStyle = WRAPPED, merges: readonly string[] = []): number | null {
  const sheet = createSheet('1', 'Lộ trình NTM');
  sheet.columns = [{ first: 0, last: 0, size: 12 }];
  sheet.merges = merges.map(() => ({ top: 0, left: 0, bottom: 0, right: 3 }));
  sheet.cells.set(cellKey(0, 0), { value, formula: null, style });
  return fittedHeight(sheet, 0, [0]);
}

test.each<[string, CellValue, CellStyle, number | null]>([
  ['a line break begins a line', 'Vạn Phú\nVạn Hưng', WRAPPED, 32],
  ['words that do not fit go to the next line', 'Cam Thịnh Đông', WRAPPED, 32],
  ['one line of twelve points is higher than a usual row', 'Vạn Phú', WRAPPED, 16],
  ['a number stands on one line', 1234567890123456, WRAPPED, 16],
  ['without wrapping a text runs over its neighbours', 'Cam Thịnh Đông', { ...WRAPPED, wrap: false }, 16],
  ['a usual row is high enough for the usual font', 'Vạn Phú', DEFAULT_STYLE, null],
  ['a blank cell asks for nothing', null, WRAPPED, null],
])('%s', (_, value, style, expected) => {
  expect(height(value, style)).toBe(expected);
});

test('over merged cells nothing is measured', () => {
  expect(height('LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', WRAPPED, ['A1:D1'])).toBe(16);
});
