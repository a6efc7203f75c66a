/** Filling matrices of criteria and distributions of communes by number of criteria. */
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { planOf } from './plan';

const TITLE = ['BIỂU TỔNG HỢP HIỆN TRẠNG 5 TIÊU CHÍ'];
const HEADER = ['TT', 'Tên xã', '1', '2', '3', '4', '5', 'Số TC đạt'];
const matrix = (rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}, header: readonly CellValue[] = HEADER): Grid => gridOf('Hiện trạng', [TITLE, header, ...rows], extras);

describe('the criteria that a commune meets', () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
    ['are counted in the sheet’s own mark', [['Đ', 'K', 'Đ', 'Đ', 'K'], ['Đ', 'Đ', 'Đ', 'Đ', 'Đ']], ['H3 ← =COUNTIF(C3:G3,"Đ")', 'H4 ← =COUNTIF(C4:G4,"Đ")']],
    ['in each of its spellings', [['Đạt', 'Chưa đạt', 'đạt', 'Đ', 'K'], ['Đ', 'Đ', 'Đ', 'Đ', 'Đ']], ['H3 ← =COUNTIF(C3:G3,"Đạt")+COUNTIF(C3:G3,"Đ")', 'H4 ← =COUNTIF(C4:G4,"Đạt")+COUNTIF(C4:G4,"Đ")']],
    ['as digits', [[1, 0, 1, 1, 0], [1, 1, 1, 1, 1]], ['H3 ← =COUNTIF(C3:G3,1)', 'H4 ← =COUNTIF(C4:G4,1)']],
    // No one criterion of COUNTIF finds both.
    ['not where a digit is text with blanks, too', [[1, 0, 1, 1, 0], ['1 ', '1 ', '1 ', '1 ', '1 ']], ['H3 ← 3', 'H4 ← 5']],
    // A blank beside x may be unmet, or not entered yet.
    ['unless a blank may be either', [['x', null, 'x', 'x', null], ['x', 'x', 'x', 'x', 'x']], ['H4 ← =COUNTIF(C4:G4,"x")']],
  ])('%s', (_, rows, expected) => {
    expect(planOf(matrix(rows.map((cells, index) => [index + 1, index === 0 ? 'Diên Phước' : 'Diên Lạc', ...cells, null])))).toEqual(expected);
  });

  test('the numbers stated elsewhere tell what a blank means', () => {
    const rows = [['x', null, 'x', 'x', null, 3], ['x', 'x', 'x', 'x', 'x', 5], ['x', null, null, null, null, null]];
    expect(planOf(matrix(rows.map((cells, index) => [index + 1, `Xã Diên ${['Phước', 'Lạc', 'Thọ'][index]}`, ...cells])))).toEqual(['H5 ← =COUNTIF(C5:G5,"x")']);
  });

  test('marks of what is not met are taken from all', () => {
    const rows = [['x', null, 'x', null, null, 3], [null, null, null, null, null, 5], ['x', null, null, null, null, null]];
    expect(planOf(matrix(rows.map((cells, index) => [index + 1, `Xã Diên ${['Phước', 'Lạc', 'Thọ'][index]}`, ...cells])))).toEqual(['H5 ← =5-COUNTIF(C5:G5,"x")']);
  });

  test('a wrong number is proposed', () => {
    expect(planOf(matrix([[1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', 'K', 4], [2, 'Diên Lạc', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 5]]))).toEqual(['H3 ← =COUNTIF(C3:G3,"Đ")?']);
  });

  test('a criterion with several indicators is counted by us', () => {
    const header = ['TT', 'Tên xã', '1.1', '1.2', '2', '3', '4', 'Số TC đạt'];
    expect(planOf(matrix([[1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', 'Đ', null], [2, 'Diên Lạc', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', null]], {}, header))).toEqual(['H3 ← 3', 'H4 ← 4']);
  });
});

describe('rows of sums', () => {
  const places = [[1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', 'K', 3], [2, 'Diên Lạc', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 5]];
  const blank = [null, null, null, null, null, null];
  const columns = ['C', 'D', 'E', 'F', 'G'];

  test('count the communes that meet each criterion, their share and the average', () => {
    expect(planOf(matrix([...places, ['', 'Số xã đạt', ...blank], ['', 'Tỷ lệ xã đạt (%)', ...blank], ['', 'Bình quân', ...blank]], { formats: { 'C6:G6': '0.0%' } }))).toEqual([
      ...columns.map((column) => `${column}5 ← =COUNTIF(${column}3:${column}4,"Đ")`),
      ...columns.map((column) => `${column}6 ← =ROUND(${column}5/2,3)`),
      'H7 ← =ROUND(AVERAGE(H3:H4),1)',
    ]);
  });

  test('numbers written as text are not averaged by a formula', () => {
    const rows = [[1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', 'K', '03'], places[1]!, ['', 'Bình quân', ...blank]];
    expect(planOf(matrix(rows))).toEqual(['H5 ← 4']);
  });

  test('leave out the rows of groups', () => {
    const rows = [['I', 'Huyện Diên Khánh', ...blank], places[0]!, ['II', 'Huyện Cam Lâm', ...blank], places[1]!, ['', 'Số xã đạt', ...blank]];
    expect(planOf(matrix(rows))).toEqual(columns.map((column) => `${column}7 ← =COUNTIF(${column}4,"Đ")+COUNTIF(${column}6,"Đ")`));
  });

  test('may count what is not met: their own figures tell', () => {
    expect(planOf(matrix([...places, ['', 'Tổng số', 0, 1, 0, null, 1, null]]))).toEqual(['F5 ← =COUNTIF(F3:F4,"K")']);
  });

  test('that say something else are left alone', () => {
    expect(planOf(matrix([...places, ['', 'Tổng số', 7, 8, 9, 9, null, null]]))).toEqual([]);
  });
});

describe('distributions', () => {
  const distribution = (rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = ['TT', 'Địa phương', 'Tổng số xã', '5 TC', '3-4 TC', 'Dưới 3 TC', 'Bình quân tiêu chí/xã']) => gridOf('Phân nhóm', [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT'], header, ...rows]);

  test('groups add up to the communes, rows to the row of sums, averages by their weights', () => {
    expect(planOf(distribution([[1, 'Huyện Diên Khánh', null, 2, 1, 0, 4.6], [2, 'Huyện Cam Lâm', 4, 1, 2, 1, 3.5], ['', 'Tổng cộng', null, null, null, null, null]]))).toEqual([
      'C3 ← =SUM(D3:F3)', 'C5 ← =SUM(C3:C4)', 'D5 ← =SUM(D3:D4)', 'E5 ← =SUM(E3:E4)', 'F5 ← =SUM(F3:F4)', 'G5 ← =ROUND(SUMPRODUCT(C3:C4,G3:G4)/C5,1)',
    ]);
    expect(planOf(distribution([[1, 'Huyện Diên Khánh', 3, 2, 1, 0, 4.6], [2, 'Huyện Cam Lâm', 4, 1, 2, 1, 3.5], ['', 'Tổng cộng', 7, 3, 3, 1, null]]))).toEqual(['G5 ← =ROUND(SUMPRODUCT(C3:C4,G3:G4)/C5,1)']);
  });

  test('the criteria of a row give its average', () => {
    const header = ['TT', 'Địa phương', 'Tổng số xã', '5 TC', '3-4 TC', 'Dưới 3 TC', 'Tổng số tiêu chí', 'Bình quân tiêu chí/xã'];
    expect(planOf(distribution([[1, 'Huyện Diên Khánh', 3, 2, 1, 0, 14, null], ['', 'Tổng cộng', 3, 2, 1, 0, null, null]], header))).toEqual(['G4 ← =SUM(G3)', 'H3 ← =ROUND(G3/C3,1)', 'H4 ← =ROUND(G4/C4,1)']);
  });

  test('an average depends on totals that are filled at the same time', () => {
    expect(planOf(distribution([[1, 'Huyện A', null, 2, 1, 0, 4.6], [2, 'Huyện B', null, 1, 2, 1, 3.5], ['', 'Tổng cộng', null, 3, 3, 1, null]]))).toEqual(['C3 ← =SUM(D3:F3)', 'C4 ← =SUM(D4:F4)', 'C5 ← =SUM(C3:C4)', 'G5 ← =ROUND(SUMPRODUCT(C3:C4,G3:G4)/C5,1)']);
  });

  test('a group that cannot be read, and a row that says nothing, leave the sums above unknown', () => {
    expect(planOf(distribution([[1, 'Huyện A', null, '3-4', 1, 0, null], [2, 'Huyện B', null, 1, 2, 1, null], ['', 'Tổng cộng', null, null, null, null, null]]))).toEqual(['C4 ← =SUM(D4:F4)', 'E5 ← =SUM(E3:E4)', 'F5 ← =SUM(F3:F4)']);
    expect(planOf(distribution([[1, 'Huyện A', null, null, null, null, null], [2, 'Huyện B', 4, 1, 2, 1, null], ['', 'Tổng cộng', null, null, null, null, null]]))).toEqual([]);
  });

  test('a dash among the numbers of the matrix is none to COUNTIF: the groups are counted by us', () => {
    const marked = (last: CellValue): Grid => matrix([['Đ', 'Đ', 'Đ', 'Đ', 'Đ', 5], ['Đ', 'Đ', 'Đ', 'Đ', 'K', last]].map((cells, index) => [index + 1, index === 0 ? 'Diên Phước' : 'Diên Lạc', ...cells, 'Diên Khánh']), {}, [...HEADER, 'Huyện']);
    const groups = gridOf('Phân nhóm', [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ'], ['TT', 'Địa phương', 'Tổng số xã', '5 TC', '0-4 TC'], [1, 'Diên Khánh', 2, null, null]]);
    const ofGroups = (last: CellValue) => planOf([marked(last), groups]).filter((edit) => /^[DE]3 /.test(edit));
    expect(ofGroups(4)).toEqual(["D3 ← =COUNTIF('Hiện trạng'!H3:H4,5)", `E3 ← =COUNTIFS('Hiện trạng'!H3:H4,">=0",'Hiện trạng'!H3:H4,"<=4")`]);
    expect(ofGroups('-')).toEqual(['D3 ← 1', 'E3 ← 1']);
  });

  test('blank groups are counted in the matrix of the workbook', () => {
    const rows = [['I', 'Huyện Diên Khánh', null, null, null, null, null, null], [1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', 'K', 3], [2, 'Diên Lạc', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 5]];
    expect(planOf([matrix(rows), distribution([[1, 'Huyện Diên Khánh', null, null, null, null, null]])])).toEqual([
      "D3 ← =COUNTIF('Hiện trạng'!H4:H5,5)",
      `E3 ← =COUNTIFS('Hiện trạng'!H4:H5,">=3",'Hiện trạng'!H4:H5,"<=4")`,
      `F3 ← =COUNTIFS('Hiện trạng'!H4:H5,">=0",'Hiện trạng'!H4:H5,"<=2")`,
      'C3 ← =SUM(D3:F3)',
    ]);
  });
});
