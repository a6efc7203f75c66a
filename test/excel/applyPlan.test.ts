import { restyle, typeInto, withStyle } from '../../host';
import { applyPlan, readWorkbook, restore, saveState } from '../../src/excel';
import { EMPTY_STATE } from '../../src/review/state';
import { content, edit, held, numberFormat, open, valueOf, type Opened } from './support';

let opened: Opened;

beforeEach(() => {
  opened = open({ PL07: [['Năm', 'Tổng', 'Lũy kế', '%'], [2014, 3, '', ''], [2015, 4, '', 0.1]], PL08: [['=1+1']] });
});

afterEach(() => opened.host.stop());

const format = (sheet: string, row: number, column: number, code: string): void =>
  restyle(opened.sheet(sheet), { top: row, left: column, bottom: row, right: column }, (style) => withStyle(style, { numberFormat: code }));

const cumulative = [
  edit('PL07', 'C2', null, '=B2'),
  edit('PL07', 'C3', null, '=C2+B3'),
  edit('PL07', 'D2', null, '=ROUND(C2/92*100,1)', '0.0'),
  edit('PL07', 'D3', 0.1, 7.6),
];

test('the edits are written, and what they overwrote is kept in the workbook', async () => {
  opened.workbook.customXmlParts = [];
  format('PL07', 2, 3, '0%');
  expect(await applyPlan(cumulative)).toEqual({ ok: true, value: { written: 4, formulasKept: [], mixedKept: [] } });
  const sheet = opened.sheet('PL07');
  expect(['C2', 'C3', 'D2', 'D3'].map((address) => [held(sheet, address), numberFormat(sheet, address)])).toEqual([
    ['=B2', 'General'],
    ['=C2+B3', 'General'],
    ['=ROUND(C2/92*100,1)', '0.0'],
    [7.6, '0%'],
  ]);
  const blank = { value: null, formula: null, numberFormat: 'General' };
  expect(valueOf(await readWorkbook()).state.kept).toEqual([
    { sheet: 'PL07', address: 'C2', before: blank, after: content('=B2') },
    { sheet: 'PL07', address: 'C3', before: blank, after: content('=C2+B3') },
    { sheet: 'PL07', address: 'D2', before: blank, after: content('=ROUND(C2/92*100,1)') },
    { sheet: 'PL07', address: 'D3', before: { value: 0.1, formula: null, numberFormat: '0%' }, after: content(7.6) },
  ]);
});

test('declared bases stay in the state', async () => {
  await saveState(() => ({ bases: [{ base: 92 }], kept: [] }));
  await applyPlan([edit('PL07', 'C2', null, 3)]);
  expect(valueOf(await readWorkbook()).state.bases).toEqual([{ base: 92 }]);
});

test('nothing is written where a cell differs from what was shown', async () => {
  const before = structuredClone(opened.workbook.sheets);
  const outcome = await applyPlan([...cumulative, edit('PL07', 'B3', 5, 6), edit('PL08', 'A1', '=1+2', '=1+3')]);
  expect(outcome).toEqual({ ok: false, failure: { kind: 'changed', cells: ['PL07!B3', 'PL08!A1'] } });
  expect([opened.workbook.sheets, opened.workbook.customXmlParts]).toEqual([before, []]);
});

test('a formula is never replaced by a value; a formula by a formula may be', async () => {
  typeInto(opened.workbook, opened.sheet('PL08'), 1, 0, '=2+2');
  const outcome = await applyPlan([edit('PL08', 'A1', '=1+1', 2), edit('PL08', 'A2', '=2+2', '=2+3')]);
  expect(outcome).toEqual({ ok: true, value: { written: 1, formulasKept: ['PL08!A1'], mixedKept: [] } });
  expect([held(opened.sheet('PL08'), 'A1'), held(opened.sheet('PL08'), 'A2')]).toEqual(['=1+1', '=2+3']);
});

test('protected and missing sheets are said before anything is written', async () => {
  opened.sheet('PL08').protection = { allowFormatCells: false, password: false };
  const before = structuredClone(opened.workbook.sheets);
  expect(await applyPlan([...cumulative, edit('PL08', 'A2', null, 1)])).toEqual({ ok: false, failure: { kind: 'protected', sheet: 'PL08' } });
  expect(await applyPlan([...cumulative, edit('PL09', 'A2', null, 1)])).toEqual({ ok: false, failure: { kind: 'gone', sheet: 'PL09' } });
  expect([opened.workbook.sheets, opened.workbook.customXmlParts]).toEqual([before, []]);
});

test('a formula is computed also in a cell of text format', async () => {
  format('PL07', 1, 2, '@');
  await applyPlan([edit('PL07', 'C2', null, '=B2')]);
  expect([held(opened.sheet('PL07'), 'C2'), numberFormat(opened.sheet('PL07'), 'C2')]).toEqual(['=B2', 'General']);
});

test.each(['01', '=SUM(B2)', '+5', '-', '@x', "'", '12%', '3/4/2025', 'TRUE', 'Tam Xuân 2', ' Đạt ', 'Đạt', '≥ 25', '#REF!', '1.489.867'])(
  'the text %j stays that text',
  async (text) => {
    await applyPlan([{ ...edit('PL07', 'C2', null, null), after: { value: text, formula: null } }]);
    expect(valueOf(await readWorkbook()).grids[0]).toMatchObject({ values: [expect.anything(), [2014, 3, text, null], expect.anything()], formulas: new Map() });
  },
);

