/** A sheet "Bộ tiêu chí" in a workbook: what a review says of it, and which set is used where several have one id. */
import type { CriteriaSet } from '../../src/criteria/set';
import { shippedSets } from '../../src/criteria/sets';
import { printSet } from '../../src/criteria/sheet/print';
import { review } from '../../src/review';
import { criteriaSheetsIn, knownSets } from '../../src/review/criteriaSheets';
import { cellKey, type CellValue, type Grid } from '../../src/sheet/grid';
import { gridOfContent } from '../support/content';

const shipped = (id: string): CriteriaSet => shippedSets.find((set) => set.id === id)!;
const national = shipped('ntm-xa-2021-2025');
const sheetOf = (set: CriteriaSet, sheet = 'Bộ tiêu chí'): Grid => ({ ...gridOfContent(printSet(set, shippedSets)), sheet });

function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  return { ...grid, values: grid.values.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells)) };
}

test('is no appendix, and has nothing to tell', () => {
  const found = review({ grids: [sheetOf(national)] });
  expect(found.sheets).toEqual([{ name: 'Bộ tiêu chí', kind: null, range: expect.stringMatching(/^A1:/) as string, evidence: ['B4', 'C4'], note: 'criteria' }]);
  expect(found).toMatchObject({ findings: [], defects: [] });
});

test('mistakes are findings with their cells', () => {
  const grid = sheetOf(national);
  const header = grid.values.findIndex((row) => row.includes('So sánh'));
  const column = grid.values[header]!.indexOf('Chung');
  const row = grid.values.findIndex((cells) => cells[2] === '2.2');
  const broken = withCell(withCell(grid, row, column, 'tám mươi'), row, grid.values[header]!.indexOf('Nguồn'), null);
  const { findings } = review({ grids: [broken] });
  expect(findings.map(({ rule, severity, cells, actual, params }) => [rule, severity, cells, actual, params])).toEqual([
    ['criteria-sheet/mistake', 'error', [expect.stringMatching(new RegExp(`^[A-Z]+${row + 1}$`))], 'tám mươi', { problem: 'no-number' }],
  ]);
});

test('of two sheets with one id the first is used', () => {
  const { findings } = review({ grids: [sheetOf(national), sheetOf(national, 'Bản sao')] });
  expect(findings).toEqual([{ rule: 'criteria-sheet/unclear', severity: 'warning', sheet: 'Bản sao', cells: ['C4'], actual: national.id, params: { problem: 'same-set', other: 'Bộ tiêu chí' } }]);
});

test('a set in a sheet goes before one imported, and both before the one that comes with the add-in', () => {
  const named = (name: string): CriteriaSet => ({ ...national, name });
  const nameOf = (sets: readonly CriteriaSet[]) => sets.filter(({ id }) => id === national.id).map(({ name }) => name);
  const state = { own: [named('đã nhập'), { id: 'hỏng' }] };
  const sheets = criteriaSheetsIn([sheetOf(named('trên trang tính'))], shippedSets);
  expect(nameOf(knownSets({}))).toEqual([national.name]);
  expect(nameOf(knownSets({ state }))).toEqual(['đã nhập']);
  expect(nameOf(knownSets({ state, sheets }))).toEqual(['trên trang tính']);
  expect(nameOf(knownSets({ state, sheets, call: [named('nêu khi chạy')] }))).toEqual(['nêu khi chạy']);
});

test("a province's set is read against the national set in another sheet of the workbook", () => {
  const changed: CriteriaSet = { ...national, criteria: national.criteria.map((one) => ({ ...one, indicators: one.indicators.map((indicator) => ({ ...indicator, note: 'sửa' })) })) };
  const province: CriteriaSet = { ...shipped('kh-ntm-xa-2021-2025'), criteria: [] };
  const ofProvince = gridOfContent(printSet(province, [changed]));
  const [, read] = criteriaSheetsIn([sheetOf(changed), { ...ofProvince, sheet: 'Tỉnh' }], shippedSets);
  expect(read).toMatchObject({ set: province, mistakes: [] });
});

test('a cell that Excel shows as a percentage is a level in percent', () => {
  const grid = sheetOf(national);
  const header = grid.values.findIndex((row) => row.includes('So sánh'));
  const column = grid.values[header]!.indexOf('Chung');
  const row = grid.values.findIndex((cells) => cells[2] === '2.2');
  const shown = { ...withCell(grid, row, column, 0.85), numberFormats: new Map([[cellKey(row, column), '0%']]) };
  const [sheet] = criteriaSheetsIn([shown], shippedSets);
  const indicator = sheet!.set!.criteria[1]!.indicators.find(({ number }) => number === '2.2')!;
  expect(indicator.levels.map(({ value }) => value)).toEqual([85]);
});
