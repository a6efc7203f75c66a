/** R4 in tables of targets, with the figures of Khánh Hòa (seed 003: 76 of 92 communes at NTM in 2025). */
import { targets } from '../../../src/appendices/targets';
import type { Finding } from '../../../src/appendices/finding';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

type Row = readonly CellValue[];

const HEADER: Row = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'];
const COUNT: Row = [1, 'Xã đạt chuẩn NTM', 'Xã', 6, 76, ''];

function shares(...rows: readonly Row[]): Finding[] {
  const grid = gridOf('Chỉ tiêu', [HEADER, ...rows]);
  return targets.recognise(grid).flatMap((found) => targets.relations.flatMap((relation) => relation.check(targets.read(grid, found), grid).filter(({ rule }) => rule === 'targets/percent-of-base')));
}

test.each<[string, readonly Row[]]>([
  ['the fraction of its note', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '82,6', '76/92 xã']]],
  ['stored with a percent sign', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '82,6%', '(76/92 xã)']]],
  ['one figure of two', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', 80, '82,6', '76/92 xã']]],
  ['the base of its note', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '82,6', 'Tính trên 92 xã']]],
  ['the base of the note beside the count', [[1, 'Xã đạt chuẩn NTM', 'Xã', 6, 76, 'Toàn tỉnh có 92 xã'], [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '82,6', '']]],
  ['no base at all', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', 50, '']]],
  ['a share of something else', [COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM nâng cao', '%', '', '42,4', 'Tính trên 92 xã']]],
  ['a fraction of something else', [COUNT, [2, 'Tỷ lệ hộ dùng nước sạch', '%', '', 65, '12/15 xã']]],
  ['a date in the note', [COUNT, [2, 'Tỷ lệ hộ dùng nước sạch', '%', '', 65, 'Đến tháng 6/2025 đạt 12/15 xã']]],
])('a share that fits: %s', (_, rows) => {
  expect(shares(...rows)).toEqual([]);
});

test('a share that is not the fraction of its note', () => {
  expect(shares(COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '86,2', '76/92 xã'])).toEqual([
    { rule: 'targets/percent-of-base', severity: 'error', sheet: 'Chỉ tiêu', cells: ['E3', 'F3'], place: 'Tỷ lệ xã đạt chuẩn NTM', actual: 86.2, expected: 82.6, difference: 3.6, params: { numerator: 76, denominator: 92 } },
  ]);
});

test('a share that is not the count divided by the stated base', () => {
  expect(shares(COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '80,9', 'Tính trên tổng số 92 xã'])).toEqual([
    { rule: 'targets/percent-of-base', severity: 'error', sheet: 'Chỉ tiêu', cells: ['E3', 'E2', 'F3'], place: 'Tỷ lệ xã đạt chuẩn NTM', actual: 80.9, expected: 82.6, difference: -1.7, params: { numerator: 76, denominator: 92 } },
  ]);
});

test('truncated, or of another year: a warning', () => {
  expect(shares(COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', '', '82,5', '76/92 xã'])[0]?.severity).toBe('warning');
  expect(shares(COUNT, [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', 60, 70, '76/92 xã'])[0]?.severity).toBe('warning');
});
