import fc from '../support/properties';
import { readCodes } from '../../src/text/codes';

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
    ['05 TC: 1, 6, 13, 15, 17', ['1', '6', '13', '15', '17']],
    ['02 tiêu chí gồm 3; 7', ['3', '7']],
    ['Tiêu chí 3 và chỉ tiêu 17.1', ['3', '17.1']],
  ])('%s', (text, codes) => {
    expect(readCodes(text)).toEqual({ codes, doubtful: [] });
  });

  test('an indicator among whole numbers may be a mistyped list', () => {
    expect(readCodes('1.2, 5, 13')).toEqual({ codes: ['1.2', '5', '13'], doubtful: ['1.2'] });
  });

  test.each(['', 'Nợ đọng xây dựng cơ bản', 'xã có 3 trường', '11/19', '74,32%', '17.6-17.1', '17.1-18.3', '1 - 6 - 13', '2024', '1.2.3.4', ';', '05 tiêu chí', '03 TC'])('"%s" is no list', (text) => {
    expect(readCodes(text)).toBeNull();
  });
});

test('no text throws, and ranges written out read the same as lists', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (readCodes(text), true)));
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }), (parent, first, count) => {
      const listed = Array.from({ length: count + 1 }, (_, index) => `${parent}.${first + index}`);
      expect(readCodes(`${listed[0]}÷${listed[count]}`)).toEqual(readCodes(listed.join(', ')));
    }),
  );
});
