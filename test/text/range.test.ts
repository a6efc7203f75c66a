import fc from '../support/properties';
import { readRange } from '../../src/text/range';

test.each([
  ['04-05', 4, 5, null],
  ['66-68%', 66, 68, '%'],
  ['66% - 68%', 66, 68, '%'],
  ['từ 13 đến 15', 13, 15, null],
  ['Từ 02-03 xã', 2, 3, 'xã'],
  ['từ 13 xã đến 15 xã', 13, 15, 'xã'],
  ['1,5÷2', 1.5, 2, null],
  ['2021-2015', 2021, 2015, null],
])('%s', (text, from, to, unit) => {
  const range = readRange(text);
  expect(range).toMatchObject({ from: { kind: 'number', value: from }, to: { kind: 'number', value: to }, unit });
});

test.each(['5', '04-05-06', '13/02-15', '5% - 7 xã', '10 xã, 5 thôn', '12/17', 'từ 07 xã', 'Đạt', ''])('"%s" is no range', (text) => {
  expect(readRange(text)).toBeNull();
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => (readRange(`${number}${text}${number}`), true)));
});
