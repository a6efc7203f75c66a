/** Filling self-assessments: the lines that count, and what is concluded of a criterion; places and figures are invented. */
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { planOf } from './plan';

type Row = readonly CellValue[];

const TITLE = ['KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ NÔNG THÔN MỚI CỦA XÃ DIÊN PHƯỚC NĂM 2024'];
const HEADER = ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'];
const sheet = (rows: readonly Row[], header: Row = HEADER): Grid => gridOf('TĐG', [TITLE, header, ...rows]);

const QUY_HOACH: readonly Row[] = [
  [1, 'Quy hoạch', '1.1. Có quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
  [null, null, '1.2. Có quy định quản lý quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
];
const giaoThong = (outcome: string): Row => [2, 'Giao thông', '2.1. Tỷ lệ đường thôn được cứng hóa', '≥ 75%', outcome === 'Đạt' ? '80%' : '70%', outcome];
const total = (label: string, value: CellValue = null): Row => [null, label, null, null, null, value];

describe('the number of criteria met', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['one row a criterion', [[1, 'Quy hoạch', null, 'Đạt', 'Đạt', 'Đạt'], giaoThong('Chưa đạt'), total('Số tiêu chí đạt')], ['F5 ← =COUNTIF(F3:F4,"Đạt")']],
    ['criteria of several indicators', [...QUY_HOACH, giaoThong('Đạt'), total('Tổng số tiêu chí đạt chuẩn')], ['F6 ← =COUNTIF(F5,"Đạt")+1*(COUNTIF(F3:F4,"Đạt")=2)']],
    ['those that are not', [...QUY_HOACH, giaoThong('Chưa đạt'), total('Số tiêu chí chưa đạt')], ['F6 ← =COUNTIF(F5,"Chưa đạt")+1*(COUNTIF(F3:F4,"Chưa đạt")>0)']],
    ['indicators', [...QUY_HOACH, giaoThong('Chưa đạt'), total('Tổng số chỉ tiêu đạt')], ['F6 ← =COUNTIF(F3:F5,"Đạt")']],
    ['several spellings of “Đạt”', [[1, 'Quy hoạch', null, 'Đạt', 'Đạt', 'Đ'], giaoThong('Đạt'), total('Số tiêu chí đạt')], ['F5 ← =COUNTIF(F3:F4,"Đ")+COUNTIF(F3:F4,"Đạt")']],
    ['a criterion that its value alone tells', [[1, 'Thu nhập', null, '≥ 50', 52, null], giaoThong('Đạt'), total('Số tiêu chí đạt')], ['F5 ← 2']],
    ['an indicator that is not asked for', [...QUY_HOACH, [null, null, '1.3. Quy hoạch chi tiết (nếu có)', 'Đạt', null, 'Không áp dụng'], total('Số tiêu chí đạt')], ['F6 ← =1*(COUNTIF(F3:F4,"Đạt")=2)']],
    ['a wrong one is proposed, and a right one left alone', [...QUY_HOACH, giaoThong('Đạt'), total('Số tiêu chí đạt', 1), total('Số tiêu chí chưa đạt', 0)], ['F6 ← =COUNTIF(F5,"Đạt")+1*(COUNTIF(F3:F4,"Đạt")=2)?']],
    ['nothing where the sheet leaves one open', [...QUY_HOACH, [2, 'Giao thông', '2.1. Tỷ lệ đường thôn', '≥ 75%', null, null], total('Số tiêu chí đạt')], []],
    ['nor where no line counts', [...QUY_HOACH, giaoThong('Đạt')], []],
    ['within words, as its author wrote it', [...QUY_HOACH, giaoThong('Chưa đạt'), [null, 'Tổng số tiêu chí đạt: …/2']], ['B6 ← Tổng số tiêu chí đạt: 1/2?']],
    ['not the other numbers of a sentence', [...QUY_HOACH, giaoThong('Chưa đạt'), [null, 'Đánh giá chung: xã đạt 95% kế hoạch năm, số tiêu chí đạt: 2/2 tiêu chí']], ['B6 ← Đánh giá chung: xã đạt 95% kế hoạch năm, số tiêu chí đạt: 1/2 tiêu chí?']],
    ['in a line of its own', [...QUY_HOACH, giaoThong('Chưa đạt'), [null, 'Xã đạt 100% kế hoạch\nSố tiêu chí đạt: 02']], ['B6 ← Xã đạt 100% kế hoạch\nSố tiêu chí đạt: 01?']],
    ['as digits in a text', [...QUY_HOACH, giaoThong('Chưa đạt'), total('Số tiêu chí đạt', '02')], ['F6 ← 01?']],
    ['as a fraction', [...QUY_HOACH, giaoThong('Chưa đạt'), total('Số tiêu chí đạt', '02/2')], ['F6 ← 01/2?']],
  ])('%s', (_, rows, expected) => {
    expect(planOf(sheet(rows))).toEqual(expected);
  });

  test('marks in two columns', () => {
    const rows: Row[] = [[1, 'Quy hoạch', 'Đạt', 'Đạt', 'x', null], [2, 'Giao thông', '≥ 75%', '70%', null, 'x'], [null, 'Số tiêu chí đạt'], [null, 'Số tiêu chí chưa đạt']];
    expect(planOf(sheet(rows, ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Đạt', 'Chưa đạt']))).toEqual(['E5 ← =COUNTIF(E3:E4,"x")', 'F6 ← =COUNTIF(F3:F4,"x")']);
  });

  test('each commune of a table has its own', () => {
    const rows: Row[] = [['I', 'Xã Diên An'], ...QUY_HOACH, total('Số tiêu chí đạt'), ['II', 'Xã Diên Tân'], giaoThong('Chưa đạt'), total('Số tiêu chí đạt')];
    expect(planOf(sheet(rows))).toEqual(['F6 ← =1*(COUNTIF(F4:F5,"Đạt")=2)', 'F9 ← =COUNTIF(F8,"Đạt")']);
  });
});

describe('what is concluded of a criterion above its indicators', () => {
  const rowsOf = (first: string | null, second: string | null): Row[] => [
    [1, 'Quy hoạch', null, null, first],
    ['1.1', 'Có quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
    ['1.2', 'Có quy định quản lý', 'Đạt', 'Đạt', 'Đạt'],
    [2, 'Giao thông', null, null, second],
    ['2.1', 'Đường xã', '100%', '100%', 'Đạt'],
    ['2.2', 'Đường thôn', '≥ 75%', '74%', 'Chưa đạt'],
  ];
  const header = ['TT', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'];
  test.each<[string, readonly Row[], readonly string[]]>([
    ['is filled where the sheet concludes on another criterion', rowsOf('Đạt', null), ['E6 ← =IF(COUNTIF(E7:E8,"Đạt")=2,"Đạt","Chưa đạt")']],
    ['is proposed where it concludes on none', rowsOf(null, null), ['E3 ← =IF(COUNTIF(E4:E5,"Đạt")=2,"Đạt","Chưa đạt")?', 'E6 ← =IF(COUNTIF(E7:E8,"Đạt")=2,"Đạt","Chưa đạt")?']],
    ['is left alone where it is there', rowsOf('Đạt', 'Chưa đạt'), []],
  ])('%s', (_, rows, expected) => {
    expect(planOf(sheet(rows, header))).toEqual(expected);
  });
});

test('“Số tiêu chí chưa đạt: 1” is none of those met', () => {
  const told = (line: string) => review({ grids: [sheet([...QUY_HOACH, giaoThong('Chưa đạt'), [null, line]])] }).findings.filter(({ rule }) => rule === 'self-assessment/criteria-count').map(({ actual, expected, params }) => [actual, expected, params]);
  expect(told('Số tiêu chí chưa đạt: 1')).toEqual([]);
  expect(told('Số chỉ tiêu đạt: 2, chưa đạt 1')).toEqual([]);
  expect(told('Số tiêu chí chưa đạt: 2')).toEqual([[2, 1, { problem: 'unmet', counted: 'criteria' }]]);
  expect(told('Xã đạt 3/3 chỉ tiêu')).toEqual([[3, 2, { problem: 'met', counted: 'indicators' }]]);
});
