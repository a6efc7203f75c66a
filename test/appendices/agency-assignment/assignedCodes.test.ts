import fc from '../../support/properties';
import { readAssignedCodes } from '../../../src/appendices/agency-assignment/assignedCodes';

/** "17.7*" is a part of it. */
function written(text: string): string[] {
  return readAssignedCodes(text).codes.map(({ code, isPart }) => (isPart ? `${code}*` : code));
}

test.each([
  ['Các tiêu chí số 1, 9; chỉ tiêu số 17.5', ['1', '9', '17.5']],
  ['Tiêu chí số 5; Chỉ tiêu 14', ['5', '14']],
  ['Các tiêu chí số 11; 12; chỉ tiêu số 18.5', ['11', '12', '18.5']],
  ['Các chỉ tiêu số 13.3 về nội dung chứng nhận Vietgap hoặc tương đương, Chỉ tiêu 17.10', ['13.3*', '17.10']],
  ['Chi tiêu số 13.6, 17.7 mảng trồng trọt', ['13.6', '17.7*']],
  ['Các chỉ tiêu số 17.7 mảng chăn nuôi, 17.8', ['17.7*', '17.8']],
  ['Các chỉ tiêu số 17.1÷17.3, 17.10, 17.12; 18.7', ['17.1', '17.2', '17.3', '17.10', '17.12', '18.7']],
  ['Các chỉ tiêu từ 17.1 đến 17.3', ['17.1', '17.2', '17.3']],
  ['từ chỉ tiêu 17.1 đến chỉ tiêu 17.3', ['17.1', '17.2', '17.3']],
  ['Tiêu chí số 1 - Quy hoạch', ['1*']],
  ['Tiêu chí 3: Thủy lợi và phòng chống thiên tai\nTiêu chí 4: Điện', ['3*', '4*']],
  ['Tiêu chí 17 (chỉ tiêu 17.1, 17.5)', ['17*', '17.1', '17.5']],
  ['Tiêu chí số 13 (trừ chỉ tiêu 13.3)', ['13*']],
  ['Tiêu chí số 01 và tiêu chí số 08.', ['1', '8']],
  ['Chỉ tiêu 13.1 thuộc tiêu chí số 13', ['13.1*']],
  ['Phối hợp với Sở TN &MT chỉ tiêu số 17.8', []],
  ['Nợ đọng xây dựng cơ bản', []],
  ['Chỉ tiêu 2.1 đạt 100%, 3 tuyến đường', ['2.1*']],
  ['', []],
])('"%s"', (text, codes) => {
  expect(written(text)).toEqual(codes);
});

test('numbers among words are remembered as mentions', () => {
  expect(readAssignedCodes('Quy hoạch (1), giao thông 2')).toEqual({ codes: [], mentions: ['1', '2'] });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (readAssignedCodes(text), true)));
});
