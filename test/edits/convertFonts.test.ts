import { planConversion } from '../../src/edits/convertFonts';
import type { WorkbookState } from '../../src/review/state';
import { cellKey, createGrid, type CellValue, type Grid, type GridInput } from '../../src/sheet/grid';
import { toTcvn3 } from '../support/legacyText';

const HEADERS = ['Năm', 'Tổng số xã', 'Lũy kế', 'Tỷ lệ'];

/** A sheet whose first cell is A1. */
function sheet(values: readonly (readonly CellValue[])[], facts: Partial<GridInput>): Grid {
  const right = Math.max(...values.map((row) => row.length)) - 1;
  return createGrid({ sheet: 'PL07', area: { top: 0, left: 0, bottom: values.length - 1, right }, values, ...facts });
}

/** Place, text before and after, font after, tick. */
const short = (grid: Grid, state?: WorkbookState): unknown[] =>
  planConversion({ grids: [grid], state }).plan.map(({ row, column, before, after, font, ticked }) => [
    `${row} ${column}`,
    before.formula ?? before.value,
    after.formula ?? after.value,
    font?.after ?? null,
    ticked,
  ]);

test('texts become Unicode in a font that every machine has; numbers of the sheet get that font, too', () => {
  const grid = sheet([['Tæng sè', 'TT', 2024]], { font: '.VnTime', fonts: new Map([[cellKey(0, 2), '.VnArialH']]) });
  expect(planConversion({ grids: [grid] })).toEqual({
    plan: [
      {
        sheet: 'PL07',
        row: 0,
        column: 0,
        before: { value: 'Tæng sè', formula: null },
        after: { value: 'Tổng số', formula: null },
        font: { before: '.VnTime', after: 'Times New Roman' },
        ticked: true,
      },
      {
        sheet: 'PL07',
        row: 0,
        column: 1,
        before: { value: 'TT', formula: null },
        after: { value: 'TT', formula: null },
        font: { before: '.VnTime', after: 'Times New Roman' },
        ticked: true,
      },
      {
        sheet: 'PL07',
        row: 0,
        column: 2,
        before: { value: 2024, formula: null },
        after: { value: 2024, formula: null },
        font: { before: '.VnArialH', after: 'Arial' },
        ticked: true,
      },
    ],
    leftAlone: [],
  });
});

test('cells in other fonts, and sheets without legacy text, are left', () => {
  const mixed = sheet([['Tæng sè', 'Tổng số', 5]], { font: 'Arial', fonts: new Map([[cellKey(0, 0), '.VnTime']]) });
  expect(short(mixed)).toEqual([['0 0', 'Tæng sè', 'Tổng số', 'Times New Roman', true]]);
  expect(short(sheet([['Tổng số', 5]], { font: '.VnTime' }))).toEqual([]);
  expect(short(sheet([['Tổng số', 5]], { font: 'Arial' }))).toEqual([]);
});

test('a formula stays a formula; one that spells out legacy text is left alone and named', () => {
  const formulas = new Map([[cellKey(0, 1), '=A1'], [cellKey(0, 2), '=D1&" kÕ"']]);
  const grid = sheet([['Tæng sè', 'Tæng sè', '5 kÕ']], { font: '.VnTime', formulas });
  expect(short(grid)).toEqual([['0 0', 'Tæng sè', 'Tổng số', 'Times New Roman', true], ['0 1', '=A1', '=A1', 'Times New Roman', true]]);
  expect(planConversion({ grids: [grid] }).leftAlone).toEqual(['PL07!C1']);
});

test('a formula in another font follows the cells that it reads', () => {
  const texts = HEADERS.map(toTcvn3);
  const grid = sheet([[...texts, texts[0] ?? null]], { font: 'Arial', formulas: new Map([[cellKey(0, 4), '=A1']]) });
  expect([short(grid).length, planConversion({ grids: [grid] }).leftAlone]).toEqual([4, []]);
});

test('texts in several fonts are left alone and named', () => {
  const grid = sheet([HEADERS.map(toTcvn3)], { font: '.VnTime', fonts: new Map([[cellKey(0, 1), '']]) });
  const state: WorkbookState = { bases: [], kept: [], encodings: [{ sheet: 'PL07', encoding: 'tcvn3' }] };
  expect(planConversion({ grids: [grid], state }).leftAlone).toEqual(['PL07!B1']);
  expect(short(grid, state).length).toBe(3);
});

test('what is only guessed is not ticked until a person has confirmed it, and keeps its font', () => {
  const grid = sheet([HEADERS.map(toTcvn3)], { font: 'Arial' });
  expect(short(grid)).toEqual(HEADERS.map((text, column) => [`0 ${column}`, toTcvn3(text), text, null, false]));
  const told = (encoding: 'tcvn3' | 'unicode'): WorkbookState => ({ bases: [], kept: [], encodings: [{ sheet: 'PL07', encoding }] });
  expect(short(grid, told('tcvn3'))).toEqual(HEADERS.map((text, column) => [`0 ${column}`, toTcvn3(text), text, null, true]));
  expect(short(grid, told('unicode'))).toEqual([]);
});

test('units that number formats spell out are converted', () => {
  const grid = sheet([['Tæng sè', 5]], { font: '.VnTime', numberFormats: new Map([[cellKey(0, 1), '0" x·"']]) });
  expect(planConversion({ grids: [grid] }).plan.map(({ numberFormat }) => numberFormat)).toEqual([undefined, '0" xã"']);
});
