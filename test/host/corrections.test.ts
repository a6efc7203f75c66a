/** What a person corrected is kept in the file, and the headless Excel reviews, marks and fills by it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { createWorkbook, openWorkbook, saveWorkbook, sheetNamed, typeInto } from '../../host';
import type { Correction } from '../../src/review/state';
import { printState } from '../../src/review/stateXml';
import { YEARS } from '../support/roadmaps';

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stated: Correction = {
  sheet: 'Biểu 1',
  kind: 'roadmap',
  header: 'A1:H1',
  texts: { A: 'stt', B: 'nien do', C: 'ket qua', D: 'cong ky truoc', E: 'phan dat', F: 'hoa lu', G: 'kim son', H: 'gia vien' },
  columns: { A: 'number', B: 'year', C: 'total', D: 'cumulative', E: 'percent', F: 'district', G: 'district', H: 'district' },
};

/** A roadmap that no family knows by its header; the total of 2022 is blank, that of 2023 too high. */
function fileWith(corrections: readonly Correction[]): string {
  const workbook = createWorkbook(['Biểu 1']);
  const sheet = sheetNamed(workbook, 'Biểu 1')!;
  const header = ['STT', 'Niên độ', 'Kết quả', 'Cộng kỳ trước', 'Phần đạt', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn'];
  const years = YEARS.map((row, index) => row.map((value, column) => (column === 2 && index === 1 ? null : column === 2 && index === 2 ? 7 : value)));
  [header, ...years].forEach((row, top) => row.forEach((value, left) => typeInto(workbook, sheet, top, left, value)));
  workbook.customXmlParts = [{ id: '{1}', xml: printState({ bases: [{ base: 20 }], kept: [], corrections }) }];
  const path = join(folder, `${corrections.length}.xlsx`);
  writeFileSync(path, saveWorkbook(workbook));
  return path;
}

async function run(file: string): Promise<{ errors: number; marked: boolean; filled: unknown }> {
  const out = join(folder, 'out.xlsx');
  const { stdout, exitCode } = await runExcel(['highlight,fill', file, out, '--json']);
  expect(exitCode).toBe(0);
  const { actions } = JSON.parse(stdout) as { actions: { findings?: { error: number } }[] };
  const sheet = sheetNamed(openWorkbook(new Uint8Array(readFileSync(out)), 'out.xlsx'), 'Biểu 1')!;
  return { errors: actions[0]?.findings?.error ?? -1, marked: sheet.conditionalFormats.length > 0, filled: sheet.cells.get(2 * 16_384 + 2)?.value ?? null };
}

test('without the correction nothing is known of the sheet', async () => {
  expect(await run(fileWith([]))).toEqual({ errors: 0, marked: false, filled: null });
});

test('with it the sheet is reviewed, marked and filled', async () => {
  const done = await run(fileWith([stated]));
  expect(done).toEqual({ errors: expect.any(Number) as number, marked: true, filled: 3 });
  expect(done.errors).toBeGreaterThan(0);
});

test('a sheet that is left out is neither', async () => {
  expect(await run(fileWith([stated, { sheet: 'Biểu 1', leftOut: true }]))).toEqual({ errors: 0, marked: false, filled: null });
});
