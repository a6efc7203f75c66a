/** `npm run check` honours what a person corrected in the pane, and tells what it cannot honour. */
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import { runCheck } from '../../src/cli/run';
import type { Correction } from '../../src/review/state';
import { printState } from '../../src/review/stateXml';
import { AGREEING, CONTRADICTING, folderOf, withCustomXml, workbookOf, type Row } from './workbooks';

const STRANGE: readonly Row[] = [['Biểu số 1'], ['Số', 'Niên độ', 'Kết quả', 'Cộng kỳ trước', 'Phần đạt', 'Ninh Hòa', 'Diên Khánh'], ...CONTRADICTING.slice(2)];
const COLUMNS = { A: 'number', B: 'year', C: 'total', D: 'cumulative', E: 'percent', F: 'district', G: 'district' };
const TEXTS = { A: 'so', B: 'nien do', C: 'ket qua', D: 'cong ky truoc', E: 'phan dat', F: 'ninh hoa', G: 'dien khanh' };
const statedIn = (sheet: string): Correction => ({ sheet, kind: 'roadmap', header: 'A2:G2', texts: TEXTS, columns: COLUMNS });

async function check(corrections: readonly Correction[], ...options: string[]) {
  const workbook = await workbookOf({ PL07: AGREEING, 'Biểu 1': STRANGE });
  const folder = folderOf({ 'a.xlsx': withCustomXml(workbook, printState({ bases: [], kept: [], corrections })) });
  return { file: join(folder, 'a.xlsx'), ...runCheck([...options, '--base', '10', join(folder, 'a.xlsx')]) };
}

test('a stated table is checked, a left-out sheet is not', async () => {
  const { stdout, stderr, exitCode } = await check([statedIn('Biểu 1'), { sheet: 'PL07', leftOut: true }], '--json');
  const [file] = (JSON.parse(stdout) as { files: { sheets: object[]; findings: { rule: string; sheet: string; cells: string[] }[] }[] }).files;
  expect(file?.sheets).toEqual([
    { name: 'PL07', kind: null, leftOut: true },
    { name: 'Biểu 1', kind: 'roadmap', range: 'A2:G5', sureness: 'stated', evidence: ['B2', 'C2', 'D2', 'E2'] },
  ]);
  expect(file?.findings.map(({ rule, sheet, cells }) => [rule, sheet, cells[0]])).toEqual([['roadmap/total-of-names', 'Biểu 1', 'C5']]);
  expect([stderr, exitCode]).toEqual(['', 1]);
});

test('the text says who said so, and what is left out', async () => {
  const { stdout } = await check([statedIn('Biểu 1'), { sheet: 'PL07', leftOut: true }]);
  expect(stdout).toContain('  PL07 · Trang được bỏ qua theo yêu cầu.\n  Biểu 1 · Lộ trình · A2:G5 · do người dùng xác định\n');
});

test('what cannot be honoured is told on stderr and in the document, and hides nothing', async () => {
  const text = await check([statedIn('Biểu 9')]);
  const sentence = 'Biểu 9 (A2:G2): chưa áp dụng được nhận dạng đã sửa: sổ tính không còn trang này. Nếu trang đã đổi tên, hãy sửa nhận dạng ở trang mới, rồi bỏ lần sửa này.';
  expect(text).toMatchObject({ stderr: `${text.file}: ${sentence}\n`, exitCode: 0 });
  const { stdout } = await check([statedIn('Biểu 9')], '--json');
  const [file] = (JSON.parse(stdout) as { files: { sheets: { kind: string | null }[]; unapplied: object[] }[] }).files;
  expect(file?.unapplied).toEqual([{ sheet: 'Biểu 9', header: 'A2:G2', problem: 'sheet', message: sentence }]);
  expect(file?.sheets.map(({ kind }) => kind)).toEqual(['roadmap', null]);
});

test('hidden rows and columns are read, and said to be hidden', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PL07');
  sheet.addRows(CONTRADICTING.map((row) => [...row]));
  sheet.getRow(5).hidden = true;
  sheet.getColumn(4).hidden = true;
  const folder = folderOf({ 'a.xlsx': new Uint8Array(await workbook.xlsx.writeBuffer()) });
  const { stdout, exitCode } = runCheck(['--base', '10', folder]);
  expect(stdout).toContain('  PL07 · Lộ trình · A2:G5 · dòng ẩn 5; cột ẩn D (vẫn được đọc)\n    Mâu thuẫn (1)\n      C5 · ');
  expect(exitCode).toBe(1);
});
