/** R20 against the set: the income that a plan requires of kiểu mẫu communes is 1,1 times that of nâng cao, year by year. */
import { review } from '../../../src/review';
import { gridOf } from '../../support/grid';

function said(income: string): unknown {
  const plan = gridOf('PL04', [
    ['KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU'],
    ['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08/3/2024 của UBND tỉnh)'],
    ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, 'Xã Vạn Phú', `1. Thu nhập: Yêu cầu thu nhập bình quân đầu người trên địa bàn xã: ${income}`, 'Cục Thống kê', 'Điều tra', 'Quý IV/2025'],
  ]);
  return review({ grids: [plan] }).findings.filter(({ rule }) => rule.startsWith('criteria/')).map(({ rule, cells, indicator, actual, expected, params }) => [rule, cells, indicator, actual, expected, params?.year, params?.otherYear]);
}

const money = (value: number) => ({ op: '>=', value, unit: 'triệu đồng/người/năm' });

test.each([
  ['both years as on file', 'Năm 2024 ≥ 66 triệu đồng/người/năm; năm 2025 ≥ 70,4 triệu đồng/người/năm', []],
  ['the level of 2024 in 2025', 'Năm 2025 ≥ 66 triệu đồng/người/năm', [['criteria/requirement-differs', ['C4'], 'I.1', money(66), money(70.4), 2025, 2024]]],
  ['another level', 'Năm 2025 ≥ 70 triệu đồng/người/năm', [['criteria/requirement-differs', ['C4'], 'I.1', money(70), money(70.4), 2025, undefined]]],
  ['a year that is not on file', 'Năm 2023 ≥ 60 triệu đồng/người/năm', []],
])('%s', (_, income, expected) => {
  expect(said(income)).toEqual(expected);
});
