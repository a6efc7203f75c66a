import fc from '../support/properties';
import { findYear, readPeriod, type Period } from '../../src/text/period';

/** "2024-04-01 2024-06-30 quarter"; a year that is not named is "?". */
function written(period: Period | null): string | null {
  if (period === null) return null;
  const [from, to] = [period.from, period.to].map(({ year, month, day }) => [year ?? '?', String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));
  return `${from} ${to} ${period.grain}`;
}

test.each([
  ['Quý II/2024', '2024-04-01 2024-06-30 quarter'],
  ['Quý 2/2024', '2024-04-01 2024-06-30 quarter'],
  ['Quý II năm 2025', '2025-04-01 2025-06-30 quarter'],
  ['Quy IV/ 2024', '2024-10-01 2024-12-31 quarter'],
  ['Quý I', '?-01-01 ?-03-31 quarter'],
  ['Quý III và \nQuý IV/2022', '2022-07-01 2022-12-31 quarter'],
  ['Quý II/2024\nQuý IV/2024', '2024-04-01 2024-12-31 quarter'],
  ['Quý IV/2024 Quý I/2025', '2024-10-01 2025-03-31 quarter'],
  ['Quý II, III/2024', '2024-04-01 2024-09-30 quarter'],
  ['Từ quý I/2024 đến quý III', '2024-01-01 2024-09-30 quarter'],
  ['Tháng \n10-12/2022', '2022-10-01 2022-12-31 month'],
  ['Tháng 2', '?-02-01 ?-02-29 month'],
  ['Tháng 02 năm 2025', '2025-02-01 2025-02-28 month'],
  ['Tháng 7/2025 và tháng 10/2025', '2025-07-01 2025-10-31 month'],
  ['Cuối tháng 6/2025', '2025-06-01 2025-06-30 month'],
  ['7/2025', '2025-07-01 2025-07-31 month'],
  ['13/02/2025', '2025-02-13 2025-02-13 day'],
  ['ngày 13 tháng 02 năm 2025', '2025-02-13 2025-02-13 day'],
  ['Trước ngày 30/6/2025', '2025-06-30 2025-06-30 day'],
  ['Trước 25/9', '?-09-25 ?-09-25 day'],
  ['29/02/2024', '2024-02-29 2024-02-29 day'],
  ['6 tháng đầu năm 2024', '2024-01-01 2024-06-30 half'],
  ['9 tháng đầu năm', '?-01-01 ?-09-30 month'],
  ['6 tháng cuối năm 2025', '2025-07-01 2025-12-31 half'],
  ['Đầu năm\nCuối năm 2025', '2025-01-01 2025-12-31 half'],
  ['Giữa năm', '?-05-01 ?-08-31 half'],
  ['Hàng quý', '?-01-01 ?-12-31 year'],
  ['Cả năm', '?-01-01 ?-12-31 year'],
  ['Trong năm 2025', '2025-01-01 2025-12-31 year'],
  ['Năm 2024', '2024-01-01 2024-12-31 year'],
  ['2024', '2024-01-01 2024-12-31 year'],
  ['Giai đoạn 2021-2025', '2021-01-01 2025-12-31 year'],
])('%s', (text, expected) => {
  expect(written(readPeriod(text))).toBe(expected);
});

test('whether a year is stated', () => {
  expect(readPeriod('Quý II')?.yearStated).toBe(false);
  expect(readPeriod('Quý III và Quý IV/2022')?.yearStated).toBe(true);
});

test.each(['31/02/2025', '29/02/2025', 'Tháng 13/2025', 'Quý V/2024', 'Quý IV/2024 - Quý I', 'Theo Kế hoạch của Sở', 'Năm', '', '-', '1/2', '1234', 'Sở Y tế', 'Quý II/20244'])(
  '"%s" is no period',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

test.each([
  ['Năm 2014', 2014],
  ['2014', 2014],
  ['2024*', 2024],
  ['NĂM 2014 (10 xã)', 2014],
  ['Quý II/2024', 2024],
  ['ngày 08 tháng 3 năm 2024 của UBND tỉnh', 2024],
  ['08/3/2024', 2024],
  ['1355', null],
  ['1059/4532', null],
  ['2024 hồ sơ', null],
  ['TỔNG CỘNG', null],
])('the year of "%s" is %s', (text, year) => {
  expect(findYear(text)).toBe(year);
});

test('no text throws, and every day that is written reads back', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('quý', 'II', 'tháng', '2', '/', '2024', 'và', '-', 'năm', 'đầu'), { maxLength: 10 }).map((words) => words.join(' ')));
  fc.assert(fc.property(text, (anything) => (readPeriod(anything), findYear(anything), true)));
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), fc.constantFrom('/', '-', '.'), (date, mark) => {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(readPeriod([day.day, day.month, day.year].join(mark))).toEqual({ from: day, to: day, grain: 'day', yearStated: true });
    }),
  );
});
