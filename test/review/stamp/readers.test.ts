/** A stamp made in Excel must hold for whoever reads the file, and after another program has saved it. */
import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from '@protobi/exceljs';
import { createCalculator, openWorkbook, saveWorkbook, sheetNamed, startHost, typeInto, type Workbook } from '../../../host';
import { readWorkbook, saveState } from '../../../src/excel';
import { readWorkbookFile, type WorkbookFile } from '../../../src/files/readWorkbook';
import { review } from '../../../src/review';
import type { Review } from '../../../src/review/result';
import { stampOf } from '../../../src/review/stamp/stamp';
import { verifyStamp, type Verification } from '../../../src/review/stamp/verify';
import type { Stamp } from '../../../src/review/state';
import { parseState } from '../../../src/review/stateXml';
import type { Grid } from '../../../src/sheet/grid';
import { valueOf } from '../../excel/support';
import { roadmapFile } from '../../host/fileSupport';
import { recalculateInLibreOffice, testWithLibreOffice } from '../../host/libreOffice';

jest.setTimeout(300_000);

const SAMPLES = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));

/** What is stamped does not depend on what the review found. */
const nothingFound = (grids: readonly Grid[]): Review => ({ sheets: grids.map(({ sheet }) => ({ name: sheet, kind: null })), findings: [], bases: [], defects: [] });

/** The file as Excel saves it after the pane has stamped it. */
async function stamped(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes);
  const calculator = createCalculator(workbook);
  const host = startHost(workbook, { calculate: (current) => calculator.calculate(current) });
  try {
    await host.recalculate();
    const { grids } = valueOf(await readWorkbook());
    const stamp = stampOf({ review: nothingFound(grids), grids, corrections: [], explained: 0, at: '2026-11-23T09:05:00+07:00', version: '0.1.0' });
    valueOf(await saveState(() => ({ stamp })));
    return saveWorkbook(workbook);
  } finally {
    host.stop();
  }
}

function fileOf(bytes: Uint8Array): WorkbookFile {
  const file = readWorkbookFile(bytes);
  if (!file.ok) throw new Error(file.error.code);
  return file;
}

function stampIn({ stateXml }: WorkbookFile): Stamp | undefined {
  const reading = parseState(stateXml ?? '');
  return 'state' in reading ? reading.state.stamp : undefined;
}

function verify(bytes: Uint8Array, stamp = stampIn(fileOf(bytes))): Verification {
  const { grids } = fileOf(bytes);
  return verifyStamp({ stamp, review: nothingFound(grids), grids });
}

const changesIn = (verification: Verification) => (verification.outcome === 'changed' ? verification.changes : verification.outcome);

function edited(bytes: Uint8Array, change: (workbook: Workbook) => void): Uint8Array {
  const workbook = openWorkbook(bytes);
  change(workbook);
  return saveWorkbook(workbook);
}

/** Dates, errors, shares, stretches of text, decomposed letters, long numbers and texts that look like something else. */
async function oddFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("PL III'a");
  sheet.addRow(['Ngày', 'Tỷ lệ', 'Ghi chú']);
  sheet.addRow([new Date(Date.UTC(2025, 1, 13)), 0.7432, 'Xã Ninh Thượng'.normalize('NFD')]);
  sheet.addRow([true, 0.1 + 0.2, '=1+1']);
  sheet.addRow(['01', -0, '  thừa khoảng trắng ']);
  sheet.addRow([{ richText: [{ text: 'LỘ ' }, { font: { bold: true }, text: 'TRÌNH' }] }, 123456789012346, 'dòng một\ndòng hai']);
  sheet.addRow([{ formula: '1/0', result: { error: '#DIV/0!' } }, { formula: "IF('PL 07'!B5>3,\"đạt  chuẩn\",\"\")", result: 'đạt  chuẩn' }, { formula: 'IF(1>2,"x","")', result: '' }]);
  sheet.addRow([{ formula: 'TRUE', result: true }, { formula: 'ROUND(2/3*100,1)', result: 66.7 }, { formula: '2/3*100', result: 66.66666666666667 }]);
  sheet.getCell('A2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('B2').numFmt = '0.0%';
  sheet.mergeCells('A10:C11');
  sheet.getCell('A10').value = 'Kèm theo Kế hoạch số 01';
  workbook.addWorksheet('PL 07').getCell('B5').value = 5;
  workbook.addWorksheet('Trống');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const CASES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...SAMPLES.map((name) => [name, () => Promise.resolve(new Uint8Array(readFileSync(`assets/samples/${name}`)))] as const),
  ['a file with rules, names and shared formulas', roadmapFile],
  ['a file of odd values', oddFile],
];

describe.each(CASES)('%s', (_, make) => {
  let bytes: Uint8Array;
  beforeAll(async () => void (bytes = await stamped(await make())));

  test('a stamp made in Excel holds for the file', () => {
    expect(verify(bytes).outcome).toBe('unchanged');
  });

  test('one cell changed: its sheet is named', () => {
    const last = openWorkbook(bytes).sheets.at(-1)!.name;
    const changed = edited(bytes, (workbook) => typeInto(workbook, sheetNamed(workbook, last)!, 3, 2, 'một ô khác'));
    expect(changesIn(verify(changed))).toEqual([{ sheet: last, change: 'changed' }]);
  });

});

// LibreOffice drops the part that holds the stamp: what is shown is that the values are still those stamped.
describe('saved again by LibreOffice', () => {
  testWithLibreOffice.each(CASES.filter(([name]) => name.startsWith('khanh-hoa') || name.startsWith('a file')))('%s is still what was stamped', async (_, make) => {
    const bytes = await stamped(await make());
    expect(changesIn(verify(recalculateInLibreOffice(bytes), stampIn(fileOf(bytes))))).toBe('unchanged');
  });
});

test('reviewing leaves the stamp out of account', () => {
  const { grids } = fileOf(new Uint8Array(readFileSync(`assets/samples/${SAMPLES[0]}`)));
  const found = review({ grids });
  const stamp = stampOf({ review: found, grids, corrections: [], explained: 0, at: '2026-11-23T09:05:00+07:00', version: '0.1.0' });
  expect(verifyStamp({ stamp, review: review({ grids, state: { bases: [{ base: 94 }], kept: [], stamp } }), grids }).outcome).toBe('unchanged');
});
