import { createCalculator, openWorkbook, saveWorkbook, styleAt, typeInto, type Workbook } from '../../../host';
import { readWorkbook, restore, writeOwnSheet, writeOwnSheets, type OwnSheetReport } from '../../../src/excel';
import type { SheetContent } from '../../../src/sheet/content';
import { held, open, openWith, valueOf, type Opened } from '../support';
import { cumulative } from './content';

let opened: Opened;

beforeEach(() => {
  opened = open({ PL07: [[1]] }, { calculate: (workbook: Workbook) => createCalculator(workbook).calculate(workbook) });
});
afterEach(() => {
  expect(opened.host.unknownMembers).toEqual([]);
  opened.host.stop();
});

const names = (): string[] => opened.workbook.sheets.map(({ name }) => name);
const write = async (...args: Parameters<typeof writeOwnSheet>): Promise<OwnSheetReport> => valueOf(await writeOwnSheet(...args));
const type = (address: [number, number], value: string | number): void => typeInto(opened.workbook, opened.sheet('Lũy kế NTM'), ...address, value);

test('a new sheet holds the content, looks like it, and is printed as the rules want', async () => {
  expect(await write(cumulative([[2022, 5], [2023, 10]]))).toEqual({ sheet: 'Lũy kế NTM', isNew: true, written: 13, overwritten: [] });
  expect(names()).toEqual(['PL07', 'Lũy kế NTM']);
  const sheet = opened.sheet('Lũy kế NTM');
  expect(['A1', 'C4', 'C5', 'D5'].map((address) => held(sheet, address))).toEqual(['LỘ TRÌNH XÃ ĐẠT CHUẨN', '=B4', '=C4+B5', null]);
  expect(styleAt(sheet, 0, 0)).toMatchObject({ fontName: 'Times New Roman', fontSize: 14, bold: true, horizontal: 'Center', borderTop: null });
  expect(styleAt(sheet, 4, 3)).toMatchObject({ fontName: 'Times New Roman', fontSize: 12, bold: false, borderTop: 'thin', borderRight: 'thin' });
  expect(sheet).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozen: { rows: 3, columns: 0 },
    page: { orientation: 'Landscape', paper: 9, fit: { wide: 1, high: 0 } },
  });
  expect(Object.fromEntries(Object.entries(sheet.page.margins).map(([side, inches]) => [side, Math.round(inches * 25.4)]))).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
  expect(opened.workbook.names.filter(({ name }) => name.startsWith('_xlnm')).map(({ formula }) => formula)).toEqual(["='Lũy kế NTM'!$3:$3"]);
});

test('text stays text, and links are formulas that lead to their cells', async () => {
  await write({
    name: 'Kết quả',
    purpose: 'report',
    cells: [
      { row: 0, column: 0, value: '=1+1' },
      { row: 1, column: 0, value: '+84', look: { numberFormat: '@' } },
      { row: 2, column: 0, value: "'01" },
      { row: 3, column: 0, value: 'E12', link: { sheet: 'PL III', cell: 'E12' } },
    ],
    merges: [],
    columnWidths: [20],
  });
  const sheet = opened.sheet('Kết quả');
  expect(['A1', 'A2', 'A3', 'A4'].map((address) => held(sheet, address))).toEqual(['=1+1', '+84', "'01", `=HYPERLINK("#'PL III'!E12","E12")`]);
  expect(sheet.cells.get(0)?.formula).toBeNull();
});

test('another sheet of that name is not touched', async () => {
  typeInto(opened.workbook, opened.sheet('PL07'), 5, 5, 'x');
  expect((await write(cumulative([[2022, 5]], { name: 'pl07' }))).sheet).toBe('pl07 (2)');
  expect(held(opened.sheet('PL07'), 'F6')).toBe('x');
});

