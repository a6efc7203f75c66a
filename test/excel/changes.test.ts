import { typeInto } from '../../host';
import { applyPlan, onWorkbookChanged, readWorkbook, type WorkbookChange } from '../../src/excel';
import { eventually } from '../support/eventually';
import { edit, open, valueOf, type Opened } from './support';

let opened: Opened;
let heard: WorkbookChange[];
let end: Awaited<ReturnType<typeof onWorkbookChanged>>;

/** Long enough for what must not be heard. */
const silence = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(async () => {
  opened = open({ PL07: [[1]], PL08: [[2]] });
  heard = [];
  end = await onWorkbookChanged((change) => void heard.push(change));
});

afterEach(() => opened.host.stop());

test('edits by this person and by another one are heard, until it is ended', async () => {
  typeInto(opened.workbook, opened.sheet('PL08'), 4, 2, 5);
  typeInto(opened.workbook, opened.sheet('PL07'), 0, 0, 6, 'other');
  await eventually(() =>
    expect(heard).toEqual([
      { sheetId: opened.sheet('PL08').id, address: 'C5', isStructural: false },
      { sheetId: opened.sheet('PL07').id, address: 'A1', isStructural: false },
    ]),
  );
  expect(await valueOf(end)()).toEqual({ ok: true, value: undefined });
  typeInto(opened.workbook, opened.sheet('PL07'), 0, 0, 7);
  await silence();
  expect(heard.length).toBe(2);
});

test('our own writes are not heard, the next edit is', async () => {
  valueOf(await applyPlan([edit('PL07', 'B1', null, '=A1')]));
  await silence();
  expect(heard).toEqual([]);
  typeInto(opened.workbook, opened.sheet('PL07'), 0, 0, 7);
  await eventually(() => expect(heard.length).toBe(1));
});

test('a write that broke off leaves no deafness behind the next reading', async () => {
  opened.host.inject({ kind: 'edit', at: 3, edit: () => void (opened.sheet('PL07').protection = { allowFormatCells: false, password: false }) });
  opened.host.inject({ kind: 'lost', at: 4 });
  expect(await applyPlan([edit('PL07', 'B1', null, '=A1')])).toMatchObject({ ok: false, failure: { kind: 'protected', undone: false } });
  await readWorkbook();
  typeInto(opened.workbook, opened.sheet('PL08'), 0, 0, 7);
  await eventually(() => expect(heard.length).toBe(1));
});
