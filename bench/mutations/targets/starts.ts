/** Tables of targets without a mistake: those of the samples, and the same kind of table in other layouts. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft } from '../draft';
import { targetChanges, type TargetPlan } from './changes';

export function targetStarts(): readonly Start[] {
  return [...samples(), ...LAYOUTS].map(([name, workbook, plan]) => ({ family: 'targets', name, workbook, changes: targetChanges(workbook, plan) }));
}

type Known = readonly [name: string, workbook: readonly Draft[], plan: TargetPlan];

function samples(): readonly Known[] {
  return [
    [
      'Ninh Bình 2025',
      sampleDrafts('ninh-binh-2025', ['PL III']),
      {
        sheet: 'PL III', number: 0, name: 1, assigned: 3, registered: 4, cumulative: 5, start: 6, numbered: [[4, 5, 6, 7, 8]],
        counts: [{ row: 6, assigned: 1, year: 1 }, { row: 7, start: 57, assigned: 6, year: 7 }, { row: 8, start: 18, assigned: 4, year: 5 }],
      },
    ],
    [
      'Mẫu 2026',
      sampleDrafts('mau-2026', ['PL01']),
      { sheet: 'PL01', number: 0, name: 1, assigned: 3, registered: 4, cumulative: 5, start: 6, numbered: [[4, 5, 6]], counts: [{ row: 4, start: 0, assigned: 4, year: 4 }] },
    ],
    [
      'Trực Ninh 2024',
      sampleDrafts('truc-ninh-2024', ['Chỉ tiêu']),
      { sheet: 'Chỉ tiêu', number: 0, name: 1, assigned: 3, cumulative: 4, numbered: [[5, 6, 7, 8, 9], [11, 12, 13, 14]], counts: [{ row: 6, assigned: 2, year: 2 }] },
    ],
  ];
}

const LAYOUTS: readonly Known[] = [
  [
    'tiêu đề hai dòng, nhóm I và II',
    [
      draftOf('Biểu 01', [
        ['CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI NĂM 2026'],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', '', 'Lũy kế đến hết năm 2026', 'Ghi chú'],
        ['', '', '', 'Kế hoạch giao', 'Đăng ký thực hiện', '', ''],
        ['I', 'Cấp xã', '', '', '', '', ''],
        ['1', 'Xã đạt chuẩn NTM', 'xã', '05', '06', '36', 'Đầu năm 2026 có 30 xã'],
        ['2', 'Xã đạt chuẩn NTM nâng cao', 'xã', '04', '04', '15', 'Đến hết năm 2025: 11 xã'],
        ['3', 'Xã đạt chuẩn NTM kiểu mẫu', 'xã', '02', '02', '05', 'Tính đến 31/12/2025 đã có 3 xã'],
        ['II', 'Cấp thôn', '', '', '', '', ''],
        ['1', 'Thôn đạt chuẩn NTM', 'thôn', '20', '24', '164', 'Đầu năm 2026: 140 thôn'],
        ['2', 'Thôn đạt chuẩn NTM kiểu mẫu', 'thôn', '10', '12', '40', 'Đầu năm 2026: 28 thôn'],
        ['3', 'Tỷ lệ hộ nghèo', '%', '3,5', '3,2', '', ''],
      ], ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3']),
    ],
    {
      sheet: 'Biểu 01', number: 0, name: 1, assigned: 3, registered: 4, cumulative: 5, start: 6, numbered: [[4, 5, 6], [8, 9, 10]],
      counts: [
        { row: 4, start: 30, assigned: 5, year: 6 },
        { row: 5, start: 11, assigned: 4, year: 4 },
        { row: 6, start: 3, assigned: 2, year: 2 },
        { row: 8, start: 140, assigned: 20, year: 24 },
        { row: 9, start: 28, assigned: 10, year: 12 },
      ],
    },
  ],
  [
    'số đầu kỳ ở một cột',
    [
      draftOf('Muc tieu', [
        ['MỤC TIÊU THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025'],
        ['TT', 'Nội dung', 'ĐVT', 'Lũy kế đến hết năm 2024', 'Kế hoạch năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
        [1, 'Số xã đạt chuẩn nông thôn mới', 'Xã', 62, 8, 70, ''],
        [2, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 21, 6, 27, ''],
        [3, 'Số xã đạt chuẩn nông thôn mới kiểu mẫu', 'Xã', 4, 3, 7, ''],
        [4, 'Số huyện đạt chuẩn nông thôn mới', 'Huyện', 2, 1, 3, ''],
        [5, 'Sản phẩm OCOP được công nhận', 'Sản phẩm', 118, 15, 133, ''],
      ]),
    ],
    {
      sheet: 'Muc tieu', number: 0, name: 1, assigned: 4, cumulative: 5, start: 3, numbered: [[2, 3, 4, 5, 6]],
      counts: [
        { row: 2, start: 62, assigned: 8, year: 8 },
        { row: 3, start: 21, assigned: 6, year: 6 },
        { row: 4, start: 4, assigned: 3, year: 3 },
        { row: 5, start: 2, assigned: 1, year: 1 },
        { row: 6, start: 118, assigned: 15, year: 15 },
      ],
    },
  ],
];
