/** Filling the totals of roadmaps: blank ones ticked, wrong ones proposed, right ones and formulas left alone. */
import { planTotals } from '../../src/edits/totals';
import { cellAddress } from '../../src/sheet/address';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';
import { changed, HEADER, ntm, NTM_TITLE, TOTAL, YEARS, type Row } from '../support/roadmaps';

const BASES = [{ base: 20 }];

/** "C4 ← 2", "D5 ← =D4+C5"; with "?" where it is not ticked. */
function plan(grid: Grid, bases = BASES): string[] {
  return planTotals({ grids: [grid], bases }).map(({ row, column, after, ticked }) => `${cellAddress(row, column)} ← ${after.formula ?? after.value}${ticked ? '' : '?'}`);
}

const blank = (rows: readonly Row[], columns: readonly number[]): Row[] => rows.map((row) => row.map((value, column) => (columns.includes(column) ? null : value)));

test('right totals are left alone', () => {
  expect(plan(ntm())).toEqual([]);
});

test('blank totals: counts of names are values, the rest live formulas', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG'], ...blank(YEARS, [2, 3, 4])]);
  expect(plan(grid)).toEqual([
    'C3 ← =SUM(C4:C7)', 'F3 ← 4', 'G3 ← 3', 'H3 ← 3',
    'C4 ← 2', 'D4 ← =C4', 'E4 ← =ROUND(D4/20*100,1)',
    'C5 ← 3', 'D5 ← =D4+C5', 'E5 ← =ROUND(D5/20*100,1)',
    'C6 ← 1', 'D6 ← =D5+C6', 'E6 ← =ROUND(D6/20*100,1)',
    'C7 ← 4', 'D7 ← =D6+C7', 'E7 ← =ROUND(D7/20*100,1)',
  ]);
});

test('an edit says what stood there, what it restores, and that it is ticked', () => {
  expect(planTotals({ grids: [ntm(changed(YEARS, 1, 2, null))], bases: BASES })).toEqual([
    { sheet: 'NTM', row: 4, column: 2, before: { value: null, formula: null }, after: { value: 3, formula: null }, rule: 'roadmap/total-of-names', ticked: true },
  ]);
});

test('wrong totals are proposed and left unticked', () => {
  expect(plan(ntm(changed(YEARS, 1, 2, 4)))).toEqual(['C3 ← =SUM(C4:C7)?', 'C5 ← 3?', 'D5 ← =D4+C5?']);
  expect(plan(ntm(changed(YEARS, 1, 4, 28)))).toEqual(['E5 ← =ROUND(D5/20*100,0)?']);
});

test('sums of counts are formulas', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG'], [1, 2021, null, 2, 10, 2, 0, 0], [2, 2022, null, 5, 25, 1, 2, 0]]);
  expect(plan(grid)).toEqual(['C3 ← =SUM(C4:C5)', 'F3 ← =SUM(F4:F5)', 'G3 ← =SUM(G4:G5)', 'H3 ← =SUM(H4:H5)', 'C4 ← =SUM(F4:H4)', 'C5 ← =SUM(F5:H5)']);
});

test('Tổng right of the districts under their common label, TỔNG SỐ above a note about the whole province', () => {
  const rows: Row[] = [
    ['STT', 'Năm', 'Số xã đạt chuẩn theo huyện', null, null, 'Tổng cộng trong năm', 'Lũy kế'],
    [null, null, 'Nghĩa Hưng', 'Ý Yên', 'Vụ Bản', null, null],
    [1, 2021, 3, 2, 1, null, null],
    [2, 2022, 4, 2, 2, null, null],
    [null, 'Tổng số'],
    ['Toàn tỉnh có 60 xã'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'];
  expect(plan(gridOf('NTM', rows, { merges }))).toEqual(['F5 ← =SUM(F3:F4)', 'C5 ← =SUM(C3:C4)', 'D5 ← =SUM(D3:D4)', 'E5 ← =SUM(E3:E4)', 'F3 ← =SUM(C3:E3)', 'G3 ← =F3', 'F4 ← =SUM(C4:E4)', 'G4 ← =G3+F4']);
});

test('rows between the years are left out of a sum', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, ...YEARS.slice(0, 2), [null, 'Giai đoạn 2021-2022', 5], ...YEARS.slice(2), [null, 'TỔNG CỘNG', null, null, null, 4, 3, 3]]);
  expect(plan(grid)).toEqual(['C8 ← =SUM(C3:C4,C6:C7)']);
});

