import { assessmentsOf } from '../../src/appendices/assessments';
import { selfAssessment } from '../../src/appendices/self-assessment';
import { unmetDetail } from '../../src/appendices/unmet-detail';
import type { Family } from '../../src/appendices/table';
import type { Grid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';
import { merged } from './self-assessment/sheets';

const tablesIn = <T extends Family>(family: T, grid: Grid) => family.recognise(grid).map((recognition) => family.read(grid, recognition));

test('a sheet of unmet criteria: one entry a level, each indicator with its value and what the sheet requires', () => {
  const grid = gridOf('PL02', [
    ['HIỆN TRẠNG CÁC TIÊU CHÍ CHƯA ĐẠT'],
    ['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08/3/2024 của UBND tỉnh)'],
    ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'Các tiêu chí NTM nâng cao chưa đạt'],
    [1, 'Xã Ninh Tây', '- Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm', '2, 5'],
    ['', '', '- Tiêu chí 15. Y tế\n+ Chỉ tiêu 15.2. Xã đạt tiêu chí quốc gia về y tế, xã chưa đạt', ''],
  ]);
  expect(assessmentsOf(tablesIn(unmetDetail, grid))).toEqual([
    {
      sheet: 'PL02',
      level: 'NTM',
      year: 2024,
      values: [
        {
          cell: 'C4',
          placeCell: 'B4',
          place: 'Ninh Tây',
          criterion: '10',
          indicator: null,
          name: 'Thu nhập',
          reading: { kind: 'number', value: 47, decimals: 0, unit: 'triệu đồng/người/năm' },
          required: { cell: 'C4', text: 'Thu nhập, xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm', requirement: { op: '>=', value: 50, unit: 'triệu đồng/người/năm' } },
          outcome: { cell: 'C4', isMet: false },
        },
        {
          cell: 'C5',
          placeCell: 'B4',
          place: 'Ninh Tây',
          criterion: '15',
          indicator: '15.2',
          name: 'Xã đạt tiêu chí quốc gia về y tế',
          reading: { kind: 'mark', isMet: false },
          required: { cell: 'C5', text: 'Xã đạt tiêu chí quốc gia về y tế, xã chưa đạt', requirement: 'met' },
          outcome: { cell: 'C5', isMet: false },
        },
      ],
    },
    {
      sheet: 'PL02',
      level: 'NTM nâng cao',
      year: 2024,
      values: [
        { cell: 'D4', placeCell: 'B4', place: 'Ninh Tây', criterion: '2', indicator: null, name: '', reading: { kind: 'mark', isMet: false }, outcome: { cell: 'D4', isMet: false } },
        { cell: 'D4', placeCell: 'B4', place: 'Ninh Tây', criterion: '5', indicator: null, name: '', reading: { kind: 'mark', isMet: false }, outcome: { cell: 'D4', isMet: false } },
      ],
    },
  ]);
});

test('a self-assessment: value, requirement and conclusion of each row; parts are told apart', () => {
  const [assessment, ...others] = assessmentsOf(tablesIn(selfAssessment, merged()));
  expect([others, assessment?.sheet, assessment?.level, assessment?.year, assessment?.values.length]).toEqual([[], 'Tự đánh giá', 'NTM', 2024, 8]);
  const share = (cell: string, value: number) => ({ cell, text: `≥ ${value}%`, requirement: { op: '>=', value, unit: '%' } });
  expect(assessment?.values.slice(3)).toEqual([
    {
      cell: 'F8', placeCell: 'A2', place: 'Diên Phước', criterion: '2', indicator: '2.2', name: 'Tỷ lệ đường thôn được cứng hóa',
      reading: { kind: 'number', value: 74.32, decimals: 2, unit: '%' }, required: share('E8', 75), outcome: { cell: 'G8', isMet: false },
    },
    {
      cell: 'F9', placeCell: 'A2', place: 'Diên Phước', criterion: '3', indicator: null, name: 'Thu nhập bình quân đầu người (triệu đồng/người/năm)',
      reading: { kind: 'number', value: 52.5, decimals: 1, unit: 'triệu đồng' },
      required: { cell: 'E9', text: '≥ 50', requirement: { op: '>=', value: 50, unit: 'triệu đồng' } }, outcome: { cell: 'G9', isMet: true },
    },
    {
      cell: 'F10', placeCell: 'A2', place: 'Diên Phước', criterion: '4', indicator: null, name: 'Tỷ lệ nghèo đa chiều',
      reading: { kind: 'number', value: 4.32, decimals: 2, unit: '%' },
      required: { cell: 'E10', text: 'dưới 5%', requirement: { op: '<', value: 5, unit: '%' } }, outcome: { cell: 'G10', isMet: true },
    },
    {
      cell: 'F11', placeCell: 'A2', place: 'Diên Phước', criterion: '5', indicator: '5.1', name: 'Tỷ lệ hộ được sử dụng nước sạch',
      reading: { kind: 'number', value: 65, decimals: 0, unit: '%' },
      required: { cell: 'E11', text: '≥ 60% (≥ 35% từ hệ thống tập trung)', requirement: null }, outcome: { cell: 'G11', isMet: true },
    },
    {
      cell: 'F12', placeCell: 'A2', place: 'Diên Phước', criterion: '5', indicator: '5.1', name: 'Trong đó: từ hệ thống cấp nước tập trung', scope: 'part',
      reading: { kind: 'number', value: 40, decimals: 0, unit: '%' }, required: share('E12', 35), outcome: { cell: 'G12', isMet: true },
    },
  ]);
});
