import { createWorkbook, sheetNamed, startHost, typeInto, type Host, type Workbook } from '../../host';
import { errorCode } from './support';
import { eventually } from '../support/eventually';

let workbook: Workbook;
let host: Host;

beforeEach(() => {
  workbook = createWorkbook(['PL07', 'Danh sách xã']);
  const sheet = sheetNamed(workbook, 'PL07')!;
  typeInto(workbook, sheet, 0, 0, 'Năm');
  typeInto(workbook, sheet, 1, 0, 2024);
  typeInto(workbook, sheet, 1, 1, '=A2+1');
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
    address: 'PL07!A1:B2',
    values: [['Năm', ''], [2024, '']],
    formulas: [['Năm', ''], [2024, '=A2+1']],
    numberFormat: [['General', 'General'], ['General', 'General']],
  });
  expect(host.counters.roundTrips).toBe(1);
});

test('the sheets of the workbook are loaded with their nested properties', async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility, items/protection/protected');
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
  });
  expect(names).toEqual([
    ['PL07', 'Visible', false],
    ['Danh sách xã', 'Visible', false],
  ]);
});

test('a property that was not loaded cannot be read', async () => {
  const call = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL07').getRange('A1');
    range.load('address');
    await context.sync();
    return range.values;
  });
  expect(await errorCode(call)).toBe('PropertyNotLoaded');
});

test('what is not there is a null object, or ItemNotFound with the failing statement', async () => {
  const isNull = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('PL99');
    const empty = context.workbook.worksheets.getItem('Danh sách xã').getUsedRangeOrNullObject();
    missing.load('name');
    empty.load('address');
    await context.sync();
    return [missing.isNullObject, empty.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL99').activate();
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { statement: expect.stringContaining('getItem') as string } });
});

test('a member that the host does not know fails by name', async () => {
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').getRange('A1').flashFill();
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ message: 'the host does not know Range.flashFill' });
  expect(host.unknownMembers).toEqual(['the host does not know Range.flashFill']);
});

test('a member above the ceiling fails by name and version, and isSetSupported says so beforehand', async () => {
  host.stop();
  host = startHost(workbook, { ceiling: '1.12' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: 'Range.getMergedAreasOrNullObject is part of ExcelApi 1.13, which this Excel does not have.',
  });
});

test('ranges, a range and a sheet stay usable over several round trips', async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Báo cáo');
    const range = sheet.getRange('A1:B1');
    await context.sync();
    range.values = [['Xã', 'Đạt']];
    await context.sync();
    sheet.name = 'Kết quả';
    range.load('values, address');
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual(["'Kết quả'!A1:B1", [['Xã', 'Đạt']]]);
  expect(host.counters).toMatchObject({ roundTrips: 3, releases: 1 });
});

test('a statement that fails ends the request; those before it stay done', async () => {
  const call = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL07');
    sheet.getRange('D1').values = [['trước']];
    sheet.getRange('D2').values = [['a', 'b']];
    sheet.getRange('D3').values = [['sau']];
    await context.sync();
  });
  expect(await errorCode(call)).toBe('InvalidArgument');
  const sheet = sheetNamed(workbook, 'PL07')!;
  expect([...sheet.cells.values()].map((cell) => cell.value)).toEqual(['Năm', 2024, null, 'trước']);
});

test('selecting a range makes its sheet the active one, unless it is hidden', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Danh sách xã').getRange('C3').select();
    await context.sync();
  });
  expect(workbook.selection).toEqual({ sheet: workbook.active, areas: [{ top: 2, left: 2, bottom: 2, right: 2 }] });
  sheetNamed(workbook, 'PL07')!.visibility = 'hidden';
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').activate();
    await context.sync();
  });
  expect(await errorCode(call)).toBe('GeneralException');
});

test('handlers of onChanged hear of edits, and whose they are', async () => {
  const heard: unknown[] = [];
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.source]);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  typeInto(workbook, sheetNamed(workbook, 'PL07')!, 3, 2, 'x', 'other');
  await eventually(() => expect(heard).toEqual([['C4', 'Remote']]));
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  typeInto(workbook, sheetNamed(workbook, 'PL07')!, 4, 2, 'y');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([['C4', 'Remote']]);
});
