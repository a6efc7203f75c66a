import fc from '../support/properties';
import { findIndicatorHeadings } from '../../src/text/headings';

describe('headings', () => {
  test.each([
    ['Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng', 'criterion', '10', 'Tiêu chí 10.'],
    ['-Tiêu chí số 9. Nhà ở dân cư', 'criterion', '9', 'Tiêu chí số 9.'],
    ['-Tiêu chí 2 về Giao thông', 'criterion', '2', 'Tiêu chí 2'],
    ['+ Chỉ tiêu 2.2. Tỷ lệ đường thôn', 'indicator', '2.2', 'Chỉ tiêu 2.2.'],
    ['Chỉ tiêu số 17.5', 'indicator', '17.5', 'Chỉ tiêu số 17.5'],
    ['+ 15.3 Tỷ lệ trẻ em dưới 5 tuổi', null, '15.3', '15.3'],
    ['chỉ tiêu 14.4: Tỷ lệ dân số', 'indicator', '14.4', 'chỉ tiêu 14.4:'],
    ['+ Chỉ tiêu 17.8.Tỷ lệ hộ có nhà tiêu', 'indicator', '17.8', 'Chỉ tiêu 17.8.'],
    ['Chi tiêu 13.6 Vùng nguyên liệu', 'indicator', '13.6', 'Chi tiêu 13.6'],
    ['Tiêu chi 01. Thu nhập', 'criterion', '1', 'Tiêu chi 01.'],
    ['10. Thu nhập', null, '10', '10.'],
    ['7.4 Có công trình xử lý nước thải', null, '7.4', '7.4'],
    ['- 15.3. tỷ lệ trẻ em dưới 5 tuổi', null, '15.3', '15.3.'],
    ['5) Trường học: chưa đạt', null, '5', '5)'],
    ['TC số 10: Thu nhập', 'criterion', '10', 'TC số 10:'],
    ['• CT 17.1: nước sạch', 'indicator', '17.1', 'CT 17.1:'],
    ['1. Quy hoạch: xã chưa đạt', null, '1', '1.'],
  ])('%s', (text, level, code, label) => {
    const [heading] = findIndicatorHeadings(text);
    expect(heading).toMatchObject({ level, code });
    expect(text.slice(heading?.start, heading?.end)).toBe(label);
  });

  test('every heading of a detail, from left to right', () => {
    const headings = (text: string) => findIndicatorHeadings(text).map((heading) => [heading.level, heading.code]);
    expect(headings('Tiêu chí 9. Nhà ở dân cư, chỉ tiêu 9.1 Nhà tạm, còn 28 nhà')).toEqual([['criterion', '9'], ['indicator', '9.1']]);
    expect(headings('-Tiêu chí 15. Y tế + 15.3 Tỷ lệ trẻ em đạt 37,6%, yêu cầu dưới 24%. + 15.4. Tỷ lệ dân số\n-Tiêu chí 17')).toEqual([
      ['criterion', '15'],
      [null, '15.3'],
      [null, '15.4'],
      ['criterion', '17'],
    ]);
  });

  test('several criteria under one heading', () => {
    expect(findIndicatorHeadings('Tiêu chí 2, 5 và 10: xã chưa đạt')).toEqual([{ level: 'criterion', code: '2', others: ['5', '10'], start: 0, end: 20 }]);
    expect(findIndicatorHeadings('Chỉ tiêu 17.1; 17.2 chưa đạt')).toMatchObject([{ code: '17.1', others: ['17.2'] }]);
    expect(findIndicatorHeadings('Tiêu chí 9, 28 nhà tạm; Tiêu chí 10, 47 triệu đồng')).toMatchObject([{ code: '9', others: [] }, { code: '10', others: [] }]);
  });

  test.each<[string, string[]]>([
    ['Tiêu chí 17 Môi trường: 17.1. Tỷ lệ hộ 0%; 17.8 Tỷ lệ hộ 76%', ['17', '17.1', '17.8']],
    ['1. Tiêu chí số 2 Giao thông\n2) Tiêu chí số 5 Trường học', ['2', '5']],
    ['1. Chỉ tiêu 2.2\n2. Chỉ tiêu 2.3', ['2.2', '2.3']],
    ['1. Làm đường thôn\n2. Xây nhà văn hóa\n3. Mua máy tính', []],
    ['2. Giao thông\n5. Trường học', ['2', '5']],
    ['1. Quy hoạch\n1.1 Có quy hoạch chung\n2. Giao thông\n2.2 Tỷ lệ đường thôn', ['1', '1.1', '2', '2.2']],
    ['xã chưa đạt Tiêu chí 15. Y tế', ['15']],
  ])('%s', (text, codes) => {
    expect(findIndicatorHeadings(text).map((heading) => heading.code)).toEqual(codes);
  });

  test.each(['xã đạt 14/19 tiêu chí, 05 tiêu chí chưa đạt', 'đạt chỉ tiêu 80%', 'chỉ tiêu 74,32', 'xã đạt 0% (0/2 trường)', '2024 Xã đạt', '', '1,5 Tỷ', 'đạt theo chỉ tiêu 17.1 của bộ nâng cao', 'còn 05 TC 9 thôn'])('"%s" opens nothing', (text) => {
    expect(findIndicatorHeadings(text)).toEqual([]);
  });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (findIndicatorHeadings(text), true)));
});
