import { findSharesOfFractions } from '../../src/text/shareOfFraction';

test.each([
  ['xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%', 74.32, '11,323/15,236 km', { numerator: 11.323, denominator: 15.236 }],
  ['Hiện có 11/12 xã (91,7%)', 91.7, '11/12 xã', { numerator: 11, denominator: 12 }],
  ['có 7/12 xã (chiếm tỷ lệ 58,3 %).', 58.3, '7/12 xã', { numerator: 7, denominator: 12 }],
])('%s', (text, share, fraction, usual) => {
  expect(findSharesOfFractions(text).map((found) => [found.share, found.fraction, found.readings[0]])).toEqual([[share, fraction, usual]]);
});

test.each(['Có ít nhất 10% (01/11 xã)', 'Có 100% số xã đạt chuẩn (12/12) xã', '45% (đến 31/12/2024)', '9/11 xã phấn đấu đạt 50%', '50% (2/4 xã; 3/5 thôn)', '12%'])('none in %s', (text) => {
  expect(findSharesOfFractions(text).map(({ share, fraction }) => [share, fraction])).toEqual(text.startsWith('50%') ? [[50, '2/4 xã']] : []);
});
