import { createWorkbook, sheetNamed, startHost, typeInto, type Host, type Workbook } from '../../host';

let workbook: Workbook;
let host: Host;

beforeEach(() => {
  workbook = createWorkbook(['PL07', 'PL 08']);
  const sheet = sheetNamed(workbook, 'PL07')!;
  typeInto(workbook, sheet, 0, 0, 'Năm');
  typeInto(workbook, sheet, 1, 0, 2024);
  typeInto(workbook, sheet, 1, 1, 0.5);
  host = startHost(workbook);
});

afterEach(() => host.stop());

test('values, address and formulas of the used range arrive in one round trip', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL07').getUsedRangeOrNullObject(true);
    range.load('address, values, formulas, numberFormat');
    await context.sync();
    return { address: range.address, values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
  expect(read).toEqual({
    address: "'PL07'!A1:B2",
    values: [['Năm', ''], [2024, 0.5]],
    formulas: [['Năm', ''], [2024, 0.5]],
    numberFormat: [['General', 'General'], ['General', 'General']],
  });
  expect(host.counters.roundTrips).toBe(1);
  expect(host.unknownMembers).toEqual([]);
});
