/** The Khánh Hòa plan with every total of PL07-09 blanked, filled by the headless Excel: the plan's numbers come back, and LibreOffice agrees. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { openWorkbook, saveWorkbook, sheetNamed, typeInto, type Workbook } from '../../host';
import { cellAddress } from '../../src/sheet/address';
import { recalculateInLibreOffice, testWithLibreOffice } from './libreOffice';

jest.setTimeout(180_000);

const SAMPLE = 'assets/samples/khanh-hoa-2024.xlsx';
const ROADMAPS = ['PL07', 'PL08', 'PL09'];
const COLUMNS_OF_EXCEL = 16_384;
/** TỔNG CỘNG stands in row 5, the years below it; C, D and E hold Tổng, Lũy kế and %. */
const FIRST_ROW = 4;
const isTotal = (row: number, column: number): boolean => row >= FIRST_ROW && column >= 2 && (row === FIRST_ROW || column <= 4);

const open = (path: string): Workbook => openWorkbook(new Uint8Array(readFileSync(path)));

/** Every number among the totals: "PL07!C5" → 76. */
function totals(workbook: Workbook): Map<string, number> {
  return new Map(
    ROADMAPS.flatMap((name) =>
      [...sheetNamed(workbook, name)!.cells].flatMap(([key, { value }]) => {
        const [row, column] = [Math.floor(key / COLUMNS_OF_EXCEL), key % COLUMNS_OF_EXCEL];
        return typeof value === 'number' && isTotal(row, column) ? [[`${name}!${cellAddress(row, column)}`, value] as const] : [];
      }),
    ),
  );
}

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const workbook = open(SAMPLE);
  for (const name of ROADMAPS) {
    const sheet = sheetNamed(workbook, name)!;
    for (const [key, { value }] of [...sheet.cells]) {
      const [row, column] = [Math.floor(key / COLUMNS_OF_EXCEL), key % COLUMNS_OF_EXCEL];
      if (typeof value === 'number' && isTotal(row, column)) typeInto(workbook, sheet, row, column, null);
    }
  }
  writeFileSync(at('blank.xlsx'), saveWorkbook(workbook));
  const { exitCode, stderr } = await runExcel(['fill', at('blank.xlsx'), at('filled.xlsx'), '--base', '2014-2018:94', '--base', '2019-2025:92', '--json']);
  expect([exitCode, stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every total is the plan’s own, save where the plan contradicts itself', () => {
  expect(totals(open(at('blank.xlsx'))).size).toBe(0);
  const plan = totals(open(SAMPLE));
  const filled = totals(open(at('filled.xlsx')));
  expect([...filled.keys()].sort()).toEqual([...plan.keys()].sort());
  const differing = [...plan].filter(([cell, value]) => filled.get(cell) !== value).map(([cell, value]) => [cell, value, filled.get(cell)]);
  expect(differing.sort()).toEqual([
    ['PL07!E11', 0.532, 0.533],
    ['PL09!C5', 11, 10],
    ['PL09!C7', 10, 9],
    ['PL09!D7', 11, 10],
    ['PL09!E7', 0.118, 0.109],
    ['PL09!J5', 2, 1],
  ]);
});

testWithLibreOffice('LibreOffice, made to compute every formula, finds the same numbers', () => {
  const bytes = new Uint8Array(readFileSync(at('filled.xlsx')));
  expect(totals(openWorkbook(recalculateInLibreOffice(bytes)))).toEqual(totals(openWorkbook(bytes)));
});
