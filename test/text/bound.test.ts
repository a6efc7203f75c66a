import fc from '../support/properties';
import { findBounds, readBound } from '../../src/text/bound';

const found = (text: string) =>
  findBounds(text).map(({ op, reading, unit, text: written }) => [written, op, reading.kind === 'number' ? reading.value : reading.candidates.map((candidate) => candidate.value), unit]);

describe('findBounds', () => {
  test.each<[string, unknown[]]>([
    ['xã đạt 37,6%, yêu cầu dưới 24%.', [['dưới 24%', '<', 24, '%']]],
    ['Xã hiện đạt 5,56%, chưa đạt dưới 5% theo yêu cầu', [['dưới 5%', '<', 5, '%']]],
    ['đạt yêu cầu là ≥20% (≥10% từ hệ thống cấp nước tập trung)', [['≥20%', '>=', 20, '%'], ['≥10%', '>=', 10, '%']]],
    ['yêu cầu đạt >=50%, xã đạt 34,74%', [['>=50%', '>=', 50, '%']]],
    ['(> 25% từ hệ thống)', [['> 25%', '>', 25, '%']]],
    ['chưa đạt tối thiểu 30%', [['tối thiểu 30%', '>=', 30, '%']]],
    ['công cộng tối thiểu là 5m2/người', [['tối thiểu là 5m2/người', '>=', 5, 'm2/người']]],
    ['năm 2024 ≥ 66 triệu đồng/người/năm; năm 2025 ≥ 70,4 triệu đồng/người', [['≥ 66 triệu đồng/người/năm', '>=', 66, 'triệu đồng/người/năm'], ['≥ 70,4 triệu đồng/người', '>=', 70.4, 'triệu đồng/người']]],
    ['Thu nhập đạt từ 70,4 triệu đồng/người/năm', [['từ 70,4 triệu đồng/người/năm', '>=', 70.4, 'triệu đồng/người/năm']]],
    ['Có từ 07 xã được công nhận', [['từ 07 xã', '>=', 7, 'xã']]],
    ['yêu cầu ít nhất 01 trường; có 01 mô hình, yêu cầu ≥ 02 mô hình', [['ít nhất 01 trường', '>=', 1, 'trường'], ['≥ 02 mô hình', '>=', 2, 'mô hình']]],
    ['đạt từ 90% trở lên (từng nội dung đạt từ 80% trở lên)', [['từ 90% trở lên', '>=', 90, '%'], ['từ 80% trở lên', '>=', 80, '%']]],
    ['50% số hộ trở lên', [['50% số hộ trở lên', '>=', 50, '%']]],
    ['chôn lấp trực tiếp ≤50% tổng lượng phát sinh', [['≤50%', '<=', 50, '%']]],
    ['không quá 5%, tối đa 3 hộ, không vượt quá 2%, 4% trở xuống', [['không quá 5%', '<=', 5, '%'], ['tối đa 3 hộ', '<=', 3, 'hộ'], ['không vượt quá 2%', '<=', 2, '%'], ['4% trở xuống', '<=', 4, '%']]],
    ['không dưới 12 xã', [['không dưới 12 xã', '>=', 12, 'xã']]],
    ['giảm trên 3%/năm', [['trên 3%/năm', '>', 3, '%/năm']]],
    ['huy động trên 7.000 tỷ đồng', [['trên 7.000 tỷ đồng', '>', [7000, 7], 'tỷ đồng']]],
    ['trẻ em dưới 5 tuổi bị suy dinh dưỡng', [['dưới 5 tuổi', '<', 5, 'tuổi']]],
    ['≥15 tiêu chí/xã', [['≥15 tiêu chí/xã', '>=', 15, 'tiêu chí/xã']]],
    ['= 100%', [['= 100%', '==', 100, '%']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'xã đạt 100%, yêu cầu 75%',
    'từ 02-03 xã, nâng tỷ lệ từ 66-68%',
    'từ 13 đến 15 tiêu chí',
    'từ 13 tiêu chí lên 15 tiêu chí',
    'đạt được bình quân trên 01 xã',
    'nằm trên địa bàn 2 xã',
    'Từ 01/01/2025',
    '11/92 = 12,0%',
    'đảm bảo có ít nhất 3/4 trường',
    'đầu tư 12 tỷ đồng',
  ])('%s holds no bound', (text) => {
    expect(findBounds(text)).toEqual([]);
  });
});

test('readBound reads a cell that is a bound and nothing else', () => {
  expect(readBound('≥ 25')).toEqual({ op: '>=', reading: { kind: 'number', value: 25, decimals: 0 }, unit: null, start: 0, end: 4, text: '≥ 25' });
  expect(readBound('Yêu cầu: dưới 13%.')).toMatchObject({ op: '<', unit: '%', text: 'dưới 13%' });
  expect(readBound('Đạt từ 90% trở lên')).toMatchObject({ op: '>=', text: 'từ 90% trở lên' });
  expect(readBound('≥20% (≥10% từ hệ thống)')).toBeNull();
  expect(readBound('100%')).toBeNull();
  expect(readBound('04-05')).toBeNull();
});

test('no text throws', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('≥', 'dưới', 'từ', '5', '%', 'đến', 'xã', '1,5', 'trở lên'), { maxLength: 12 }).map((words) => words.join(' ')));
  fc.assert(
    fc.property(text, (written) => {
      readBound(written);
      for (const bound of findBounds(written)) expect(written.slice(bound.start, bound.end)).toBe(bound.text);
    }),
  );
});
