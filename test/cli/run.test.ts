/** `npm run check`: what it prints, and how it ends, for what officials hand in. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../../src/cli/run';
import { STATE_NAMESPACE } from '../../src/review/state';
import { printState } from '../../src/review/stateXml';
import { AGREEING, CONTRADICTING, folderOf, withCustomXml, workbookOf } from './workbooks';

const NOTHING = { files: 0, sheets: 0, error: 0, warning: 0, info: 0, unmet: 0 };

const contradiction = {
  rule: 'roadmap/total-of-names',
  relation: 'R2',
  severity: 'error',
  sheet: 'PL07',
  cells: ['C5', 'F5:G5'],
  actual: 2,
  expected: 1,
};

test('--json: one document, fields in the order of the contract, nothing on stderr', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: CONTRADICTING, 'Ghi chú': [] }) });
  const file = join(folder, 'a.xlsx');
  const { stdout, stderr, exitCode } = runCheck(['--json', '--base', '10', file]);
  const document = JSON.parse(stdout) as { files: { findings: object[] }[] };
  expect(document).toEqual({
    version: 1,
    files: [
      {
        file,
        error: null,
        sheets: [
          { name: 'PL07', kind: 'roadmap', range: 'A2:G5', sureness: 'certain', evidence: ['B2', 'C2', 'D2', 'E2'] },
          { name: 'Ghi chú', kind: null },
        ],
        findings: [{ ...contradiction, message: expect.stringMatching(/^Năm 2015: .*Hãy /) as string }],
      },
    ],
    summary: { ...NOTHING, files: 1, sheets: 2, error: 1 },
  });
  expect(Object.keys(document.files[0]?.findings[0] ?? {})).toEqual([...Object.keys(contradiction), 'message']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
});

test('text: file, sheet, kind, range, findings under their severity, bases in use, a line that sums up', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: CONTRADICTING, 'Ghi chú': [] }) });
  const { stdout } = runCheck(['--base', '10', folder]);
  expect(stdout.split('\n')).toEqual([
    join(folder, 'a.xlsx'),
    '  PL07 · Lộ trình · A2:G5',
    '    Mâu thuẫn (1)',
    expect.stringMatching(/^ {6}C5 · Năm 2015: .*Hãy /),
    '  Ghi chú · Trang trống.',
    '  Số xã làm cơ sở tính tỷ lệ:',
    '    2014–2015: 10 (nêu khi chạy)',
    '',
    '1 tệp, 2 trang: 1 mâu thuẫn, 0 cảnh báo, 0 lưu ý, 0 chưa đạt.',
    '',
  ]);
});

test('the same in English', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: CONTRADICTING }) });
  const { stdout } = runCheck(['--lang', 'en', '--base', '10', folder]);
  expect(stdout).toContain('  PL07 · Roadmap · A2:G5\n    Contradiction (1)\n');
  expect(stdout).toContain('1 file, 1 sheet: 1 contradiction, 0 warnings, 0 notes, 0 unmet.\n');
});

test('folders are searched to their depths, by name, without lock files, and each workbook is checked once', async () => {
  const workbook = await workbookOf({ PL07: AGREEING });
  const folder = folderOf({
    'b.xlsx': workbook,
    'a/2.XLSM': workbook,
    'a/1.xlsx': workbook,
    '~$b.xlsx': 'lock',
    'ghi chú.txt': 'x',
    'a/xã.xlsxx': 'x',
  });
  const { stdout } = runCheck(['--json', join(folder, 'b.xlsx'), folder]);
  const { files } = JSON.parse(stdout) as { files: { file: string }[] };
  expect(files.map(({ file }) => file)).toEqual(['b.xlsx', 'a/1.xlsx', 'a/2.XLSM'].map((name) => join(folder, name)));
});

describe('--fail-on', () => {
  test.each([
    ['error', AGREEING, 0],
    ['error', CONTRADICTING, 1],
    ['warning', AGREEING, 0],
    ['never', CONTRADICTING, 0],
  ])('%s', async (failOn, rows, exitCode) => {
    const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: rows }) });
    expect(runCheck(['--fail-on', failOn, folder]).exitCode).toBe(exitCode);
  });
});

test('what cannot be read is said on stderr, file by file; the others are checked, the document is printed', async () => {
  const workbook = await workbookOf({ PL07: CONTRADICTING });
  const folder = folderOf({
    'cụt.xlsx': workbook.slice(0, workbook.length - 100),
    'lành.xlsx': workbook,
    'mật khẩu.xlsx': readFileSync(join(__dirname, '../files/odd/mat-khau.xlsx')),
    'trang web.xls': '<html><table></table></html>',
    'rỗng/ghi chú.txt': '',
  });
  const paths = [folder, join(folder, 'không có.xlsx'), join(folder, 'rỗng')];
  const { stdout, stderr, exitCode } = runCheck(['--json', '--base', '10', ...paths]);
  const { files, summary } = JSON.parse(stdout) as {
    files: { file: string; error: { code: string; message: string } | null; findings: object[] }[];
    summary: object;
  };
  expect(files.map(({ file, error, findings }) => [file.slice(folder.length + 1), error?.code ?? null, findings.length])).toEqual([
    ['cụt.xlsx', 'damaged', 0],
    ['lành.xlsx', null, 1],
    ['mật khẩu.xlsx', 'encrypted', 0],
    ['trang web.xls', 'not-a-workbook', 0],
    ['không có.xlsx', 'missing', 0],
    ['rỗng', 'no-workbook', 0],
  ]);
  expect(summary).toEqual({ ...NOTHING, files: 6, sheets: 1, error: 1 });
  const complaints = files.flatMap(({ file, error }) => (error === null ? [] : [`${file}: ${error.message}`]));
  expect(stderr.split('\n').slice(0, -1).map((line, index) => line.slice(0, complaints[index]?.length))).toEqual(complaints);
  expect(files.flatMap(({ error }) => error?.message ?? []).every((message) => message.includes('Hãy'))).toBe(true);
  expect(exitCode).toBe(2);
});

const asRoot = process.getuid?.() === 0;

test('a file that may not be read', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: AGREEING }) });
  chmodSync(join(folder, 'a.xlsx'), 0);
  // Root may read everything.
  expect(runCheck([folder]).exitCode).toBe(asRoot ? 0 : 2);
});

test('a wrong call: what is wrong, what to do, the usage; with --json an empty document', () => {
  expect(runCheck(['--json', '--year', '24', 'a.xlsx'])).toEqual({
    stdout: expect.any(String) as string,
    stderr: expect.stringMatching(/^Không hiểu giá trị "24" của --year\. Hãy .*\nCách dùng: npm run --silent check -- .*\n$/) as string,
    exitCode: 2,
  });
  expect(JSON.parse(runCheck(['--json', '--year', '24', 'a.xlsx']).stdout)).toEqual({ version: 1, files: [], summary: NOTHING });
  expect(runCheck(['--lang', 'en'])).toMatchObject({ stdout: '', stderr: expect.stringContaining('Please') as string, exitCode: 2 });
});

test.each(['--help', '-h'])('%s: the usage, every option, how the command ends; nothing is wrong', (option) => {
  const vi = runCheck([option]);
  const en = runCheck([option, '--lang', 'en']);
  expect([vi.stderr, vi.exitCode, en.stderr, en.exitCode]).toEqual(['', 0, '', 0]);
  expect([vi.stdout.split('\n')[0], en.stdout.split('\n')[0]]).toEqual([expect.stringMatching(/^Cách dùng: /), expect.stringMatching(/^Usage: /)]);
  const options = ['--json', '--set', '--criteria', '--year', '--base', '--lang', '--report', '--verify', '--fail-on'];
  for (const { stdout } of [vi, en]) expect(stdout.split('\n').flatMap((line) => /^ {2}(--[a-z-]+)/.exec(line)?.[1] ?? [])).toEqual(options);
});

test('a mistyped option: the one that was meant', () => {
  expect(runCheck(['--raport', 'b.xlsx', 'a.xlsx']).stderr).toMatch(/^Không có tùy chọn --raport\. Có phải là --report\?\nCách dùng: /);
  expect(runCheck(['--raport', 'b.xlsx', 'a.xlsx', '--lang', 'en']).stderr).toMatch(/^There is no option --raport\. Did you mean --report\?\nUsage: /);
});

describe('what the workbook itself remembers', () => {
  test('a declared base is used, and one stated on the call goes before it', async () => {
    const state = printState({ bases: [{ base: 20 }], kept: [] });
    const folder = folderOf({ 'a.xlsx': withCustomXml(await workbookOf({ PL07: AGREEING }), state) });
    expect(runCheck([folder]).stdout).toContain('2014–2015: 20 (đã khai báo trong sổ tính)');
    expect(runCheck(['--base', '2015:10', folder]).stdout).toContain('2015: 10 (nêu khi chạy)');
  });

  test('what cannot be used is said, and the workbook is checked without it', async () => {
    const newer = `<state xmlns="${STATE_NAMESPACE}" version="99">{}</state>`;
    const folder = folderOf({ 'a.xlsx': withCustomXml(await workbookOf({ PL07: AGREEING }), newer) });
    const { stderr, exitCode } = runCheck(['--base', '10', folder]);
    expect(stderr).toContain(`${join(folder, 'a.xlsx')}: Phần ghi nhớ`);
    expect(exitCode).toBe(0);
  });
});

test('the program prints the document alone, and ends with its code', async () => {
  const folder = folderOf({ 'a.xlsx': await workbookOf({ PL07: CONTRADICTING }) });
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json', '--base', '10', folder], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { files: 1, error: 1 } });
  expect(status).toBe(1);
}, 60_000);
