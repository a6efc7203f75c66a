import fc from '../../support/properties';
import type { Requirement } from '../../../src/appendices/finding';
import { readStatement } from '../../../src/appendices/statements/read';
import { normalise } from '../../../src/text/fold';

const read = (text: string) => readStatement(normalise(text));

/** Value and unit, requirement. */
const stated = (text: string) => {
  const statement = read(text);
  const actual = statement?.actual ?? null;
  return [actual === null || typeof actual === 'string' ? actual : [actual.value, actual.unit], statement?.requirement ?? null];
};
const level = (op: Requirement['op'], value: number, unit: string): Requirement => ({ op, value, unit });
const INCOME = 'triệu đồng/người/năm';

describe('value and requirement, as the plan of Khánh Hòa words them', () => {
  test.each<[string, unknown, unknown]>([
    ['xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm theo yêu cầu năm 2024', [47, INCOME], level('>=', 50, INCOME)],
    ['Nghèo đa chiều: Xã hiện đạt 6,54%, chưa đạt dưới 5% theo yêu cầu', [6.54, '%'], level('<', 5, '%')],
    ['Tỷ lệ lao động qua đào tạo (áp dụng đạt cho cả nam và nữ), xã đạt 74,17%, yêu cầu 75%', [74.17, '%'], level('>=', 75, '%')],
    ['thể thao phục vụ cộng đồng, yêu cầu 100%, xã đạt 50% (1/2 thôn)', [50, '%'], level('>=', 100, '%')],
    ['Thu nhập. Xã đạt, 25 triệu đồng/người/năm, chưa đạt 45 triệu đồng/người/năm', [25, INCOME], level('>=', 45, INCOME)],
    ['2/3 trường đạt chuẩn (66,7%), yêu cầu 100%', [66.7, '%'], level('>=', 100, '%')],
    ['Xã hiện đạt 18.53% chưa đạt theo yêu cầu.', [18.53, '%'], null],
    ['đảm bảo 3 sạch, 17,68% yêu cầu 70%', [17.68, '%'], level('>=', 70, '%')],
    ['nhà ở kiên cố hoặc bán kiên cố 67,05% chưa đạt 75% theo yêu cầu.', [67.05, '%'], level('>=', 75, '%')],
    ['Nghèo đa chiều. Đến cuối năm 2022 đạt 30%, yêu cầu dưới 13%', [30, '%'], level('<', 13, '%')],
    ['Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thấp còi (chiều cao theo tuổi) đạt 37,6%, yêu cầu dưới 24%.', [37.6, '%'], level('<', 24, '%')],
    ['tập trung yêu cầu đạt >=50%, xã đạt 34,74%.', [34.74, '%'], level('>=', 50, '%')],
    ['của xã năm 2023 là 19,8% (449/2.268 hồ sơ) chưa đạt tối thiểu 30%', [19.8, '%'], level('>=', 30, '%')],
    ['Xã chưa đạt\nYêu cầu 100% đạt tiêu chuẩn CSVC tối thiểu, trong đó ≥50% đạt mức độ 1, xã đạt 33,3% (1/3 trường)', [33.3, '%'], level('>=', 100, '%')],
    ['theo quy định không đạt do nguồn nước chưa đáp ứng. Tỷ lệ đạt yêu cầu là ≥20% (≥10% từ hệ thống cấp nước tập trung).', 'không đạt', level('>=', 20, '%')],
    ['bảo vệ môi trường, xã đạt 0/1 cơ sở, yêu cầu 95%', [0, '%'], level('>=', 95, '%')],
    ['nước sạch theo quy định, 0% (0/276 hộ).', [0, '%'], null],
    ['Nhà tạm, dột nát, xã chưa đạt, hiện còn 11 nhà tạm, dột nát.', [11, 'nhà'], level('==', 0, 'nhà')],
    ['nông sản chủ lực của xã được cấp mã vùng, 0 sản phẩm', '0 sản phẩm', 'Đạt'],
    ['theo đúng quy định của Luật hợp tác xã, xã hiện chưa có HTX.', 'chưa có HTX', 'Đạt'],
    ['xếp loại T Bình, chưa đạt loại Tốt theo yêu cầu', 'chưa đạt', 'loại Tốt'],
    ['cơ sở. Chưa đạt 01 cơ sở chưa đạt yêu cầu về bảo vệ môi trường', 'chưa đạt', 'Đạt'],
    ['Quy hoạch. Xã Chưa đạt', 'chưa đạt', 'Đạt'],
    ['Tỷ lệ đường xã có các hạng mục cần thiết, xã chưa đạt', 'chưa đạt', null],
  ])('%s', (text, actual, requirement) => {
    expect(stated(text)).toEqual([actual, requirement]);
  });
});

