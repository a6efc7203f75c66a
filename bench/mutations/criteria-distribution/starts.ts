/** Distributions of communes without a mistake, alone and beside their matrix; names and figures are invented. */
import type { Start } from '../change';
import { draftOf, type Draft } from '../draft';
import { distributionChanges, type DistributionPlan } from './changes';

type Layout = readonly [name: string, workbook: readonly Draft[], plan: DistributionPlan];

/** All groups, the average, the total below. */
const FIVE_GROUPS: Layout = [
  'năm nhóm, bình quân, tổng ở cuối',
  [
    draftOf('Phân nhóm', [
      ['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024'],
      ['TT', 'Địa phương', 'Tổng số xã', '19 TC', '15-18 TC', '10-14 TC', '5-9 TC', 'Dưới 5 TC', 'Bình quân tiêu chí/xã'],
      [1, 'Huyện Diên Khánh', 17, 12, 3, 2, 0, 0, 17.4],
      [2, 'Huyện Cam Lâm', 13, 8, 4, 1, 0, 0, 17.5],
      [3, 'Thị xã Ninh Hòa', 20, 15, 5, 0, 0, 0, 18.6],
      [4, 'Huyện Khánh Vĩnh', 13, 1, 2, 6, 4, 0, 11.2],
      [5, 'Huyện Khánh Sơn', 7, 0, 1, 2, 3, 1, 9.1],
      ['', 'Tổng cộng', 70, 36, 15, 11, 7, 1, 15.8],
    ]),
  ],
  { sheet: 'Phân nhóm', number: 0, name: 1, total: 2, counts: [3, 4, 5, 6, 7], average: 8, places: [2, 3, 4, 5, 6], sums: [{ row: 7, places: [2, 3, 4, 5, 6] }] },
];

/** Counts and shares below each group, the total above. */
const WITH_SHARES: Layout = [
  'mỗi nhóm số xã và tỷ lệ, tổng ở đầu',
  [
    draftOf(
      'Biểu 3',
      [
        ['SỐ XÃ THEO NHÓM TIÊU CHÍ'],
        ['STT', 'Đơn vị', 'Số xã', 'Đạt 19/19 tiêu chí', '', 'Từ 15 đến 18 tiêu chí', '', 'Dưới 15 tiêu chí', ''],
        ['', '', '', 'Số xã', 'Tỷ lệ (%)', 'Số xã', 'Tỷ lệ (%)', 'Số xã', 'Tỷ lệ (%)'],
        ['', 'Toàn tỉnh', 43, 26, 60.5, 12, 27.9, 5, 11.6],
        [1, 'Nho Quan', 17, 12, 70.6, 3, 17.6, 2, 11.8],
        [2, 'Gia Viễn', 13, 8, 61.5, 4, 30.8, 1, 7.7],
        [3, 'Yên Mô', 13, 6, 46.2, 5, 38.5, 2, 15.4],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'],
    ),
  ],
  { sheet: 'Biểu 3', number: 0, name: 1, total: 2, counts: [3, 5, 7], shares: [4, 6, 8], places: [4, 5, 6], sums: [{ row: 3, places: [4, 5, 6] }] },
];

/** The sum of criteria, from which the average follows; ten criteria. */
const WITH_CRITERIA: Layout = [
  'mười tiêu chí, tổng số tiêu chí và bình quân',
  [
    draftOf('PN 2026', [
      ['PHÂN LOẠI XÃ THEO SỐ TIÊU CHÍ ĐẠT CỦA BỘ TIÊU CHÍ 2026-2030'],
      ['TT', 'Nhóm xã', 'Tổng số', '10/10 tiêu chí', '8-9 tiêu chí', '5-7 tiêu chí', 'Dưới 5 tiêu chí', 'Tổng số tiêu chí', 'Bình quân'],
      ['1', 'Nhóm 1', 8, 5, 2, 1, 0, 75, 9.38],
      ['2', 'Nhóm 2', 10, 4, 3, 2, 1, 82, 8.2],
      ['3', 'Nhóm 3', 6, 1, 1, 2, 2, 36, 6],
      ['', 'Cộng', 24, 10, 6, 5, 3, 193, 8.04],
    ]),
  ],
  { sheet: 'PN 2026', number: 0, name: 1, total: 2, counts: [3, 4, 5, 6], criteria: 7, average: 8, places: [2, 3, 4], sums: [{ row: 5, places: [2, 3, 4] }] },
];

/** Beside the matrix that it counts. */
const BESIDE_MATRIX: Layout = [
  'bên cạnh ma trận',
  [
    draftOf('Ma trận', [
      ['HIỆN TRẠNG CÁC TIÊU CHÍ NTM NĂM 2024'],
      ['TT', 'Huyện, xã', 1, 2, 3, 4, 'Số TC đạt'],
      ['I', 'HUYỆN DIÊN KHÁNH', '', '', '', '', ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'Đ', 4],
      [2, 'Diên Sơn', 'Đ', 'K', 'Đ', 'K', 2],
      [3, 'Suối Tiên', 'Đ', 'Đ', 'Đ', 'K', 3],
      ['II', 'Thị xã Ninh Hòa', '', '', '', '', ''],
      [1, 'Ninh Quang', 'Đ', 'Đ', 'Đ', 'K', 3],
      [2, 'Ninh Sơn', 'K', 'K', 'K', 'Đ', 1],
    ]),
    draftOf('Phân nhóm', [
      ['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NTM NĂM 2024'],
      ['TT', 'Địa phương', 'Tổng số xã', '4 TC', '2-3 TC', 'Dưới 2 TC', 'Bình quân'],
      [1, 'Diên Khánh', 3, 1, 2, 0, 3],
      [2, 'TX. Ninh Hòa', 2, 0, 1, 1, 2],
      ['', 'Tổng cộng', 5, 1, 3, 1, 2.6],
    ]),
  ],
  { sheet: 'Phân nhóm', number: 0, name: 1, total: 2, counts: [3, 4, 5], average: 6, places: [2, 3], sums: [{ row: 4, places: [2, 3] }], movable: true },
];

export function criteriaDistributionStarts(): readonly Start[] {
  return [FIVE_GROUPS, WITH_SHARES, WITH_CRITERIA, BESIDE_MATRIX].map(([name, workbook, plan]) => ({ family: 'criteria-distribution', name, workbook, changes: distributionChanges(workbook, plan) }));
}
