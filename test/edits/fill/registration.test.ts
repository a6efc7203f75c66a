/** Filling lists of places: groups count the marks below them. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { planOf } from './plan';

const TITLE = ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2025'];
const HEADER = ['TT', 'Tên xã', 'Đạt chuẩn NTM', 'NTM nâng cao', 'Ghi chú'];

const list = (rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}) => gridOf('Danh sách', [TITLE, HEADER, ...rows], extras);

const ROWS: readonly (readonly CellValue[])[] = [
  ['A', 'Cấp xã', null, null],
  ['I', 'Huyện Hoa Lư', null, null],
  [1, 'Xã Ninh Hải', 'X', null],
  [2, 'Xã Ninh Thắng', 'x', 'X'],
  ['II', 'Huyện Kim Sơn', null, null],
  [1, 'Xã Kim Mỹ', null, 'X'],
];

test('marks are counted by COUNTIF, groups of groups are sums; a group without marks stays blank', () => {
  expect(planOf(list(ROWS))).toEqual(['C3 ← =SUM(C4,C7)', 'C4 ← =COUNTIF(C5:C6,"X")', 'D3 ← =SUM(D4,D7)', 'D4 ← =COUNTIF(D5:D6,"X")', 'D7 ← =COUNTIF(D8,"X")']);
});

test('TỔNG CỘNG below the places says 0, too', () => {
  const rows = [[1, 'Xã Ninh Hải', 'X', null], [2, 'Xã Ninh Thắng', 'X', null], ['', 'Tổng cộng', null, null]];
  expect(planOf(list(rows))).toEqual(['C5 ← =COUNTIF(C3:C4,"X")', 'D5 ← 0']);
});

test.each([
  ['blanks around the mark', [' X ', 'X'], '=COUNTIF(C4:C5,"*X*")'],
  ['two spellings', ['x', 'Đạt'], '=COUNTIF(C4:C5,"x")+COUNTIF(C4:C5,"Đạt")'],
  ['a plain 1', [1, 1], '=COUNTIF(C4:C5,1)'],
  ['the opposite beside it', ['Đạt', 'Chưa đạt'], '=COUNTIF(C4:C5,"Đạt")'],
  // No criterion of COUNTIF counts " Đạt" without "Chưa đạt".
  ['a padded word within another', [' Đạt', 'Chưa đạt'], '1'],
  ['a spelling that means something else to COUNTIF', ['+', '✓'], '=COUNTIF(C4:C5,"+")+COUNTIF(C4:C5,"✓")'],
])('%s', (_, marks, formula) => {
  expect(planOf(list([['I', 'Huyện Hoa Lư', null, null], ...marks.map((mark, index) => [index + 1, `Xã Ninh ${index === 0 ? 'Hải' : 'Vân'}`, mark, null])]))).toEqual([`C3 ← ${formula}`]);
});

test('a right subtotal is left alone, a wrong one proposed, a bound left to its author', () => {
  const with_ = (value: CellValue) => list([['I', 'Huyện Hoa Lư', value, null], [1, 'Xã Ninh Hải', 'X', null]]);
  expect(planOf(with_(1))).toEqual([]);
  expect(planOf(with_(2))).toEqual(['C3 ← =COUNTIF(C4,"X")?']);
  expect(planOf(with_('≥ 25'))).toEqual([]);
});

test('a mark that cannot be read leaves its group to the person', () => {
  expect(planOf(list([['I', 'Huyện Hoa Lư', null, null], [1, 'Xã Ninh Hải', 'X', null], [2, 'Xã Ninh Vân', 'Quý II', null]]))).toEqual([]);
});

describe('the count in a label is text: proposed, never ticked', () => {
  const labelled = (label: string) => list([['I', label, 2, null], [1, 'Xã Ninh Hải', 'X', null], [2, 'Xã Ninh Vân', 'X', null]]);
  test.each([
    ['Huyện Hoa Lư (03 xã)', ['B3 ← Huyện Hoa Lư (02 xã)?']],
    ['Huyện Hoa Lư (3 xã)', ['B3 ← Huyện Hoa Lư (2 xã)?']],
    ['Huyện Hoa Lư: 03 xã', ['B3 ← Huyện Hoa Lư: 02 xã?']],
    ['Huyện Hoa Lư (… xã)', ['B3 ← Huyện Hoa Lư (02 xã)?']],
    ['Huyện Hoa Lư (.... xã)', ['B3 ← Huyện Hoa Lư (02 xã)?']],
    ['Huyện Hoa Lư ( xã)', ['B3 ← Huyện Hoa Lư (02 xã)?']],
    ['Huyện Hoa Lư (02 xã)', []],
    ['Huyện Hoa Lư', []],
    ['Huyện Hoa Lư (sau sắp xếp)', []],
  ])('%s', (label, expected) => {
    expect(planOf(labelled(label))).toEqual(expected);
  });
});

describe('a group whose marks cannot be counted', () => {
  const groups = (ofFirst: CellValue, ofSecond: CellValue, mark: CellValue): readonly (readonly CellValue[])[] => [
    ['A', 'Huyện A', ofFirst, null], [1, 'Xã An Bình', mark, null], [2, 'Xã An Phú', 'X', null],
    ['B', 'Huyện B', ofSecond, null], [1, 'Xã Bảo Sơn', 'X', null], ['', 'Tổng cộng', null, 'X'],
  ];
  const planned = (...row: Parameters<typeof groups>) => planOf(list(groups(...row))).filter((edit) => edit.startsWith('C'));
  test('leaves the total of all unknown, unless its own count is stated', () => {
    expect(planned(null, null, 'X (đăng ký lại)')).toEqual(['C6 ← =COUNTIF(C7,"X")']);
    expect(planned('-', null, 'X (đăng ký lại)')).toEqual(['C6 ← =COUNTIF(C7,"X")']);
    expect(planned(2, null, 'X (đăng ký lại)')).toEqual(['C8 ← =SUM(C3,C6)', 'C6 ← =COUNTIF(C7,"X")']);
  });
  test('text in the cell of a group is not added by a formula', () => {
    expect(planned(null, '…', 'X')).toEqual(['C8 ← 3', 'C3 ← =COUNTIF(C4:C5,"X")']);
    expect(planned(null, '-', 'X')).toEqual(['C8 ← 3', 'C3 ← =COUNTIF(C4:C5,"X")', 'C6 ← =COUNTIF(C7,"X")?']);
  });
});
