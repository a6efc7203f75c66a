/** The roadmaps of the Khánh Hòa plan, laid out otherwise, have the same findings at the same cells. */
import { readFileSync } from 'node:fs';
import fc from '../support/properties';
import type { Finding } from '../../src/appendices/finding';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { areaAddress, parseAddress, qualifiedAddress } from '../../src/sheet/address';
import { cellKey, createGrid, type Area, type CellKey, type CellValue, type Grid } from '../../src/sheet/grid';
import { sampleFile } from '../samples/workbook';

const sample = readWorkbookFile(readFileSync(sampleFile('khanh-hoa-2024')));
const grids = sample.ok ? sample.grids.filter((grid) => /^PL0[789]$/.test(grid.sheet)) : [];

/** Where rows and columns go: strictly ascending. */
interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

const moveArea = ({ top, left, bottom, right }: Area, { row, column }: Move): Area => ({ top: row(top), left: column(left), bottom: row(bottom), right: column(right) });

function movedGrid(grid: Grid, move: Move): Grid {
  const { area } = grid;
  if (area === null) return grid;
  const target = moveArea(area, move);
  const values: CellValue[][] = Array.from({ length: target.bottom - target.top + 1 }, () => []);
  grid.values.forEach((cells, index) => cells.forEach((value, position) => { values[move.row(area.top + index) - target.top]![move.column(area.left + position) - target.left] = value; }));
  const moveMap = <T>(map: ReadonlyMap<CellKey, T>): Map<CellKey, T> => new Map([...map].map(([key, value]) => [cellKey(move.row(Math.floor(key / 16384)), move.column(key % 16384)), value]));
  return createGrid({ ...grid, area: target, values, merges: grid.merges.map((merge) => moveArea(merge, move)), numberFormats: moveMap(grid.numberFormats), formulas: moveMap(grid.formulas), fonts: moveMap(grid.fonts) });
}

function moveAddress(address: string, move: Move): string {
  const parsed = parseAddress(address);
  if (parsed === null) return address;
  const moved = areaAddress(moveArea(parsed.area, move));
  return parsed.sheet === null ? moved : qualifiedAddress(parsed.sheet, moved);
}

const findings = (sheets: readonly Grid[]): readonly Finding[] => review({ grids: sheets }).findings;
const expected = (move: Move): Finding[] => findings(grids).map((finding) => ({ ...finding, cells: finding.cells.map((cell) => moveAddress(cell, move)) }));
const same = (position: number): number => position;

test('the table begins anywhere', () => {
  fc.assert(
    fc.property(fc.nat({ max: 20 }), fc.nat({ max: 20 }), (down, right) => {
      const move = { row: (row: number) => row + down, column: (column: number) => column + right };
      expect(findings(grids.map((grid) => movedGrid(grid, move)))).toEqual(expected(move));
    }),
    { numRuns: 5 },
  );
});

test('a blank row is inserted anywhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18 }), (at) => {
      const move = { row: (row: number) => (row >= at ? row + 1 : row), column: same };
      expect(findings(grids.map((grid) => movedGrid(grid, move)))).toEqual(expected(move));
    }),
    { numRuns: 8 },
  );
});

test('a blank column is inserted anywhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (at) => {
      const move = { row: same, column: (column: number) => (column >= at ? column + 1 : column) };
      expect(findings(grids.map((grid) => movedGrid(grid, move)))).toEqual(expected(move));
    }),
    { numRuns: 6 },
  );
});

test('letters are decomposed, names set apart otherwise', () => {
  const rewritten = (change: (text: string) => string) => grids.map((grid) => createGrid({ ...grid, values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value))) }));
  const cells = (found: readonly Finding[]) => found.map(({ rule, severity, sheet, cells: all, actual, expected: should }) => ({ rule, severity, sheet, all, actual, should }));
  for (const change of [(text: string) => text.normalize('NFD'), (text: string) => text.replace(/\n/g, ', '), (text: string) => text.replace(/\n/g, ' ; ')]) {
    expect(cells(findings(rewritten(change)))).toEqual(cells(findings(grids)));
  }
});

test('sheets have other names', () => {
  const named = (sheet: string): string => `Biểu ${sheet.slice(-1)}`;
  const renamed = findings(grids.map((grid) => createGrid({ ...grid, sheet: named(grid.sheet) })));
  expect(renamed.map(({ rule, sheet }) => [rule, sheet])).toEqual(findings(grids).map(({ rule, sheet }) => [rule, named(sheet)]));
});
