import fc from '../support/properties';
import { readMark } from '../../src/text/mark';

test.each<[string | number | boolean, ReturnType<typeof readMark>]>([
  ['X', 'yes'],
  [' x ', 'yes'],
  ['+', 'yes'],
  ['✓', 'yes'],
  ['✔️', 'yes'],
  ['Đ', 'yes'],
  ['Đạt', 'yes'],
  [1, 'yes'],
  [true, 'yes'],
  ['K', 'no'],
  ['KĐ', 'no'],
  ['Chưa đạt', 'no'],
  ['Không đạt.', 'no'],
  [0, 'no'],
  ['0', 'no'],
  [false, 'no'],
  ['-', 'none'],
  ['–', 'none'],
  ['Không áp dụng', 'not-applicable'],
  ['KAD', 'not-applicable'],
  ['', null],
  [2, null],
  ['Vạn Phú', null],
  ['74,32%', null],
  ['Chưa đạt tiêu chí 5', null],
])('%p: %s', (value, expected) => {
  expect(readMark(value)).toBe(expected);
});

test('no value throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), (value) => (readMark(value), true)));
});
