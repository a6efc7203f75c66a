import { areaAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { check, FAILED, LETTERS, matrix, NAMES, NUMBERS, tablesIn, type Signs } from './support';

describe('the matrix of 19 criteria', () => {
  test('is recognised by its communes, numbered columns and number of criteria', () => {
    const [table, ...others] = tablesIn(matrix());
    expect(others).toEqual([]);
    expect(table === undefined ? '' : areaAddress(table.area)).toBe('A3:W10');
    expect(table?.columns).toMatchObject({ number: 0, place: 1, district: null, unmet: null });
    expect(table?.columns.criteria.map(({ code, criterion, indicator }) => [code, criterion, indicator])).toEqual(NUMBERS.map((number) => [String(number), String(number), null]));
    expect(table?.columns.met.map(({ column, counts }) => [column, counts])).toEqual([[21, 'criteria']]);
    expect(table?.data.rows.map(({ place }) => place)).toEqual(NAMES);
    expect(table?.data).toMatchObject({ level: 'NTM', year: 2024 });
  });

  test('agrees with itself in every spelling of the marks', () => {
    const spellings: readonly Signs[] = [
      LETTERS,
      { met: 'Đạt', unmet: 'Chưa đạt' },
      { met: 'đạt', unmet: 'Không đạt' },
      { met: 'Đ', unmet: 'CĐ' },
      { met: 'x', unmet: '' },
      { met: '', unmet: 'X' },
      { met: '✓', unmet: 'x' },
      { met: '+', unmet: '-' },
      { met: 'x', unmet: '-' },
      { met: 1, unmet: 0 },
      { met: '1', unmet: '0' },
      { met: 1, unmet: '' },
      { met: 'Đ', unmet: '' },
      { met: '', unmet: 'K' },
    ];
    expect(spellings.map((signs) => [signs, check(matrix(signs))])).toEqual(spellings.map((signs) => [signs, []]));
  });

  test('says the same of every criterion in every spelling whose numbers agree', () => {
    for (const signs of [LETTERS, { met: 'x', unmet: '' }, { met: '', unmet: 'x' }, { met: 1, unmet: 0 }, { met: 'x', unmet: '-' }]) {
      const [table] = tablesIn(matrix(signs));
      expect(table?.data.rows.map(({ cells }) => NUMBERS.filter((_, index) => cells[index]?.reading.kind === 'mark' && !(cells[index].reading as { isMet: boolean }).isMet))).toEqual(FAILED);
    }
  });

  test('with a number of criteria that is not the one of its marks', () => {
    expect(check(matrix(LETTERS, { V6: 17 }))).toEqual([
      { rule: 'criterion-matrix/met-count', severity: 'error', sheet: 'Hiện trạng', cells: ['V6', 'C6:U6'], place: 'Suối Cát', actual: 17, expected: 16, difference: 1, params: { counts: 'criteria', bound: 'exact' } },
    ]);
    expect(check(matrix({ met: 'x', unmet: '' }, { V6: 17 })).map(({ rule, severity, cells }) => [rule, severity, cells[0]])).toEqual([['criterion-matrix/met-count', 'error', 'V6']]);
  });

  test('with a number that is written as a fraction or a sentence', () => {
    expect(check(matrix(LETTERS, { V4: '19/19', V5: 'Đạt 18/19 tiêu chí', V6: '16 TC', V7: '17/19' }))).toEqual([]);
    expect(check(matrix(LETTERS, { V5: '17/19' })).map(({ cells, actual, expected }) => [cells[0], actual, expected])).toEqual([['V5', 17, 18]]);
  });

  test('with a total that is not the number of communes meeting the criterion', () => {
    expect(check(matrix(LETTERS, { D9: 4 }))).toEqual([
      { rule: 'criterion-matrix/total', severity: 'error', sheet: 'Hiện trạng', cells: ['D9', 'D4:D8'], place: 'Số xã đạt', indicator: '2', actual: 4, expected: 3, difference: 1, params: { bound: 'exact' } },
    ]);
  });

  test('with totals as fractions of the communes', () => {
    expect(check(matrix(LETTERS, { D9: '3/5', E9: '5/5', F9: '4/5 xã' })).map(({ rule, cells, actual, expected }) => [rule, cells[0], actual, expected])).toEqual([['criterion-matrix/total', 'F9', 4, 5]]);
  });

  test('with the sum of its numbers of criteria, their average, or the communes that meet all', () => {
    expect([84, 16.8, '16,80', 1, 4].map((value) => check(matrix(LETTERS, { V9: value })))).toEqual([[], [], [], [], []]);
    expect(check(matrix(LETTERS, { V9: 85 }))).toEqual([
      { rule: 'criterion-matrix/met-total', severity: 'error', sheet: 'Hiện trạng', cells: ['V9', 'V4:V8'], place: 'Số xã đạt', actual: 85, expected: 84, difference: 1, params: { what: 'sum' } },
    ]);
    expect(check(matrix(LETTERS, { V9: 17.2 })).map(({ severity, expected, params }) => [severity, expected, params?.what])).toEqual([['error', 16.8, 'average']]);
    expect(check(matrix(LETTERS, { V9: 16.7 })).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('with a share that is not the one of its communes', () => {
    expect(check(matrix(LETTERS, { D10: 80 }))).toEqual([
      { rule: 'criterion-matrix/share', severity: 'error', sheet: 'Hiện trạng', cells: ['D10'], place: 'Tỷ lệ xã đạt (%)', indicator: '2', actual: 80, expected: 60, difference: 20, params: { met: 3, places: 5 } },
    ]);
  });

  test('with shares as percents and as parts of one', () => {
    const parts = Object.fromEntries(NUMBERS.map((number, index) => [`${column(index + 2)}10`, FAILED.filter((failed) => !failed.includes(number)).length / 5] as const));
    expect(check(matrix(LETTERS, parts, { formats: { 'C10:U10': '0%' } }))).toEqual([]);
    expect(check(matrix(LETTERS, parts))).toEqual([]);
  });

  test('with marks that mean the opposite in one row', () => {
    const row: Record<string, CellValue> = Object.fromEntries(NUMBERS.map((number, index) => [`${column(index + 2)}8`, FAILED[4]?.includes(number) === true ? 'x' : '']));
    expect(check(matrix({ met: 'x', unmet: '' }, row))).toEqual([
      { rule: 'criterion-matrix/mixed-marks', severity: 'warning', sheet: 'Hiện trạng', cells: ['D8', 'C8:U8', 'V8'], place: 'Ninh Quang', params: { usual: 'met' } },
    ]);
  });

  test('whose number column counts something else is told once', () => {
    expect(check(matrix(LETTERS, { V4: 12, V5: 11, V6: 10, V7: 9, V8: 8 })).map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([['criterion-matrix/met-column', 'warning', ['V4', 'V3']]]);
  });

  test('with a blank cell, an unreadable mark, a failed formula, and a mark with a note', () => {
    const found = check(matrix(LETTERS, { E4: '', F5: '?', G6: '#REF!', S5: 'K (nợ 17.8)', T6: 'Đ*', V6: '' }));
    expect(found.map(({ rule, cells, place }) => [rule, cells, place])).toEqual([
      ['criterion-matrix/mark', ['F5'], 'Diên Sơn'],
      ['figure/formula-error', ['G6'], undefined],
      ['criterion-matrix/blank-cell', ['E4'], 'Diên Phước'],
    ]);
  });

  test('with a commune twice, one without a name, and a number left out', () => {
    const found = check(matrix(LETTERS, { B5: 'Xã Diên Phước', B7: '', A8: 6 }));
    expect(found.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
      ['criterion-matrix/place-repeated', 'error', ['B5', 'B4']],
      ['criterion-matrix/blank-cell', 'warning', ['B7']],
      ['table/numbering', 'warning', ['A8', 'A7']],
    ]);
  });
});

describe('what stays unknown', () => {
  test('crosses and blanks without a stated number: a blank is neither met nor unmet', () => {
    const blank = Object.fromEntries(['V4', 'V5', 'V6', 'V7', 'V8'].map((cell) => [cell, '']));
    const none = Object.fromEntries(NUMBERS.flatMap((_, index) => [`${column(index + 2)}9`, `${column(index + 2)}10`]).map((cell) => [cell, '']));
    const [table] = tablesIn(matrix({ met: 'x', unmet: '' }, { ...blank, ...none }));
    expect(table?.data.convention).toMatchObject({ cross: true, blank: null, basis: 'signs' });
    expect(table?.data.rows[4]?.cells[1]?.reading).toEqual({ kind: 'blank' });
  });

  test('a legend tells what no number does', () => {
    const blank = Object.fromEntries(['V4', 'V5', 'V6', 'V7', 'V8'].map((cell) => [cell, '']));
    const [table] = tablesIn(matrix({ met: '', unmet: 'x' }, { ...blank, A2: 'Ghi chú: (x) là tiêu chí chưa đạt; ô để trống: đạt' }));
    expect(table?.data.convention).toMatchObject({ cross: false, blank: true, basis: 'legend' });
  });
});

function column(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
}
