import ExcelJS from '@protobi/exceljs';
import { openWorkbook, saveWorkbook, startHost, type Host } from '../../host';
import { partsOf } from './fileSupport';

let bytes: Uint8Array;
let host: Host;

beforeEach(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PL07');
  const font = { name: '.VnTime', size: 13 };
  for (const address of ['A1', 'A2', 'A3']) sheet.getCell(address).font = font;
  sheet.getCell('A1').value = 'X· Ninh Thä';
  sheet.getCell('A2').value = { richText: [{ text: 'X· ', font }, { text: 'Ninh Thä', font: { ...font, bold: true } }] };
  sheet.getCell('A3').value = { richText: [{ text: 'X· ' }, { text: 'Ninh Thọ', font: { size: 13, name: 'Times New Roman' } }] };
  bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
});

afterEach(() => host.stop());

/** Name and weight of the font of each cell, as a range and cell by cell. */
const fonts = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL07');
    const ranges = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('format/font/name,format/font/bold'));
    const cells = sheet.getRange('A1:A3').getCellProperties({ format: { font: { name: true, bold: true } } });
    await context.sync();
    return [ranges.map(({ format }) => [format.font.name, format.font.bold]), cells.value.map(([cell]) => [cell?.format?.font?.name, cell?.format?.font?.bold])];
  });

const MIXED = [['.VnTime', false], ['.VnTime', null], [null, false]];

test('what differs within a text reads as null', async () => {
  host = startHost(openWorkbook(bytes));
  expect(await fonts()).toEqual([MIXED, MIXED]);
});

test('a text that is written anew is all alike; others stay in the file as they were', async () => {
  const workbook = openWorkbook(bytes);
  host = startHost(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('PL07').getRange('A3').values = [['Xã Ninh Thọ']];
    await context.sync();
  });
  const expected = [MIXED[0], MIXED[1], ['.VnTime', false]];
  expect(await fonts()).toEqual([expected, expected]);
  expect(partsOf(saveWorkbook(workbook))['xl/sharedStrings.xml']).toBe(partsOf(bytes)['xl/sharedStrings.xml']);
});
