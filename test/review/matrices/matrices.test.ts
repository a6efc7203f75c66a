/** A distribution beside the matrix of the same communes, each in its own sheet. */
import { criteriaDistribution } from '../../../src/appendices/criteria-distribution';
import { matrixFindings } from '../../../src/review/relations/matrices';
import type { CellValue } from '../../../src/sheet/grid';
import { tablesIn } from '../../appendices/criterion-matrix/support';
import { gridOf } from '../../support/grid';

const HEAD = ['TT', 'Huyện, xã', 1, 2, 3, 4, 'Số TC đạt'];
const MATRIX: readonly (readonly CellValue[])[] = [
  ['HIỆN TRẠNG CÁC TIÊU CHÍ NTM NĂM 2024'],
  HEAD,
  ['I', 'HUYỆN DIÊN KHÁNH'],
  [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'Đ', 4],
  [2, 'Diên Sơn', 'Đ', 'K', 'Đ', 'K', 2],
  [3, 'Suối Tiên', 'Đ', 'Đ', 'Đ', 'K', 3],
  ['II', 'Thị xã Ninh Hòa'],
  [1, 'Ninh Quang', 'Đ', 'Đ', 'Đ', 'K', 3],
  [2, 'Ninh Sơn', 'K', 'K', 'K', 'Đ', 1],
];
const DISTRIBUTION: readonly (readonly CellValue[])[] = [
  ['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NTM NĂM 2024'],
  ['TT', 'Địa phương', 'Tổng số xã', '4 TC', '2-3 TC', 'Dưới 2 TC', 'Bình quân'],
  [1, 'Diên Khánh', 3, 1, 2, 0, 3],
  [2, 'TX. Ninh Hòa', 2, 0, 1, 1, 2],
  ['', 'Tổng cộng', 5, 1, 3, 1, 2.6],
];

function find(change: Readonly<Record<string, CellValue>> = {}, matrix: readonly (readonly CellValue[])[] = MATRIX) {
  const rows = DISTRIBUTION.map((row) => [...row]);
  for (const [address, value] of Object.entries(change)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = value;
  }
  const grid = gridOf('Phân nhóm', rows);
  const distributions = criteriaDistribution.recognise(grid).map((recognition) => criteriaDistribution.read(grid, recognition));
  return matrixFindings([...tablesIn(gridOf('Ma trận', matrix)), ...distributions]);
}

describe('a distribution beside its matrix', () => {
  test('agrees', () => {
    expect(find()).toEqual([]);
  });

  test('with a group that the matrix counts otherwise', () => {
    expect(find({ E4: 2, E5: 4 }).map(({ rule, severity, cells, place, actual, expected, params }) => [rule, severity, cells, place, actual, expected, params?.what])).toEqual([
      ['criteria-distribution/matrix', 'error', ['E4', "'Ma trận'!G8:G9"], 'TX. Ninh Hòa', 2, 1, 'group'],
      ['criteria-distribution/matrix', 'error', ['E5', "'Ma trận'!G4:G9"], 'Tổng cộng', 4, 3, 'group'],
    ]);
  });

  test('with another number of communes, whose groups are not compared; and another average', () => {
    expect(find({ C4: 4, G3: 2.8 }).map(({ cells, actual, expected, params }) => [cells[0], actual, expected, params?.what])).toEqual([
      ['G3', 2.8, 3, 'average'],
      ['C4', 4, 2, 'communes'],
    ]);
  });

  test('that differs nearly everywhere is told once: it may be of another date', () => {
    expect(find({ D3: 3, E3: 0, G3: 3.8, D4: 2, E4: 0, F4: 0, G4: 4, D5: 5, E5: 0, F5: 0, G5: 4 }).map(({ severity, cells, params }) => [severity, cells[0], params?.scope])).toEqual([['warning', 'E3', 'many']]);
  });

  test('of another year or level is compared with nothing', () => {
    expect(find({ A1: 'PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NTM NĂM 2023', E4: 2 })).toEqual([]);
    expect(find({ A1: 'PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NTM NÂNG CAO NĂM 2024', E4: 2 })).toEqual([]);
  });

  test('unknown criteria allow more than one number', () => {
    const open = MATRIX.map((row, index) => (index === 8 ? [2, 'Ninh Sơn', 'K', 'K', '', 'Đ', ''] : row));
    expect(find({ E4: 2, F4: 0, E5: 4, F5: 0 }, open)).toEqual([]);
  });

  test('a row whose number contradicts its marks allows both; a matrix of some criteria tells nothing', () => {
    const contradicted = MATRIX.map((row, index) => (index === 8 ? [2, 'Ninh Sơn', 'K', 'K', 'K', 'Đ', 2] : row));
    expect(find({}, contradicted)).toEqual([]);
    expect(find({ G3: 2.8, G4: 2.9, G5: '' }, MATRIX).map(({ cells }) => cells[0])).toEqual(['G3']);
    expect(find({ E4: 2, E5: 4 }, MATRIX.map((row) => (row.length > 5 ? [...row.slice(0, 5), row[6] ?? ''] : row)))).toEqual([]);
  });

  test('with a district that only one of them has', () => {
    const rows = [...MATRIX, ['III', 'Huyện Cam Lâm'], [1, 'Cam Hải Đông', 'Đ', 'Đ', 'Đ', 'Đ', 4]];
    expect(find({}, rows).map(({ rule, severity, cells, place, params }) => [rule, severity, cells, place, params?.problem])).toEqual([
      ['criteria-distribution/place-missing', 'warning', ['B3', "'Ma trận'!B11"], 'Cam Lâm', 'not-in-distribution'],
    ]);
  });
});