describe('a formula', () => {
  test('is never replaced by a value', () => {
    expect(plan(ntm(changed(YEARS, 1, 2, 4), { formulas: { C5: '=2+2' } }))).toEqual(['C3 ← =SUM(C4:C7)?', 'D5 ← =D4+C5?']);
  });

  test('that was never computed is left alone', () => {
    expect(plan(ntm(changed(YEARS, 1, 3, null), { formulas: { D5: '=D4+C5' } }))).toEqual([]);
  });

  test('that gives an error is proposed anew, unticked', () => {
    expect(plan(ntm(changed(YEARS, 3, 3, '#REF!'), { formulas: { D7: '=#REF!+C7' } }))).toEqual(['D7 ← =D6+C7?']);
  });
});

describe('shares follow the way in which their column keeps them', () => {
  const shares = (change: (percent: number) => CellValue): Row[] => YEARS.map((row, index) => [...row.slice(0, 4), index === 3 ? null : change(Number(row[4])), ...row.slice(5)]);

  test('as fractions with a % format', () => {
    expect(plan(ntm(shares((percent) => percent / 100), { formats: { 'E4:E7': '0.0%' } }))).toEqual(['E7 ← =ROUND(D7/20,3)']);
  });

  test('as fractions with a % format that the blank cell lacks', () => {
    expect(planTotals({ grids: [ntm(shares((percent) => percent / 100), { formats: { 'E4:E6': '0.00%' } })], bases: BASES })).toEqual([
      expect.objectContaining({ row: 6, column: 4, numberFormat: '0.00%', after: { value: 0.5, formula: '=ROUND(D7/20,4)' } }),
    ]);
  });

  test('as fractions without a format', () => {
    expect(plan(ntm(shares((percent) => percent / 100)))).toEqual(['E7 ← =ROUND(D7/20,2)']);
  });

  test('as numbers', () => {
    expect(plan(ntm(shares((percent) => percent), { formats: { 'E4:E7': '0.0' } }))).toEqual(['E7 ← =ROUND(D7/20*100,1)']);
  });

  test('without a base nothing is filled', () => {
    const grid = gridOf('NTM', [NTM_TITLE, HEADER, ...blank(YEARS, [4])]);
    expect(plan(grid, [])).toEqual([]);
  });
});

test('counts written as text cannot be added by a formula', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, ['', 'TỔNG CỘNG', null, null, null, 4, 3, 3], ...YEARS.map((row) => [...row.slice(0, 2), `0${row[2]} xã`, null, ...row.slice(4)])]);
  expect(plan(grid)).toEqual(['C3 ← 10', 'D4 ← 2', 'D5 ← 5', 'D6 ← 6', 'D7 ← 10']);
});

test('what had been reached before the first year is known to the author only', () => {
  const years = YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, null, ...row.slice(5)]);
  expect(plan(gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG', 16], ...years]), [])).toEqual([]);
});

test('a year without names is not filled in yet, and a column of names has no total', () => {
  expect(plan(gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS, [5, 2025, null, null, null, null, null, null]]))).toEqual([]);
  expect(plan(gridOf('NTM', [['Năm', 'Tên xã', 'Số xã', 'Lũy kế'], [2024, 'Ninh Hải, Kim Mỹ', 2, 2], ['Tổng', null, 2]]))).toEqual([]);
});

test('text and dates are left to the person', () => {
  expect(plan(ntm(changed(YEARS, 1, 2, 'ba xã')))).toEqual([]);
  expect(plan(ntm(changed(YEARS, 1, 2, 45361), { formats: { C5: 'dd/mm/yyyy' } }))).toEqual([]);
});

describe('text in the cell of a total', () => {
  const grid = (first: CellValue, names: CellValue = 'An Bình, An Lạc') => gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG', null, 0, 0, 5, 0, 0], [1, 2021, first, null, 0, names, null, null], [2, 2022, null, null, 0, 'An Phú', 'Bảo Hòa', null]]);
  const ofColumns = (cells: readonly string[]): string[] => cells.filter((cell) => /^[CD]/.test(cell));
  test('is not added by a formula: what the names tell is a value', () => {
    expect(ofColumns(plan(grid('…'), []))).toEqual(['C3 ← 4', 'D4 ← 2', 'C5 ← 2', 'D5 ← =D4+C5']);
    expect(ofColumns(plan(grid('-'), []))).toEqual(['C3 ← 4', 'C4 ← 2?', 'D4 ← 2', 'C5 ← 2', 'D5 ← =D4+C5']);
  });
  test('leaves what depends on it unknown where nobody is named', () => {
    expect(ofColumns(plan(grid('…', null), []))).toEqual(['C5 ← 2']);
  });
});
