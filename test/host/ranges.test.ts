import fc from '../support/properties';
import { merge, startHost, typeInto, type Host, type Sheet, type Workbook } from '../../host';
import { errorCode, workbookOf } from './support';

let workbook: Workbook;
let sheet: Sheet;
let host: Host;

beforeEach(() => {
  ({ workbook, sheet } = workbookOf('Biểu', [
    ['TT', 'Xã', 'Tỷ lệ'],
    [1, 'Diên Phú', 0.7432],
    [2, 'Suối Cát', null],
  ]));
  host = startHost(workbook);
});

afterEach(() => host.stop());

/** Runs the statements on the sheet and syncs once. */
const onSheet = <T>(work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Biểu'));
    await context.sync();
    return result;
  });

const contents = async (address: string): Promise<unknown[][]> => (await onSheet((one) => one.getRange(address).load('values'))).values;

test('texts are read as Excel reads typed ones', async () => {
  await onSheet((one) => {
    one.getRange('E1:E8').values = [['01'], ['12%'], ['TRUE'], ["'=A1"], ['1.234,5'], ['1,234'], ['Quý II/2024'], ['7/2/2025']];
    one.getRange('F1').numberFormat = [['@']];
    one.getRange('F1').values = [['01']];
  });
  expect(await contents('E1:E8')).toEqual([[1], [0.12], [true], ['=A1'], ['1.234,5'], [1234], ['Quý II/2024'], [45840]]);
  expect(await contents('F1')).toEqual([['01']]);
});

test('an array must have the size of the range, null in it leaves a cell alone, "" blanks it', async () => {
  expect(await errorCode(onSheet((one) => void (one.getRange('A1:B2').values = [[1, 2]])))).toBe('InvalidArgument');
  await onSheet((one) => void (one.getRange('A2:B3').values = [[null, 'Diên An'], ['', null]] as string[][]));
  expect(await contents('A2:B3')).toEqual([[1, 'Diên An'], ['', 'Suối Cát']]);
});

test('an array of more than 1,500 cells, which the client slices, arrives whole', async () => {
  const values = Array.from({ length: 700 }, (_, row) => [row, `xã ${row}`, row / 7]);
  await onSheet((one) => void (one.getRange('J1:L700').values = values));
  expect(await contents('J1:L700')).toEqual(values);
  expect(host.counters.roundTrips).toBe(2);
});

test('formats that differ within the range read as null', async () => {
  await onSheet((one) => {
    one.getRange('B2').format.font.name = '.VnTime';
    one.getRange('A1:C1').format.font.bold = true;
    one.getRange('C2').numberFormat = [['0.0%']];
  });
  const range = await onSheet((one) => one.getRange('A1:C2').load('numberFormat, text, format/font/name, format/font/size'));
  expect([range.format.font.name, range.format.font.size]).toEqual([null, 11]);
  expect(range.numberFormat[1]).toEqual(['General', 'General', '0.0%']);
  expect(range.text[1]).toEqual(['1', 'Diên Phú', '74.3%']);
});

test('getCellProperties answers only what is asked for', async () => {
  const answer = await onSheet((one) => {
    one.getRange('B1').format.font.name = 'VNI-Times';
    return one.getRange('A1:B1').getCellProperties({ format: { font: { name: true } } });
  });
  expect(answer.value).toEqual([[{ format: { font: { name: 'Calibri' } } }, { format: { font: { name: 'VNI-Times' } } }]]);
});

test('merged areas are found where they begin inside the range, and covered cells take nothing', async () => {
  merge(sheet, { top: 4, left: 0, bottom: 6, right: 0 });
  merge(sheet, { top: 4, left: 1, bottom: 4, right: 2 });
  const [all, missed] = await onSheet((one) => [
    one.getRange('A1:C9').getMergedAreasOrNullObject().load('address, areaCount'),
    one.getRange('A6:C9').getMergedAreasOrNullObject().load('address'),
  ] as const);
  expect([all.address, missed.isNullObject]).toEqual(["Biểu!A5:A7,Biểu!B5:C5", true]);
  await onSheet((one) => void (one.getRange('A5:A7').values = [['a'], ['b'], ['c']]));
  expect(await contents('A5:A7')).toEqual([['a'], [''], ['']]);
});

test('range areas take an address of at most 8,192 characters', async () => {
  const areas = await onSheet((one) => one.getRanges('A1:B1,C3').load('address, areaCount, cellCount'));
  expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Biểu!A1:B1,Biểu!C3', 2, 3]);
  const long = Array.from({ length: 2000 }, (_, row) => `A${row * 2 + 1}`).join(',');
  expect(await errorCode(onSheet((one) => one.getRanges(long)))).toBe('InvalidArgument');
});

test('a locked cell of a protected sheet refuses the whole statement, unlocked cells take it', async () => {
  await onSheet((one) => {
    one.getRange('A2').format.protection.locked = false;
    one.protection.protect();
  });
  expect(await errorCode(onSheet((one) => void (one.getRange('A2:B2').values = [[5, 'x']])))).toBe('AccessDenied');
  expect(await errorCode(onSheet((one) => void one.getRange('A2').conditionalFormats.add('Custom')))).toBe('AccessDenied');
  await onSheet((one) => void (one.getRange('A2').values = [[5]]));
  expect(await contents('A2:B2')).toEqual([[5, 'Diên Phú']]);
});

test('rows and columns are hidden and said to be so', async () => {
  await onSheet((one) => void (one.getRange('2:3').rowHidden = true));
  const hidden = await onSheet((one) => one.getRange('A1:A4').getRowProperties({ rowHidden: true }));
  expect(hidden.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }, { rowHidden: false }]);
});

test('whatever a person types, reading it back and setting it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), async (input) => {
      typeInto(workbook, sheet, 9, 0, "'");
      typeInto(workbook, sheet, 9, 0, input);
      const before = await onSheet((one) => one.getRange('A10').load('values, formulas'));
      const typed = before.values[0]![0] as string;
      const isText = typeof typed === 'string' && typed !== '';
      await onSheet((one) => void (one.getRange('A10').formulas = isText && before.formulas[0]![0] === typed ? [[`'${typed}`]] : before.formulas));
      const after = await onSheet((one) => one.getRange('A10').load('values, formulas'));
      expect([after.values, after.formulas]).toEqual([before.values, before.formulas]);
    }),
    { numRuns: 60 },
  );
});

test('a blank cell keeps its own format when it is given it again', async () => {
  for (let time = 0; time < 2; time++) await onSheet((one) => (one.getRange('C3').numberFormat = [['0.0']]));
  const range = await onSheet((one) => one.getRange('C3').load('numberFormat'));
  expect(range.numberFormat).toEqual([['0.0']]);
});