describe('value and requirement, as other provinces word them', () => {
  test.each<[string, unknown, unknown]>([
    ['đạt 88,5% < 90%', [88.5, '%'], level('>=', 90, '%')],
    ['Hộ nghèo 6,5% > 5%', [6.5, '%'], level('<=', 5, '%')],
    ['đạt 88,5% (≥ 90%)', [88.5, '%'], level('>=', 90, '%')],
    ['đạt 88,5% (177/200 hộ), thấp hơn 90%', [88.5, '%'], level('>=', 90, '%')],
    ['đạt 88,5%, thấp hơn mức yêu cầu 90%', [88.5, '%'], level('>=', 90, '%')],
    ['Hộ nghèo 6,5%, cao hơn quy định là 5%', [6.5, '%'], level('<=', 5, '%')],
    ['thu gom 70 %; quy định ≥ 85%', [70, '%'], level('>=', 85, '%')],
    ['tỷ lệ 45% so với yêu cầu 60%', [45, '%'], level('>=', 60, '%')],
    ['ước đạt 47 triệu đồng/người, YC 50 triệu đồng/người', [47, 'triệu đồng/người'], level('>=', 50, 'triệu đồng/người')],
    ['Thu nhập bình quân 47 triệu đồng/người/năm (yêu cầu: 50 triệu đồng/người/năm)', [47, INCOME], level('>=', 50, INCOME)],
    ['Thu nhập: 47,5 trđ/người/năm; yêu cầu: 53 trđ/người/năm', [47.5, 'trđ/người/năm'], level('>=', 53, 'trđ/người/năm')],
    ['xã chưa đạt yêu cầu 75%, hiện đạt khoảng 70%', [70, '%'], level('>=', 75, '%')],
    ['mới có 11/15 trường đạt chuẩn, yêu cầu 15/15 trường', [73.33, '%'], level('>=', 100, '%')],
    ['xã có 01 mô hình, yêu cầu ≥ 02 mô hình', [1, 'mô hình'], level('>=', 2, 'mô hình')],
    ['trồng được 1.489.867 m2, yêu cầu tối thiểu 2.000.000 m2', [1489867, 'm2'], level('>=', 2000000, 'm2')],
    ['hiện đạt 3m2/người, yêu cầu ≥4m2/người', [3, 'm2/người'], level('>=', 4, 'm2/người')],
    ['Tỷ lệ sinh con thứ ba đạt 12%, yêu cầu 10%', [12, '%'], level('<=', 10, '%')],
    ['Tỷ lệ hộ nghèo được hỗ trợ nhà ở đạt 62%, yêu cầu 100%', [62, '%'], level('>=', 100, '%')],
    ['còn lại 05 nhà', [5, 'nhà'], level('==', 0, 'nhà')],
  ])('%s', (text, actual, requirement) => {
    expect(stated(text)).toEqual([actual, requirement]);
  });
});

test('a value with its unit, decimals and fraction, whole', () => {
  expect(read('xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%')).toEqual({
    actual: { value: 74.32, decimals: 2, unit: '%', candidates: [74.32], text: '74,32' },
    requirement: { op: '>=', value: 100, unit: '%' },
    isRequirementCertain: true,
    fraction: { text: '11,323/15,236 km', readings: [{ numerator: 11.323, denominator: 15.236 }, { numerator: 11323, denominator: 15236 }] },
    hasOtherShortfall: false,
    isReadable: true,
  });
});

