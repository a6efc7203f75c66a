import { saveWorkbook, typeInto, type Fault } from '../../../host';
import { readWorkbook, saveState, writeOwnSheet, writeOwnSheets } from '../../../src/excel';
import { partsOf } from '../../host/fileSupport';
import { held, open, valueOf, type Opened } from '../support';
import { cumulative } from './content';

let opened: Opened;

afterEach(() => opened.host.stop());

const saved = (): Record<string, string> => partsOf(saveWorkbook(opened.workbook));
const next = cumulative([[2022, 6], [2023, 10], [2024, 4]], { merges: [{ top: 0, left: 0, bottom: 1, right: 3 }], columnWidths: [9, 10] });

const kinds: readonly ((at: number) => Fault)[] = [
  (at) => ({ kind: 'lost', at }),
  (at) => ({ kind: 'lost', at, applied: true }),
  (at) => ({ kind: 'refused', at, code: 'GeneralException' }),
  (at) => ({ kind: 'cell-edit', at }),
];

const FAULTS = [1, 2, 3, 4, 5].flatMap((at) => kinds.map((kind) => kind(at)));

test.each(FAULTS)('a new sheet that cannot be finished is taken back: %j', async (fault) => {
  opened = open({ PL07: [[1]] });
  const before = saved();
  opened.host.inject(fault);
  const outcome = await writeOwnSheet(next);
  if (outcome.ok) expect(held(opened.sheet('Lũy kế NTM'), 'A6')).toBe(2024);
  else {
    expect(outcome.failure.undone).not.toBe(false);
    expect(saved()).toEqual(before);
  }
});

test.each(FAULTS)('a sheet that cannot be written anew is given back what it held: %j', async (fault) => {
  opened = open({ PL07: [[1]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  const before = saved();
  opened.host.inject(fault);
  const outcome = await writeOwnSheet(next);
  if (outcome.ok) expect(held(opened.sheet('Lũy kế NTM'), 'A6')).toBe(2024);
  else {
    expect(outcome.failure.undone).not.toBe(false);
    expect(saved()).toEqual(before);
  }
});

/** One that is there, written anew, and two new ones. */
const several = [next, cumulative([[2022, 1]], { name: 'Lũy kế NC', purpose: 'cumulative:NTM nâng cao' }), cumulative([[2022, 1]], { name: 'Lũy kế KM', purpose: 'cumulative:NTM kiểu mẫu' })];

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((at) => kinds.map((kind) => kind(at))))('several sheets are written as one: %j', async (fault) => {
  opened = open({ PL07: [[1]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  const before = saved();
  opened.host.inject(fault);
  const outcome = await writeOwnSheets(several);
  if (outcome.ok) expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['PL07', 'Lũy kế NTM', 'Lũy kế NC', 'Lũy kế KM']);
  else {
    expect(outcome.failure.undone).not.toBe(false);
    expect(saved()).toEqual(before);
  }
});

test('while a person is editing a cell, taking back waits until they leave it', async () => {
  opened = open({ PL07: [[1]] });
  const before = saved();
  opened.host.inject({ kind: 'edit', at: 4, edit: () => opened.host.setCellEditMode(true) });
  const writing = writeOwnSheet(next);
  setTimeout(() => opened.host.setCellEditMode(false), 50);
  expect(await writing).toMatchObject({ ok: false, failure: { kind: 'cell-edit', undone: true } });
  expect(saved()).toEqual(before);
});

test('what somebody else kept in the workbook while the sheets were written stays when they are taken back', async () => {
  opened = open({ PL07: [[1]] });
  valueOf(await saveState(() => ({ bases: [{ base: 92 }] })));
  opened.host.inject({
    kind: 'edit',
    at: 5,
    edit: (workbook) => (workbook.customXmlParts = workbook.customXmlParts.map(({ id, xml }) => ({ id, xml: xml.replace('"base":92', '"base":94') }))),
  });
  opened.host.inject({ kind: 'lost', at: 5 });
  expect(await writeOwnSheet(next)).toMatchObject({ ok: false, failure: { undone: true } });
  expect(valueOf(await readWorkbook()).state).toEqual({ bases: [{ base: 94 }], kept: [] });
});

test('a statement that Excel refuses half way: what was done before it is taken back', async () => {
  opened = open({ PL07: [[1]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  const before = saved();
  const content = cumulative([[2022, 6]]);
  const wrong = { row: 9, column: 0, value: 'x', look: { size: 'lớn' as unknown as number } };
  expect(await writeOwnSheet({ ...content, cells: [...content.cells, wrong] })).toMatchObject({ ok: false, failure: { undone: true } });
  expect(saved()).toEqual(before);
});

test('what somebody types at the very moment of writing is not lost', async () => {
  opened = open({ PL07: [[1]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  const sheet = opened.sheet('Lũy kế NTM');
  opened.host.inject({ kind: 'edit', at: 3, edit: (workbook) => typeInto(workbook, sheet, 4, 1, 77, 'other') });
  expect(await writeOwnSheet(cumulative([[2022, 5], [2023, 12]]))).toMatchObject({ ok: false, failure: { kind: 'changed', cells: ["'Lũy kế NTM'!B5"], undone: true } });
  expect(held(sheet, 'B5')).toBe(77);
});

test('of several sheets, somebody deletes one while it is written: the others are given back what they held', async () => {
  opened = open({ PL07: [[1]] });
  const communes = (total: number) => [cumulative([[2022, total]]), cumulative([[2022, total]], { name: 'Lũy kế NC', purpose: 'cumulative:NTM nâng cao' })];
  valueOf(await writeOwnSheets(communes(5)));
  opened.host.inject({ kind: 'edit', at: 4, edit: (workbook) => (workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Lũy kế NC')) });
  expect(await writeOwnSheets(communes(6))).toMatchObject({ ok: false, failure: { undone: true } });
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['PL07', 'Lũy kế NTM']);
  expect(held(opened.sheet('Lũy kế NTM'), 'B4')).toBe(5);
});

test('a chart sheet of the name wanted is said, and stays', async () => {
  opened = open({ PL07: [[1]] });
  const chart = { ...opened.sheet('PL07'), id: '{chart}', name: 'Lũy kế NTM', kind: 'chart' as const, cells: new Map() };
  opened.workbook.sheets.push(chart);
  expect(await writeOwnSheet(next)).toMatchObject({ ok: false, failure: { kind: 'name-taken', sheet: 'Lũy kế NTM', undone: true } });
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['PL07', 'Lũy kế NTM']);
});

test('a sheet of a hundred thousand cells is written in portions', async () => {
  opened = open({ PL07: [[1]] });
  const cells = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 12 }, (_, column) => ({ row, column, value: `Xã Ninh Thọ, thị xã Ninh Hòa ${row}` }))).flat();
  valueOf(await writeOwnSheet({ name: 'Kết quả', purpose: 'report', cells, merges: [], columnWidths: [] }));
  expect(opened.sheet('Kết quả').cells.size).toBe(60_000);
  expect(opened.host.counters.roundTrips).toBeLessThan(9);
});
