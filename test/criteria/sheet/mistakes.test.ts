/** Mistakes in the sheet of a criteria set: each is told with its cell, and what can be read still is. */
import { levelFor } from '../../../src/criteria/requirement';
import { indicatorsOf, type CriteriaSet, type Level } from '../../../src/criteria/set';
import { readCriteriaSheet, type CriteriaSheet } from '../../../src/criteria/sheet/parse';
import { printSet } from '../../../src/criteria/sheet/print';
import { gridOf } from '../../support/grid';
import type { CellValue, Grid } from '../../../src/sheet/grid';

const FACTS: CellValue[][] = [
  ['Mã bộ tiêu chí', 'xa-thu'],
  ['Tên bộ tiêu chí', 'Bộ tiêu chí để thử'],
  ['Áp dụng cho', 'xã NTM'],
  ['Từ năm', 2021],
  ['Đến năm', 2025],
  ['Căn cứ pháp lý', 'QĐ 01'],
  ['Vùng', 'DHNTB', 'Duyên hải Nam Trung Bộ'],
  ['Nhóm xã', 'mien-nui', 'Xã miền núi'],
];
const HEADER: CellValue[] = ['Tiêu chí', 'Chỉ tiêu', 'Ý', 'Nội dung', 'So sánh', 'Đơn vị', 'Chung', 'Vùng DHNTB', 'Năm 2024', 'Mức tin cậy', 'Nguồn', 'Thang bậc', 'Số ý phải đạt', 'Tính theo'];
const ROW: CellValue[] = ['2', '2.1', '', 'Đường xã', '≥', '%', 70, '', '', 'Đã kiểm chứng', 'QĐ 01'];

/** The sheet with these rows of indicators, from row 10 on; the header stands in row 9. */
function sheetOf(rows: CellValue[][], header = HEADER, facts = FACTS): Grid {
  return gridOf('Bộ tiêu chí', [...facts, header, ...rows]);
}

function read(grid: Grid, sets: readonly CriteriaSet[] = []): CriteriaSheet {
  return readCriteriaSheet(grid, sets)!;
}

function levelsOf({ set }: CriteriaSheet, number: string): readonly Level[] {
  return indicatorsOf(set!).find((one) => one.number === number)!.levels;
}

const UNKNOWN = { left: 'unknown', confidence: 'unverified', source: '' };
/** A row with other cells: { 6: 'bảy mươi' } */
const rowWith = (cells: Readonly<Record<number, CellValue>>): CellValue[] => Object.assign([...ROW], cells);

test('a sheet without mistakes', () => {
  const sheet = read(sheetOf([ROW, ['2', '2.2', '', 'Thu nhập', 'từ', 'triệu đồng', '', '92,4', 50, '', 'QĐ 02']]));
  expect(sheet.mistakes).toEqual([]);
  expect(sheet.evidence).toEqual(['A1', 'B1']);
  expect(levelsOf(sheet, '2.1')).toEqual([{ value: 70, confidence: 'verified', source: 'QĐ 01' }]);
  expect(levelsOf(sheet, '2.2')).toEqual([
    { region: 'DHNTB', value: 92.4, confidence: 'verified', source: 'QĐ 02' },
    { from: 2024, to: 2024, value: 50, confidence: 'verified', source: 'QĐ 02' },
  ]);
});

test.each<[CellValue, string, string, number]>([
  ['≥95', '≥', '%', 95],
  ['≥ 95%', '≥', '%', 95],
  ['từ 95% trở lên', '≥', '%', 95],
  ['dưới 5', '<', '%', 5],
  ['95 %', '≥', '%', 95],
  ['0,5%', '<', '%', 0.5],
  ['95%', '≥', 'Tỷ lệ %', 95],
  ['95%', '≥', 'Tỷ lệ (%)', 95],
  ['53 triệu đồng', '≥', 'triệu đồng/người/năm', 53],
  ['53.000.000 đồng', '≥', 'triệu đồng/người/năm', 53],
])('a level written as “%s” where the row compares by %s in %s', (written, comparison, unit, value) => {
  const sheet = read(sheetOf([rowWith({ 4: comparison, 5: unit, 6: written })]));
  expect([sheet.mistakes, levelsOf(sheet, '2.1')]).toEqual([[], [{ value, confidence: 'verified', source: 'QĐ 01' }]]);
});

