import { cellAt, createCalculator, createWorkbook, openWorkbook, saveWorkbook, sheetNamed, startHost, typeInto, type Calculator, type Workbook } from '../../host';
import { parseAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/grid';
import { editPart, roadmapFile } from './fileSupport';
import { recalculateInLibreOffice, testWithLibreOffice } from './libreOffice';

jest.setTimeout(60_000);

const type = (workbook: Workbook, address: string, input: CellValue): void => {
  const { sheet, area } = parseAddress(address)!;
  typeInto(workbook, sheetNamed(workbook, sheet!)!, area.top, area.left, input);
};

const value = (workbook: Workbook, address: string): CellValue => {
  const { sheet, area } = parseAddress(address)!;
  return cellAt(sheetNamed(workbook, sheet!)!, area.top, area.left)?.value ?? null;
};

const values = (workbook: Workbook, addresses: string): CellValue[] => addresses.split(' ').map((address) => value(workbook, address));

describe('a plan with totals', () => {
  let workbook: Workbook;
  let calculator: Calculator;

  beforeEach(async () => {
    workbook = createWorkbook(['Biểu', 'Cơ sở']);
    calculator = createCalculator(workbook);
    type(workbook, "'Cơ sở'!A1", 94);
    for (const [row, total] of [5, 10, 3].entries()) {
      type(workbook, `Biểu!A${row + 2}`, total);
      type(workbook, `Biểu!B${row + 2}`, row === 0 ? '=A2' : `=B${row + 1}+A${row + 2}`);
      type(workbook, `Biểu!C${row + 2}`, `=ROUND(B${row + 2}/'Cơ sở'!$A$1*100,1)`);
    }
    type(workbook, 'Biểu!D1', '=SUM(A2:A4)');
    type(workbook, 'Biểu!D2', '=COUNTIF(A2:A4,">4")');
    type(workbook, 'Biểu!D3', '=A2/E9');
    await calculator.calculate(workbook);
  });

  test('formulas are computed over sheets', () => {
    expect(values(workbook, 'Biểu!B4 Biểu!C2 Biểu!C3 Biểu!C4 Biểu!D1 Biểu!D2 Biểu!D3')).toEqual([18, 5.3, 16, 19.1, 18, 2, '#DIV/0!']);
  });

  test('a link gives what it shows', async () => {
    type(workbook, 'Biểu!E1', `=HYPERLINK("#'PL III'!E12","E12; ""F3""")`);
    type(workbook, 'Biểu!E2', '=HYPERLINK("#A2",SUM(A2,A3)+1)');
    await calculator.calculate(workbook);
    expect([values(workbook, 'Biểu!E1 Biểu!E2'), [...calculator.kept]]).toEqual([['E12; "F3"', 16], []]);
  });

  test('an edit changes what depends on it and nothing else', async () => {
    type(workbook, 'Biểu!A3', 11);
    const changes = await calculator.calculate(workbook);
    expect(changes.map(({ what, areas: [area] }) => [what, area!.top + 1, area!.left])).toEqual([
      ['computed', 3, 1],
      ['computed', 3, 2],
      ['computed', 4, 1],
      ['computed', 4, 2],
      ['computed', 1, 3],
    ]);
    expect(values(workbook, 'Biểu!B4 Biểu!C4 Biểu!D1')).toEqual([19, 20.2, 19]);
  });

  test('circles and functions that nobody knows keep what they had, and are named', async () => {
    type(workbook, 'Biểu!F1', '=F2+1');
    type(workbook, 'Biểu!F2', '=F1+1');
    type(workbook, 'Biểu!F3', '=HAM_LA(A2)');
    type(workbook, 'Biểu!F4', '=SUM(F5,A2)');
    await calculator.calculate(workbook);
    expect(values(workbook, 'Biểu!F1 Biểu!F2 Biểu!F3 Biểu!F4')).toEqual([null, null, null, 5]);
    expect([...calculator.kept].sort()).toEqual(['Biểu!F1', 'Biểu!F2', 'Biểu!F3']);
  });

  test('values read through the client are computed ones, also in the request that wrote the formula', async () => {
    const host = startHost(workbook, { calculate: (current) => calculator.calculate(current) });
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Biểu').getRange('G1');
      range.formulas = [['=SUM(A2:A4)*2']];
      range.load('values, formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    host.stop();
    expect(read).toEqual([[[36]], [['=SUM(A2:A4)*2']]]);
  });
});

test('the values that a file gives its formulas stay until something they depend on changes', async () => {
  const stale = editPart(await roadmapFile(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<v>70</v>', '<v>71</v>'));
  const workbook = openWorkbook(stale);
  const calculator = createCalculator(workbook);
  type(workbook, "'PL 07'!F20", 1);
  await calculator.calculate(workbook);
  expect([value(workbook, "'PL 07'!C5"), value(workbook, "'PL 07'!C6")]).toEqual([71, 73]);
  type(workbook, "'PL 07'!B5", 12);
  await calculator.calculate(workbook);
  expect([value(workbook, "'PL 07'!C5"), value(workbook, "'PL 07'!C6"), value(workbook, "'PL 07'!D6")]).toEqual([72, 75, 79.8]);
});

testWithLibreOffice('LibreOffice opens the saved file and computes the same values', async () => {
  const workbook = openWorkbook(await roadmapFile());
  const calculator = createCalculator(workbook);
  type(workbook, "'PL 07'!B5", 12);
  type(workbook, "'PL 07'!E4", '=IF(C6>70,"Đạt","Chưa đạt")');
  type(workbook, "'PL 07'!E5", '=SUMPRODUCT(B4:B6,C4:C6)');
  type(workbook, "'PL 07'!E6", '=B4/0');
  type(workbook, 'Ẩn!A1', "=SUM('PL 07'!B:B)+COUNTIF('PL 07'!B4:B6,\">4\")+SUM(TongNam)");
  await calculator.calculate(workbook);
  const recalculated = openWorkbook(recalculateInLibreOffice(saveWorkbook(workbook)));
  const computed = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) => (cell.formula === null ? [] : [[sheet.name, key, cell.value] as const])),
  );
  expect(computed.length).toBe(8);
  expect(computed.map(([name, key]) => [name, key, sheetNamed(recalculated, name)?.cells.get(key)?.value])).toEqual(computed);
});