test('written again, only what differs is written, and the sheet may have been renamed', async () => {
  await write(cumulative([[2022, 5], [2023, 10]]));
  opened.sheet('Lũy kế NTM').name = 'Biểu 1';
  expect(await write(cumulative([[2022, 5], [2023, 12], [2024, 1]]))).toEqual({ sheet: 'Biểu 1', isNew: false, written: 4, overwritten: [] });
  expect(names()).toEqual(['PL07', 'Biểu 1']);
  const sheet = opened.sheet('Biểu 1');
  expect(['B5', 'A6', 'C6'].map((address) => held(sheet, address))).toEqual([12, 2024, '=C5+B6']);
  expect(styleAt(sheet, 5, 3)).toMatchObject({ borderBottom: 'thin' });
});

test('a shorter content leaves nothing of the longer one behind', async () => {
  await write(cumulative([[2022, 5], [2023, 10]]));
  await write(cumulative([[2022, 5]]));
  const sheet = opened.sheet('Lũy kế NTM');
  expect(['A5', 'B5', 'C5'].map((address) => held(sheet, address))).toEqual([null, null, null]);
  expect(styleAt(sheet, 4, 0)).toMatchObject({ borderBottom: null });
});

test('what a person typed stops the writing, with its cells, until it is allowed; then restore brings it back', async () => {
  await write(cumulative([[2022, 5], [2023, 10]]));
  type([4, 1], 11);
  const next = cumulative([[2022, 5], [2023, 12]]);
  expect(await writeOwnSheet(next)).toEqual({ ok: false, failure: { kind: 'typed', sheet: 'Lũy kế NTM', cells: ["'Lũy kế NTM'!B5"] } });
  expect(held(opened.sheet('Lũy kế NTM'), 'B5')).toBe(11);
  expect((await write(next, { overwriteTyped: true })).overwritten).toEqual(["'Lũy kế NTM'!B5"]);
  expect(held(opened.sheet('Lũy kế NTM'), 'B5')).toBe(12);
  expect(valueOf(await restore()).restored).toBe(1);
  expect(held(opened.sheet('Lũy kế NTM'), 'B5')).toBe(11);
});

test('what was typed into several sheets that are written anew comes back together', async () => {
  const contents = [2023, 2024].map((year) => cumulative([[year, 5]], { name: `Lũy kế ${year}`, purpose: `cumulative:${year}` }));
  for (const content of contents) await write(content);
  for (const { name } of contents) typeInto(opened.workbook, opened.sheet(name), 3, 1, 77);
  expect(valueOf(await writeOwnSheets(contents))).toEqual({
    sheets: [],
    left: contents.map(({ name, purpose }) => ({ purpose, sheet: name, cells: [`'${name}'!B4`] })),
  });
  valueOf(await writeOwnSheets(contents, { overwriteTyped: true }));
  expect(contents.map(({ name }) => held(opened.sheet(name), 'B4'))).toEqual([5, 5]);
  expect(valueOf(await restore()).restored).toBe(2);
  expect(contents.map(({ name }) => held(opened.sheet(name), 'B4'))).toEqual([77, 77]);
});

test('of several sheets, those that hold something typed are left, and the others written', async () => {
  const contents = [2023, 2024, 2025].map((year) => cumulative([[year, 5]], { name: `Lũy kế ${year}`, purpose: `cumulative:${year}` }));
  valueOf(await writeOwnSheets(contents.slice(0, 2)));
  typeInto(opened.workbook, opened.sheet('Lũy kế 2023'), 3, 1, 77);
  const { sheets, left } = valueOf(await writeOwnSheets(contents.map((content) => ({ ...content, cells: content.cells.map((cell) => (cell.value === 5 ? { ...cell, value: 6 } : cell)) }))));
  expect(sheets.map(({ sheet, isNew, written }) => [sheet, isNew, written])).toEqual([['Lũy kế 2024', false, 1], ['Lũy kế 2025', true, 9]]);
  expect(left).toEqual([{ purpose: 'cumulative:2023', sheet: 'Lũy kế 2023', cells: ["'Lũy kế 2023'!B4"] }]);
  expect(names()).toEqual(['PL07', 'Lũy kế 2023', 'Lũy kế 2024', 'Lũy kế 2025']);
});

