/** Matrices of aims without a mistake: that of the samples, and the same kind of table in other layouts. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft } from '../draft';
import { matrixChanges, type MatrixPlan } from './changes';

type Known = readonly [name: string, workbook: readonly Draft[], plan: MatrixPlan];

/** Tổng of the villages is blank; the districts promise 50 at least. */
const CORRECTIONS = { 'Phụ biểu': { C14: '50 thôn' } };

export function districtMatrixStarts(): readonly Start[] {
  return [bacKan(), ...LAYOUTS].map(([name, workbook, plan]) => ({ family: 'district-matrix', name, workbook, changes: matrixChanges(workbook, plan) }));
}

function bacKan(): Known {
  return [
    'Bắc Kạn 2025',
    sampleDrafts('bac-kan-2025', ['Phụ biểu'], CORRECTIONS),
    {
      sheet: 'Phụ biểu', number: 0, total: 2, districts: [3, 4, 5, 6, 7, 8, 9, 10], numbered: [[5, 8, 10, 12, 14]],
      aims: [{ row: 6, holds: 'names' }, { row: 9, holds: 'names' }, { row: 11, holds: 'names' }, { row: 13, holds: 'least' }],
    },
  ];
}

const LAYOUTS: readonly Known[] = [
  [
    'Tổng bên phải, chỉ có số',
    [
      draftOf('Biểu 4', [
        ['CHỈ TIÊU GIAO CÁC HUYỆN, THÀNH PHỐ NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Yên Thành', 'Diễn Châu', 'Quỳ Hợp', 'Tân Kỳ', 'Tổng cộng', 'Ghi chú'],
        ['I', 'Cấp xã', '', '', '', '', '', '', ''],
        [1, 'Xã đạt chuẩn nông thôn mới', 'xã', 2, 1, 3, 2, 8, ''],
        [2, 'Xã đạt chuẩn nông thôn mới nâng cao', 'xã', 4, 3, '', 1, 8, ''],
        [3, 'Xã đạt chuẩn nông thôn mới kiểu mẫu', 'xã', 1, 1, '', '', 2, ''],
        ['II', 'Cấp thôn', '', '', '', '', '', '', ''],
        [1, 'Thôn đạt chuẩn nông thôn mới', 'thôn', 12, 15, 9, 11, 47, ''],
        [2, 'Khu dân cư kiểu mẫu', 'thôn', '06', '05', '02', '03', '16', ''],
        [3, 'Thu nhập bình quân', 'triệu đồng', 52, 55, 41, 43, 48, ''],
      ]),
    ],
    {
      sheet: 'Biểu 4', number: 0, total: 7, districts: [3, 4, 5, 6], numbered: [[3, 4, 5], [7, 8, 9]],
      aims: [3, 4, 5, 7, 8].map((row) => ({ row, holds: 'counts' as const })),
    },
  ],
  [
    'tiêu đề ba dòng, số xã trước tên',
    [
      draftOf('PL2', [
        ['Phụ lục 2'],
        ['MỤC TIÊU XÂY DỰNG NÔNG THÔN MỚI NĂM 2023 CỦA TỈNH'],
        ['STT', 'Mục tiêu', 'Phân bổ', '', '', '', 'Toàn tỉnh'],
        ['', '', 'Huyện, thị xã', '', '', '', ''],
        ['', '', 'Huyện Lộc Hà', 'Huyện Kỳ Anh', 'Thị xã Hồng Lĩnh', 'Huyện Vũ Quang', ''],
        ['1', 'Số xã đạt chuẩn nông thôn mới', '02 xã: Thịnh Lộc, Hồng Lộc', '01 xã: Kỳ Trung', '0', '03 xã: Đức Liên, Đức Hương, Thọ Điền', '06 xã'],
        ['2', 'Số xã đạt chuẩn nông thôn mới nâng cao', '01 xã: Thạch Châu', '03 xã: Kỳ Châu, Kỳ Tân, Kỳ Thư', '01 xã: Thuận Lộc', '', '05 xã'],
        ['3', 'Số tiêu chí bình quân/xã', '≥ 18', '≥ 17', '19', '≥ 17', '≥ 17,5'],
        ['4', 'Xã đạt chuẩn nông thôn mới kiểu mẫu', '0', '02 xã: Kỳ Phong, Kỳ Bắc', '0', '0', '02 xã'],
      ], ['A3:A5', 'B3:B5', 'C3:F3', 'C4:F4', 'G3:G5']),
    ],
    {
      sheet: 'PL2', number: 0, total: 6, districts: [2, 3, 4, 5], numbered: [[5, 6, 7, 8]],
      aims: [5, 6, 8].map((row) => ({ row, holds: 'names' as const, isCounted: true })),
    },
  ],
  [
    'các xã thay cho huyện, không có cột TT',
    [
      draftOf('Giao thôn', [
        ['GIAO CHỈ TIÊU CHO CÁC XÃ, PHƯỜNG NĂM 2026'],
        ['Nội dung', 'Tổng số', 'Xã Đại Đồng', 'Xã Bình Minh', 'Phường Tân Tiến', 'Xã Phú Xuân', 'Xã Khe Trăng'],
        ['Thôn đạt chuẩn nông thôn mới', '21 thôn', '5 thôn', '4 thôn', '3 thôn', '7 thôn', '2 thôn'],
        ['Thôn thông minh', '6 thôn', '2 thôn', '1 thôn', '', '3 thôn', ''],
        ['Tỷ lệ hộ dùng nước sạch (%)', '85', '90', '88', '99', '80', '62'],
      ]),
    ],
    { sheet: 'Giao thôn', total: 1, districts: [2, 3, 4, 5, 6], numbered: [], aims: [2, 3].map((row) => ({ row, holds: 'counts' as const })) },
  ],
];
