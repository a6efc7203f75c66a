/** Cumulative tables made by the headless Excel of the Khánh Hòa plan: written once, updated in place, and the same numbers in LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { openWorkbook, saveWorkbook, sheetNamed, typeInto, type Workbook } from '../../host';
import { runCheck } from '../../src/cli/run';
import { recalculateInLibreOffice, testWithLibreOffice } from './libreOffice';

jest.setTimeout(180_000);

const SAMPLE = 'assets/samples/khanh-hoa-2024.xlsx';
const MADE = ['Lộ trình NTM', 'Lộ trình NTM nâng cao', 'Lộ trình NTM kiểu mẫu', 'Chỉ tiêu 2024', 'Đăng ký 2024', 'Tiến độ các mức'];

const open = (path: string): Workbook => openWorkbook(new Uint8Array(readFileSync(path)));
const names = (workbook: Workbook): readonly string[] => workbook.sheets.map(({ name }) => name);

/** Values and formulas by sheet and cell. */
function cellsOf(workbook: Workbook): Map<string, unknown> {
  return new Map(workbook.sheets.flatMap(({ name, cells }) => [...cells].map(([key, { value, formula }]) => [`${name} ${key}`, [value, formula]] as const)));
}

function valuesOf(workbook: Workbook): Map<string, unknown> {
  return new Map([...cellsOf(workbook)].map(([cell, content]) => [cell, (content as readonly unknown[])[0]]));
}

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const { exitCode, stderr, stdout } = await runExcel(['cumulative', SAMPLE, at('made.xlsx'), '--json']);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ actions: [{ action: 'cumulative', sheets: MADE, problems: [] }] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sheets stand behind those of the plan, which stay as they are', () => {
  const [before, after] = [open(SAMPLE), open(at('made.xlsx'))];
  expect(names(after)).toEqual([...names(before), ...MADE]);
  const made = cellsOf(after);
  expect([...cellsOf(before)].filter(([cell, content]) => JSON.stringify(made.get(cell)) !== JSON.stringify(content))).toEqual([]);
});

test('made again, they are the same sheets with the same contents', async () => {
  expect((await runExcel(['cumulative', at('made.xlsx'), at('again.xlsx')])).exitCode).toBe(0);
  expect(cellsOf(open(at('again.xlsx')))).toEqual(cellsOf(open(at('made.xlsx'))));
});

test('what a person typed into one of them is told, and stays', async () => {
  const workbook = open(at('made.xlsx'));
  typeInto(workbook, sheetNamed(workbook, 'Lộ trình NTM')!, 6, 2, 11);
  writeFileSync(at('typed.xlsx'), saveWorkbook(workbook));
  const { exitCode, stderr } = await runExcel(['cumulative', at('typed.xlsx'), at('none.xlsx')]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("'Lộ trình NTM'!C7");
});

test('the check of the file reads the plan as before: sheets of the add-in’s own repeat it', () => {
  const findings = (path: string): unknown => JSON.parse(runCheck([path, '--json']).stdout).files[0].findings;
  expect(findings(at('made.xlsx'))).toEqual(findings(SAMPLE));
});

testWithLibreOffice('LibreOffice, made to compute every formula, finds the same numbers', () => {
  const bytes = new Uint8Array(readFileSync(at('made.xlsx')));
  const recalculated = valuesOf(openWorkbook(recalculateInLibreOffice(bytes)));
  expect([...valuesOf(openWorkbook(bytes))].filter(([cell, value]) => (recalculated.get(cell) ?? null) !== value)).toEqual([]);
});