test('a region or group below another need not repeat the label', () => {
  const grid = sheetOf([rowWith({ 8: 80 })], [...HEADER.slice(0, 8), 'Nhóm Xã đồng bằng', ...HEADER.slice(9)], [...FACTS, ['', 'dong-bang', 'Xã đồng bằng']]);
  const sheet = readCriteriaSheet(grid, [])!;
  expect([sheet.mistakes, sheet.set?.groups.map(({ id }) => id), levelsOf(sheet, '2.1').map(({ group, value }) => [group, value])]).toEqual([[], ['mien-nui', 'dong-bang'], [[undefined, 70], ['dong-bang', 80]]]);
});

test('a row below its criterion need not repeat the number, nor write it in the same way', () => {
  const sheet = read(sheetOf([ROW, rowWith({ 0: '', 1: '2.2' }), rowWith({ 0: 'Tiêu chí 02', 1: '2.3' })]));
  expect([sheet.mistakes, sheet.set?.criteria.map(({ number, indicators }) => [number, indicators.map((one) => one.number)])]).toEqual([[], [['2', ['2.1', '2.2', '2.3']]]]);
});

test('another sheet is none', () => {
  expect(readCriteriaSheet(gridOf('PL01', [['TT', 'Tiêu chí', 'Chỉ tiêu', 'Nội dung', 'So sánh']]), [])).toBeNull();
});

test.each([
  ['no number', rowWith({ 6: 'bảy mươi' }), { kind: 'no-number', cell: 'G10', detail: 'bảy mươi' }],
  ['a number that may be read both ways', rowWith({ 6: '2.268' }), { kind: 'ambiguous', cell: 'G10', detail: '2.268' }],
  ['a formula that fails', rowWith({ 6: '#REF!' }), { kind: 'no-number', cell: 'G10', detail: '#REF!' }],
  ['compared in another way', rowWith({ 6: '<4%' }), { kind: 'other-comparison', cell: 'G10', detail: '<4%' }],
  ['a fraction of one', rowWith({ 6: 0.95 }), { kind: 'other-unit', cell: 'G10', detail: '0.95' }],
  ['a share over 100 %', rowWith({ 6: 120 }), { kind: 'other-unit', cell: 'G10', detail: '120' }],
  ['an amount where a share is meant', rowWith({ 6: '12 km' }), { kind: 'other-unit', cell: 'G10', detail: '12 km' }],
  ['a grade that the scale does not have', rowWith({ 6: 'Xuất sắc', 11: 'Khá < Tốt' }), { kind: 'not-in-scale', cell: 'G10', detail: 'Xuất sắc' }],
])('a requirement that is %s is unknown', (_, row, mistake) => {
  const sheet = read(sheetOf([row, rowWith({ 1: '2.2' })]));
  expect(sheet.mistakes).toEqual([mistake]);
  expect(levelsOf(sheet, '2.1')).toEqual([UNKNOWN]);
  expect(levelsOf(sheet, '2.2')).toEqual([{ value: 70, confidence: 'verified', source: 'QĐ 01' }]);
});

test('an unreadable level of a region is no reason to take the general one', () => {
  const sheet = read(sheetOf([rowWith({ 7: 'tám mươi' })]));
  expect(sheet.mistakes).toEqual([{ kind: 'no-number', cell: 'H10', detail: 'tám mươi' }]);
  expect(levelFor({ levels: levelsOf(sheet, '2.1') }, { region: 'DHNTB' })).toMatchObject({ kind: 'none', reason: 'unknown' });
});

