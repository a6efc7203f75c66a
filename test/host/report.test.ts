/** The report written by the headless Excel: a sheet of its own beside those of the plan, which no later check takes for a part of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { cellAt, openWorkbook, saveWorkbook, sheetNamed, startHost, typeInto, type Workbook } from '../../host';
import { runCheck } from '../../src/cli/run';
import { readWorkbook, saveState } from '../../src/excel';
import { review } from '../../src/review';
import { stampOf } from '../../src/review/stamp/stamp';
import { valueOf } from '../excel/support';
import { partsOf } from './fileSupport';

jest.setTimeout(180_000);

const SAMPLE = 'assets/samples/khanh-hoa-2024.xlsx';
const REPORT = 'Kết quả rà soát';

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const open = (path: string): Workbook => openWorkbook(bytes(path));

function edit(from: string, to: string, sheet: string, row: number, column: number): void {
  const workbook = open(from);
  typeInto(workbook, sheetNamed(workbook, sheet)!, row, column, 'gõ thêm');
  writeFileSync(to, saveWorkbook(workbook));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const { exitCode, stderr, stdout } = await runExcel(['report', SAMPLE, at('report.xlsx'), '--json']);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ actions: [{ action: 'report', sheets: [REPORT] }] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the report stands behind the sheets of the plan, whose parts stay as they are', () => {
  expect(open(at('report.xlsx')).sheets.map(({ name }) => name)).toEqual([...open(SAMPLE).sheets.map(({ name }) => name), REPORT]);
  const [before, after] = [partsOf(bytes(SAMPLE)), partsOf(bytes(at('report.xlsx')))];
  const sheets = Object.keys(before).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.filter((path) => cellsIn(before[path]!) !== cellsIn(after[path]!))).toEqual([]);
});

/** What a sheet's part says of its cells, without the numbers of their styles. */
function cellsIn(part: string): string {
  return part.slice(part.indexOf('<sheetData')).replace(/ s="\d+"/g, '');
}

test('every finding has a row with a link to its cell, and the link shows the cell', () => {
  const { findings } = (JSON.parse(runCheck([SAMPLE, '--json']).stdout) as { files: { findings: { sheet: string; cells: string[] }[] }[] }).files[0]!;
  const sheet = sheetNamed(open(at('report.xlsx')), REPORT)!;
  const rows = findings.map((_, index) => [cellAt(sheet, index + 5, 2)?.value, cellAt(sheet, index + 5, 3)]);
  expect(rows.map(([name]) => name)).toEqual(findings.map(({ sheet }) => sheet));
  rows.forEach(([, link], index) => {
    const { formula, value } = link as { formula: string; value: string };
    expect(formula).toContain(`!${findings[index]!.cells[0]}"`);
    expect(value.split('; ')[0]).toBe(findings[index]!.cells[0]);
  });
});

test('written again it is the same sheet; what a person typed into it is told, and stays', async () => {
  expect((await runExcel(['report', at('report.xlsx'), at('again.xlsx')])).exitCode).toBe(0);
  expect(open(at('again.xlsx')).sheets.map(({ name }) => name)).toEqual(open(at('report.xlsx')).sheets.map(({ name }) => name));

  edit(at('report.xlsx'), at('typed.xlsx'), REPORT, 7, 9);
  const { exitCode, stderr } = await runExcel(['report', at('typed.xlsx'), at('none.xlsx')]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`'${REPORT}'!J8`);
});

test('the check of the file finds what it found before, and calls the report its own', () => {
  const [before, after] = [SAMPLE, at('report.xlsx')].map((path) => (JSON.parse(runCheck([path, '--json']).stdout) as { files: { findings: unknown }[] }).files[0]!);
  expect(after!.findings).toEqual(before!.findings);
  expect(runCheck([at('report.xlsx')]).stdout).toContain(`${REPORT} · Trang do Soát biểu NTM tạo, không rà soát.`);
});

test('a stamp holds when the report is added, and not when a cell of the plan is changed', async () => {
  const workbook = open(SAMPLE);
  const host = startHost(workbook);
  const { grids, state } = valueOf(await readWorkbook());
  const stamp = stampOf({ review: review({ grids, state }), grids, corrections: [], explained: 0, at: '2026-11-23T09:05:00+07:00', version: '0.1.0' });
  valueOf(await saveState(() => ({ stamp })));
  host.stop();
  writeFileSync(at('stamped.xlsx'), saveWorkbook(workbook));
  expect((await runExcel(['report', at('stamped.xlsx'), at('stamped and reported.xlsx')])).exitCode).toBe(0);
  edit(at('stamped and reported.xlsx'), at('changed.xlsx'), 'PL08', 4, 2);

  const verified = ['stamped.xlsx', 'stamped and reported.xlsx', 'changed.xlsx', 'report.xlsx'].map((name) => {
    const { stdout, exitCode } = runCheck([at(name), '--json', '--verify', '--fail-on', 'never']);
    const { verification } = (JSON.parse(stdout) as { files: { verification: { outcome: string; changes?: unknown } }[] }).files[0]!;
    return [exitCode, verification.outcome, verification.changes];
  });
  expect(verified).toEqual([
    [0, 'unchanged', undefined],
    [0, 'unchanged', undefined],
    [1, 'changed', [{ sheet: 'PL08', change: 'changed' }]],
    [1, 'none', undefined],
  ]);
});
