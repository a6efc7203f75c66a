import ExcelJS from '@protobi/exceljs';
import { openWorkbook, restyle, sheetNamed, startHost, styleAt, withStyle, type Host, type Sheet, type Workbook } from '../../host';
import { applyPlan, readWorkbook, restore } from '../../src/excel';
import type { Edit } from '../../src/sheet/edit';
import { cellKey } from '../../src/sheet/grid';
import { parseAddress } from '../../src/sheet/address';
import { edit, held, valueOf } from './support';

let workbook: Workbook;
let sheet: Sheet;
let host: Host;

beforeEach(async () => {
  const file = new ExcelJS.Workbook();
  const page = file.addWorksheet('PL07');
  const font = { name: '.VnTime', size: 13 };
  page.getCell('A1').value = 'Tæng sè x·';
  page.getCell('B1').value = { formula: 'A1', result: 'Tæng sè x·' };
  page.getCell('A2').value = { richText: [{ text: 'Ninh ', font }, { text: 'Thä', font: { ...font, bold: true } }] };
  page.getCell('A3').value = { richText: [{ text: 'Ninh ', font }, { text: 'Thọ', font: { size: 13, name: 'Arial' } }] };
  page.getCell('B2').value = 47;
  for (const address of ['A1', 'B1', 'A2', 'A3', 'B2']) page.getCell(address).font = font;
  page.getCell('B3').value = 'Ninh Thọ';
  workbook = openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()));
  sheet = sheetNamed(workbook, 'PL07')!;
  host = startHost(workbook);
});

afterEach(() => host.stop());

const withFont = (one: Edit): Edit => ({ ...one, font: { before: '.VnTime', after: 'Times New Roman' } });
const converted = (): Edit[] => [
  withFont(edit('PL07', 'A1', 'Tæng sè x·', 'Tổng số xã')),
  withFont(edit('PL07', 'B1', '=A1', '=A1')),
  withFont(edit('PL07', 'B2', 47, 47)),
];

const cell = (address: string): unknown[] => {
  const { top, left } = parseAddress(address)!.area;
  const { fontName, fontSize, textPrefix } = styleAt(sheet, top, left);
  return [held(sheet, address), fontName, fontSize, textPrefix];
};

test('cells are read with their fonts in the same two round trips; "" where a text has several', async () => {
  const before = host.counters.roundTrips;
  const [grid] = valueOf(await readWorkbook()).grids;
  expect(host.counters.roundTrips - before).toBe(2);
  expect(grid?.font).toBe('.VnTime');
  expect(grid?.fonts).toEqual(new Map([[cellKey(2, 0), ''], [cellKey(2, 1), 'Calibri']]));
});

test('values and fonts are written together, and brought back together', async () => {
  const before = ['A1', 'B1', 'B2'].map(cell);
  expect(await applyPlan(converted())).toEqual({ ok: true, value: { written: 3, formulasKept: [], mixedKept: [] } });
  expect(['A1', 'B1', 'B2'].map(cell)).toEqual([
    ['Tổng số xã', 'Times New Roman', 13, false],
    ['=A1', 'Times New Roman', 13, false],
    [47, 'Times New Roman', 13, false],
  ]);
  expect(await restore()).toEqual({ ok: true, value: { restored: 3, changed: [], missingSheets: [] } });
  expect(['A1', 'B1', 'B2'].map(cell)).toEqual(before);
});

test('texts that are not all alike are left and named', async () => {
  const before = sheet.cells.get(cellKey(1, 0));
  const plan = [...converted(), withFont(edit('PL07', 'A2', 'Ninh Thä', 'Ninh Thọ')), withFont(edit('PL07', 'A3', 'Ninh Thọ', 'Ninh Thọ'))];
  expect(await applyPlan(plan)).toEqual({ ok: true, value: { written: 3, formulasKept: [], mixedKept: ['PL07!A2', 'PL07!A3'] } });
  expect(sheet.cells.get(cellKey(1, 0))).toBe(before);
});

test('a cell whose font has been changed since it was shown stops the plan', async () => {
  restyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, (style) => withStyle(style, { fontName: 'Arial' }));
  expect(await applyPlan(converted())).toEqual({ ok: false, failure: { kind: 'changed', cells: ['PL07!A1'] } });
  expect(cell('B2')).toEqual([47, '.VnTime', 13, false]);
});

test('a write that breaks off gives back values and fonts', async () => {
  const before = ['A1', 'B1', 'B2'].map(cell);
  host.inject({ kind: 'lost', at: 3, applied: true });
  expect(await applyPlan(converted())).toMatchObject({ ok: false, failure: { kind: 'lost', undone: true } });
  expect(['A1', 'B1', 'B2'].map(cell)).toEqual(before);
});
