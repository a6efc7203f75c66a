/** `--set` and `--criteria`: judging by another set than the sheet tells, and what is said of one that cannot be used. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../../src/cli/run';
import { shippedSets } from '../../src/criteria/sets';
import { folderOf, workbookOf, type Row } from './workbooks';

const ROWS: readonly Row[] = [
  ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI'],
  ['Xã Ninh Tây'],
  ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'],
  [2, 'Giao thông', '2.2. Tỷ lệ đường thôn', null, '74,32%', null],
  [12, 'Lao động', '12.1. Tỷ lệ lao động qua đào tạo', null, '74%', null],
];

const KHANH_HOA = shippedSets.find(({ id }) => id === 'kh-ntm-xa-2021-2025')!;
let folder = '';
let file = '';
beforeAll(async () => {
  folder = folderOf({ 'a.xlsx': await workbookOf({ 'Tự đánh giá': ROWS }) });
  file = join(folder, 'a.xlsx');
});

function criteriaFile(content: unknown): string {
  const path = join(folder, 'bo.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Document {
  readonly files: readonly { readonly findings: readonly { readonly rule: string; readonly indicator?: string; readonly expected?: unknown }[] }[];
  readonly summary: { readonly unmet: number };
}

function check(...args: readonly string[]): unknown {
  const { stdout, stderr, exitCode } = runCheck(['--json', ...args, file]);
  const { files, summary } = JSON.parse(stdout) as Document;
  const findings = files.flatMap((one) => one.findings).filter(({ rule }) => rule.startsWith('criteria/'));
  return { said: findings.map(({ rule, indicator, expected }) => [rule, indicator, expected]), unmet: summary.unmet, stderr, exitCode };
}

const share = (value: number) => ({ op: '>=', value, unit: '%' });

test('without a set named, and without a year in the sheet, nothing is guessed', () => {
  expect(check()).toEqual({ said: [['criteria/no-set', undefined, undefined]], unmet: 0, stderr: '', exitCode: 0 });
});

test('--set judges the level that the set is for; unmet indicators are counted and reach --fail-on unmet', () => {
  const said = [['criteria/unmet', '2.2', share(100)], ['criteria/unmet', '12.1', share(75)]];
  expect(check('--set', KHANH_HOA.id)).toEqual({ said, unmet: 2, stderr: '', exitCode: 0 });
  expect(check('--set', KHANH_HOA.id, '--fail-on', 'unmet')).toEqual({ said, unmet: 2, stderr: '', exitCode: 1 });
});

test('a set for another level judges nothing here', () => {
  expect(check('--set', 'kh-ntm-nc-xa-2021-2025')).toMatchObject({ said: [['criteria/no-set', undefined, undefined]], unmet: 0 });
});

test('--criteria goes before what is shipped, alone or with --set', () => {
  const criteria = KHANH_HOA.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) => (one.number === '12.1' ? { ...one, levels: [{ value: 80, confidence: 'verified', source: 'ví dụ' }] } : one)),
  }));
  const path = criteriaFile([{ ...KHANH_HOA, criteria }]);
  const said = [['criteria/unmet', '2.2', share(100)], ['criteria/unmet', '12.1', share(80)]];
  expect(check('--criteria', path, '--set', KHANH_HOA.id)).toMatchObject({ said });
  expect(check('--criteria', path)).toMatchObject({ said });
});

test.each<[string, () => readonly string[], RegExp]>([
  ['an id that nobody knows: with the list of ids', () => ['--set', 'qd-318'], /^Không có bộ tiêu chí “qd-318”\. Hãy chọn trong các bộ: ntm-xa-2021-2025, .*ntm-xa-2026-2030\.\n$/],
  ['a file that is not there', () => ['--criteria', join(folder, 'khong-co.json')], /khong-co\.json: không mở được/],
  ['no JSON', () => ['--criteria', criteriaFile('{')], /bo\.json: không phải tệp JSON/],
  ['mistakes, each with its place', () => ['--criteria', criteriaFile({ ...KHANH_HOA, from: 2025, to: 2021 })], /1 chỗ sai.*\n {2}kh-ntm-xa-2021-2025: giai đoạn 2025-2021 kết thúc trước khi bắt đầu\n$/],
  ['another shape', () => ['--criteria', criteriaFile({ id: 'x' })], /\n {2}name: không đúng dạng/],
  ['nothing in it', () => ['--criteria', criteriaFile([])], /1 chỗ sai.*\n {2}tệp: không đúng dạng/],
  ['a base that is not there', () => ['--criteria', criteriaFile({ ...KHANH_HOA, base: 'mat-roi' })], /“mat-roi” không có ở đây/],
])('the call is wrong: %s', (_, args, expected) => {
  const { stdout, stderr, exitCode } = runCheck(['--json', ...args(), file]);
  expect([(JSON.parse(stdout) as { files: unknown }).files, exitCode]).toEqual([[], 2]);
  expect(stderr).toMatch(expected);
});
