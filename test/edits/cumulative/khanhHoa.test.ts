/** From the names alone of the Khánh Hòa plan's PL07 to PL09: its printed numbers come back, save where the plan contradicts itself. */
import { planCumulative } from '../../../src/edits/cumulative';
import { review } from '../../../src/review';
import { cellAddress } from '../../../src/sheet/address';
import { createGrid, numberFormatAt, valueAt, type Grid } from '../../../src/sheet/grid';
import { roundTo } from '../../../src/sheet/precision';
import { gridOfContent } from '../../support/content';
import { sampleGrids } from '../../support/sample';

const BASES = [{ from: 2014, to: 2018, base: 94 }, { from: 2019, to: 2025, base: 92 }];
const SHEETS = ['PL07', 'PL08', 'PL09'];
const TOTAL_ROW = 4;
const [YEAR, TOTAL, PERCENT, LAST] = [1, 2, 4, 12];

const plan = sampleGrids('khanh-hoa-2024').filter(({ sheet }) => SHEETS.includes(sheet));

/** Without Tổng, Lũy kế, % and the whole row TỔNG CỘNG. */
function namesOnly(grid: Grid): Grid {
  const isNumber = (row: number, column: number): boolean => row >= TOTAL_ROW && column >= TOTAL && (row === TOTAL_ROW || column <= PERCENT);
  return createGrid({ ...grid, values: grid.values.map((row, index) => row.map((value, column) => (isNumber(index, column) ? null : value))) });
}

const made = planCumulative({ grids: plan.map(namesOnly), bases: BASES }, {});
const generated = made.sheets.map(gridOfContent);

/** The row of each year, and of TỔNG CỘNG, by what its second column says; a second row of one year has none. */
function rows(grid: Grid): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row <= (grid.area?.bottom ?? -1); row++) {
    const label = valueAt(grid, row, YEAR);
    if (typeof label === 'number' || label === 'TỔNG CỘNG') found.set(String(label), row);
  }
  return found;
}

/** Numbers as a person reads them: 10.6 for 0.106 under "0.0%". */
function shown(grid: Grid, row: number, column: number): unknown {
  const value = valueAt(grid, row, column);
  return typeof value === 'number' && numberFormatAt(grid, row, column).includes('%') ? roundTo(value * 100, 1) : value;
}

/** The printed numbers that the generated table does not have: the plan's cell, what it prints, what the names give. */
function differences(index: number): unknown[] {
  const [printed, own] = [plan[index]!, generated[index]!];
  const ownRows = rows(own);
  return [...rows(printed)].flatMap(([label, row]) => {
    const columns = label === 'TỔNG CỘNG' ? LAST : PERCENT;
    const ownRow = ownRows.get(label) ?? -1;
    return Array.from({ length: columns - TOTAL + 1 }, (_, offset) => TOTAL + offset).flatMap((column) => {
      const [expected, actual] = [shown(printed, row, column), shown(own, ownRow, column)];
      return expected === actual ? [] : [[cellAddress(row, column), expected, actual]];
    });
  });
}

const roadmaps = generated.slice(0, SHEETS.length);

test('one sheet a level, in the form of the plan, and nothing to ask', () => {
  expect(made.sheets.map(({ name }) => name)).toEqual(['Lộ trình NTM', 'Lộ trình NTM nâng cao', 'Lộ trình NTM kiểu mẫu', 'Chỉ tiêu 2024', 'Đăng ký 2024', 'Tiến độ các mức']);
  expect(roadmaps.map((grid) => valueAt(grid, TOTAL_ROW, YEAR))).toEqual(['Năm', 'Năm', 'Năm']);
  expect(roadmaps.map((grid) => Array.from({ length: LAST - PERCENT }, (_, index) => valueAt(grid, TOTAL_ROW, PERCENT + 1 + index)))).toEqual(
    SHEETS.map(() => ['Vạn Ninh', 'Ninh Hoà', 'Nha Trang', 'Diên Khánh', 'Cam Lâm', 'Cam Ranh', 'Khánh Vĩnh', 'Khánh Sơn']),
  );
  expect(made.problems).toEqual([]);
});

test.each([
  // 49 of 92 are 53,26 %, which the plan truncates.
  ['PL07', 0, [['E11', 53.2, 53.3]]],
  ['PL08', 1, []],
  // 2025 announces 10 communes and names 9; Cam Lâm is said to have 2 and one is named; 11 of 92 would be 12,0 %, and the plan prints 11,8 %.
  ['PL09', 2, [['C5', 11, 10], ['J5', 2, 1], ['C7', 10, 9], ['D7', 11, 10], ['E7', 11.8, 10.9]]],
])('%s: the printed numbers come back from its names', (_, index, expected) => {
  expect(differences(index)).toEqual(expected);
});

test('the abbreviations are written out', () => {
  expect(valueAt(generated[0]!, 6, 6)).toBe('Ninh Quang');
  expect(valueAt(generated[0]!, 7, 8)).toBe('Diên Sơn\nDiên Lâm\nDiên Thọ');
});

test('read back, the sheets are what they are made as, and nothing is wrong in them', () => {
  const found = review({ grids: generated, bases: BASES });
  expect(found.sheets.map(({ kind, range }) => [kind, range])).toEqual([
    ['roadmap', 'A5:M18'],
    ['roadmap', 'A5:M12'],
    ['roadmap', 'A5:M8'],
    ['targets', 'A5:G8'],
    ['registration', 'A5:G31'],
    [null, undefined],
  ]);
  expect(found.findings).toEqual([]);
});
