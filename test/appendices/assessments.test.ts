import { assessmentsOf } from '../../src/appendices/assessments';
import { unmetDetail } from '../../src/appendices/unmet-detail';
import type { Family } from '../../src/appendices/table';
import type { Grid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

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
