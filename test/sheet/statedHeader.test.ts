/** Headers that a person states: where they stand, and what their columns hold. */
import { areaAddress, parseAddress } from '../../src/sheet/address';
import type { Grid, StatedHeader } from '../../src/sheet/grid';
import { findHeaders, type ColumnLabel } from '../../src/sheet/header';
import { gridOf } from '../support/grid';

const match = (labels: readonly ColumnLabel[]) => {
  const columnOf = (label: string) => labels.find(({ folded }) => folded === label)?.column ?? null;
  const [year, total] = [columnOf('nam'), columnOf('tong')];
  return year === null || total === null ? null : { year, total };
};

function headers(grid: Grid, area: string, labels: StatedHeader['labels']) {
  const stated: Grid = { ...grid, statedHeader: { area: parseAddress(area)!.area, labels } };
  return findHeaders(stated, match, () => true);
}

const rows = [
  ['BIỂU TỔNG HỢP', '', ''],
  ['Niên độ', 'Kết quả', 'Năm'],
  ['', 'xã', ''],
  [2024, 3, 'x'],
  ['Niên độ', 'Kết quả', 'Năm'],
  ['', 'xã', ''],
  [2025, 4, 'x'],
];

test('the labels that a person chooses stand for those of the sheet', () => {
  const found = headers(gridOf('PL', rows), 'A2:C3', new Map([[0, { label: 'Năm', text: 'Niên độ' }], [1, { label: 'Tổng' }], [2, null]]));
  expect(found.map(({ area, columns }) => ({ area: areaAddress(area), ...columns }))).toEqual([
    { area: 'A2:C3', year: 0, total: 1 },
    { area: 'A5:C6', year: 0, total: 1 },
  ]);
  expect(found[0]?.labels).toEqual([
    { column: 0, text: 'Niên độ', folded: 'nam', parent: '', path: 'nam', cell: 'A3' },
    { column: 1, text: 'Tổng', folded: 'tong', parent: '', path: 'tong', cell: 'B3' },
  ]);
});

test('columns that they do not speak of keep their own labels', () => {
  const found = headers(gridOf('PL', rows), 'A2:C3', new Map([[1, { label: 'Tổng' }]]));
  expect(found[0]?.columns).toEqual({ year: 2, total: 1 });
  expect(found[0]?.labels[0]).toEqual({ column: 0, text: 'Niên độ', folded: 'nien do', parent: '', path: 'nien do', cell: 'A2' });
});

test('nothing is looked for elsewhere, also where the labels do not make a table', () => {
  expect(headers(gridOf('PL', [['Năm', 'Tổng'], [2024, 1], ['a', 'b']]), 'A3:B3', new Map())).toEqual([]);
});

test('the row of column numbers below belongs to the header; a header without texts is not repeated', () => {
  const numbered = gridOf('PL', [['', '', ''], ['(1)', '(2)', '(3)'], [2024, 3, 1], ['', '', '']]);
  expect(headers(numbered, 'A1:C1', new Map([[0, { label: 'Năm' }], [1, { label: 'Tổng' }]])).map(({ area }) => areaAddress(area))).toEqual(['A1:C2']);
});
