import fc from '../support/properties';
import { readFormula } from '../../host/formulas/references';
import { printAddress, printArea } from '../../host/workbook/reference';

const shown = (formula: string): string[] =>
  readFormula(formula).references.map(({ sheet, area }) => (sheet === null ? printArea(area) : printAddress(sheet, [area])));

test.each([
  ['=SUM(B4:B9)+$C$2', ['B4:B9', 'C2']],
  ["='PL 07'!A1&\"D4\"&Ẩn!B:B", ["'PL 07'!A1", 'Ẩn!B:B']],
  ['=ROUND(C5/94*100,1)', ['C5']],
  ['=LOG10(3:4)', ['3:4']],
  ["='Của ''tôi'''!A1", ["'Của ''tôi'''!A1"]],
])('%s names %j', (formula, references) => {
  expect(shown(formula)).toEqual(references);
});

test('functions and names are told apart from cells', () => {
  expect(readFormula('=IF(TongNam>0,SUM(TongNam),TRUE)')).toMatchObject({ functions: ['IF', 'SUM'], names: ['TongNam', 'TongNam'], isBeyond: false });
});

test.each(['=Bảng1[Năm]', "='[khác.xlsx]PL07'!A1", '=[1]PL07!A1'])('%s goes beyond the workbook', (formula) => {
  expect(readFormula(formula).isBeyond).toBe(true);
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readFormula(`=${text}`)));
});