test('three round trips for 10,000 rows as for one', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => edit('PL07', `F${row + 1}`, null, `=SUM(H${row + 1}:M${row + 1})`));
  expect(valueOf(await applyPlan(rows)).written).toBe(10_000);
  expect(opened.host.takeCounters().roundTrips).toBe(3);
});

test('an empty plan writes nothing', async () => {
  expect(await applyPlan([])).toEqual({ ok: true, value: { written: 0, formulasKept: [], mixedKept: [] } });
  expect(opened.workbook.customXmlParts).toEqual([]);
});

describe('when it goes wrong', () => {
  const state = { ...EMPTY_STATE, bases: [{ base: 92 }] };
  let before: unknown;

  const contents = (): unknown =>
    opened.workbook.sheets.map(({ cells }) => [...cells].filter(([, { value, formula }]) => value !== null || formula !== null).map(([key, { value, formula, style }]) => [key, value, formula, style.numberFormat]));

  beforeEach(async () => {
    await saveState(() => state);
    before = contents();
  });

  test.each([
    ['an edit by somebody else just before the write', { kind: 'edit', at: 3, edit: () => typeInto(opened.workbook, opened.sheet('PL07'), 2, 2, 99, 'other') } as const],
    ['an edit by somebody else just before it is read again', { kind: 'edit', at: 2, edit: () => typeInto(opened.workbook, opened.sheet('PL07'), 2, 2, 99, 'other') } as const],
  ])('%s is kept, and the rest is taken back', async (_, fault) => {
    opened.host.inject(fault);
    const outcome = await applyPlan(cumulative);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'changed', cells: ['PL07!C3'] } });
    expect(held(opened.sheet('PL07'), 'C3')).toBe(99);
    typeInto(opened.workbook, opened.sheet('PL07'), 2, 2, null);
    expect(contents()).toEqual(before);
    expect(valueOf(await readWorkbook()).state).toEqual(state);
  });

  test.each([
    ['just before the write', [{ kind: 'edit', at: 3 }] as const],
    ['before a lost write is taken back', [{ kind: 'lost', at: 3, applied: true }, { kind: 'edit', at: 4 }] as const],
  ])('what somebody types into a cell of which only the format changes, %s, is kept without that format', async (_, faults) => {
    const type = (): void => typeInto(opened.workbook, opened.sheet('PL07'), 4, 4, 'xã', 'other');
    for (const fault of faults) opened.host.inject(fault.kind === 'edit' ? { ...fault, edit: type } : fault);
    expect(await applyPlan([edit('PL07', 'E5', null, null, '0.0')])).toMatchObject({ ok: false, failure: { undone: true } });
    expect([held(opened.sheet('PL07'), 'E5'), numberFormat(opened.sheet('PL07'), 'E5')]).toEqual(['xã', 'General']);
  });

  test('an answer that is lost after the write: it is taken back', async () => {
    opened.host.inject({ kind: 'lost', at: 3, applied: true });
    expect(await applyPlan(cumulative)).toMatchObject({ ok: false, failure: { kind: 'lost', undone: true } });
    expect(contents()).toEqual(before);
    expect(valueOf(await readWorkbook()).state).toEqual(state);
  });

  test('a sheet protected in the meantime stops the write half way: it is taken back', async () => {
    opened.host.inject({ kind: 'edit', at: 3, edit: () => void (opened.sheet('PL08').protection = { allowFormatCells: false, password: false }) });
    const outcome = await applyPlan([...cumulative, edit('PL08', 'A2', null, 5)]);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'protected', undone: true } });
    expect(contents()).toEqual(before);
    expect(valueOf(await readWorkbook()).state).toEqual(state);
  });

  test('a line that stays broken: it says so, and restore brings it back later', async () => {
    opened.host.inject({ kind: 'lost', at: 3, applied: true });
    opened.host.inject({ kind: 'lost', at: 4 });
    expect(await applyPlan(cumulative)).toMatchObject({ ok: false, failure: { kind: 'lost', undone: false } });
    expect(valueOf(await restore()).restored).toBe(4);
    expect(contents()).toEqual(before);
  });

  test.each([
    ['cell-edit mode', { kind: 'cell-edit', at: 3 } as const, { kind: 'cell-edit' }],
    ['a lost request', { kind: 'lost', at: 3 } as const, { kind: 'lost', undone: true }],
    ['a request above 5 MB', { kind: 'refused', at: 3, code: 'RequestPayloadSizeLimitExceeded' } as const, { kind: 'too-large', undone: true }],
    ['a reading that fails', { kind: 'refused', at: 2, code: 'GeneralException' } as const, { kind: 'unknown' }],
  ])('%s leaves everything as it was', async (_, fault, failure) => {
    opened.host.inject(fault);
    const outcome = await applyPlan(cumulative);
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(contents()).toEqual(before);
    expect(valueOf(await readWorkbook()).state).toEqual(state);
  });
});
