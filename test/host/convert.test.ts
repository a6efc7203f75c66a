/** Converting fonts through the headless Excel: the sample typed in a legacy font becomes the sample again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import { runExcel } from '../../host/cli/run';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import type { Grid } from '../../src/sheet/grid';
import { toTcvn3, toVni } from '../support/legacyText';
import { retyped, sampleBytes } from '../support/retyped';
import { partsOf } from './fileSupport';

jest.setTimeout(120_000);

const SAMPLE = 'khanh-hoa-2024';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Done {
  readonly bytes: Uint8Array;
  readonly plan: unknown;
  readonly report: unknown;
  readonly roundTrips: number;
  readonly stderr: string;
}

async function run(actions: string, input: Uint8Array): Promise<Done> {
  const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(from, input);
  const { stdout, stderr } = await runExcel([actions, from, to, '--json']);
  const [first] = (JSON.parse(stdout) as { actions: Omit<Done, 'bytes' | 'stderr'>[] }).actions;
  return { ...(first as Omit<Done, 'bytes' | 'stderr'>), stderr, bytes: new Uint8Array(readFileSync(to)) };
}

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.grids;
}

const contents = (bytes: Uint8Array): unknown[] => gridsOf(bytes).map(({ values, formulas, numberFormats }) => [values, formulas, numberFormats]);
const fonts = (bytes: Uint8Array): unknown[] => [...new Set(gridsOf(bytes).flatMap(({ font, fonts: others }) => [font, ...others.values()]))];
/** Everything but cells, styles and what the add-in remembers. */
const otherParts = (bytes: Uint8Array): unknown[] =>
  Object.entries(partsOf(bytes)).filter(([path]) => !/worksheets\/sheet\d+\.xml|styles\.xml|customXml|Content_Types|workbook\.xml\.rels/.test(path));

test('every cell of the workbook is converted, text and font', async () => {
  const legacy = await retyped(SAMPLE, 'VNI-Times', toVni);
  const { bytes, plan, report, roundTrips, stderr } = await run('convert', legacy);
  expect(contents(bytes)).toEqual(contents(sampleBytes(SAMPLE)));
  expect(fonts(bytes)).toEqual(['Times New Roman']);
  expect(otherParts(bytes)).toEqual(otherParts(legacy));
  const { edits } = plan as { edits: number };
  expect([plan, report]).toEqual([{ edits, ticked: edits }, { written: edits, formulasKept: [], mixedKept: [] }]);
  // A review, three to write, a review of what has become of it.
  expect([roundTrips, stderr]).toEqual([7, '']);
});

test('one click brings back text and fonts', async () => {
  const legacy = await retyped(SAMPLE, '.VnTime', toTcvn3);
  const { bytes } = await run('convert,restore', legacy);
  expect(contents(bytes)).toEqual(contents(legacy));
  expect(fonts(bytes)).toEqual(['.VnTime']);
});

test('what is only guessed stays as it is', async () => {
  const legacy = await retyped(SAMPLE, 'Arial', toTcvn3);
  const { bytes, plan } = await run('convert', legacy);
  expect(plan).toMatchObject({ ticked: 0 });
  expect(partsOf(bytes)).toEqual(partsOf(legacy));
});

test('only cells in legacy fonts are converted; formulas with legacy text and texts in several fonts are named', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PL07');
  const font = { name: '.VnTime', size: 13 };
  sheet.getCell('A1').value = 'Tæng sè x·';
  sheet.getCell('A2').value = { formula: 'A1', result: 'Tæng sè x·' };
  sheet.getCell('A3').value = { formula: 'A1&" ®¹t chuÈn"', result: 'Tæng sè x· ®¹t chuÈn' };
  sheet.getCell('A4').value = { richText: [{ text: 'Ninh ', font }, { text: 'Thä', font: { ...font, bold: true } }] };
  sheet.getCell('A5').value = { richText: [{ text: 'Ninh ', font }, { text: 'Thọ', font: { name: 'Arial', size: 13 } }] };
  for (const address of ['A1', 'A2', 'A3', 'A4', 'A5']) sheet.getCell(address).font = font;
  sheet.getCell('B1').value = 'Tổng số xã';
  const before = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { bytes, plan, report } = await run('convert', before);
  const [grid] = gridsOf(bytes);
  expect(grid?.values).toEqual([['Tổng số xã', 'Tổng số xã'], ['Tổng số xã'], ['Tổng số xã ®¹t chuÈn'], ['Ninh Thä'], ['Ninh Thọ']]);
  expect([plan, report]).toEqual([
    { edits: 3, ticked: 3, leftAlone: ['PL07!A3'] },
    { written: 2, formulasKept: [], mixedKept: ['PL07!A4'] },
  ]);
});
