import { cellKey, createGrid, storedAt, valueAt, type CellValue, type Grid, type TextRun } from '../../src/sheet/grid';
import { readLegacyText, type LegacyText } from '../../src/sheet/legacyText';
import { toTcvn3, toVni } from '../support/legacyText';

interface Fonts {
  readonly font?: string | null;
  /** By place, "row column". */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly runs?: Readonly<Record<string, readonly TextRun[]>>;
}

/** A sheet whose first cell is B2. */
function sheet(rows: readonly (readonly CellValue[])[], { font = null, fonts = {}, runs = {} }: Fonts): Grid {
  const byKey = <T>(record: Readonly<Record<string, T>>) =>
    new Map(Object.entries(record).map(([place, one]) => [cellKey(Number(place.split(' ')[0]), Number(place.split(' ')[1])), one]));
  return createGrid({
    sheet: 'PL07',
    area: { top: 1, left: 1, bottom: rows.length, right: Math.max(...rows.map((row) => row.length)) },
    values: rows,
    font,
    fonts: byKey(fonts),
    runs: byKey(runs),
  });
}

const ROWS = [
  ['Năm', 'Tổng số xã', 'Lũy kế', 'Tỷ lệ %'],
  [2024, '05 xã', 54, 58.7],
  ['Ninh Thọ', 'Đại Lãnh', null, true],
] as const;
const typed = (encode: (text: string) => string): CellValue[][] =>
  ROWS.map((row) => row.map((value) => (typeof value === 'string' ? encode(value) : value)));

const legacyOf = (grid: Grid): readonly LegacyText[] => readLegacyText(grid, null).legacy;

test('texts in legacy fonts are read as Unicode; figures and blanks stay', () => {
  const tcvn3 = readLegacyText(sheet(typed(toTcvn3), { font: '.VnTime' }), null);
  expect(tcvn3.grid.values).toEqual(ROWS);
  expect(tcvn3.legacy).toEqual([{ encoding: 'tcvn3', certainty: 'font', cells: 7 }]);
  expect(tcvn3.guessed.size).toBe(0);
  const vni = readLegacyText(sheet(typed(toVni), { font: 'VNI-Times' }), null);
  expect(vni.grid.values).toEqual(ROWS);
  expect(vni.legacy).toEqual([{ encoding: 'vni', certainty: 'font', cells: 7 }]);
});

test('the grid remembers what the workbook holds', () => {
  const { grid } = readLegacyText(sheet(typed(toTcvn3), { font: '.VnTime' }), null);
  expect([valueAt(grid, 2, 2), storedAt(grid, 2, 2)]).toEqual(['05 xã', '05 x·']);
  expect([valueAt(grid, 2, 1), storedAt(grid, 2, 1)]).toEqual([2024, 2024]);
});

test('a sheet without legacy text is the same grid', () => {
  const unicode = sheet(ROWS, { font: 'Times New Roman' });
  expect(readLegacyText(unicode, null)).toEqual({ grid: unicode, legacy: [], guessed: new Set() });
  expect(readLegacyText(unicode, null).grid).toBe(unicode);
});

test('where fonts are mixed, only cells in legacy fonts are read so', () => {
  const grid = sheet([['Ninh Hòa', toTcvn3('Ninh Thọ')], ['nguån', 'tæng']], { font: 'Arial', fonts: { '1 2': '.VnTime', '2 2': '.VnTimeH' } });
  const { grid: read, legacy } = readLegacyText(grid, null);
  expect(read.values).toEqual([['Ninh Hòa', 'Ninh Thọ'], ['nguån', 'TỔNG']]);
  expect(legacy).toEqual([{ encoding: 'tcvn3', certainty: 'font', cells: 2 }]);
});

test('each stretch of a text is read by its own font', () => {
  const runs = [{ text: 'Xã ', font: null }, { text: 'Ninh Tho', font: 'VNI-Times' }, { text: 'ï, ', font: 'VNI-Times' }, { text: '§¹i L·nh', font: '.VnTime' }];
  const grid = sheet([[runs.map(({ text }) => text).join('')]], { font: 'Arial', runs: { '1 1': runs } });
  expect(readLegacyText(grid, null).grid.values).toEqual([['Xã Ninh Thọ, Đại Lãnh']]);
});

describe('Unicode typed under a legacy font', () => {
  test('stays as it is, cell by cell', () => {
    const grid = sheet([['Tổng số', toTcvn3('Tổng số')]], { font: '.VnTime' });
    expect(readLegacyText(grid, null).grid.values).toEqual([['Tổng số', 'Tổng số']]);
  });

  test('also where a cell alone does not show it, but all others are Unicode', () => {
    const grid = sheet([['Tổng số', 'Ninh Hòa', 'Bình An']], { font: '.VnTime' });
    expect(readLegacyText(grid, null)).toEqual({ grid, legacy: [], guessed: new Set() });
  });
});

describe('legacy text in another font, or in an unknown one', () => {
  const pasted = (font: string | null) => sheet(typed(toTcvn3), { font });

  test('is guessed by its letters, and said to be a guess', () => {
    const { grid, legacy, guessed } = readLegacyText(pasted(null), null);
    expect(grid.values).toEqual(ROWS);
    expect(legacy).toEqual([{ encoding: 'tcvn3', certainty: 'guess', cells: 7 }]);
    expect(guessed.size).toBe(7);
    expect(legacyOf(pasted('Times New Roman'))).toEqual([{ encoding: 'tcvn3', certainty: 'guess', cells: 7 }]);
    expect(legacyOf(sheet(typed(toVni), {}))).toEqual([{ encoding: 'vni', certainty: 'guess', cells: 7 }]);
  });

  test('is certain once a person has confirmed it', () => {
    const { legacy, guessed } = readLegacyText(pasted(null), 'tcvn3');
    expect([legacy, guessed.size]).toEqual([[{ encoding: 'tcvn3', certainty: 'confirmed', cells: 7 }], 0]);
  });

  test('stays as it is where a person said that it is Unicode', () => {
    expect(readLegacyText(pasted(null), 'unicode').legacy).toEqual([]);
  });

  test('beside Unicode in the same font, only cells that show it are read so', () => {
    const { grid } = readLegacyText(sheet([...typed(toTcvn3), ['Ninh Hòa', 'Ninh Thọ']], {}), null);
    expect(grid.values).toEqual([...ROWS, ['Ninh Hòa', 'Ninh Thọ']]);
  });
});