test('of two readings of a number the one that misses the requirement is meant', () => {
  expect(read('Năm 2022 đạt 36.750 triệu đồng, chưa đạt 45 triệu đồng/người/năm')?.actual).toEqual({ value: 36.75, decimals: 3, unit: 'triệu đồng', candidates: [36750, 36.75], text: '36.750' });
});

test.each<[string, number, string]>([
  ['18/20 km, đạt 80%', 80, '18/20 km'],
  ['8/9 thôn đạt 98,9%', 98.9, '8/9 thôn'],
  ['1.102/1.250 hộ, đạt tỷ lệ 78,16%', 78.16, '1.102/1.250 hộ'],
  ['320 ha/400 ha, đạt 85%', 85, '320 ha/400 ha'],
  ['2.150/6.800 người = 36,1%', 36.1, '2.150/6.800 người'],
  ['15/20 hộ, chiếm 70%, yêu cầu 80%', 70, '15/20 hộ'],
])('%s: the share is that of the fraction before it', (text, value, fraction) => {
  expect(read(text)).toMatchObject({ actual: { value, unit: '%' }, fraction: { text: fraction } });
});

test.each(['Đến tháng 10/2024 đạt 80%', 'năm học 2023/2024, đạt 80%', '2/3 trường đạt 100%', '8/9 thôn đạt 80% trở lên', '3/4 thôn đạt 90%, 1 thôn đạt 70%', '8/9 thôn, yêu cầu đạt 80%', '8/9 thôn chưa đạt 80%'])('%s: no share of the fraction before it', (text) => {
  expect(read(text)?.fraction ?? null).toBeNull();
});

test.each(['', 'Lao động', 'Tổ chức sản xuất và phát triển kinh tế nông thôn', 'Trường học', 'Xã đạt chuẩn nông thôn mới', 'chất thải rắn không để xảy ra tồn đọng'])('"%s" states nothing', (text) => {
  expect(read(text)).toBeNull();
});

test.each(['yêu cầu 100%', 'Tỷ lệ hộ dân sử dụng nước là nước sạch (5/7 khu, yêu cầu 80%)'])('"%s" has figures but no value that can be told', (text) => {
  expect(read(text)).toMatchObject({ isReadable: false });
});

test.each([
  ['Tỷ lệ hộ nghèo đạt 4%, yêu cầu 5%', false],
  ['đạt 85% (≥80%)', false],
  ['đạt 88,5% < 90%', false],
  ['đạt 2.500 hộ, yêu cầu 2.268 hộ', false],
  ['đạt 80%, yêu cầu 75%', true],
  ['Tỷ lệ hộ nghèo đạt 4%, yêu cầu dưới 5%', true],
  ['Tỷ lệ mâu thuẫn, tranh chấp, vi phạm được hòa giải thành, yêu cầu 56%, xã đạt 62,5% (20/32 vụ việc)', true],
  ['Tỷ lệ chất thải được xử lý bằng chôn lấp đạt 40%, yêu cầu 30%', false],
])('%s: certain %s', (text, isCertain) => {
  expect(read(text)).toMatchObject({ isRequirementCertain: isCertain });
});

test('what is printed reads back, in either order', () => {
  const share = fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths / 100);
  const written = (value: number) => `${String(value).replace('.', ',')}%`;
  fc.assert(
    fc.property(share, share, fc.constantFrom('yêu cầu ', 'chưa đạt ', 'yêu cầu đạt ', 'yêu cầu tối thiểu '), fc.boolean(), (value, required, words, requirementFirst) => {
      const parts = [`xã đạt ${written(value)}`, words + written(required)];
      expect(stated(`Tỷ lệ lao động qua đào tạo, ${(requirementFirst ? parts.reverse() : parts).join(', ')}`)).toEqual([[value, '%'], level('>=', required, '%')]);
    }),
  );
});

test('no text throws', () => {
  const words = fc.array(fc.constantFrom('xã đạt', 'yêu cầu', 'chưa đạt', 'còn', '5', '%', '11/15', 'km', '(', ')', '≥', 'dưới', '1.234', ',', 'trở lên', 'hộ nghèo'), { maxLength: 14 });
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), words.map((all) => all.join(' '))), (text) => (read(text), true)));
});
