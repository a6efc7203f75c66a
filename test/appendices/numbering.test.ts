import { groupedNumberingFindings, numberingFindings, numberingOfGroups } from '../../src/appendices/numbering';
import { figureAt } from '../../src/sheet/figure';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

function findings(...numbers: CellValue[]) {
  const grid = gridOf('PL02', numbers.map((number) => [number]));
  return numberingFindings('PL02', numbers.map((_, row) => figureAt(grid, row, 0)));
}

test.each<[string, CellValue[]]>([
  ['from one', [1, 2, 3]],
  ['from any number, a table cut from a longer one', [7, 8, 9]],
  ['written as text', ['01', '02', '03']],
  ['with a blank one, which takes its number', [1, null, 3]],
  ['none', []],
])('continuous numbers: %s', (_, numbers) => {
  expect(findings(...numbers)).toEqual([]);
});

test('a gap is told once, against the number before', () => {
  expect(findings(1, 2, 4, 5)).toEqual([{ rule: 'table/numbering', severity: 'warning', sheet: 'PL02', cells: ['A3', 'A2'], actual: 4, expected: 3 }]);
});

test('a number twice', () => {
  expect(findings(1, 1).map(({ actual, expected }) => [actual, expected])).toEqual([[1, 2]]);
});

/** The groups of a table, one below the other. */
function ofGroups(...groups: CellValue[][]) {
  const grid = gridOf('PL02', groups.flat().map((number) => [number]));
  let row = 0;
  return numberingOfGroups('PL02', groups.map((numbers) => numbers.map(() => figureAt(grid, row++, 0))));
}

test.each<[string, CellValue[][]]>([
  ['each from one', [[1, 2], [1], [1, 2, 3]]],
  ['going on from the group before', [[1, 2], [3, 4], [], [5]]],
  ['going on from another sheet', [[12, 13], [14]]],
])('groups: %s', (_, groups) => {
  expect(ofGroups(...groups)).toEqual([]);
});

test('a group that lost its first row', () => {
  expect(ofGroups([2, 3], [1, 2], [4, 5])).toEqual([
    { rule: 'table/numbering', severity: 'warning', sheet: 'PL02', cells: ['A1'], actual: 2, expected: 1 },
    { rule: 'table/numbering', severity: 'warning', sheet: 'PL02', cells: ['A5'], actual: 4, expected: 1 },
  ]);
});

test('the number 1 right below another number', () => {
  const grid = gridOf('PL02', [['I'], [1], [1], ['II'], [1], [2], [1]]);
  expect(groupedNumberingFindings('PL02', [0, 1, 2, 3, 4, 5, 6].map((row) => figureAt(grid, row, 0))).map(({ cells, expected }) => [cells, expected])).toEqual([[['A3', 'A2'], 2], [['A7', 'A6'], 3]]);
});

test('the number 1 below a row that is none of the table, such as a heading over all columns', () => {
  const grid = gridOf('PL02', [[1], [2], ['CẤP HUYỆN'], [1], [2]]);
  expect(groupedNumberingFindings('PL02', [0, 1, 3, 4].map((row) => figureAt(grid, row, 0)))).toEqual([]);
});

test('what begins a group may stand among the numbers', () => {
  const column: CellValue[] = ['I', 1, 2, 'a)', 3, 'II', 2, 3];
  const grid = gridOf('PL02', column.map((number) => [number]));
  expect(groupedNumberingFindings('PL02', column.map((_, row) => figureAt(grid, row, 0))).map(({ cells, actual }) => [cells, actual])).toEqual([[['A7'], 2]]);
});

test('a last number 1 in a table without headings, and below one', () => {
  const ofColumn = (column: CellValue[]) => {
    const grid = gridOf('PL02', column.map((number) => [number]));
    return groupedNumberingFindings('PL02', column.map((_, row) => figureAt(grid, row, 0))).map(({ cells, expected }) => [cells, expected]);
  };
  expect(ofColumn([1, null, 2, null, 3, null, 1])).toEqual([[['A7', 'A5'], 4]]);
  expect(ofColumn([null, 1, 2, 3, null, 1])).toEqual([]);
  expect(ofColumn([1, 2, null, 1, 2])).toEqual([]);
});
