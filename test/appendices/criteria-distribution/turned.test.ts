/** Distributions with a row a group. The figures are invented. */
import { criteriaDistribution } from '../../../src/appendices/criteria-distribution';
import { criteriaDistributionTotals } from '../../../src/edits/criteria-distribution';
import { eitherWayTotals } from '../../../src/edits/turnedTotals';
import { areaAddress, cellAddress } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const TITLE = ['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT NĂM 2024'];

function byDistrict(sum: readonly CellValue[], total: readonly CellValue[]): Grid {
  return gridOf('PN', [
    TITLE,
    ['TT', 'Nhóm xã', 'Diên Khánh', 'Cam Lâm', 'Vạn Ninh', 'Tổng'],
    [1, 'Đạt 19 tiêu chí', 5, 4, 3, sum[0] ?? ''],
    [2, '15-18 tiêu chí', 3, 2, 2, sum[1] ?? ''],
    [3, 'Dưới 15 tiêu chí', 1, 2, 3, sum[2] ?? ''],
    ['', 'Tổng số xã', ...total],
    ['', 'Bình quân tiêu chí/xã', 17.5, 16.2, 15.9, 16.6],
  ]);
}

function tablesIn(grid: Grid) {
  return criteriaDistribution.recognise(grid).map((recognition) => criteriaDistribution.read(grid, recognition));
}

function check(grid: Grid) {
  return tablesIn(grid).flatMap((table) => criteriaDistribution.relations.flatMap((relation) => relation.check(table, grid))).map(({ rule, severity, cells, actual, expected }) => [rule, severity, cells, actual, expected]);
}

describe('districts side by side', () => {
  test('are read as if they stood below each other', () => {
    const [table] = tablesIn(byDistrict([12, 7, 6], [9, 8, 8, 25]));
    expect(table === undefined ? '' : areaAddress(table.area)).toBe('A2:F7');
    expect(table?.columns.groups.map(({ lowest, highest }) => [lowest, highest])).toEqual([[19, 19], [15, 18], [0, 14]]);
    expect(table?.data.rows.map(({ label }) => label)).toEqual(['Diên Khánh', 'Cam Lâm', 'Vạn Ninh']);
    expect(check(byDistrict([12, 7, 6], [9, 8, 8, 25]))).toEqual([]);
  });

  test('groups that do not add up are told at the cells of the sheet', () => {
    expect(check(byDistrict([12, 8, 6], [9, 8, 8, 25]))).toEqual([
      ['criteria-distribution/sum', 'error', ['F6', 'F3:F5'], 25, 26],
      ['criteria-distribution/total', 'error', ['F4', 'C4:E4'], 8, 7],
    ]);
  });

  test('sums are filled with formulas that run in the direction of the sheet', () => {
    const grid = byDistrict(['', '', ''], ['', 8, 8, '']);
    const totals = tablesIn(grid).flatMap((table) => eitherWayTotals(grid, table, (own, distribution) => criteriaDistributionTotals(own, distribution, [])));
    expect(totals.filter(({ rule }) => !rule.endsWith('average')).map(({ row, column, formula }) => [cellAddress(row, column), formula])).toEqual(
      expect.arrayContaining([['C6', '=SUM(C3:C5)'], ['F3', '=SUM(C3:E3)'], ['F4', '=SUM(C4:E4)'], ['F5', '=SUM(C5:E5)'], ['F6', '=SUM(C6:E6)']]),
    );
  });
});

describe('groups of one place', () => {
  const ofOnePlace = (total: number, share: number): Grid =>
    gridOf('PN', [
      TITLE,
      ['STT', 'Mức độ đạt', 'Số lượng xã', 'Tỷ lệ (%)'],
      [1, 'Đạt 19/19 tiêu chí', 10, 40],
      [2, 'Đạt từ 15 đến 18 tiêu chí', 9, 36],
      [3, 'Đạt dưới 15 tiêu chí', 6, share],
      ['', 'Cộng', total, 100],
    ]);

  test('with their numbers and shares', () => {
    expect(check(ofOnePlace(25, 24))).toEqual([]);
    expect(check(ofOnePlace(24, 24))).toEqual([['criteria-distribution/sum', 'error', ['C6', 'C3:C5'], 24, 25]]);
    expect(check(ofOnePlace(25, 26))).toEqual([['criteria-distribution/share', 'error', ['D5'], 26, 24]]);
  });
});
