/** `--verify`: whether a workbook is as it was stamped. */
import { join } from 'node:path';
import { runCheck } from '../../src/cli/run';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { keyedFindings, withExplanations, type Statement } from '../../src/review/explained';
import { stampOf } from '../../src/review/stamp/stamp';
import { printState } from '../../src/review/stateXml';
import { AGREEING, CONTRADICTING, folderOf, withCustomXml, workbookOf, type Row } from './workbooks';

const AT = '2026-11-23T09:05:00+07:00';
const SHEETS = { PL07: CONTRADICTING, 'PL 02': AGREEING };

/** The state that the pane leaves in a workbook of these sheets: everything explained, and stamped. */
async function stampedState(sheets: Readonly<Record<string, readonly Row[]>>, said: Pick<Statement, 'verdict' | 'reason'> = { verdict: 'explained', reason: 'tách xã' }): Promise<string> {
  const file = readWorkbookFile(await workbookOf(sheets));
  if (!file.ok) throw new Error(file.error.code);
  const found = review({ grids: file.grids });
  const explained = withExplanations([], keyedFindings(found.findings, file.grids), found.findings, { ...said, by: 'Nguyễn Thị An', at: AT });
  const stamp = stampOf({ review: found, grids: file.grids, corrections: [], explained: explained.length, at: AT, version: '0.1.0' });
  return printState({ bases: [], kept: [], explained, stamp });
}

interface Entry {
  readonly findings: readonly { readonly explained?: object }[];
  readonly verification?: { readonly message: string };
}

async function verify(workbook: Uint8Array, ...options: readonly string[]) {
  const file = join(folderOf({ 'a.xlsx': workbook }), 'a.xlsx');
  const { stdout, exitCode } = runCheck(['--json', '--fail-on', 'never', ...options, file]);
  return { entry: (JSON.parse(stdout) as { files: Entry[] }).files[0]!, exitCode };
}

test('an unchanged workbook is said to be so, by whom it was explained as well', async () => {
  const { entry, exitCode } = await verify(withCustomXml(await workbookOf(SHEETS), await stampedState(SHEETS)), '--verify');
  expect(exitCode).toBe(0);
  expect(entry.verification).toMatchObject({ outcome: 'unchanged', at: AT, version: '0.1.0', message: 'Không thay đổi từ khi đóng dấu kiểm tra lúc 09:05 23/11/2026.' });
  expect(entry.findings.map(({ explained }) => explained)).toEqual(entry.findings.map(() => ({ verdict: 'explained', reason: 'tách xã', by: 'Nguyễn Thị An', at: AT })));
});

test('a changed workbook ends with 1 and names the sheets that differ', async () => {
  const changed = { ...SHEETS, 'PL 02': CONTRADICTING };
  const { entry, exitCode } = await verify(withCustomXml(await workbookOf(changed), await stampedState(SHEETS)), '--verify');
  expect(exitCode).toBe(1);
  expect(entry.verification).toMatchObject({
    outcome: 'changed',
    changes: [{ sheet: 'PL 02', change: 'changed' }],
    message: 'Đã thay đổi sau khi đóng dấu kiểm tra lúc 09:05 23/11/2026: trang PL 02 có ô đã sửa.',
  });
});

test('a workbook without a stamp ends with 1', async () => {
  const { entry, exitCode } = await verify(await workbookOf(SHEETS), '--verify');
  expect([exitCode, entry.verification]).toEqual([1, { outcome: 'none', message: 'Sổ tính chưa được đóng dấu kiểm tra, hoặc dấu đã mất khi lưu bằng chương trình khác.' }]);
});

test('unless asked, nothing is compared', async () => {
  const { entry, exitCode } = await verify(await workbookOf(SHEETS));
  expect([exitCode, entry.verification]).toEqual([0, undefined]);
});

test('explained findings count all the same, and the text says by whom they are explained; the stamp is said to prove no identity', async () => {
  const file = join(folderOf({ 'a.xlsx': withCustomXml(await workbookOf(SHEETS), await stampedState(SHEETS)) }), 'a.xlsx');
  const { stdout, exitCode } = runCheck(['--verify', file]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('[Đã giải trình: tách xã, Nguyễn Thị An]');
  expect(stdout).toContain('  Không thay đổi từ khi đóng dấu kiểm tra lúc 09:05 23/11/2026. Dấu cho biết nội dung có bị thay đổi hay không, không xác nhận ai đã đóng dấu.\n');
});

test.each([
  ['', '[Đã chấp nhận chưa đạt, Nguyễn Thị An]'],
  ['xã mới sáp nhập', '[Đã chấp nhận chưa đạt: xã mới sáp nhập, Nguyễn Thị An]'],
])('what was accepted is said to be accepted, with its reason if there is one (%j)', async (reason, said) => {
  const file = join(folderOf({ 'a.xlsx': withCustomXml(await workbookOf(SHEETS), await stampedState(SHEETS, { verdict: 'accepted', reason })) }), 'a.xlsx');
  expect(runCheck([file]).stdout).toContain(said);
});
