/** R16 on Khánh Hòa's PL01 and PL07 (seed 003). */
import { criterionTargets } from '../../../src/appendices/criterion-targets';
import { targets } from '../../../src/appendices/targets';
import { roadmap } from '../../../src/appendices/roadmap';
import type { Finding } from '../../../src/appendices/finding';
import { criterionShareFindings } from '../../../src/review/relations/figures/criterionShares';
import { gridOf } from '../../support/grid';

function shares(title: string, culture: string | number, percent: string): readonly Finding[] {
  const byCriterion = gridOf('PL01', [
    [title],
    ['Đơn vị tính: %'],
    ['Số thứ tự', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao', 'Huyện NTM', 'Huyện NTM nâng cao'],
    [1, 'Quy hoạch', 100, 50, 60, 25],
    [2, 'Giao thông', 98, 50, 60, 25],
    [3, '16. Văn hóa', culture, '', '', ''],
    ['', '6. Văn hóa', '', 50, '', ''],
  ]);
  const certified = gridOf('PL07', [
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    ['Số', 'Năm', 'Tổng', 'Lũy kế', '%'],
    [11, 2024, 5, 70, '76,1%'],
    [12, 2025, 6, 76, percent],
  ]);
  const roadmaps = roadmap.recognise(certified).map((found) => roadmap.read(certified, found));
  return criterionShareFindings(criterionTargets.recognise(byCriterion).map((found) => criterionTargets.read(byCriterion, found)), roadmaps, []);
}

const TITLE = 'MỤC TIÊU VỀ SỐ ĐỊA PHƯƠNG ĐẠT CHUẨN TỪNG CHỈ TIÊU, TIÊU CHÍ TRONG CÁC BỘ TIÊU CHÍ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025';

test('fewer communes are to meet a criterion than are certified that year', () => {
  expect(shares(TITLE, 80, '82,6%')).toEqual([
    {
      rule: 'criterion-targets/below-certified', severity: 'warning', sheet: 'PL01', cells: ['C6', 'PL07!E4'], set: 'NTM', indicator: '16', actual: 80, expected: 82.6, difference: -2.6, params: { year: 2025, criterion: 'Văn hóa' },
    },
  ]);
});

test.each([
  ['as many', TITLE, 83, '82,6%'],
  ['rounded to whole percents', TITLE, 82, '82,4%'],
  ['at least so many', TITLE, '≥ 80', '82,6%'],
  ['of another year', TITLE.replace('GIAI ĐOẠN 2021-2025', 'NĂM 2023'), 60, '82,6%'],
])('%s', (_, title, culture, percent) => {
  expect(shares(title, culture, percent)).toEqual([]);
});

test('a table of targets states the share certified as well', () => {
  const criteria = gridOf('PL01', [[TITLE], ['Đơn vị tính: %'], ['Số thứ tự', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao'], [1, 'Quy hoạch', 100, 50], [2, 'Giao thông', 98, 40], [3, 'Điện', 98, 50]]);
  const plan = gridOf('PL III', [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Lũy kế đến hết năm 2025'], [1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', 9, 39], [2, 'Tỷ lệ xã đạt chuẩn NTM nâng cao', '%', '', '42,4']]);
  const found = criterionShareFindings(criterionTargets.recognise(criteria).map((one) => criterionTargets.read(criteria, one)), [], targets.recognise(plan).map((one) => targets.read(plan, one)));
  expect(found.map(({ cells, actual, expected }) => [cells, actual, expected])).toEqual([[['D5', "'PL III'!E3"], 40, 42.4]]);
});