test.each([
  ['missing number of an indicator', rowWith({ 1: '' }), { kind: 'no-indicator', cell: 'B11', detail: 'Đường xã' }],
  ['missing number of a criterion', rowWith({ 0: '', 1: 'ĐK2' }), { kind: 'no-criterion', cell: 'A11', detail: 'Đường xã' }],
  ['number of another criterion', rowWith({ 1: '3.2' }), { kind: 'wrong-parent', cell: 'B11', detail: '3.2 (2)' }],
  ['part of an indicator that is not there', rowWith({ 1: '2.2', 2: 'a' }), { kind: 'part-alone', cell: 'C11', detail: '2.2 a' }],
  ['line of its own', ['Ghi chú: mức của năm 2024'], { kind: 'stray-row', cell: 'A11', detail: 'Ghi chú: mức của năm 2024' }],
])('a row with a %s is left out', (_, row, mistake) => {
  const sheet = read(sheetOf([ROW, row]));
  expect(sheet.mistakes).toEqual([mistake]);
  expect(indicatorsOf(sheet.set!).map(({ number }) => number)).toEqual(['2.1']);
});

test('a number that Excel made a date of', () => {
  const grid = gridOf('Bộ tiêu chí', [...FACTS, HEADER, rowWith({ 1: 45_690 })], { formats: { B10: 'dd-mmm' } });
  expect(read(grid).mistakes).toEqual([{ kind: 'date-number', cell: 'B10', detail: '45690' }]);
});

test('a doubled number: neither level is taken', () => {
  const sheet = read(sheetOf([ROW, rowWith({ 6: 80 })]));
  expect(sheet.mistakes).toEqual([{ kind: 'doubled', cell: 'B11', detail: '2.1' }]);
  expect(levelsOf(sheet, '2.1')).toEqual([UNKNOWN]);
});

test('periods that overlap: nobody knows the level of their years', () => {
  const header = Object.assign([...HEADER], { 6: 'Năm 2022-2024' });
  const sheet = read(sheetOf([rowWith({ 8: 80 })], header));
  expect(sheet.mistakes).toEqual([{ kind: 'overlap', cell: 'I10', detail: 'Năm 2024' }]);
  expect(levelsOf(sheet, '2.1')).toEqual([{ from: 2022, to: 2024, ...UNKNOWN }]);
});

test.each([
  ['Vùng ĐBSH', 'unknown-region'],
  ['Nhóm đồng bằng', 'unknown-group'],
  ['Năm 2025-2021', 'period'],
])('a column headed "%s" makes the levels of its rows unknown', (text, kind) => {
  const sheet = read(sheetOf([rowWith({ 7: 80 }), rowWith({ 1: '2.2' })], Object.assign([...HEADER], { 7: text })));
  expect(sheet.mistakes).toEqual([{ kind, cell: 'H9', detail: text }]);
  expect(levelsOf(sheet, '2.1')).toEqual([UNKNOWN]);
  expect(levelsOf(sheet, '2.2')).toEqual([{ value: 70, confidence: 'verified', source: 'QĐ 01' }]);
});

test('a header that was changed', () => {
  const withOther = read(sheetOf([ROW], [...HEADER, 'Người nhập']));
  expect(withOther.mistakes).toEqual([{ kind: 'unknown-column', cell: 'O9', detail: 'Người nhập' }]);
  expect(levelsOf(withOther, '2.1')).toHaveLength(1);
  const without = read(sheetOf([ROW], Object.assign([...HEADER], { 1: 'Số hiệu' })));
  expect(without.mistakes).toEqual([
    { kind: 'unknown-column', cell: 'B9', detail: 'Số hiệu' },
    { kind: 'missing-column', cell: 'A9', detail: 'Chỉ tiêu' },
  ]);
  expect(without.set).toBeNull();
  expect(read(gridOf('Bộ tiêu chí', FACTS)).mistakes).toEqual([{ kind: 'no-table', cell: 'B1', detail: 'Tiêu chí, Chỉ tiêu, Nội dung, So sánh' }]);
});

test.each([
  ['compared by a word that is none', { 4: 'cỡ' }, { kind: 'unknown-word', cell: 'E10', detail: 'cỡ' }, UNKNOWN],
  ['trusted without a source', { 10: '' }, { kind: 'no-source', cell: 'K10', detail: 'Đã kiểm chứng' }, { value: 70, confidence: 'unverified', source: '' }],
  ['with a rule that is none', { 13: 'theo huyện' }, { kind: 'bad-rule', cell: 'N10', detail: 'theo huyện' }, { value: 70, confidence: 'verified', source: 'QĐ 01' }],
  ['with a count that is none', { 12: 'hai' }, { kind: 'bad-count', cell: 'M10', detail: 'hai' }, { value: 70, confidence: 'verified', source: 'QĐ 01' }],
])('an indicator %s', (_, cells, mistake, level) => {
  const sheet = read(sheetOf([rowWith(cells)]));
  expect(sheet.mistakes).toEqual([mistake]);
  expect(levelsOf(sheet, '2.1')).toEqual([level]);
});

