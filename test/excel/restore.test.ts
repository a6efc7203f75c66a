import { restyle, typeInto, withStyle } from '../../host';
import { applyPlan, readWorkbook, restore } from '../../src/excel';
import { edit, held, numberFormat, open, valueOf, type Opened } from './support';

let opened: Opened;

beforeEach(async () => {
  opened = open({ 'PL 07': [[2014, '', '01'], [2015, 4, '=1+1']], PL08: [['', 5]] });
  restyle(opened.sheet('PL 07'), { top: 0, left: 2, bottom: 0, right: 2 }, (style) => withStyle(style, { numberFormat: '@' }));
  typeInto(opened.workbook, opened.sheet('PL 07'), 0, 2, '01');
  valueOf(
    await applyPlan([
      edit('PL 07', 'B1', null, '=B2'),
      edit('PL 07', 'C1', '01', 1, '0.0'),
      edit('PL 07', 'C2', '=1+1', '=1+2'),
      edit('PL08', 'B1', 5, 6),
    ]),
  );
});

afterEach(() => opened.host.stop());

const all = (): unknown => [
  ...['B1', 'C1', 'C2'].map((address) => [held(opened.sheet('PL 07'), address), numberFormat(opened.sheet('PL 07'), address)]),
  held(opened.sheet('PL08'), 'B1'),
];

test('every cell is again as it was, with its number format, and once only', async () => {
  expect(all()).toEqual([['=B2', 'General'], [1, '0.0'], ['=1+2', 'General'], 6]);
  expect(await restore()).toEqual({ ok: true, value: { restored: 4, changed: [], missingSheets: [] } });
  expect(all()).toEqual([[null, 'General'], ['01', '@'], ['=1+1', 'General'], 5]);
  expect(valueOf(await readWorkbook()).state.kept).toEqual([]);
  expect(await restore()).toEqual({ ok: true, value: { restored: 0, changed: [], missingSheets: [] } });
});

test('a cell that a person has changed since is left and named', async () => {
  typeInto(opened.workbook, opened.sheet('PL 07'), 1, 2, 8);
  typeInto(opened.workbook, opened.sheet('PL08'), 0, 1, 5);
  expect(await restore()).toEqual({ ok: true, value: { restored: 3, changed: ["'PL 07'!C2"], missingSheets: [] } });
  expect(all()).toEqual([[null, 'General'], ['01', '@'], [8, 'General'], 5]);
});

test('an edit just before the write is kept', async () => {
  opened.host.inject({ kind: 'edit', at: 4, edit: () => typeInto(opened.workbook, opened.sheet('PL08'), 0, 1, 77, 'other') });
  expect(await restore()).toEqual({ ok: true, value: { restored: 3, changed: ['PL08!B1'], missingSheets: [] } });
  expect(held(opened.sheet('PL08'), 'B1')).toBe(77);
});

test('a sheet that is gone is named, the others are brought back', async () => {
  opened.workbook.sheets = opened.workbook.sheets.filter(({ name }) => name !== 'PL08');
  expect(await restore()).toEqual({ ok: true, value: { restored: 3, changed: [], missingSheets: ['PL08'] } });
});

test('a protected sheet is said before anything is written', async () => {
  opened.sheet('PL08').protection = { allowFormatCells: false, password: false };
  expect(await restore()).toEqual({ ok: false, failure: { kind: 'protected', sheet: 'PL08' } });
  expect(all()).toEqual([['=B2', 'General'], [1, '0.0'], ['=1+2', 'General'], 6]);
});

test('what broke off half way can be brought back with another try', async () => {
  opened.host.inject({ kind: 'edit', at: 4, edit: () => void (opened.sheet('PL08').protection = { allowFormatCells: false, password: false }) });
  expect(await restore()).toMatchObject({ ok: false, failure: { kind: 'protected' } });
  opened.sheet('PL08').protection = null;
  expect(await restore()).toEqual({ ok: true, value: { restored: 4, changed: [], missingSheets: [] } });
  expect(all()).toEqual([[null, 'General'], ['01', '@'], ['=1+1', 'General'], 5]);
});
