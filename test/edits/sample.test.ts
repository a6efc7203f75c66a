/** The Khánh Hòa plan with its totals blanked and its bases declared: the plan's own numbers come back, save where it contradicts itself. */
import { readFileSync } from 'node:fs';
import { planTotals } from '../../src/edits/totals';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { cellAddress } from '../../src/sheet/address';
import type { Edit } from '../../src/sheet/edit';
import { cellKey, createGrid, numberFormatAt, valueAt, type CellValue, type Grid } from '../../src/sheet/grid';
import { sampleFile } from '../samples/workbook';

const BASES = [{ from: 2014, to: 2018, base: 94 }, { from: 2019, to: 2025, base: 92 }];
const ROADMAPS = ['PL07', 'PL08', 'PL09'];
const TOTAL_ROW = 4;
const NUMBERS = [2, 3, 4];

const sample = readWorkbookFile(readFileSync(sampleFile('khanh-hoa-2024')));
const grids = sample.ok ? sample.grids.filter((grid) => ROADMAPS.includes(grid.sheet)) : [];

function blanked(grid: Grid): Grid {
  const values = grid.values.map((row, index) => row.map((value, column) => (isTotal(grid, index, column, value) ? null : value)));
  return createGrid({ ...grid, values });
}

function isTotal(grid: Grid, index: number, column: number, value: CellValue): boolean {
  const row = index + (grid.area?.top ?? 0);
  return typeof value === 'number' && (NUMBERS.includes(column) ? row >= TOTAL_ROW : row === TOTAL_ROW);
}

/** What Excel shows once the plan is applied: every formula of these plans is a sum, a sum of two cells, a cell or a rounded share. */
function computed(grid: Grid, edits: readonly Edit[]): (row: number, column: number) => number {
  const planned = new Map(edits.map((edit) => [cellKey(edit.row, edit.column), edit.after]));
  const at = (row: number, column: number): number => {
    const after = planned.get(cellKey(row, column));
    return after?.formula ? formula(after.formula) : Number(after?.value ?? valueAt(grid, row, column) ?? 0);
  };
  const cell = (address: string): number => at(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
  const formula = (text: string): number => {
    const share = /^=ROUND\((\w+)\/(\d+),(\d)\)$/.exec(text);
    if (share !== null) return Math.round((cell(share[1]!) / Number(share[2])) * 10 ** Number(share[3])) / 10 ** Number(share[3]);
    const sum = /^=SUM\(([A-Z])(\d+):\1(\d+)\)$/.exec(text);
    if (sum === null) return text.slice(1).split('+').reduce((all, address) => all + cell(address), 0);
    let all = 0;
    for (let row = Number(sum[2]); row <= Number(sum[3]); row++) all += at(row - 1, sum[1]!.charCodeAt(0) - 65);
    return all;
  };
  return at;
}

function differences(grid: Grid): [string, CellValue, number][] {
  const empty = blanked(grid);
  const edits = planTotals({ grids: grids.map(blanked), bases: BASES }).filter((edit) => edit.sheet === grid.sheet);
  expect(edits.filter((edit) => !edit.ticked)).toEqual([]);
  const at = computed(empty, edits);
  return grid.values.flatMap((row, index) =>
    row.flatMap((value, column): [string, CellValue, number][] => {
      const place = index + (grid.area?.top ?? 0);
      const result = at(place, column);
      return isTotal(grid, index, column, value) && result !== value ? [[cellAddress(place, column), value, result]] : [];
    }),
  );
}

test.each([
  ['PL07', [['E11', 0.532, 0.533]]],
  ['PL08', []],
  // The 2025 row announces 10 communes and names 9, one of them in Cam Lâm, which its total says are two.
  ['PL09', [['C5', 11, 10], ['J5', 2, 1], ['C7', 10, 9], ['D7', 11, 10], ['E7', 0.118, 0.109]]],
])('%s gets its own numbers back', (sheet, expected) => {
  const grid = grids.find((one) => one.sheet === sheet);
  expect(grid && differences(grid)).toEqual(expected);
});

test('the filled shares are shown as the plan shows them', () => {
  const formats = planTotals({ grids: grids.map(blanked), bases: BASES })
    .filter((edit) => edit.column === 4)
    .map((edit) => edit.numberFormat ?? numberFormatAt(grids.find((grid) => grid.sheet === edit.sheet)!, edit.row, edit.column));
  expect([...new Set(formats)]).toEqual(['0.0%']);
});

describe('the plan as printed', () => {
  const found = review({ grids }).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

  test('PL09 contradicts itself three times', () => {
    expect(found.filter(({ sheet }) => sheet === 'PL09')).toEqual([
      { rule: 'roadmap/column-total', severity: 'error', sheet: 'PL09', cells: ['J5', 'J6:J7'], place: 'Cam Lâm', actual: 2, expected: 1, difference: 1 },
      { rule: 'roadmap/total-of-names', severity: 'error', sheet: 'PL09', cells: ['C7', 'F7:M7'], actual: 10, expected: 9, difference: 1, params: { year: '2025' } },
      { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'PL09', cells: ['E7', 'D7'], actual: 11.8, expected: 12, difference: -0.2, params: { year: 2025, cumulative: 11, base: 92 } },
    ]);
  });

  test('PL08 not at all, and PL07 truncates one share and changes its base', () => {
    expect(found.filter(({ sheet }) => sheet !== 'PL09').map(({ rule, severity, cells }) => [rule, severity, cells[0]])).toEqual([
      ['roadmap/percent-of-base', 'warning', 'E11'],
      ['roadmap/base-change', 'warning', 'E11'],
    ]);
  });

  test('right totals are left alone, wrong ones proposed', () => {
    const proposed = planTotals({ grids, bases: BASES }).map((edit) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}${edit.ticked ? '' : '?'}`);
    expect(proposed).toEqual(['PL07!E11?', 'PL09!J5?', 'PL09!C7?', 'PL09!E7?']);
  });
});
