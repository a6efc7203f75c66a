import { addSheet, merge, putCell, restyle, typeInto, withStyle } from '../../host';
import { readWorkbook } from '../../src/excel';
import { cellKey, createGrid } from '../../src/sheet/grid';
import { EMPTY_STATE, STATE_NAMESPACE } from '../../src/review/state';
import { printState } from '../../src/review/stateXml';
import { open, valueOf, type Opened, type Rows } from './support';

let opened: Opened;

afterEach(() => opened.host.stop());

/** A roadmap as long as wished: thirteen columns, a title, numbers and names. */
function roadmap(years: number): Rows {
  const rows = Array.from({ length: years }, (_, index) => [index, 2014 + index, 10, '', '12%', 'Ninh Thọ, Ninh Phụng', '', 'Cam Lâm', 1, 2, '', '', 'xã']);
  return [['Lộ trình xã đạt chuẩn nông thôn mới'], ...rows];
}

test('a sheet becomes a grid: values, formulas, formats, merged and hidden cells, fonts', async () => {
  opened = open({ PL07: [['Lộ trình', '', 'xã'], [2014, '=B1+1', 0.532], ["'=SUM(A1)", true, '#REF!']] });
  const sheet = opened.sheet('PL07');
  merge(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
  restyle(sheet, { top: 1, left: 2, bottom: 1, right: 2 }, (style) => withStyle(style, { numberFormat: '0.0%' }));
  restyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, (style) => withStyle(style, { fontName: '.VnTime' }));
  sheet.rows.set(2, { hidden: true });
  sheet.columns = [{ first: 1, last: 1, hidden: true }];
  const { grids, ...rest } = valueOf(await readWorkbook());
  expect(grids).toEqual([
    createGrid({
      sheet: 'PL07',
      area: { top: 0, left: 0, bottom: 2, right: 2 },
      values: [
        ['Lộ trình', null, 'xã'],
        [2014, null, 0.532],
        ['=SUM(A1)', true, '#REF!'],
      ],
      formulas: new Map([[cellKey(1, 1), '=B1+1']]),
      numberFormats: new Map([[cellKey(1, 2), '0.0%']]),
      font: 'Calibri',
      fonts: new Map([[cellKey(0, 0), '.VnTime']]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
    }),
  ]);
  expect(rest).toEqual({ charts: [], tooLarge: [], state: EMPTY_STATE });
});

test('every sheet is read, hidden, protected and empty ones too, in the order of the tabs', async () => {
  opened = open({ PL07: [[1]], Trống: [], 'PL III': [[2]] });
  opened.sheet('PL III').visibility = 'veryHidden';
  opened.sheet('PL III').protection = { allowFormatCells: false, password: true };
  const { grids } = valueOf(await readWorkbook());
  expect(grids.map(({ sheet, area, visibility, isProtected }) => ({ sheet, area, visibility, isProtected }))).toEqual([
    { sheet: 'PL07', area: { top: 0, left: 0, bottom: 0, right: 0 }, visibility: 'visible', isProtected: false },
    { sheet: 'Trống', area: null, visibility: 'visible', isProtected: false },
    { sheet: 'PL III', area: { top: 0, left: 0, bottom: 0, right: 0 }, visibility: 'veryHidden', isProtected: true },
  ]);
});

test.each([10, 10_000])('two round trips for %d rows, whatever the formats, merged and hidden cells', async (years) => {
  opened = open({ PL07: roadmap(years), PL08: roadmap(10) });
  const sheet = opened.sheet('PL07');
  sheet.merges = Array.from({ length: years / 2 }, (_, index) => ({ top: 1 + 2 * index, left: 6, bottom: 2 + 2 * index, right: 6 }));
  sheet.rows.set(5, { hidden: true });
  opened.workbook.customXmlParts = [{ id: '{1}', xml: printState({ bases: [{ base: 94 }], kept: [] }) }];
  const { grids, state } = valueOf(await readWorkbook());
  expect(opened.host.takeCounters().roundTrips).toBe(2);
  expect(grids[0]?.values.length).toBe(years + 1);
  expect(grids[0]?.merges).toEqual(sheet.merges);
  expect(grids[0]?.hiddenRows).toEqual(new Set([5]));
  expect(state).toEqual({ bases: [{ base: 94 }], kept: [] });
});

test('one more round trip for each further 5 MB, and the sheet is the same', async () => {
  opened = open({ PL02: Array.from({ length: 4_000 }, (_, row) => [row, `xã ${'đạt 74,32% (11,323/15,236 km), yêu cầu 100%; '.repeat(20)}${row}`, 'x']) });
  const { grids } = valueOf(await readWorkbook());
  const { roundTrips, responseBytes } = opened.host.takeCounters();
  expect(grids[0]?.values.map(([number, text]) => text === `xã ${'đạt 74,32% (11,323/15,236 km), yêu cầu 100%; '.repeat(20)}${String(number)}`)).not.toContain(false);
  expect(grids[0]?.values.length).toBe(4_000);
  expect(roundTrips - 2).toBeLessThanOrEqual(Math.ceil(responseBytes / (4.5 * 1024 * 1024)));
});

test('a response that turns out too large is asked for in halves', async () => {
  const rows = Array.from({ length: 400 }, (_, row) => [row, row < 60 ? '' : 'Ninh Thọ, '.repeat(20)]);
  opened = open({ PL07: rows, PL08: [[2014]] }, { sizeLimit: 80_000 });
  const { grids } = valueOf(await readWorkbook());
  expect(grids.map(({ values }) => values)).toEqual([rows.map(([row, names]) => [row, names === '' ? null : names]), [[2014]]]);
});

test('a row that Excel cannot hand out at all is a failure', async () => {
  opened = open({ PL07: [['x'.repeat(30_000)]] }, { sizeLimit: 20_000 });
  expect(await readWorkbook()).toMatchObject({ ok: false, failure: { kind: 'too-large' } });
});

test('more sheets than are walked in one request cost one round trip more', async () => {
  opened = open(Object.fromEntries(Array.from({ length: 63 }, (_, index) => [`Xã ${index + 1}`, [[index]]])));
  const { grids } = valueOf(await readWorkbook());
  expect(grids.map(({ sheet, values }) => [sheet, values])).toEqual(Array.from({ length: 63 }, (_, index) => [`Xã ${index + 1}`, [[index]]]));
  expect(opened.host.takeCounters().roundTrips).toBe(3);
});

test('an Excel that refuses the walk from sheet to sheet is asked sheet by sheet', async () => {
  opened = open({ PL07: [[1]], PL08: [[2]] });
  opened.host.inject({ kind: 'refused', at: 1, code: 'GeneralException' });
  const { grids } = valueOf(await readWorkbook());
  expect(grids.map(({ values }) => values)).toEqual([[[1]], [[2]]]);
  expect(opened.host.takeCounters().roundTrips).toBe(4);
});

test('one value in the last of 16,384 columns costs one cell; an absurd extent is named, not read', async () => {
  opened = open({ Rộng: [], Lớn: [[1]] });
  typeInto(opened.workbook, opened.sheet('Rộng'), 2, 16_383, 'xã');
  typeInto(opened.workbook, opened.sheet('Lớn'), 1_048_575, 16_383, 'xã');
  const { grids, tooLarge } = valueOf(await readWorkbook());
  expect(grids.map(({ sheet, values }) => [sheet, values])).toEqual([['Rộng', [['xã']]]]);
  expect(tooLarge).toEqual(['Lớn']);
});

test('chart sheets are not among the worksheets of Excel', async () => {
  opened = open({ PL07: [[1]] });
  opened.workbook.sheets.push({ ...addSheet(opened.workbook, 'Biểu đồ'), kind: 'chart' });
  opened.workbook.sheets.splice(1, 1);
  expect(valueOf(await readWorkbook()).grids.map(({ sheet }) => sheet)).toEqual(['PL07']);
});

test('a state that cannot be used is said so', async () => {
  opened = open({ PL07: [] });
  for (const [xml, stateProblem] of [
    [`<state xmlns="${STATE_NAMESPACE}" version="2">{}</state>`, 'newer'],
    [`<state xmlns="${STATE_NAMESPACE}" version="1">{</state>`, 'damaged'],
  ] as const) {
    opened.workbook.customXmlParts = [{ id: '{1}', xml }];
    expect(valueOf(await readWorkbook())).toMatchObject({ state: EMPTY_STATE, stateProblem });
  }
});

test.each([
  [{ kind: 'cell-edit', at: 2 } as const, 'cell-edit'],
  [{ kind: 'lost', at: 1 } as const, 'lost'],
  [{ kind: 'lost', at: 2, applied: true } as const, 'lost'],
  [{ kind: 'refused', at: 2, code: 'GeneralException', message: 'Lỗi' } as const, 'unknown'],
])('what goes wrong becomes a failure: %j', async (fault, kind) => {
  opened = open({ PL07: [[1]] });
  opened.host.inject(fault);
  expect(await readWorkbook()).toMatchObject({ ok: false, failure: { kind } });
});

test('an Excel below 1.13 is not asked anything', async () => {
  opened = open({ PL07: [[1]] }, { ceiling: '1.12' });
  expect(await readWorkbook()).toEqual({ ok: false, failure: { kind: 'unsupported', detail: 'ExcelApi 1.13' } });
  expect(opened.host.takeCounters().roundTrips).toBe(0);
});

test('reading changes nothing', async () => {
  opened = open({ PL07: [[1, 'xã']] });
  const sheet = opened.sheet('PL07');
  putCell(sheet, 5, 5, null, null, withStyle(sheet.standardStyle, { bold: true }));
  const before = structuredClone(opened.workbook.sheets);
  await readWorkbook();
  expect(opened.workbook.sheets).toEqual(before);
});
