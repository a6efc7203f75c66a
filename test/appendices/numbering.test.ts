import { numberingFindings } from '../../src/appendices/numbering';
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
