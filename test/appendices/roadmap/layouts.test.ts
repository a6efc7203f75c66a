/** The same roadmap as other provinces lay it out: recognised, and not one contradiction. */
import type { Finding } from '../../../src/appendices/finding';
import { planTotals } from '../../../src/edits/totals';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { HEADER, NTM_TITLE, TOTAL, YEARS, type Row } from '../../support/roadmaps';

const sheet = (rows: readonly Row[], extras: SheetExtras = {}): Grid => gridOf('Biểu 3', rows, extras);
const mapped = (rows: readonly Row[], change: (value: CellValue, column: number) => CellValue): Row[] => rows.map((row) => row.map(change));
const names = (change: (names: string) => string): Row[] => mapped(YEARS, (value, column) => (column > 4 && typeof value === 'string' ? change(value) : value));

/** Findings but the note that a base was inferred. */
function findings(...grids: Grid[]): readonly Finding[] {
  const { findings: all, defects } = review({ grids });
  expect(defects).toEqual([]);
  return all.filter((finding) => finding.rule !== 'roadmap/base-inferred');
}

const LAYOUTS: [string, Grid, string][] = [
  ['TỔNG CỘNG as the first row', sheet([HEADER, TOTAL, ...YEARS]), 'A1:H6'],
  ['as the last row', sheet([HEADER, ...YEARS, TOTAL]), 'A1:H6'],
  ['without that row', sheet([HEADER, ...YEARS]), 'A1:H5'],
  ['Tổng on the right', sheet([['Năm', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn', 'Tổng', 'Lũy kế', 'Tỷ lệ (%)', 'Ghi chú'], ...YEARS.map((row) => [row[1]!, ...row.slice(5), ...row.slice(2, 5), 'Đã có quyết định'])]), 'A1:H5'],
  ['begins anywhere', gridOf('Biểu 3', [NTM_TITLE, [], HEADER, ...YEARS], { at: 'D8' }), 'D10:K14'],
  ['more title rows', sheet([['ỦY BAN NHÂN DÂN'], ['Phụ lục 03'], NTM_TITLE, ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 02/01/2025)'], ['Đơn vị tính: xã'], HEADER, ...YEARS]), 'A6:H10'],
  ['years as "Năm 2021", no STT', sheet([HEADER.slice(1), ...YEARS.map((row) => [`Năm ${row[1]}`, ...row.slice(2)])]), 'A1:G5'],
  ['header over two rows', sheet([['STT', 'Năm', 'Số xã đạt chuẩn', null, null, 'Tên xã', null, null], [null, null, 'Trong năm', 'Lũy kế', 'Tỷ lệ (%)', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn'], ...YEARS], { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'] }), 'A1:H6'],
  ['a row of column numbers', sheet([HEADER, ['A', 'B', 1, 2, 3, 4, 5, 6], ...YEARS]), 'A1:H6'],
  ['a header repeated on the next page', sheet([HEADER, ...YEARS.slice(0, 2), HEADER, ...YEARS.slice(2)]), 'A1:H6'],
  ['blank rows inside', sheet([HEADER, YEARS[0]!, [], ...YEARS.slice(1, 3), [], [], ...YEARS.slice(3)]), 'A1:H8'],
  ['a blank column inside', sheet([HEADER, TOTAL, ...YEARS].map((row) => [...row.slice(0, 6), null, ...row.slice(6)])), 'A1:I6'],
  ['counts instead of names', sheet([HEADER, TOTAL, ...mapped(YEARS, (value, column) => (column > 4 ? String(value ?? '').split('\n').filter(Boolean).length : value))]), 'A1:H6'],
  ['units in the cells', sheet([HEADER, ...mapped(YEARS, (value, column) => (column === 2 || column === 3 ? `0${value} xã`.slice(-5) : value))]), 'A1:H5'],
  ['shares as fractions', sheet([HEADER, ...mapped(YEARS, (value, column) => (column === 4 ? Number(value) / 100 : value))]), 'A1:H5'],
  ['shares with a % format', sheet([HEADER, ...mapped(YEARS, (value, column) => (column === 4 ? Number(value) / 100 : value))], { formats: { 'E2:E5': '0.0%' } }), 'A1:H5'],
  ['shares as text', sheet([HEADER, ...mapped(YEARS, (value, column) => (column === 4 ? `${value},0` : value))]), 'A1:H5'],
  ['shares as text with a sign', sheet([HEADER, ...mapped(YEARS, (value, column) => (column === 4 ? `${value}.0 %` : value))]), 'A1:H5'],
  ['names set apart by commas', sheet([HEADER, ...names((text) => text.replace('\n', ', '))]), 'A1:H5'],
  ['by "và"', sheet([HEADER, ...names((text) => text.replace('\n', ' và '))]), 'A1:H5'],
  ['by semicolons, with "xã"', sheet([HEADER, ...names((text) => text.split('\n').map((name) => `xã ${name}`).join('; '))]), 'A1:H5'],
  ['by blanks only', sheet([HEADER, ...names((text) => text.replace('\n', ' '))]), 'A1:H5'],
  ['by dashes at the beginning of lines', sheet([HEADER, ...names((text) => text.split('\n').map((name) => `- ${name}`).join('\n'))]), 'A1:H5'],
  ['the count before the names', sheet([HEADER, ...names((text) => `0${text.split('\n').length} xã (${text.replace('\n', ', ')})`)]), 'A1:H5'],
  ['decomposed letters', sheet([HEADER, TOTAL, ...YEARS].map((row) => row.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value)))), 'A1:H6'],
  ['one column of names', sheet([['TT', 'Năm', 'Tên xã', 'Số xã', 'Lũy kế', 'Tỷ lệ (%)'], ...YEARS.map((row) => [row[0]!, row[1]!, row.slice(5).filter(Boolean).join('\n'), ...row.slice(2, 5)])]), 'A1:F5'],
  ['counts beside the names of each district', sheet([
    ['Năm', 'Tổng', 'Lũy kế', '%', 'Hoa Lư', null, 'Kim Sơn', null],
    [null, null, null, null, 'Số xã', 'Tên xã', 'Số xã', 'Tên xã'],
    [2021, 2, 2, 10, 2, 'Ninh Hải\nNinh Thắng', null, null],
    [2022, 3, 5, 25, 1, 'Ninh Xuân', 2, 'Kim Mỹ\nKim Tân'],
  ], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1'] }), 'A1:H4'],
  ['a share of the year beside the cumulative one', sheet([['Năm', 'Số xã đạt chuẩn', 'Tỷ lệ (%)', 'Lũy kế số xã', 'Tỷ lệ lũy kế (%)', 'Hoa Lư', 'Kim Sơn'], [2021, 2, 10, 2, 10, 'Ninh Hải\nNinh Thắng', null], [2022, 3, 15, 5, 25, 'Ninh Xuân', 'Kim Mỹ\nKim Tân']]), 'A1:G3'],
  ['a start figure', sheet([HEADER, ...YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, Number(row[4]) + 30, ...row.slice(5)]), [null, 'TỔNG CỘNG', 16, 16, 80, 8, 4, 4]]), 'A1:H6'],
  ['a row for what came before', sheet([HEADER, [null, 'Đến hết năm 2020', 6, 6, 30, null, null, null], ...YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, Number(row[4]) + 30, ...row.slice(5)])]), 'A1:H6'],
  ...['Hiện trạng đến 31/12/2020', 'Đến hết tháng 12 năm 2020', 'Đến Quý IV/2020', 'Thực hiện đến ngày 31 tháng 12 năm 2020'].map((label): [string, Grid, string] => [
    `a row for what stood at a date: ${label}`,
    sheet([HEADER, [null, label, null, 6, 30, null, null, null], ...YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, Number(row[4]) + 30, ...row.slice(5)])]),
    'A1:H6',
  ]),
  ['subtotals of periods', sheet([HEADER, ...YEARS.slice(0, 2), [null, 'Giai đoạn 2021-2022', 5, 5, 25, 3, 2, 0], ...YEARS.slice(2), [null, 'Giai đoạn 2023-2025', 5, 10, 50, 1, 1, 3], TOTAL]), 'A1:H8'],
  ['rows below that count something else', sheet([HEADER, ...YEARS, TOTAL, [null, 'Tỷ lệ (%)', 50, null, null, 40, 50, 60], [null, 'Số xã còn lại', 10, null, null, 6, 3, 1]]), 'A1:H6'],
  ['the last year on top', sheet([HEADER, ...[...YEARS].reverse().map((row, index) => [index + 1, ...row.slice(1)]), TOTAL]), 'A1:H6'],
  ['signed below', sheet([HEADER, ...YEARS, [null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'], [null, null, null, null, null, 'CHỦ TỊCH'], [], [null, null, null, null, null, 'Nguyễn Văn An']]), 'A1:H5'],
  ['dated right below', sheet([HEADER, ...YEARS, [null, null, null, null, null, null, null, 'Ninh Bình, ngày 05 tháng 02 năm 2025']]), 'A1:H5'],
  ['signed below a blank row', sheet([HEADER, ...YEARS, [], [null, null, null, null, null, 'Người lập'], [null, null, null, null, null, 'Trần Thị Bình']]), 'A1:H5'],
  ['a year over two rows', sheet([HEADER, YEARS[0]!.map((value, column) => (column === 5 ? 'Ninh Hải' : value)), [null, null, null, null, null, 'Ninh Thắng'], ...YEARS.slice(1)], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'] }), 'A1:H6'],
  ['noughts where nothing stands, in a year over two rows', sheet([HEADER, [1, 2021, 2, 2, 10, 'Ninh Hải', 0, 0], [null, null, null, null, null, 'Ninh Thắng', 0, 0], ...YEARS.slice(1)], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'] }), 'A1:H6'],
  ['noughts below the names of a year over two rows', sheet([HEADER, [1, 2021, 2, 2, 10, 'Ninh Hải\nNinh Thắng', 0, 0], [null, null, null, null, null, 0, 0, 0], ...YEARS.slice(1)], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'] }), 'A1:H6'],
  ['a year over two rows that have their own totals', sheet([HEADER, [1, 2021, 1, 1, 5, 'Ninh Hải'], [null, null, 1, 2, 10, 'Ninh Thắng'], ...YEARS.slice(1)], { merges: ['A2:A3', 'B2:B3'] }), 'A1:H6'],
  ['a continuation without merged cells', sheet([HEADER, YEARS[0]!.map((value, column) => (column === 5 ? 'Ninh Hải' : value)), [null, null, null, null, null, 'Ninh Thắng'], ...YEARS.slice(1)]), 'A1:H6'],
  ['columns about money and documents', sheet([[...HEADER, 'Kinh phí (triệu đồng)', 'Căn cứ'], ...YEARS.map((row, index) => [...row, index * 100, index === 1 ? 'Quyết định của tỉnh' : ''])]), 'A1:J5'],
  ['what formulas left unrounded', sheet([HEADER, ...YEARS.map((row) => [...row.slice(0, 4), Number(row[3]) / 94, ...row.slice(5)])], { formats: { 'E2:E5': '0.0%' } }), 'A1:H5'],
];

test.each(LAYOUTS)('%s', (_, grid, range) => {
  expect(review({ grids: [grid] }).sheets.map((report) => [report.kind, report.range])).toEqual([['roadmap', range]]);
  expect(findings(grid)).toEqual([]);
});

test('who “các xã còn lại” are is not said: nothing is reckoned from them', () => {
  const rest = (total: CellValue): Grid => sheet([HEADER, [1, 2021, total, total, null, 'Ninh Hải', 'các xã còn lại', null], [2, 2022, 1, null, null, 'Ninh Xuân và 2 xã khác', null, null]]);
  expect([findings(rest(9)), planTotals({ grids: [rest(null)], bases: [{ base: 20 }] }).filter(({ row }) => row === 1)]).toEqual([[], []]);
});

describe('several levels under one header', () => {
  const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'];
  const levels = (lastOfAdvanced: number): Grid =>
    sheet([
      ['STT', 'Năm', 'Xã đạt chuẩn NTM', null, null, 'Xã đạt chuẩn NTM nâng cao', null, null, 'Ghi chú'],
      [null, null, 'Trong năm', 'Lũy kế', 'Tỷ lệ (%)', 'Trong năm', 'Lũy kế', 'Tỷ lệ (%)', null],
      [1, 'Năm 2021', 2, 12, 60, 1, 4, 20, null],
      [2, 'Năm 2022', 3, 15, 75, 2, lastOfAdvanced, 30, null],
      [null, 'Tổng', 5, null, null, 3, null, null, null],
    ], { merges });
  const labelled = sheet([
    ['Năm', 'Số xã NTM', 'Lũy kế NTM', 'Số xã NTM nâng cao', 'Lũy kế NTM nâng cao'],
    [2021, 2, 12, 1, 4],
    [2022, 3, 15, 2, 6],
  ]);
  const ranges = (grid: Grid): unknown[] => review({ grids: [grid] }).sheets.map((report) => [report.kind, report.range]);

  test('are a roadmap each, also where the labels name the level themselves', () => {
    expect([ranges(levels(6)), ranges(labelled)]).toEqual([
      [['roadmap', 'A1:E5'], ['roadmap', 'F1:H5']],
      [['roadmap', 'A1:C3'], ['roadmap', 'D1:E3']],
    ]);
    expect([...findings(levels(6)), ...findings(labelled)]).toEqual([]);
  });

  test('a cumulative figure of the second level is reckoned as well', () => {
    expect(findings(levels(7)).filter(({ severity }) => severity === 'error')).toEqual([
      { rule: 'roadmap/cumulative', severity: 'error', sheet: 'Biểu 3', cells: ['G4', 'G3', 'F4'], actual: 7, expected: 6, difference: 1, params: { year: 'Năm 2022', before: 4, total: 2 } },
      { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'Biểu 3', cells: ['H4', 'G4'], actual: 30, expected: 35, difference: -5, params: { base: 20, cumulative: 7, year: 2022 } },
    ]);
  });

  test('what is wrong with the years is told once', () => {
    const repeated = sheet([['Năm', 'Số xã NTM', 'Lũy kế NTM', 'Số xã NTM nâng cao', 'Lũy kế NTM nâng cao'], [2021, 2, 12, 1, 4], [2021, 3, 15, 2, 6]]);
    expect(findings(repeated).map(({ rule, cells }) => [rule, cells])).toEqual([['roadmap/year', ['A3', 'A2']]]);
  });

  test('one that leaves open whose its cumulative figures are is read as far as it is clear', () => {
    const open = sheet([['Năm', 'Số xã NTM', 'Lũy kế', 'Số xã NTM nâng cao', 'Lũy kế'], [2021, 2, 12, 1, 4], [2022, 3, 15, 2, 6]]);
    expect([ranges(open), findings(open)]).toEqual([[['roadmap', 'A1:E3']], []]);
  });
});

describe('two roadmaps in one sheet', () => {
  const beside = (gap: Row): Grid => sheet([[NTM_TITLE[0]!, ...Array<null>(7 + gap.length).fill(null), 'LỘ TRÌNH NÂNG CAO'], [...HEADER, ...gap, ...HEADER], ...YEARS.map((row) => [...row, ...gap, ...row])]);

  test.each([
    ['side by side', beside([null]), ['A2:H6', 'J2:Q6']],
    ['side by side, touching', beside([]), ['A2:H6', 'I2:P6']],
    ['one below the other', sheet([NTM_TITLE, HEADER, ...YEARS, ['Biểu 2: Lộ trình nâng cao'], HEADER, ...YEARS]), ['A2:H6', 'A8:H12']],
  ])('%s', (_, grid, ranges) => {
    expect(review({ grids: [grid] }).sheets.map((report) => report.range)).toEqual(ranges);
    expect(findings(grid)).toEqual([]);
  });
});

test('a table of money by years is no roadmap of communes', () => {
  const grid = sheet([['Năm', 'Tổng', 'Lũy kế', '%', 'Ngân sách trung ương', 'Ngân sách tỉnh'], [2021, 120.5, 120.5, 10, 100, 20.5]]);
  expect(review({ grids: [grid] }).sheets).toEqual([{ name: 'Biểu 3', kind: null, note: 'no-table' }]);
});

describe('a number of communes stated below the row of totals', () => {
  const wrong: Row = TOTAL.map((value, column) => (column === 5 ? Number(value) + 1 : value));
  const NOTES: [string, readonly Row[], SheetExtras][] = [
    ['Tổng số xã của tỉnh: 40 xã', [['Tổng số xã của tỉnh: 40 xã']], {}],
    ['Tổng cộng toàn tỉnh có 40 xã', [['Tổng cộng toàn tỉnh có 40 xã']], {}],
    ['Cộng: 40 xã, in the column of years', [[null, 'Cộng: 40 xã']], {}],
    ['after a blank row', [[], ['Tổng số xã của tỉnh: 40 xã']], {}],
    ['merged over the table', [['Tổng số xã của tỉnh: 40 xã']], { merges: ['A7:H7'] }],
  ];

  test.each(NOTES)('%s: a note, neither filled nor a row of the table', (_, notes, extras) => {
    const grid = sheet([HEADER, ...YEARS, TOTAL, ...notes], extras);
    expect(findings(grid)).toEqual([]);
    expect(planTotals({ grids: [grid], bases: [{ base: 20 }] }).filter(({ row }) => row > 5)).toEqual([]);
  });

  test.each(NOTES)('%s: the row of totals above is still checked', (_, notes, extras) => {
    expect(findings(sheet([HEADER, ...YEARS, wrong, ...notes], extras)).flatMap(({ cells }) => cells.slice(0, 1))).toEqual(['F6']);
  });

  test('with figures beside it, it is the row of totals', () => {
    expect(findings(sheet([HEADER, ...YEARS, wrong.map((value, column) => (column < 2 ? [null, 'Cộng: 10 xã'][column]! : value))])).flatMap(({ cells }) => cells.slice(0, 1))).toEqual(['F6']);
  });
});
