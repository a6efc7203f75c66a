/** What the lines above a table tell of province, plan and districts. */
import { criterionMatrix } from '../../../src/appendices/criterion-matrix';
import { shippedSets } from '../../../src/criteria/sets';
import { isNamedBy, isProvincial, titleOf } from '../../../src/review/judging/titles';
import { gridOf } from '../../support/grid';

function title(...lines: readonly string[]) {
  const grid = gridOf('TH', [...lines.map((line) => [line]), ['TT', 'Tên xã', 'TC 1', 'TC 2', 'TC 3'], [1, 'Ninh Tây', 'Đ', 'Đ', 'K']]);
  return titleOf(grid, criterionMatrix.recognise(grid).map((recognition) => criterionMatrix.read(grid, recognition)));
}

test.each([
  ['BIỂU TỔNG HỢP TỈNH KHÁNH HÒA NĂM 2024', ['khanh hoa']],
  ['(Kèm theo Kế hoạch của UBND tỉnh Bà Rịa - Vũng Tàu)', ['ba ria']],
  ['So sánh tỉnh Khánh Hòa và tỉnh Ninh Thuận', ['khanh hoa', 'ninh thuan']],
  ['(Kèm theo Kế hoạch của UBND tỉnh)', []],
  ['Huyện Vạn Ninh', []],
])('provinces in “%s”: %j', (line, provinces) => {
  expect([...title(line).provinces]).toEqual(provinces);
});

test.each([
  ['HIỆN TRẠNG CÁC HUYỆN ĐẠT CHUẨN NÔNG THÔN MỚI', true],
  ['HIỆN TRẠNG TIÊU CHÍ NTM CẤP HUYỆN', true],
  ['Bộ tiêu chí quốc gia về huyện nông thôn mới', true],
  ['HIỆN TRẠNG 19 TIÊU CHÍ XÃ NÔNG THÔN MỚI HUYỆN VẠN NINH', false],
  ['(Kèm theo Kế hoạch xây dựng huyện nông thôn mới Trực Ninh)', false],
  ['Văn phòng Điều phối cấp huyện', false],
])('“%s” is about districts: %s', (line, expected) => {
  expect(title(line).isOfDistricts).toBe(expected);
});

test('the sets of a province are those that say so, or change another one', () => {
  const named = shippedSets.filter((set) => isNamedBy(set, title('TỈNH KHÁNH HOÀ')));
  expect(named.map(({ id }) => id)).toEqual(['kh-ntm-xa-2021-2025', 'kh-ntm-nc-xa-2021-2025', 'kh-ntm-km-xa-2021-2025']);
  expect(shippedSets.filter(isProvincial)).toEqual(named);
  expect(shippedSets.filter((set) => isNamedBy(set, title('(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)')))).toEqual(named);
});
