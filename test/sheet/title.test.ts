import { isBlankRow, linesAbove, linesOfRow } from '../../src/sheet/title';
import { gridOf } from '../support/grid';

const SHEET = gridOf(
  'PL07',
  [
    ['Phụ lục 07', null, null, null],
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', null, 'LỘ TRÌNH XÃ NÂNG CAO', null],
    [null, null, null, null],
    ['Năm', 'Tổng', 'Năm', 'Tổng'],
  ],
  { merges: ['A1:D1', 'A2:B2', 'C2:D2'] },
);

test('a merged line counts once', () => {
  expect(linesAbove(SHEET, 3, 0)).toEqual([
    { text: 'Phụ lục 07', cell: 'A1' },
    { text: 'LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', cell: 'A2' },
    { text: 'LỘ TRÌNH XÃ NÂNG CAO', cell: 'C2' },
  ]);
});

test('over some columns stand the lines that reach into them', () => {
  expect(linesAbove(SHEET, 3, 0, { left: 3, right: 3 }).map((line) => line.text)).toEqual(['Phụ lục 07', 'LỘ TRÌNH XÃ NÂNG CAO']);
});

test('lines begin where they are asked to', () => {
  expect(linesAbove(SHEET, 3, 2)).toEqual([]);
  expect(linesOfRow(SHEET, 3).map((line) => line.cell)).toEqual(['A4', 'B4', 'C4', 'D4']);
});

test('a row is blank in some columns only', () => {
  const grid = gridOf('PL', [['', 'Ninh An', '']]);
  expect([isBlankRow(grid, 0, { left: 0, right: 0 }), isBlankRow(grid, 0, { left: 0, right: 1 }), isBlankRow(grid, 5, { left: 0, right: 1 })]).toEqual([true, false, true]);
});
