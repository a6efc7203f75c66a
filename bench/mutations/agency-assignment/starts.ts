/** Assignments without a mistake: those of the samples, and the same kind of table in other layouts. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft } from '../draft';
import { agencyChanges, type AgencyPlan } from './changes';

type Known = readonly [name: string, workbook: readonly Draft[], plan: AgencyPlan];

/** The plan leaves 13.7 and 17.1 to 17.5 of the higher set to nobody. */
const CORRECTIONS = { PL06: { D15: 'Các chỉ tiêu số 13.1, 13.2, 13.3, 13.5, 13.7, 13.8', D21: 'Các chỉ tiêu số 17.1, 17.2, 17.3, 17.4, 17.5, 17.6, 17.10, 17.12; 18.7, 18.8' } };

export function agencyStarts(): readonly Start[] {
  return [...samples(), ...LAYOUTS].map(([name, workbook, plan]) => ({ family: 'agency-assignment', name, workbook, changes: agencyChanges(workbook, plan) }));
}

function rows(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function samples(): readonly Known[] {
  return [
    [
      'Khánh Hòa 2024',
      sampleDrafts('khanh-hoa-2024', ['PL06'], CORRECTIONS),
      { sheet: 'PL06', number: 0, agency: 1, rows: rows(4, 28), sets: [{ column: 2, label: 3, size: 19 }, { column: 3, label: 3, size: 19 }] },
    ],
    ['Mẫu 2026', sampleDrafts('mau-2026', ['PL05']), { sheet: 'PL05', number: 0, agency: 1, rows: rows(4, 13), sets: [{ column: 2, label: 3, size: 10 }] }],
  ];
}

const LAYOUTS: readonly Known[] = [
  [
    'hai bộ tiêu chí dưới một tiêu đề, 18 tiêu chí',
    [
      draftOf('Phân công', [
        ['PHÂN CÔNG CƠ QUAN THẨM ĐỊNH CÁC TIÊU CHÍ'],
        ['TT', 'Cơ quan, đơn vị', 'Nội dung thẩm định', '', 'Ghi chú'],
        ['', '', 'Tiêu chí xã NTM', 'Tiêu chí xã NTM nâng cao', ''],
        [1, 'Sở Xây dựng', '1, 2, 9', '1, 2, 9', ''],
        [2, 'Sở Nông nghiệp và Môi trường', '3, 13, 17', '3, 13, 17', ''],
        [3, 'Sở Công Thương', '4, 7', '4, 7', ''],
        [4, 'Sở Giáo dục và Đào tạo', '5, 14', '5', ''],
        [5, 'Sở Văn hóa, Thể thao và Du lịch', '6, 16', '6, 16', ''],
        [6, 'Sở Khoa học và Công nghệ', '8', '8', ''],
        [7, 'Chi cục Thống kê', '10', '10', ''],
        [8, 'Sở Nội vụ', '11, 12, 18', '11, 12, 18', ''],
        [9, 'Sở Y tế', '15', '14, 15', ''],
      ], ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']),
    ],
    { sheet: 'Phân công', number: 0, agency: 1, rows: rows(3, 11), sets: [{ column: 2, label: 2, size: 18 }, { column: 3, label: 2, size: 18 }] },
  ],
  [
    'mỗi tiêu chí viết ra',
    [
      draftOf('Bảng 3', [
        ['Bảng 3. Các sở, ngành phụ trách tiêu chí xã nông thôn mới nâng cao'],
        ['STT', 'Đơn vị phụ trách', 'Tiêu chí phụ trách'],
        [1, 'Sở Giao thông vận tải', 'Tiêu chí số 2'],
        [2, 'Sở Xây dựng', 'Tiêu chí số 1; tiêu chí số 9'],
        [3, 'Sở Nông nghiệp và PTNT', 'Tiêu chí 3; chỉ tiêu 13.1; chỉ tiêu 13.2'],
        [4, 'Sở Công Thương', 'Tiêu chí số 4 và tiêu chí số 7; chỉ tiêu 13.3'],
        [5, 'Sở Giáo dục và Đào tạo', 'Tiêu chí số 5'],
        [6, 'Sở Văn hóa và Thể thao', 'Tiêu chí số 6'],
        [7, 'Sở Thông tin và Truyền thông', 'Tiêu chí số 8; chỉ tiêu 15.1'],
        [8, 'Cục Thống kê', 'Tiêu chí số 10'],
        [9, 'Sở Lao động - Thương binh và Xã hội', 'Tiêu chí số 11, 12'],
        [10, 'Sở Y tế', 'Tiêu chí số 14'],
        [11, 'Văn phòng UBND tỉnh', 'Chỉ tiêu 15.2'],
      ]),
    ],
    { sheet: 'Bảng 3', number: 0, agency: 1, rows: rows(2, 12), sets: [{ column: 2, label: 1, size: 15 }] },
  ],
];
