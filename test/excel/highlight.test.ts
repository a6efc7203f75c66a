import type { Sheet } from '../../host';
import { clearHighlights, highlight } from '../../src/excel';
import { areaAddress } from '../../src/sheet/address';
import { finding, open, valueOf, type Opened } from './support';

let opened: Opened;

afterEach(() => opened.host.stop());

const marks = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(sheet.conditionalFormats.map(({ formula, areas }) => [formula, areas.map(areaAddress).join(',')]));

const NONE = { protectedSheets: [], missingSheets: [], unreadableSheets: [] };

const foreign = { id: '{7}', type: 'Custom', areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], stopIfTrue: false, formula: '=A1>100', format: { fill: '#00FF00' }, source: 0 };
const bars = { ...foreign, id: '{8}', type: 'DataBar', formula: null, source: 1 };

test('one conditional format a severity, and the sheet itself is untouched', async () => {
  opened = open({ PL07: [[2014, 10, 12], [2015, 20, 31]], PL08: [[1]] });
  const before = structuredClone(opened.workbook.sheets);
  const report = await highlight([
    finding('error', 'PL07', 'C2', 'PL08!A1'),
    finding('error', 'PL07', 'C1'),
    finding('unmet', 'PL07', 'A1:B1'),
  ]);
  expect(report).toEqual({ ok: true, value: { ...NONE, cells: 5 } });
  const [, pl08] = opened.workbook.sheets;
  expect(opened.sheet('PL07').conditionalFormats).toMatchObject([
    {
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      stopIfTrue: false,
      formula: '=LEN("soat-bieu-ntm:unmet")>0',
      format: { fill: '#E4D7F5', fontColor: '#4B2E83' },
      source: null,
    },
    {
      type: 'Custom',
      areas: [{ top: 0, left: 2, bottom: 1, right: 2 }],
      stopIfTrue: false,
      formula: '=LEN("soat-bieu-ntm:error")>0',
      format: { fill: '#FFC7CE', fontColor: '#9C0006' },
      source: null,
    },
  ]);
  expect(marks(pl08!)).toEqual({ '=LEN("soat-bieu-ntm:error")>0': 'A1' });
  expect(await clearHighlights()).toEqual({ ok: true, value: { removed: 3, protectedSheets: [], unreadableSheets: [] } });
  expect(opened.workbook.sheets).toEqual(before);
});

test('new marks replace the old ones; conditional formats of other people stay', async () => {
  opened = open({ PL07: [[1]], PL08: [[2]] });
  opened.sheet('PL07').conditionalFormats = [foreign, bars];
  await highlight([finding('error', 'PL07', 'A1'), finding('info', 'PL08', 'A1')]);
  await highlight([finding('warning', 'PL07', 'B2')]);
  expect(opened.sheet('PL07').conditionalFormats.slice(1)).toEqual([foreign, bars]);
  expect(marks(opened.sheet('PL07'))).toMatchObject({ '=LEN("soat-bieu-ntm:warning")>0': 'B2' });
  expect(opened.sheet('PL08').conditionalFormats).toEqual([]);
});

test('marks are found again on the copy of a sheet and under new ids', async () => {
  opened = open({ PL07: [[1]], 'PL07 (2)': [[1]] });
  await highlight([finding('error', 'PL07', 'A1')]);
  const [mark] = opened.sheet('PL07').conditionalFormats;
  opened.sheet('PL07 (2)').conditionalFormats = [{ ...mark!, id: '{new}' }];
  expect(valueOf(await clearHighlights()).removed).toBe(2);
  expect(opened.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});

test.each([10, 10_000])('two round trips for %d rows', async (rows) => {
  opened = open({ PL07: [[1]] });
  const findings = Array.from({ length: rows }, (_, row) => finding(row % 3 === 0 ? 'error' : 'unmet', 'PL07', `E${row + 1}`, `H${row + 1}`));
  expect(valueOf(await highlight(findings)).cells).toBe(2 * rows);
  expect(opened.host.takeCounters().roundTrips).toBe(2);
  await highlight(findings);
  expect(opened.host.takeCounters().roundTrips).toBe(2);
  expect(opened.sheet('PL07').conditionalFormats.flatMap(({ areas }) => areas).reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0)).toBe(2 * rows);
});

test('protected sheets are named and left alone, missing ones named', async () => {
  opened = open({ PL07: [[1]], PL08: [[1]], PL09: [[1]] });
  await highlight([finding('error', 'PL08', 'A1')]);
  const { conditionalFormats } = opened.sheet('PL08');
  opened.sheet('PL08').protection = { allowFormatCells: false, password: false };
  opened.sheet('PL09').protection = { allowFormatCells: false, password: false };
  const findings = ['PL07', 'PL08', 'PL10'].map((sheet) => finding('warning', sheet, 'B1'));
  expect(await highlight(findings)).toEqual({ ok: true, value: { cells: 1, protectedSheets: ['PL08'], missingSheets: ['PL10'], unreadableSheets: [] } });
  expect(opened.sheet('PL08').conditionalFormats).toEqual(conditionalFormats);
  expect(await clearHighlights()).toEqual({ ok: true, value: { removed: 1, protectedSheets: ['PL08'], unreadableSheets: [] } });
});

test('nothing to mark and nothing to clear is no error', async () => {
  opened = open({ PL07: [[1]] });
  expect(await highlight([])).toEqual({ ok: true, value: { ...NONE, cells: 0 } });
  expect(await clearHighlights()).toEqual({ ok: true, value: { removed: 0, protectedSheets: [], unreadableSheets: [] } });
  expect(opened.host.takeCounters().roundTrips).toBe(2);
});

test('an Excel that fails to show all conditional formats at once is asked about each', async () => {
  opened = open({ PL07: [[1]], PL08: [[1]] });
  await highlight([finding('error', 'PL07', 'A1'), finding('error', 'PL08', 'A1')]);
  opened.sheet('PL07').conditionalFormats = [...opened.sheet('PL07').conditionalFormats, foreign, bars];
  // Both ways of asking for all at once, then the one of PL08 (after the list of sheets and four requests for PL07).
  for (const at of [1, 3, 9]) opened.host.inject({ kind: 'refused', at, code: 'GeneralException' });
  expect(await highlight([finding('info', 'PL07', 'C3')])).toEqual({ ok: true, value: { ...NONE, cells: 1, unreadableSheets: ['PL08'] } });
  expect(opened.sheet('PL07').conditionalFormats.slice(1)).toEqual([foreign, bars]);
  expect(marks(opened.sheet('PL08'))).toEqual({ '=LEN("soat-bieu-ntm:error")>0': 'A1' });
});

test.each([
  [{ kind: 'cell-edit', at: 1 } as const, 'cell-edit'],
  [{ kind: 'cell-edit', at: 2 } as const, 'cell-edit'],
  [{ kind: 'lost', at: 2 } as const, 'lost'],
  [{ kind: 'refused', at: 2, code: 'AccessDenied' } as const, 'protected'],
])('what goes wrong becomes a failure: %j', async (fault, kind) => {
  opened = open({ PL07: [[1]] });
  opened.host.inject(fault);
  expect(await highlight([finding('error', 'PL07', 'A1')])).toMatchObject({ ok: false, failure: { kind } });
  expect(opened.sheet('PL07').conditionalFormats).toEqual([]);
});

test('an address that is none is a mistake of ours and said so', async () => {
  opened = open({ PL07: [[1]] });
  expect(await highlight([finding('error', 'PL07', 'ô A1')])).toMatchObject({ ok: false, failure: { kind: 'unknown', detail: 'No address of a cell: ô A1' } });
});
