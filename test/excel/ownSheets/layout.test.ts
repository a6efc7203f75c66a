import { layoutOf } from '../../../src/excel/ownSheets/layout';
import { cumulative } from './content';

test('cells that look alike are told as areas', () => {
  expect(layoutOf(cumulative([[2022, 5], [2023, 10]]))).toEqual({
    looks: [
      { look: { bold: true, size: 14, align: 'center' }, cells: 'A1' },
      { look: { hasBorder: true, align: 'center', bold: true }, cells: 'A3:D3' },
      { look: { hasBorder: true, align: 'center' }, cells: 'A4:D5' },
    ],
    merges: ['A1:D1'],
    columnWidths: [8, 10, 10, 30],
    rowHeights: [],
    headerRows: { top: 2, bottom: 2 },
    charts: [],
  });
});

test('a text that breaks over merged cells makes its row as high as it needs', () => {
  const cells = [{ row: 0, column: 0, value: 'LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO, NÔNG THÔN MỚI KIỂU MẪU GIAI ĐOẠN 2021-2025', look: { wraps: true } }];
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(layoutOf({ name: '', purpose: '', cells, merges, columnWidths: [25, 25] }).rowHeights).toEqual([[0, 32]]);
  expect(layoutOf({ name: '', purpose: '', cells, merges, columnWidths: [60, 60] }).rowHeights).toEqual([]);
});
