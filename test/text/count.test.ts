import fc from '../support/properties';
import { findCountInLabel, readCount } from '../../src/text/count';

const count = (value: number, unit: string) => ({ reading: { kind: 'number', value, decimals: 0 }, unit });

test.each([
  ['37 xã', 37, 'xã'],
  ['01 trường', 1, 'trường'],
  ['0 sản phẩm', 0, 'sản phẩm'],
  ['12 TC', 12, 'TC'],
  ['05 xã.', 5, 'xã'],
])('%s', (text, value, unit) => {
  expect(readCount(text)).toEqual(count(value, unit));
});

test.each(['37', '74,32%', '≥ 25 xã', 'xã 37', '12 thôn và các thôn chưa đạt chuẩn năm 2024', '04-05 xã', '74/92 xã', 'Đạt', ''])('"%s" is no count', (text) => {
  expect(readCount(text)).toBeNull();
});

test.each([
  ['NĂM 2014 (10 xã)', count(10, 'xã')],
  ['Huyện Ninh Hải (03 xã)', count(3, 'xã')],
  ['Ninh Hòa (cũ)', null],
  ['40% số xã (37/92 xã)', null],
  ['Xã (2 xã) thôn (3 thôn)', null],
])('the count in "%s"', (text, expected) => {
  expect(findCountInLabel(text)).toEqual(expected);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (readCount(text), findCountInLabel(`(${text})`), true)));
});
