import fc from 'fast-check';
import { findIndicatorHeading, findIndicatorHeadings, readCodes } from '../../src/text/codes';

describe('readCodes', () => {
  test.each([
    ['1, 6, 13, 15, 17', ['1', '6', '13', '15', '17']],
    ['1; 2 và 3.', ['1', '2', '3']],
    ['TC 9, 10, 11, 15, 17', ['9', '10', '11', '15', '17']],
    ['TC: 01, 08', ['1', '8']],
    ['Các tiêu chí số 1, 9; chỉ tiêu số 17.5', ['1', '9', '17.5']],
    ['Tiêu chí số 3, chỉ tiêu 17.1', ['3', '17.1']],
    ['Các chỉ tiêu số 17.11, 17.6, 17.10, 17.12; 18.7, 18.8', ['17.11', '17.6', '17.10', '17.12', '18.7', '18.8']],
    ['Tiêu chí số 19.1', ['19.1']],
    ['Chi tiêu số 18.4', ['18.4']],
    ['17.1÷17.3', ['17.1', '17.2', '17.3']],
    ['17.9-17.11', ['17.9', '17.10', '17.11']],
    ['từ 17.1 đến 17.2, 18', ['17.1', '17.2', '18']],
    ['Tiêu chí số 5; Chỉ tiêu 14', ['5', '14']],
    ['1.1.1, 1.1.2', ['1.1.1', '1.1.2']],
  ])('%s', (text, codes) => {
    expect(readCodes(text)).toEqual({ codes, doubtful: [] });
  });

  test('an indicator among whole numbers may be a mistyped list', () => {
    expect(readCodes('1.2, 5, 13')).toEqual({ codes: ['1.2', '5', '13'], doubtful: ['1.2'] });
  });

  test.each(['', 'Nợ đọng xây dựng cơ bản', 'xã có 3 trường', '11/19', '74,32%', '17.6-17.1', '17.1-18.3', '1 - 6 - 13', '2024', '1.2.3.4', ';'])('"%s" is no list', (text) => {
    expect(readCodes(text)).toBeNull();
  });
});

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
  ])('%s', (text, level, code, label) => {
    const heading = findIndicatorHeading(text);
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

  test.each(['xã đạt 14/19 tiêu chí, 05 tiêu chí chưa đạt', 'đạt chỉ tiêu 80%', 'chỉ tiêu 74,32', 'xã đạt 0% (0/2 trường)', '2024 Xã đạt', '', '1,5 Tỷ'])('"%s" opens nothing', (text) => {
    expect(findIndicatorHeading(text)).toBeNull();
  });
});

test('no text throws, and ranges written out read the same as lists', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (findIndicatorHeadings(text), readCodes(text), true)));
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }), (parent, first, count) => {
      const listed = Array.from({ length: count + 1 }, (_, index) => `${parent}.${first + index}`);
      expect(readCodes(`${listed[0]}÷${listed[count]}`)).toEqual(readCodes(listed.join(', ')));
    }),
  );
});