test('several new sheets that want one name get names of their own', async () => {
  valueOf(await writeOwnSheets([cumulative([[2023, 5]]), cumulative([[2024, 5]], { purpose: 'cumulative:NTM nâng cao' })]));
  expect(names()).toEqual(['PL07', 'Lũy kế NTM', 'Lũy kế NTM (2)']);
});

test('a note beside a row that stays as it was is left there; one beside a row that changes is asked about', async () => {
  await write(cumulative([[2022, 5], [2023, 10]]));
  type([3, 3], 'xã Ninh Thọ');
  type([9, 5], 'ngoài biểu');
  expect((await write(cumulative([[2022, 5], [2023, 12]]))).written).toBe(1);
  expect(['D4', 'F10'].map((address) => held(opened.sheet('Lũy kế NTM'), address))).toEqual(['xã Ninh Thọ', 'ngoài biểu']);
  expect(await writeOwnSheet(cumulative([[2021, 2], [2022, 5]]))).toMatchObject({ ok: false, failure: { cells: ["'Lũy kế NTM'!D4"] } });
});

test('a table that would run into typed cells is not written', async () => {
  await write(cumulative([[2022, 5]]));
  type([4, 0], 'Người lập biểu');
  expect(await writeOwnSheet(cumulative([[2022, 5], [2023, 12]]))).toMatchObject({ ok: false, failure: { kind: 'typed', cells: ["'Lũy kế NTM'!A5"] } });
});

test('the marks of the sheet and what was written survive saving and opening', async () => {
  await write(cumulative([[2022, 5]]));
  opened.host.stop();
  opened = openWith(openWorkbook(saveWorkbook(opened.workbook)));
  expect(await write(cumulative([[2022, 6]]))).toEqual({ sheet: 'Lũy kế NTM', isNew: false, written: 1, overwritten: [] });
});

test('a template is an ordinary sheet, new each time', async () => {
  await write(cumulative([[2022, 5]]), { isTemplate: true });
  await write(cumulative([[2022, 5]]), { isTemplate: true });
  expect(names()).toEqual(['PL07', 'Lũy kế NTM', 'Lũy kế NTM (2)']);
  expect(opened.workbook.names.filter(({ hidden }) => hidden === true)).toEqual([]);
  expect(valueOf(await readWorkbook()).state.ownSheets).toBeUndefined();
});

test('protected or very hidden: told before anything is written', async () => {
  opened.workbook.isProtected = true;
  expect(await writeOwnSheet(cumulative([]))).toEqual({ ok: false, failure: { kind: 'structure-protected' } });
  opened.workbook.isProtected = false;
  await write(cumulative([[2022, 5]]));
  const sheet = opened.sheet('Lũy kế NTM');
  sheet.protection = { allowFormatCells: false, password: false };
  expect(await writeOwnSheet(cumulative([[2022, 6]]))).toEqual({ ok: false, failure: { kind: 'protected', sheet: 'Lũy kế NTM' } });
  sheet.protection = null;
  sheet.visibility = 'veryHidden';
  expect(await writeOwnSheet(cumulative([[2022, 6]]))).toEqual({ ok: false, failure: { kind: 'hidden', sheet: 'Lũy kế NTM' } });
});

test('five round trips for a new sheet, four where the workbook remembers nothing yet, three for one that is there', async () => {
  const trips = async (content: SheetContent): Promise<number> => {
    opened.host.takeCounters();
    await write(content);
    return opened.host.takeCounters().roundTrips;
  };
  expect(await trips(cumulative([[2022, 5]]))).toBe(4);
  expect(await trips(cumulative([[2022, 6]], { purpose: 'cumulative:NTM nâng cao' }))).toBe(5);
  expect(await trips(cumulative([[2022, 6]]))).toBe(3);
  opened.host.takeCounters();
  valueOf(await writeOwnSheets([2023, 2024].map((year) => cumulative([[year, 5]], { purpose: `cumulative:${year}` }))));
  expect(opened.host.takeCounters().roundTrips).toBe(2 + 2 * 3);
});
