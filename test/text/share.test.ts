import fc from '../support/properties';
import { readShare } from '../../src/text/share';

test.each([
  ['74,32%', 74.32, 2],
  ['92,4 %', 92.4, 1],
  ['71, 4%', 71.4, 1],
  ['10.6%', 10.6, 1],
  ['190%', 190, 0],
  ['0\u00a0%', 0, 0],
])('%s', (text, value, decimals) => {
  expect(readShare(text)).toEqual({ kind: 'number', value, decimals });
});

test('a share whose mark may be read both ways keeps both readings', () => {
  expect(readShare('94,773%')).toEqual({
    kind: 'ambiguous',
    candidates: [
      { value: 94.773, decimals: 3 },
      { value: 94773, decimals: 0 },
    ],
  });
});

test.each(['74,32', '%', 'Đạt', '66-68%', '≥ 20%', '5%/năm', ''])('"%s" is no share', (text) => {
  expect(readShare(text)).toBeNull();
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (readShare(`${text}%`), true)));
});
