/** `--report`: the results as a workbook, and what it is never written over. */
import { linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCheck } from '../../src/cli/run';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { AGREEING, CONTRADICTING, folderOf, workbookOf } from './workbooks';

function sheetsIn(path: string) {
  const file = readWorkbookFile(readFileSync(path));
  if (!file.ok) throw new Error(file.error.code);
  return file.grids;
}

test('the findings of a file stand in the report, with links that lead to its cells', async () => {
  const folder = folderOf({ 'số liệu/a b.xlsx': await workbookOf({ PL07: CONTRADICTING }) });
  const out = join(folder, 'kết quả.xlsx');
  const { stderr, exitCode } = runCheck(['--base', '10', '--report', out, join(folder, 'số liệu/a b.xlsx')]);
  expect([stderr, exitCode]).toEqual(['', 1]);

  const [report] = sheetsIn(out);
  expect(report?.sheet).toBe('Kết quả rà soát');
  expect(report?.values[1]?.[0]).toMatch(/^\(Sổ tính a b\.xlsx; lập lúc \d\d:\d\d \d\d\/\d\d\/\d{4} bằng Soát biểu NTM \d+\.\d+\.\d+\)$/);
  expect(report?.values[5]?.slice(0, 4)).toEqual([1, 'Mâu thuẫn', 'PL07', 'C5']);
  const parts = unzipSync(readFileSync(out));
  expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toContain('Target="s%E1%BB%91%20li%E1%BB%87u/a%20b.xlsx"');
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain(`location="'PL07'!C5"`);
});

test('several files make one report with a sheet each; one that cannot be read is told, and the others are reported', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: CONTRADICTING }), 'b/a.xlsx': await workbookOf({ PL07: AGREEING }), 'hỏng.xlsx': 'x' });
  const out = join(folder, 'out.XLSX');
  const { stderr, exitCode } = runCheck(['--report', out, folder]);
  expect([stderr, exitCode]).toEqual([expect.stringMatching(/hỏng\.xlsx: Tệp không phải sổ tính Excel/), 2]);
  expect(sheetsIn(out).map(({ sheet }) => sheet)).toEqual(['a', 'a (2)']);
});

test('an existing report is written anew', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: AGREEING }) });
  const out = join(folder, 'out.xlsx');
  runCheck(['--report', out, join(folder, 'a.xlsx')]);
  expect(runCheck(['--report', out, join(folder, 'a.xlsx'), '--lang', 'en']).exitCode).toBe(0);
  expect(sheetsIn(out).map(({ sheet }) => sheet)).toEqual(['Review results']);
});

describe('what the report is never written to', () => {
  let folder: string;
  let before: Buffer;
  beforeAll(async () => {
    folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: AGREEING }), 'hỏng.xlsx': 'x' });
    mkdirSync(join(folder, 'thư mục.xlsx'));
    linkSync(join(folder, 'a.xlsx'), join(folder, 'tên khác.xlsx'));
    before = readFileSync(join(folder, 'a.xlsx'));
  });

  test.each([
    ['an input', 'a.xlsx', 'a.xlsx', /Báo cáo không được ghi đè/],
    ['an input by another name', 'tên khác.xlsx', 'a.xlsx', /Báo cáo không được ghi đè/],
    ['an input that cannot be read', 'hỏng.xlsx', 'hỏng.xlsx', /Báo cáo không được ghi đè/],
    ['a folder', 'thư mục.xlsx', 'a.xlsx', /Đây là một thư mục/],
    ['a place where no file can be', 'a.xlsx/out.xlsx', 'a.xlsx', /Không ghi được báo cáo/],
    ['anything, where nothing could be read', 'out.xlsx', 'hỏng.xlsx', /Không đọc được tệp nào/],
  ])('%s', (_, out, input, sentence) => {
    const outcome = runCheck(['--report', join(folder, out), join(folder, input)]);
    expect(outcome).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(sentence) as string });
    expect(outcome.stdout).toContain('tệp');
    expect([readFileSync(join(folder, 'a.xlsx')).equals(before), readFileSync(join(folder, 'hỏng.xlsx'), 'utf8')]).toEqual([true, 'x']);
  });
});
