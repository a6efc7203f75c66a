/** R20 on the incomes of Khánh Hòa's PL02 and PL04 (seed 003): 60 and 66 in 2024, 64 and 70,4 in 2025. */
import { levelPlan } from '../../../src/appendices/level-plan';
import { unmetDetail } from '../../../src/appendices/unmet-detail';
import type { Finding } from '../../../src/appendices/finding';
import { incomeLevelFindings } from '../../../src/review/relations/figures/incomeLevels';
import { gridOf } from '../../support/grid';

const ADVANCED = '-Tiêu chí 10. Thu nhập, xã đạt 56 triệu đồng/người/năm, chưa đạt 60 triệu đồng/người/năm theo yêu cầu năm 2024';

function incomes(model: string, advanced: string = ADVANCED): readonly Finding[] {
  const unmet = gridOf('PL02-03', [
    ['HIỆN TRẠNG, TIÊU CHÍ CHƯA ĐẠT, GIẢI PHÁP'],
    ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'Các tiêu chí NTM nâng cao chưa đạt', 'Cơ quan phụ trách', 'Giải pháp', 'Dự kiến thời gian đạt chuẩn'],
    [4, 'Ninh Tân', '', advanced, 'Cục Thống kê', 'Thực hiện điều tra thu nhập trong năm 2024', 'Quý IV/2024'],
  ]);
  const plan = gridOf('PL04', [
    ['KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU'],
    ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, 'Xã Vạn Phú', model, 'Cục Thống kê', 'Điều tra thu nhập bình quân đầu người', 'Quý IV/2024'],
  ]);
  return incomeLevelFindings([
    ...unmetDetail.recognise(unmet).map((found) => unmetDetail.read(unmet, found)),
    ...levelPlan.recognise(plan).map((found) => levelPlan.read(plan, found)),
  ]);
}

test("the plan's own words: 66 is 1,1 × 60 in 2024, and nothing is said of nâng cao in 2025", () => {
  expect(incomes('1. Thu nhập: Yêu cầu thu nhập bình quân đầu người trên địa bàn xã: Năm 2024 ≥ 66 triệu đồng/người/năm; năm 2025 ≥ 70,4 triệu đồng/người/năm')).toEqual([]);
});

test('a level of the year before is told with both cells', () => {
  expect(incomes('1. Thu nhập: Thu nhập bình quân đầu người năm 2024: ≥ 61,6 triệu đồng/người/năm')).toEqual([
    {
      rule: 'figure/model-income',
      severity: 'warning',
      sheet: 'PL04',
      cells: ['C3', "'PL02-03'!D3"],
      place: 'Vạn Phú',
      set: 'NTM kiểu mẫu',
      actual: { op: '>=', value: 61.6, unit: 'triệu đồng/người/năm' },
      expected: { op: '>=', value: 66, unit: 'triệu đồng/người/năm' },
      params: { year: 2024, advanced: 60 },
    },
  ]);
});

test.each([
  ['of another year', 'Thu nhập bình quân đầu người năm 2025: ≥ 61,6 triệu đồng/người', ADVANCED],
  ['without a year on the other side', 'Thu nhập bình quân đầu người năm 2024: ≥ 61,6 triệu đồng/người', '-Tiêu chí 10. Thu nhập, xã đạt 40 triệu đồng/người/năm, yêu cầu 60 triệu đồng/người/năm'],
])('levels %s are not compared', (_, model, advanced) => {
  expect(incomes(`1. Thu nhập: ${model}`, advanced)).toEqual([]);
});
