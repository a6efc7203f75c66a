import { shiftFormula } from '../../host/files/shiftFormula';

test.each([
  ['C5+SUM(C$1:C4)', 2, 1, 'D7+SUM(D$1:D6)'],
  ['$B$2*B2', 10, 0, '$B$2*B12'],
  ["'PL 07'!A1&\"A1\"", 1, 1, "'PL 07'!B2&\"A1\""],
  ['PL07!A1', 1, 0, 'PL07!A2'],
  ['SUM(A:B)+SUM(2:3)', 1, 1, 'SUM(B:C)+SUM(3:4)'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['A1', -1, 0, '#REF!'],
  ['Bảng1[Năm]+A1', 0, 1, 'Bảng1[Năm]+B1'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
