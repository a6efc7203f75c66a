import { formulaOf } from '../../src/sheet/link';

const at = { row: 0, column: 0 };

test('a link is a formula that shows its value', () => {
  expect(formulaOf({ ...at, value: 'E12', link: { sheet: 'PL III', cell: 'E12' } })).toBe(`=HYPERLINK("#'PL III'!E12","E12")`);
  expect(formulaOf({ ...at, value: 53.2, link: { sheet: 'PL07', cell: 'E12' } })).toBe(`=HYPERLINK("#'PL07'!E12",53.2)`);
  expect(formulaOf({ ...at, value: 0, formula: '=SUM(A2:A3)', link: { sheet: 'PL07', cell: 'A2' } })).toBe(`=HYPERLINK("#'PL07'!A2",SUM(A2:A3))`);
});

test('quotes are doubled, and long texts cut where Excel takes no longer ones', () => {
  expect(formulaOf({ ...at, value: 'xã "A"', link: { sheet: `Biểu "1"`, cell: 'A1' } })).toBe(`=HYPERLINK("#'Biểu ""1""'!A1","xã ""A""")`);
  const long = formulaOf({ ...at, value: 'a'.repeat(300), link: { sheet: 'PL07', cell: 'A1' } });
  expect(long).toBe(`=HYPERLINK("#'PL07'!A1","${'a'.repeat(255)}"&"${'a'.repeat(45)}")`);
});

test('without a link, a cell holds its formula or its value', () => {
  expect(formulaOf({ ...at, value: 3, formula: '=A1+A2' })).toBe('=A1+A2');
  expect(formulaOf({ ...at, value: '=1+1' })).toBeNull();
});
