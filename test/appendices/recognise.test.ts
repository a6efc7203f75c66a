/** Tables told row by row: where they end, and which headers a page break only repeated. */
import { recogniseTables } from '../../src/appendices/recognise';
import { areaAddress } from '../../src/sheet/address';
import { textAt, type CellValue } from '../../src/sheet/grid';
import type { ColumnLabel } from '../../src/sheet/header';
import { gridOf } from '../support/grid';

/** A table of "Xã" and "Số hộ", whose rows have a number of households. */
function areas(rows: readonly (readonly CellValue[])[], isRow = (text: string): boolean => /^\d+$/.test(text)): string[] {
  const match = (labels: readonly ColumnLabel[]) => (labels[0]?.folded === 'xa' && labels[1]?.folded === 'so ho' ? {} : null);
  const tables = recogniseTables(gridOf('PL', rows), {
    kind: 'targets',
    match,
    isKeyLabel: (folded) => folded === 'xa',
    isRow: (grid, row) => isRow(textAt(grid, row, 1)),
    deciding: () => [0],
  });
  return tables.map(({ area, evidence }) => `${areaAddress(area)} by ${evidence.join()}`);
}

const HEADER = ['Xã', 'Số hộ'];

test('a header that a page break repeated belongs to its table', () => {
  expect(areas([HEADER, ['Vạn Phú', 12], [], HEADER, ['Vạn Hưng', 9]])).toEqual(['A1:B5 by A1']);
});

test('so does one that spells a label in another way', () => {
  expect(areas([['Xã', 'Số hộ', 'Ghi chú'], ['Vạn Phú', 12], ['Xã', 'Số hộ', 'Ghi chú khác'], ['Vạn Hưng', 9]])).toEqual(['A1:C4 by A1']);
});

test('so does one without what stands over its labels on the first page', () => {
  expect(areas([['Xã', 'Trong đó'], [null, 'Số hộ'], ['Vạn Phú', 12], HEADER, ['Vạn Hưng', 9]])).toEqual(['A1:B5 by A1']);
});

test('a table of another kind and its title end a table that takes every row', () => {
  const isAny = (): boolean => true;
  expect(areas([HEADER, ['Vạn Phú', 12], ['DANH MỤC XÃ'], ['STT', 'Vùng'], ['Vạn Hưng', 'Miền núi']], isAny)).toEqual(['A1:B2 by A1']);
  expect(areas([HEADER, ['Vạn Phú', 12], ['STT', 'Số hộ'], ['Vạn Hưng', 9]], isAny)).toEqual(['A1:B4 by A1']);
});

test('a line of text before a header begins another table', () => {
  expect(areas([HEADER, ['Vạn Phú', 12], ['Phụ lục 08'], HEADER, ['Vạn Hưng', 9]])).toEqual(['A1:B2 by A1', 'A4:B5 by A4']);
});

test('the name of another appendix ends a table, whatever its rows may hold', () => {
  expect(areas([HEADER, ['Vạn Phú', 12], ['PHỤ LỤC IV'], ['Vạn Hưng', 9]], () => true)).toEqual(['A1:B2 by A1']);
  expect(areas([HEADER, ['Vạn Phú', 12], ['Biểu dương, khen thưởng'], ['Phụ lục 02 (tiếp theo)'], ['Vạn Hưng', 9]], () => true)).toEqual(['A1:B5 by A1']);
});

test('a table ends where the sheet is dated and signed', () => {
  expect(areas([HEADER, ['Vạn Phú', 12], [null, 'Ninh Hòa, ngày 08 tháng 3 năm 2024'], ['Người lập', 'KT. CHỦ TỊCH'], ['Bà An', 3]], () => true)).toEqual(['A1:B2 by A1']);
});

test('tables side by side end each for itself', () => {
  const rows = [[...HEADER, null, ...HEADER], ['Vạn Phú', 12, null, 'Ninh An', 3], ['Vạn Hưng', 9, null, 'Phụ lục 08', null]];
  expect(areas(rows)).toEqual(['A1:B3 by A1', 'D1:E2 by ']);
});

test('a header without rows is no table', () => {
  expect(areas([HEADER, ['Ghi chú', null]])).toEqual([]);
});

test('more than three rows of another kind end a table', () => {
  expect(areas([HEADER, ['Vạn Phú', 12], [], [], [], ['Vạn Hưng', 9]])).toEqual(['A1:B6 by A1']);
  expect(areas([HEADER, ['Vạn Phú', 12], [], [], [], [], ['Vạn Hưng', 9]])).toEqual(['A1:B2 by A1']);
});

test('rows that are numbered and still to be filled end no table, however many they are', () => {
  const places = [['1', 'Vạn Phú', 12], ['2'], ['3'], [4], [5], ['6.'], [null, 'Tổng cộng', 12]];
  const match = (labels: readonly ColumnLabel[]) => (labels[1]?.folded === 'xa' ? {} : null);
  const tables = recogniseTables(gridOf('PL', [['TT', ...HEADER], ...places]), {
    kind: 'targets',
    match,
    isKeyLabel: (folded) => folded === 'xa',
    isRow: (grid, row) => textAt(grid, row, 2) !== '',
    deciding: () => [1],
  });
  expect(tables.map(({ area }) => areaAddress(area))).toEqual(['A1:C8']);
});
