/** "Các tiêu chí chưa đạt: 2, 10, 17" beside the marks of the row; names and marks are invented. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { check, FAILED, NAMES, NUMBERS } from './support';

const HEAD: CellValue[][] = [['BIỂU TỔNG HỢP HIỆN TRẠNG 19 TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'], ['TT', 'Xã', ...NUMBERS, 'Số TC đạt', 'Số TC chưa đạt', 'Các tiêu chí chưa đạt']];

/** The right sheet, with other lists in some rows. */
function told(lists: Readonly<Record<number, CellValue>>): unknown[] {
  const rows = NAMES.map((name, index): CellValue[] => {
    const failed = FAILED[index] ?? [];
    return [index + 1, name, ...NUMBERS.map((number) => (failed.includes(number) ? 'K' : 'Đ')), 19 - failed.length, failed.length, lists[index] ?? failed.join(', ')];
  });
  return check(gridOf('TH', [...HEAD, ...rows])).map(({ rule, severity, cells, place, actual, params }) => [rule, severity, cells, place, actual, params]);
}

test('lists that name what is marked as unmet, in any spelling, an indicator for its criterion', () => {
  expect(told({})).toEqual([]);
  expect(told({ 1: 17, 2: 'Tiêu chí số 2, 10 và 17', 3: 'TC 5; TC 18', 4: '2.1, 6.2, 13.1, 15.1, 17.3' })).toEqual([]);
});

test('a list that names what is marked as met, and leaves out what is not', () => {
  expect(told({ 2: '2, 10, 18' })).toEqual([['criterion-matrix/unmet-list', 'error', ['X5', 'T5', 'S5'], 'Suối Cát', '2, 10, 18', { extra: '18', missing: '17' }]]);
  expect(told({ 4: '2, 6, 13, 17' })).toEqual([['criterion-matrix/unmet-list', 'error', ['X7', 'Q7'], 'Ninh Quang', '2, 6, 13, 17', { extra: '', missing: '15' }]]);
});

test('what cannot be read as a list, or may be a slip of the keyboard, is compared with nothing', () => {
  expect(told({ 2: 'Thủy lợi, Thu nhập', 3: '5.18, 2', 4: 'xem biểu 02' })).toEqual([]);
});

test('lists that mostly differ are about another level or time', () => {
  expect(told({ 1: '3', 2: '4, 5', 3: '7, 8', 4: '9, 11' })).toEqual([]);
});

test('alone, a column of unmet criteria may list or count them', () => {
  const rows = NAMES.map((name, index): CellValue[] => {
    const failed = FAILED[index] ?? [];
    return [index + 1, name, ...NUMBERS.map((number) => (failed.includes(number) ? 'K' : 'Đ')), 19 - failed.length, index === 4 ? '2, 6, 13, 15, 16' : failed.join(', ')];
  });
  const [, header = []] = HEAD;
  const lists = check(gridOf('TH', [HEAD[0] ?? [], [...header.slice(0, -2), 'Tiêu chí chưa đạt'], ...rows]));
  expect(lists.map(({ rule, cells, params }) => [rule, cells, params])).toEqual([['criterion-matrix/unmet-list', ['W7', 'R7', 'S7'], { extra: '16', missing: '17' }]]);
});
