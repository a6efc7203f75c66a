/** What a change of cells left in the workbook. */
import { createCalculator, typeInto } from '../../host';
import { readChange, type WorkbookChange } from '../../src/excel';
import { open, valueOf, type Opened } from './support';

let opened: Opened;
beforeEach(() => void (opened = open({ PL07: [['Năm', 'Tổng'], [2024, 2], [2025, 3], ['Cộng', null]], PL08: [[1]] }, { calculate: (workbook) => createCalculator(workbook).calculate(workbook) })));
afterEach(() => opened.host.stop());

const change = (address: string, changes: Partial<WorkbookChange> = {}): WorkbookChange => ({ sheetId: opened.sheet('PL07').id, address, isStructural: false, ...changes });
const none = () => [];

test('the cells of the change, and the formulas that follow them, in two round trips', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 2, 1, 8);
  typeInto(opened.workbook, opened.sheet('PL07'), 3, 1, '=SUM(B2:B3)');
  await opened.host.recalculate();
  const before = opened.host.counters.roundTrips;
  expect(valueOf(await readChange(change('B3'), (sheet) => (sheet === 'PL07' ? [{ row: 3, column: 1 }] : [])))).toEqual({
    sheet: 'PL07',
    cells: [{ row: 2, column: 1, value: 8, formula: null }, { row: 3, column: 1, value: 10, formula: '=SUM(B2:B3)' }],
  });
  expect(opened.host.counters.roundTrips - before).toBe(2);
});

test('cells that were emptied, and those beyond all others', async () => {
  expect(valueOf(await readChange(change('C9:D9'), none))).toEqual({ sheet: 'PL07', cells: [{ row: 8, column: 2, value: null, formula: null }, { row: 8, column: 3, value: null, formula: null }] });
});

test.each([
  ['rows inserted', change.bind(null, 'A2:B2', { isStructural: true })],
  ['a whole column', change.bind(null, 'B:B', {})],
  ['several areas at once', change.bind(null, 'A1,C3', {})],
  ['more cells than anybody types', change.bind(null, 'A1:Z5000', {})],
])('%s are left to the next review', async (_, made) => {
  const before = opened.host.counters.roundTrips;
  expect(valueOf(await readChange(made(), none))).toBe(null);
  expect(opened.host.counters.roundTrips).toBe(before);
});

test('a sheet that is gone is told', async () => {
  expect(await readChange(change('B3', { sheetId: '{none}' }), none)).toEqual({ ok: false, failure: { kind: 'gone' } });
});
