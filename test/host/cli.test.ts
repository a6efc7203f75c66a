import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExcel } from '../../host/cli/run';
import { openWorkbook, saveWorkbook, sheetNamed, typeInto, type Workbook } from '../../host';
import { editPart, partsOf } from './fileSupport';

jest.setTimeout(120_000);

const SAMPLE = 'assets/samples/khanh-hoa-2024.xlsx';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const open = (path: string): Workbook => openWorkbook(new Uint8Array(readFileSync(path)));

interface Action {
  action: string;
  roundTrips: number;
  requestBytes: number;
  review?: { roundTrips: number };
  [extra: string]: unknown;
}

async function run(...args: string[]): Promise<{ actions: Action[]; exitCode: number; stderr: string }> {
  const { stdout, stderr, exitCode } = await runExcel([...args, '--json']);
  return { actions: (JSON.parse(stdout) as { actions: Action[] }).actions, stderr, exitCode };
}

test('highlighting and clearing leave the file as it was', async () => {
  const { actions, exitCode, stderr } = await run('highlight,clear', SAMPLE, at('clear.xlsx'));
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(actions.map(({ action, roundTrips, review }) => [action, roundTrips, review?.roundTrips])).toEqual([['highlight', 2, 2], ['clear', 2, undefined]]);
  expect(partsOf(new Uint8Array(readFileSync(at('clear.xlsx'))))).toEqual(partsOf(new Uint8Array(readFileSync(SAMPLE))));
});

test('a review before highlighting is not done again, and each action has its own costs', async () => {
  const { actions } = await run('review,highlight', SAMPLE, at('highlighted.xlsx'));
  expect(actions.map(({ action, roundTrips }) => [action, roundTrips])).toEqual([['review', 2], ['highlight', 2]]);
  const marked = open(at('highlighted.xlsx')).sheets.flatMap((sheet) => sheet.conditionalFormats);
  expect(marked.length).toBeGreaterThan(3);
  await run('clear', at('highlighted.xlsx'), at('cleared.xlsx'));
  expect(partsOf(new Uint8Array(readFileSync(at('cleared.xlsx'))))).toEqual(partsOf(new Uint8Array(readFileSync(SAMPLE))));
});

test('totals that contradict what they are made of are not written unasked, and it says why', async () => {
  const { stdout, exitCode } = await runExcel(['fill', SAMPLE, at('asked.xlsx')]);
  expect([exitCode, stdout]).toEqual([0, 'fill: Không ô nào được chọn sẵn: 4 ô đều đã có nội dung khác với kết quả tính. Hãy xem từng ô rồi chọn ô cần ghi. (0/4)\n']);
});

describe('totals that are missing', () => {
  const blanked = ['C', 'D', 'E'].flatMap((column) => ['5', '6', '7', '8'].map((row) => `${column}${row}`));

  beforeAll(() => {
    const workbook = open(SAMPLE);
    const sheet = sheetNamed(workbook, 'PL08')!;
    for (const address of blanked) typeInto(workbook, sheet, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, null);
    writeFileSync(at('blank.xlsx'), saveWorkbook(workbook));
  });

  const contents = (path: string): unknown[] =>
    blanked.map((address) => {
      const cell = sheetNamed(open(path), 'PL08')!.cells.get((Number(address.slice(1)) - 1) * 16_384 + address.charCodeAt(0) - 65);
      return [cell?.value ?? null, cell?.formula ?? null];
    });

  test('are filled with computed formulas', async () => {
    const { actions, exitCode, stderr } = await run('fill', at('blank.xlsx'), at('filled.xlsx'), '--base', '92');
    expect([exitCode, stderr, actions[0]!.action]).toEqual([0, '', 'fill']);
    const filled = open(at('filled.xlsx'));
    const formulas = [...sheetNamed(filled, 'PL08')!.cells].filter(([, cell]) => cell.formula !== null);
    expect(formulas.length).toBeGreaterThan(3);
    expect(formulas.filter(([, cell]) => cell.value === null)).toEqual([]);
  });

  test('and restoring blanks them again', async () => {
    const { exitCode } = await run('fill,restore', at('blank.xlsx'), at('restored.xlsx'), '--base', '92');
    expect(exitCode).toBe(0);
    expect(contents(at('restored.xlsx'))).toEqual(contents(at('blank.xlsx')));
  });

  test('a later call restores what an earlier one filled', async () => {
    await run('fill', at('blank.xlsx'), at('first.xlsx'), '--base', '92');
    await run('restore', at('first.xlsx'), at('second.xlsx'));
    expect(contents(at('second.xlsx'))).toEqual(contents(at('blank.xlsx')));
  });
});

test('--help: the usage and the actions; nothing is wrong', async () => {
  const usage = expect.stringMatching(/^Usage: npm run --silent excel -- .*\nACTION: review, highlight, clear, fill, restore, convert, cumulative, report\n$/) as string;
  expect(await runExcel(['--help', '--lang', 'en'])).toEqual({ stdout: usage, stderr: '', exitCode: 0 });
});

test.each(['--verify', '--report=out.xlsx'])('%s belongs to the check of files', async (option) => {
  const { stderr, exitCode } = await runExcel(['review', SAMPLE, at('none.xlsx'), option]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`Không có tùy chọn ${option.split('=')[0]}.`)]);
  expect(() => readFileSync(at('none.xlsx'))).toThrow('ENOENT');
});

test('formulas that cannot be computed keep their values, and are named', async () => {
  const strange = editPart(new Uint8Array(readFileSync(SAMPLE)), 'xl/worksheets/sheet8.xml', (xml) =>
    xml.replace('</sheetData>', '<row r="90"><c r="A90"><f>HAM_LA(A1)</f></c></row></sheetData>'),
  );
  writeFileSync(at('strange.xlsx'), strange);
  const { exitCode, stderr } = await run('review', at('strange.xlsx'), at('out.xlsx'));
  expect([exitCode, stderr]).toEqual([
    0,
    'Không tính lại được các công thức ở: PL09!A90. Các ô này giữ giá trị cũ; hãy mở tệp bằng Excel để tính lại.\n',
  ]);
});

test.each([
  [['review'], 'Cần đúng ba mục'],
  [['bay', SAMPLE, 'out.xlsx'], 'Không có việc "bay"'],
  [['review', 'khong-co.xlsx', 'out.xlsx'], 'khong-co.xlsx: Không có tệp'],
  [['review', 'package.json', 'out.xlsx'], 'package.json: Tệp không phải sổ tính Excel'],
  [['review', SAMPLE, 'out.xlsx', '--year', 'x'], '--year'],
])('%j is refused with 2 and what to do', async (args, sentence) => {
  const { exitCode, stderr, actions } = await run(...args);
  expect([exitCode, actions]).toEqual([2, []]);
  expect(stderr).toContain(sentence);
});

test('--set judges the values by the set, and an unknown one is refused with the list of ids', async () => {
  const { actions } = await run('review', SAMPLE, at('judged.xlsx'), '--set', 'ntm-xa-2021-2025');
  const { actions: [byProvince] } = await run('review', SAMPLE, at('judged.xlsx'));
  expect(actions[0]?.findings).not.toEqual(byProvince?.findings);
  expect(await run('review', SAMPLE, at('refused.xlsx'), '--set', 'qd-318')).toEqual({ actions: [], exitCode: 2, stderr: expect.stringContaining('ntm-xa-2021-2025, ') as string });
});
