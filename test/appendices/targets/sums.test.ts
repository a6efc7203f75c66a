/** R19 on amounts made up for these tests: none of the five plans has a table of funding. */
import { targets } from '../../../src/appendices/targets';
import type { Finding } from '../../../src/appendices/finding';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

type Row = readonly CellValue[];

const HEADER: Row = ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'];
const TOTAL: Row = ['', 'TỔNG CỘNG', 'Triệu đồng', 1000, 5000, ''];
const PARTS: readonly Row[] = [
  [1, 'Ngân sách trung ương', 'Triệu đồng', 600, 3000, ''],
  ['1.1', 'Vốn đầu tư phát triển', 'Triệu đồng', 450, 2000, ''],
  ['1.2', 'Vốn sự nghiệp', 'Triệu đồng', 150, 1000, ''],
  [2, 'Ngân sách tỉnh', 'Triệu đồng', 300, 1500, ''],
  ['', 'Trong đó: vốn đầu tư công', 'Triệu đồng', 200, 900, ''],
  [3, 'Vốn huy động khác', 'Triệu đồng', 100, 500, ''],
];

function sums(rows: readonly Row[]): Finding[] {
  const grid = gridOf('Kinh phí', [['(SỐ LIỆU GIẢ ĐỊNH)'], HEADER, ...rows]);
  return targets.recognise(grid).flatMap((found) => targets.relations.flatMap((relation) => relation.check(targets.read(grid, found), grid).filter(({ rule }) => rule === 'targets/sum')));
}

/** The rows with the plan's figure of one of them changed; rows count from 0. */
function planned(rows: readonly Row[], row: number, value: CellValue): Row[] {
  return rows.map((cells, index) => (index === row ? cells.map((cell, column) => (column === 3 ? value : cell)) : cells));
}

const FIRST = [TOTAL, ...PARTS];

test.each([
  ['the total first', FIRST],
  ['the total last', [...PARTS, TOTAL]],
  ['no total', PARTS],
  ['a blank is nothing', planned(planned(FIRST, 0, 900), 6, '')],
])('amounts that add up, "trong đó" left out: %s', (_, rows) => {
  expect(sums(rows)).toEqual([]);
});

test('a total that is not the sum of its rows', () => {
  expect(sums(planned(FIRST, 0, 1200))).toEqual([
    { rule: 'targets/sum', severity: 'error', sheet: 'Kinh phí', cells: ['D3', 'D4', 'D7', 'D9'], place: 'TỔNG CỘNG', actual: 1200, expected: 1000, difference: 200, params: { problem: 'sum' } },
  ]);
});

test('parts that are more than their whole, which does not call itself a sum', () => {
  expect(sums(planned(PARTS, 1, 480))).toEqual([
    { rule: 'targets/sum', severity: 'error', sheet: 'Kinh phí', cells: ['D3', 'D4', 'D5'], place: 'Ngân sách trung ương', actual: 600, expected: 630, difference: -30, params: { problem: 'sum' } },
  ]);
});

test('parts that are less may be some of many: a warning', () => {
  expect(sums(planned(PARTS, 1, 400)).map(({ severity, actual, expected }) => [severity, actual, expected])).toEqual([['warning', 600, 550]]);
});

test('amounts as text that read both ways are taken in one habit; where neither fits, a person must tell', () => {
  const typed = (total: string): Row[] => [['I', 'Tổng kinh phí', 'Triệu đồng', total, 5000, ''], [1, 'Ngân sách trung ương', 'Triệu đồng', '489.867', 3000, ''], [2, 'Ngân sách tỉnh', 'Triệu đồng', '1.000.000', 2000, '']];
  expect(sums(typed('1.489.867'))).toEqual([]);
  expect(sums(typed('1.389.867')).map(({ severity, cells, actual, expected }) => [severity, cells, actual, expected])).toEqual([['warning', ['D3', 'D4', 'D5'], 1389867, 1489867]]);
});

