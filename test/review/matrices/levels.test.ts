/** A matrix of two levels beside a distribution that names none. The communes and marks are invented. */
import { review } from '../../../src/review';
import { gridOf } from '../../support/grid';

const NUMBERS = Array.from({ length: 4 }, (_, index) => index + 1);
const MATRIX = gridOf('Hiện trạng', [
  ['HIỆN TRẠNG TIÊU CHÍ XÃ NTM VÀ NTM NÂNG CAO'],
  ['TT', 'Xã', 'Huyện', 'Tiêu chí NTM', '', '', '', 'Số TC NTM đạt', 'Tiêu chí NTM nâng cao', '', '', '', 'Số TC NTM nâng cao đạt'],
  ['', '', '', ...NUMBERS, '', ...NUMBERS, ''],
  [1, 'Diên Phước', 'Diên Khánh', 'Đ', 'Đ', 'Đ', 'Đ', 4, 'Đ', 'K', 'K', 'K', 1],
  [2, 'Diên Sơn', 'Diên Khánh', 'Đ', 'Đ', 'Đ', 'K', 3, 'K', 'K', 'K', 'K', 0],
  [3, 'Suối Cát', 'Cam Lâm', 'Đ', 'Đ', 'Đ', 'Đ', 4, 'K', 'K', 'Đ', 'Đ', 2],
], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3', 'I2:L2', 'M2:M3'] });

function found(full: number) {
  const distribution = gridOf('Phân nhóm', [
    ['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ'],
    ['TT', 'Địa phương', 'Tổng số xã', '4 tiêu chí', '2-3 tiêu chí', 'Dưới 2 tiêu chí'],
    [1, 'Diên Khánh', 2, full, 2 - full, 0],
    [2, 'Cam Lâm', 1, 1, 0, 0],
    ['', 'Tổng', 3, full + 1, 2 - full, 0],
  ]);
  return review({ grids: [MATRIX, distribution] }).findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule, cells }) => [rule, cells]);
}

test('the distribution is held against the marks of the first level only', () => {
  expect(found(1)).toEqual([]);
  expect(found(2).filter(([rule]) => rule === 'criteria-distribution/matrix').map(([, cells]) => cells)).toEqual([['D3', "'Hiện trạng'!H4:H5"], ['E3', "'Hiện trạng'!H4:H5"], ['D5', "'Hiện trạng'!H4:H6"], ['E5', "'Hiện trạng'!H4:H6"]]);
});
