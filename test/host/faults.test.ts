import { startHost, typeInto, type Host, type Sheet, type Workbook } from '../../host';
import { errorCode, workbookOf } from './support';

let workbook: Workbook;
let sheet: Sheet;
let host: Host;

beforeEach(() => {
  ({ workbook, sheet } = workbookOf('PL07', [['Tổng', 1]]));
  host = startHost(workbook);
});

afterEach(() => host.stop());

const write = (value: number, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('PL07').getRange('B1').values = [[value]];
    await context.sync();
  });

const total = (): unknown => sheet.cells.get(1)?.value;

test('cell-edit mode refuses one request', async () => {
  host.inject({ kind: 'cell-edit', at: 2 });
  await write(2);
  expect(await errorCode(write(3))).toBe('InvalidOperationInCellEditMode');
  expect(total()).toBe(2);
  await write(4);
  expect(total()).toBe(4);
});

test('a run with delayForCellEdit waits until the person has finished', async () => {
  host.setCellEditMode(true);
  expect(await errorCode(write(2))).toBe('InvalidOperationInCellEditMode');
  const waiting = write(3, { delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(total()).toBe(1);
  host.setCellEditMode(false);
  await waiting;
  expect(total()).toBe(3);
});

test('a lost request changes nothing, a lost answer does', async () => {
  host.inject({ kind: 'lost', at: 1 });
  await expect(write(2)).rejects.toThrow('The request was lost.');
  expect(total()).toBe(1);
  host.inject({ kind: 'lost', at: 1, applied: true });
  await expect(write(3)).rejects.toThrow('The answer was lost.');
  expect(total()).toBe(3);
});

test('someone else edits between two requests', async () => {
  host.inject({ kind: 'edit', at: 2, edit: () => typeInto(workbook, sheet, 0, 1, 99, 'other') });
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL07').getRange('B1').load('values');
    await context.sync();
    const before = range.values;
    range.load('values');
    await context.sync();
    return [before, range.values];
  });
  expect(seen).toEqual([[[1]], [[99]]]);
});

test('Excel may refuse a request with any error', async () => {
  host.inject({ kind: 'refused', at: 1, code: 'GeneralException', message: 'Lỗi' });
  await expect(write(2)).rejects.toMatchObject({ code: 'GeneralException', message: 'Lỗi' });
});

test('a request over 5 MB is not carried out, a response over 5 MB is not sent', async () => {
  const long = 'x'.repeat(32_000);
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);
  const fill = (count: number, top: number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('PL07').getRangeByIndexes(top, 3, count, 1).values = rows(count);
      await context.sync();
    });
  expect(await errorCode(fill(170, 0))).toBe('RequestPayloadSizeLimitExceeded');
  expect(sheet.cells.size).toBe(2);
  await fill(100, 0);
  await fill(100, 100);
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').getUsedRange().load('values');
    await context.sync();
  });
  expect(await errorCode(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('round trips and bytes are counted, the release of references apart', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL07').getRange('A1:B1');
    range.load('values');
    await context.sync();
    await context.sync();
    range.load('address');
    await context.sync();
  });
  const taken = host.takeCounters();
  expect({ roundTrips: taken.roundTrips, releases: taken.releases }).toEqual({ roundTrips: 2, releases: 1 });
  expect(taken.requestBytes).toBeGreaterThan(taken.responseBytes);
  expect(host.counters).toEqual({ roundTrips: 0, releases: 0, requestBytes: 0, responseBytes: 0 });
});
