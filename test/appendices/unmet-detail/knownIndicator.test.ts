/** R14 on Khánh Hòa's PL02 (seed 003): the scan gave "Chỉ tiêu 13.9" to the set nâng cao, which ends with 13.8. */
import { unmetDetail } from '../../../src/appendices/unmet-detail';
import { knownIndicator } from '../../../src/appendices/unmet-detail/relations/knownIndicator';
import { gridOf } from '../../support/grid';

function unknown(text: string, year = 2024, label = 'Các tiêu chí NTM nâng cao chưa đạt') {
  const grid = gridOf('PL02', [
    ['HIỆN TRẠNG, TIÊU CHÍ CHƯA ĐẠT, GIẢI PHÁP'],
    [`(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm ${year} của UBND tỉnh)`],
    ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', label, 'Cơ quan phụ trách', 'Giải pháp', 'Dự kiến thời gian đạt chuẩn'],
    [1, 'Cam Tân', '', text, 'Sở Công Thương', 'Hỗ trợ xã', 'Quý III/2024'],
  ]);
  return unmetDetail.recognise(grid).flatMap((found) => knownIndicator.check(unmetDetail.read(grid, found), grid));
}

const NINE = '-Tiêu chí 13. Tổ chức sản xuất\n+ Chỉ tiêu 13.9. Có mô hình kinh doanh dịch vụ, xã chưa đạt';

test('a number that the set does not have', () => {
  expect(unknown(NINE)).toEqual([
    {
      rule: 'unmet-detail/unknown-indicator',
      severity: 'warning',
      sheet: 'PL02',
      cells: ['D4'],
      place: 'Cam Tân',
      set: 'NTM nâng cao',
      indicator: '13.9',
      actual: '13.9',
      params: { set: 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025' },
    },
  ]);
});

test('a column that does not say of which set', () => {
  expect(unknown(NINE, 2024, 'Các tiêu chí chưa đạt khác')).toEqual([]);
});

test.each([
  ['the last one that it has', NINE.replace('13.9', '13.8'), 2024],
  ['a criterion that the set does not divide', '-Tiêu chí 10. Thu nhập\n+ Chỉ tiêu 10.1. Thu nhập, xã chưa đạt', 2024],
  ['a number in a year whose set is not on file', NINE, 2026],
  ['a number under another criterion, which is told as such', NINE.replace('13.9', '17.19'), 2024],
])('%s', (_, text, year) => {
  expect(unknown(text, year)).toEqual([]);
});