test.each(['12,6', '12,5'])('%s of 12,5: off by one in the last digit of decimals', (total) => {
  const rows: Row[] = [['', 'TỔNG CỘNG', 'Tỷ đồng', total, '', ''], [1, 'Ngân sách trung ương', 'Tỷ đồng', '10,2', '', ''], [2, 'Ngân sách tỉnh', 'Tỷ đồng', '2,3', '', '']];
  expect(sums(rows).map(({ severity }) => severity)).toEqual(total === '12,5' ? [] : ['warning']);
});

test('off by one in the last digit is rounding', () => {
  expect(sums(planned(FIRST, 0, 1001)).map(({ severity }) => severity)).toEqual(['warning']);
});

describe('"trong đó"', () => {
  test('a part that exceeds its whole', () => {
    expect(sums(planned(PARTS, 4, 310))).toEqual([
      { rule: 'targets/sum', severity: 'error', sheet: 'Kinh phí', cells: ['D7', 'D6'], place: 'Trong đó: vốn đầu tư công', actual: 310, expected: 300, difference: 10, params: { problem: 'part', whole: 'Ngân sách tỉnh' } },
    ]);
  });

  const marked: readonly Row[] = [
    [1, 'Tổng nguồn vốn', 'Triệu đồng', 600, 3000, ''],
    ['', 'Trong đó:', '', '', '', ''],
    ['-', 'Vốn đầu tư công', 'Triệu đồng', 200, 900, ''],
    ['-', 'Vốn lồng ghép', 'Triệu đồng', 100, 400, ''],
    [2, 'Vốn tín dụng', 'Triệu đồng', 50, 60, ''],
  ];

  test('in a row of its own: what follows is not summed', () => {
    expect(sums(marked)).toEqual([]);
  });

  test('in a row of its own: what follows may not exceed the whole', () => {
    expect(sums(planned(marked, 3, 601)).map(({ cells, params }) => [cells, params?.problem])).toEqual([[['D6', 'D3'], 'part']]);
  });
});

test('a numbered total is an amount of its own', () => {
  expect(sums([[1, 'Tổng giá trị sản xuất', 'Tỷ đồng', 500, 500, ''], [2, 'Vốn đầu tư', 'Tỷ đồng', 100, 300, ''], [3, 'Thu ngân sách', 'Tỷ đồng', 50, 90, '']])).toEqual([]);
});

test('an amount whose name begins like a total is none', () => {
  expect(sums([...PARTS, ['', 'Công trình do dân đóng góp', 'Triệu đồng', 40, 90, '']])).toEqual([]);
  expect(sums([...PARTS, ['', 'TỔNG KINH PHÍ', 'Triệu đồng', 1200, 5000, '']]).map(({ place, actual, expected }) => [place, actual, expected])).toEqual([['TỔNG KINH PHÍ', 1200, 1000]]);
});

test('communes add up only where the row says that it is a sum', () => {
  const rows = (name: string): Row[] => [[1, name, 'Xã', 10, 70, ''], ['1.1', 'Xã nhóm 1', 'Xã', 4, 30, ''], ['1.2', 'Xã nhóm 2', 'Xã', 5, 40, '']];
  expect(sums(rows('Xã đạt chuẩn NTM'))).toEqual([]);
  expect(sums(rows('Tổng số xã đạt chuẩn NTM')).map(({ severity, cells, actual, expected }) => [severity, cells, actual, expected])).toEqual([['error', ['D3', 'D4', 'D5'], 10, 9]]);
});

test.each(['%', 'Triệu đồng/người/năm'])('%s are no amounts', (unit) => {
  expect(sums([[1, 'Tổng hợp chung', unit, 5, 5, ''], ['1.1', 'Vùng cao', unit, 12, 12, ''], ['1.2', 'Đồng bằng', unit, 3, 3, ''], ['', 'Trong đó: hộ dân tộc thiểu số', unit, 15, 15, '']])).toEqual([]);
});
