/** A cumulative table as the add-in makes it: a title, a header, a row a year, and a place for notes. */
import type { CellLook, ContentCell, SheetContent } from '../../../src/sheet/content';
import type { CellValue } from '../../../src/sheet/grid';

const BORDERED: CellLook = { hasBorder: true, align: 'center' };

export function cumulative(years: readonly (readonly [number, number])[], change: Partial<SheetContent> = {}): SheetContent {
  const cell = (row: number, column: number, value: CellValue, more: Partial<ContentCell> = {}): ContentCell => ({ row, column, value, look: BORDERED, ...more });
  return {
    name: 'Lũy kế NTM',
    purpose: 'cumulative:NTM',
    cells: [
      { row: 0, column: 0, value: 'LỘ TRÌNH XÃ ĐẠT CHUẨN', look: { bold: true, size: 14, align: 'center' } },
      ...['Năm', 'Tổng', 'Lũy kế', 'Ghi chú'].map((label, column) => cell(2, column, label, { look: { ...BORDERED, bold: true } })),
      ...years.flatMap(([year, total], index) => {
        const row = 3 + index;
        return [
          cell(row, 0, year),
          cell(row, 1, total),
          cell(row, 2, total, { formula: index === 0 ? `=B${row + 1}` : `=C${row}+B${row + 1}` }),
          cell(row, 3, null),
        ];
      }),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [8, 10, 10, 30],
    headerRows: { top: 2, bottom: 2 },
    ...change,
  };
}
