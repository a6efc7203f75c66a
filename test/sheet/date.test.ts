import { textOrDateAt } from '../../src/sheet/date';
import { gridOf } from '../support/grid';

test('a date is told as a person writes it, everything else as it stands', () => {
  const grid = gridOf('S', [[45_657, 45_657, 'Quý II/2024', null, 45_657.75, -1]], { formats: { A1: 'dd/mm/yyyy', E1: 'd/m/yyyy h:mm', F1: 'dd/mm/yyyy' } });
  expect([0, 1, 2, 3, 4, 5].map((column) => textOrDateAt(grid, 0, column))).toEqual(['31/12/2024', '45657', 'Quý II/2024', '', '31/12/2024', '-1']);
});
