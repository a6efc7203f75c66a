/** PL06 of the Khánh Hòa plan: which agency appraises which criteria, in two sets. */
import { columnFrom, readSheet } from './workbook';

const sheet = readSheet('PL06');

it('numbers its 25 agencies', () => {
  expect(columnFrom(sheet, 0, 5)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

it('lists criteria and indicators in the wordings of the plan', () => {
  expect(sheet.rows.slice(3, 6)).toEqual([
    ['STT', 'Tên đơn vị', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM nâng cao'],
    [1, 'Sở Kế hoạch và Đầu tư', 'Nợ đọng xây dựng cơ bản', null],
    [2, 'Sở Xây dựng', 'Các tiêu chí số 1, 9; chỉ tiêu số 17.5', 'Các tiêu chí số 1, 9; chỉ tiêu số 17.9'],
  ]);
});

/** The numbers of a column; a criterion without a point stands for all its indicators. */
const numbersOf = (column: number): string[] =>
  columnFrom(sheet, column, 5).flatMap((cell) => [...String(cell).matchAll(/\d+(\.\d+)?/g)].map((match) => match[0]));

it('leaves no criterion of the basic set, and six indicators of the advanced one, without an agency', () => {
  const basic = numbersOf(2);
  const criteria = Array.from({ length: 19 }, (_, index) => String(index + 1));
  expect(criteria.filter((criterion) => !basic.some((number) => number.split('.')[0] === criterion))).toEqual([]);
  const unassigned = ['13.7', '17.1', '17.2', '17.3', '17.4', '17.5'];
  expect(numbersOf(3).filter((number) => [...unassigned, '13', '17'].includes(number))).toEqual([]);
});