test.each([
  [0, ['Mã bộ tiêu chí', 'Bộ xã'], [{ kind: 'bad-id', cell: 'B1', detail: 'Bộ xã' }]],
  [2, ['Áp dụng cho'], [{ kind: 'no-fact', cell: 'A3', detail: 'Áp dụng cho' }]],
  [3, ['Từ năm', 'hai nghìn'], [{ kind: 'bad-year', cell: 'B4', detail: 'hai nghìn' }]],
  [4, ['Đến năm', 2020], [{ kind: 'period', cell: 'B5', detail: '2021-2020' }]],
])('facts without which there is no set (%#)', (row, fact, mistakes) => {
  const sheet = read(sheetOf([ROW], HEADER, Object.assign([...FACTS], { [row]: fact })));
  expect(sheet).toMatchObject({ set: null, mistakes });
});

test('a base that nobody has is told, and the set kept', () => {
  const sheet = read(sheetOf([ROW], HEADER, Object.assign([...FACTS], { 6: ['Mã bộ gốc', 'khong-co'] })));
  expect(sheet.mistakes).toContainEqual({ kind: 'unknown-base', cell: 'B7', detail: 'khong-co' });
  expect(sheet.set).toMatchObject({ id: 'xa-thu', base: 'khong-co' });
});

test('a level told apart that is not there', () => {
  const sheet = read(sheetOf([ROW, [], ['Nguồn của từng mức'], HEADER.map((label) => (label === 'Nội dung' ? 'Áp dụng cho' : label)), ['', '2.3', '', 'Chung', '', '', '', '', '', 'Đã kiểm chứng', 'QĐ 03']]));
  expect(sheet.mistakes).toEqual([{ kind: 'no-such-level', cell: 'B14', detail: '2.3 · Chung' }]);
});

test('a block of sources without its labels', () => {
  const sheet = read(sheetOf([ROW, [], ['Nguồn của từng mức'], ['', '2.1', '', 'Chung', '', '', '', '', '', 'Một phần', 'QĐ 03']]));
  expect(sheet.mistakes).toEqual([
    { kind: 'missing-column', cell: 'A12', detail: 'Chỉ tiêu' },
    { kind: 'missing-column', cell: 'A12', detail: 'Áp dụng cho' },
  ]);
});

test('a level that an official confirms in the sheet decides', () => {
  const unseen = rowWith({ 9: 'Chưa kiểm chứng', 10: 'nhớ lại' });
  expect(levelsOf(read(sheetOf([unseen])), '2.1')).toEqual([{ value: 70, confidence: 'unverified', source: 'nhớ lại' }]);
  expect(levelsOf(read(sheetOf([rowWith({ 9: 'đã kiểm chứng', 10: 'QĐ 15/2022' })])), '2.1')).toEqual([{ value: 70, confidence: 'verified', source: 'QĐ 15/2022' }]);
});

test("a row of the national set taken out of a province's sheet", () => {
  const national = read(sheetOf([ROW, rowWith({ 1: '2.2' })])).set!;
  const province: CriteriaSet = { ...national, id: 'tinh', base: 'xa-thu', regions: [], groups: [], criteria: [] };
  const cells = printSet(province, [national]).cells;
  const last = Math.max(...cells.map(({ row }) => row));
  const grid = gridOf('Bộ tiêu chí', Array.from({ length: last }, (_, row) => Array.from({ length: 20 }, (__, column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null)));
  const sheet = read(grid, [national]);
  expect(sheet.mistakes).toEqual([{ kind: 'row-of-base', cell: expect.stringMatching(/^C\d+$/) as string, detail: '2.2' }]);
  expect(sheet.set).toEqual(province);
});
