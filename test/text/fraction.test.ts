import fc from '../support/properties';
import { findFraction, fractionReadings } from '../../src/text/fraction';

function found(text: string) {
  const fraction = findFraction(text);
  return fraction === null ? null : { written: text.slice(fraction.start, fraction.end), unit: fraction.unit, readings: fractionReadings(fraction).map((f) => [f.numerator, f.denominator]) };
}

test.each([
  ['xã đạt 59,06% (15,96/27,02305 km), yêu cầu 70%', '15,96/27,02305 km', 'km', [[15.96, 27.02305]]],
  ['xã đạt 92,4 % (22,74 km/24,60 km). Có các hạng mục', '22,74 km/24,60 km', 'km', [[22.74, 24.6]]],
  ['xã đạt 70,6 % (12 km/17 km), yêu cầu 80%', '12 km/17 km', 'km', [[12, 17]]],
  ['xã đạt 0/1 cơ sở, yêu cầu 95%', '0/1 cơ sở', 'cơ sở', [[0, 1]]],
  ['xã đạt 25,37% (1059/4532), yêu cầu 34%', '1059/4532', null, [[1059, 4532]]],
  ['yêu cầu 100%, xã đạt 50%/1/2 thôn gồm (t/ 6, 9/10)', '1/2 thôn', 'thôn', [[1, 2]]],
  ['có 80% số xã (74/92 xã) đạt chuẩn NTM', '74/92 xã', 'xã', [[74, 92]]],
  ['64/92 xã đạt chuẩn', '64/92 xã', 'xã', [[64, 92]]],
  ['NTM đạt 14/19 TC, 05 TC chưa đạt gồm: 1, 6', '14/19 TC', 'TC', [[14, 19]]],
  ['Hiện có 01/11 xã được công nhận', '01/11 xã', 'xã', [[1, 11]]],
])('%s', (text, written, unit, readings) => {
  expect(found(text)).toEqual({ written, unit, readings });
});

test('both parts are read in the same decimal habit', () => {
  expect(found('74,32% (11,323/15,236 km)')?.readings).toEqual([[11.323, 15.236], [11323, 15236]]);
  expect(found('19,8% (449/2.268 hồ sơ)')?.readings).toEqual([[449, 2268], [449, 2.268]]);
  expect(found('(15,96/27,023 km)')?.readings).toEqual([[15.96, 27.023]]);
  expect(found('(5.5/5.511 km)')?.readings).toEqual([[5.5, 5.511]]);
});

test.each([
  'Kế hoạch số 355/KH-UBND ngày 08/3/2024',
  'Quyết định số 216/QĐ-UBND ngày 05/8/2022',
  'Quý III/2024',
  'tháng 3/2022',
  'xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm',
  'Toàn tỉnh có 254 thôn/47 xã',
  '1/2/3',
  'xã chưa đạt',
])('%s holds no fraction', (text) => {
  expect(findFraction(text)).toBeNull();
});

test('no text throws', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'012,./ (km)%') }));
  fc.assert(
    fc.property(text, (written) => {
      const fraction = findFraction(written);
      if (fraction !== null) expect(fractionReadings(fraction).length).toBeGreaterThan(0);
    }),
  );
});
