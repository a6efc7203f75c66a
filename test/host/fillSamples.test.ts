/** The other samples with their totals blanked, filled by the headless Excel: what the plans state comes back, and LibreOffice agrees. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { openWorkbook, saveWorkbook, sheetNamed, typeInto, type Workbook } from '../../host';
import { cellAddress, parseAddress } from '../../src/sheet/address';
import { cellKey, type CellValue } from '../../src/sheet/grid';
import { recalculateInLibreOffice, testWithLibreOffice } from './libreOffice';

jest.setTimeout(240_000);

interface Case {
  /** Where totals stand, by sheet. */
  readonly totals: Readonly<Record<string, readonly string[]>>;
  /** Cells whose number does not come back, what the plan states there and what is filled, and why. */
  readonly exceptions: readonly (readonly [cell: string, stated: CellValue, filled: CellValue, why: string])[];
}

const NO_START = 'Nothing says what had been reached before the year.';
const CONTRADICTS = 'The sheet contradicts itself there, and its description says so.';

const CASES: Readonly<Record<string, Case>> = {
  'bac-kan-2025': { totals: { 'Phụ biểu': ['C6:C15'] }, exceptions: [['Phụ biểu!C8', '≥15 tiêu chí/xã', null, 'A bound is no total.']] },
  'ninh-binh-2025': {
    totals: { 'PL III': ['F6:F9'] },
    exceptions: [['PL III!F6', 5, null, NO_START], ['PL III!F7', 3, null, NO_START]],
  },
  'ninh-thuan-2022': { totals: { 'PL I': ['C6:D7', 'C11:D11', 'C14:D14', 'C18:D18'] }, exceptions: [] },
  'mau-2026': {
    totals: { PL01: ['F5', 'F7'], PL02: ['C6:E10', 'C11:H11'], PL03: ['C5:E7', 'C8'], PL04: ['C6:D7', 'C10:D10', 'C12:D12'] },
    exceptions: [],
  },
  'hien-trang-mau': {
    totals: { 'Ma trận': ['V6:V19', 'C20:U21'], 'Phân nhóm': ['C5:H8', 'I8'] },
    exceptions: [['Ma trận!V13', 17, 16, CONTRADICTS], ['Ma trận!S20', 5, 4, CONTRADICTS], ['Phân nhóm!I8', '15,6', 16.9, CONTRADICTS]],
  },
};

const open = (bytes: Uint8Array): Workbook => openWorkbook(bytes);
const sampleBytes = (sample: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`));

function cellsOf({ totals }: Case): { readonly sheet: string; readonly row: number; readonly column: number; readonly name: string }[] {
  return Object.entries(totals).flatMap(([sheet, areas]) =>
    areas.flatMap((area) => {
      const { top, left, bottom, right } = parseAddress(area)!.area;
      return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
        const [row, column] = [top + Math.floor(index / (right - left + 1)), left + (index % (right - left + 1))];
        return { sheet, row, column, name: `${sheet}!${cellAddress(row, column)}` };
      });
    }),
  );
}

function valuesOf(workbook: Workbook, one: Case): Map<string, CellValue> {
  return new Map(cellsOf(one).map(({ sheet, row, column, name }) => [name, sheetNamed(workbook, sheet)!.cells.get(cellKey(row, column))?.value ?? null]));
}

/** "37 xã" says 37. */
const said = (value: CellValue | undefined): CellValue => (typeof value === 'string' && /^0*\d+ xã$/.test(value) ? Number.parseInt(value, 10) : (value ?? null));

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filled(sample: string, one: Case): Promise<Uint8Array> {
  const workbook = open(sampleBytes(sample));
  for (const { sheet, row, column } of cellsOf(one)) typeInto(workbook, sheetNamed(workbook, sheet)!, row, column, null);
  writeFileSync(at(`${sample}.xlsx`), saveWorkbook(workbook));
  const { exitCode, stderr } = await runExcel(['fill', at(`${sample}.xlsx`), at(`${sample}-filled.xlsx`), '--json']);
  expect([exitCode, stderr]).toEqual([0, '']);
  return new Uint8Array(readFileSync(at(`${sample}-filled.xlsx`)));
}

describe.each(Object.entries(CASES))('%s', (sample, one) => {
  let bytes: Uint8Array;
  beforeAll(async () => void (bytes = await filled(sample, one)));

  test('what the plan states comes back', () => {
    const plan = valuesOf(open(sampleBytes(sample)), one);
    const now = valuesOf(open(bytes), one);
    const differing = [...plan].filter(([cell, value]) => said(value) !== now.get(cell)).map(([cell, value]) => [cell, value, now.get(cell)]);
    expect(differing).toEqual(one.exceptions.map(([cell, stated, filledWith]) => [cell, stated, filledWith]));
  });

  testWithLibreOffice('LibreOffice, made to compute every formula, finds the same numbers', () => {
    expect(valuesOf(open(recalculateInLibreOffice(bytes)), one)).toEqual(valuesOf(open(bytes), one));
  });
});
