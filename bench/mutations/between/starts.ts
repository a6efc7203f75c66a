/** Workbooks whose tables agree with each other. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft, type Place } from '../draft';
import { betweenChanges } from './changes';
import type { RoadmapNames, WorkbookPlan } from './plan';

type Known = readonly [name: string, workbook: readonly Draft[], plan: WorkbookPlan];

export function betweenStarts(): readonly Start[] {
  return [khanhHoa(), criteria(), mau(), TWO_LEVELS].map(([name, workbook, plan]) => ({ family: 'between', name, workbook, changes: betweenChanges(workbook, plan) }));
}

const at = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });

function rows(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function khanhHoa(): Known {
  const corrections = {
    PL07: { E6: 10 / 92, E7: 22 / 92, E8: 28 / 92, E9: 35 / 92, E10: 42 / 92, E11: 49 / 92 },
    PL09: { J7: 'Cam Hải Tây\nCam Thành Bắc', E7: 11 / 92 },
  };
  const names = (sheet: string, last: number): RoadmapNames => ({ sheet, rows: rows(5, last), columns: rows(5, 12) });
  return [
    'Khánh Hòa 2024',
    sampleDrafts('khanh-hoa-2024', ['PL07', 'PL08', 'PL09'], corrections),
    {
      references: ['PL07', 'PL08', 'PL09'].map((sheet) => at(sheet, 2, 0)),
      levels: [
        { lower: names('PL07', 16), higher: names('PL08', 10) },
        { lower: names('PL08', 10), higher: names('PL09', 6) },
      ],
    },
  ];
}

/** Criteria below the share of certified communes, agencies and their assignment. */
function criteria(): Known {
  const corrections = {
    PL01: { C35: 90, D30: 50, C44: 95 },
    PL06: { D15: 'Các chỉ tiêu số 13.1, 13.2, 13.3, 13.5, 13.7, 13.8', D21: 'Các chỉ tiêu số 17.1, 17.2, 17.3, 17.4, 17.5, 17.6, 17.10, 17.12; 18.7, 18.8' },
    PL07: { E6: 10 / 92, E7: 22 / 92, E8: 28 / 92, E9: 35 / 92, E10: 42 / 92, E11: 49 / 92 },
  };
  const detail = draftOf('PL02', [
    ['CÁC TIÊU CHÍ CHƯA ĐẠT'],
    ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'Cơ quan phụ trách thẩm định', 'Thời gian đạt chuẩn'],
    [1, 'Ninh Tây', 'Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Sở Xây dựng', 'Quý II/2024'],
    [2, 'Ninh Thượng', 'Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, yêu cầu 50 triệu đồng/người/năm', 'Cục Thống kê', 'Quý III/2024'],
    [3, 'Sơn Tân', 'Chỉ tiêu 15.4. Sổ khám chữa bệnh điện tử, xã đạt 0%, yêu cầu 50%', 'Sở Y tế', 'Quý III/2024'],
  ]);
  const targets = rows(5, 47).filter((row) => [5, 6, 7, 8, 9, 12, 15, 17, 18, 22, 23, 25, 26, 27, 28, 31, 34, 37, 43, 46].includes(row));
  return [
    'Khánh Hòa 2024, tiêu chí và cơ quan',
    [...sampleDrafts('khanh-hoa-2024', ['PL01', 'PL06', 'PL07'], corrections), detail],
    { certified: { targets: targets.map((row) => at('PL01', row, 2)), share: at('PL07', 16, 4), percent: 82.6 }, agencies: [2, 3, 4].map((row) => at('PL02', row, 3)) },
  ];
}

/** Four communes of 2026 in a roadmap and in a list; their number in the targets as well. */
function mau(): Known {
  const workbook = sampleDrafts('mau-2026', ['PL01', 'PL02', 'PL03', 'PL04', 'PL05']);
  const roadmap = [5, 6, 7].map((column) => at('PL02', 5, column));
  const list = [7, 8, 10, 12].map((row) => at('PL04', row, 1));
  const beside = [...roadmap, ...list, at('PL02', 5, 1), at('PL04', 4, 2), at('PL04', 4, 1)];
  const communes = [['Bình Minh', 0, 0], ['Phú Xuân', 0, 1], ['Đại Đồng', 1, 2], ['Khe Trăng', 2, 3]] as const;
  return [
    'Mẫu 2026',
    workbook,
    {
      references: ['PL01', 'PL02', 'PL03', 'PL04', 'PL05'].map((sheet) => at(sheet, 2, 0)),
      lists: communes.map(([name, column, row]) => ({ name, inNames: roadmap[column] ?? at('PL02', 5, 5), joint: '\n', alone: list[row] ?? at('PL04', 7, 1), beside })),
      figures: [{ together: [3, 4, 5].map((column) => at('PL01', 4, column)), elsewhere: [at('PL02', 5, 2), at('PL02', 5, 3), at('PL04', 5, 2)] }],
    },
  ];
}

/** One column of names, a list of the year, targets with the figures of both. */
const TWO_LEVELS: Known = [
  'hai mức, danh sách và chỉ tiêu năm 2025',
  [
    draftOf('Chỉ tiêu', [
      ['CHỈ TIÊU KẾ HOẠCH NĂM 2025'],
      ['(Kèm theo Kế hoạch số 19/KH-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh)'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
      [1, 'Xã đạt chuẩn nông thôn mới', 'Xã', 3, 3, 8, 'Đầu năm 2025 có 5 xã'],
      [2, 'Xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 2, 2, 3, 'Đầu năm 2025 có 1 xã'],
    ]),
    draftOf('Lộ trình NTM', [
      ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
      ['(Kèm theo Kế hoạch số 19/KH-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh)'],
      ['TT', 'Năm', 'Tổng', 'Lũy kế', '%', 'Tên xã'],
      [1, 2023, 2, 2, 5, 'Hương Sơn\nPhúc Lộc'],
      [2, 2024, 3, 5, 12.5, 'Thạch Kim\nTùng Ảnh\nĐức Lạng'],
      [3, 2025, 3, 8, 20, 'Kỳ Văn\nCẩm Mỹ\nVượng Lộc'],
    ]),
    draftOf('Lộ trình NC', [
      ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'],
      ['(Kèm theo Kế hoạch số 19/KH-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh)'],
      ['TT', 'Năm', 'Tổng', 'Lũy kế', '%', 'Tên xã'],
      [1, 2024, 1, 1, 2.5, 'Hương Sơn'],
      [2, 2025, 2, 3, 7.5, 'Phúc Lộc\nTùng Ảnh'],
    ]),
    draftOf('Đăng ký', [
      ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2025'],
      ['(Kèm theo Kế hoạch số 19/KH-UBND ngày 12 tháng 02 năm 2025 của UBND tỉnh)'],
      ['TT', 'Tên xã', 'Đạt chuẩn NTM', 'NTM nâng cao', 'Ghi chú'],
      ['', 'TỔNG CỘNG', 3, 2, ''],
      [1, 'Xã Kỳ Văn', 'X', '', ''],
      [2, 'Xã Cẩm Mỹ', 'X', '', ''],
      [3, 'Xã Vượng Lộc', 'X', '', ''],
      [4, 'Xã Phúc Lộc', '', 'X', ''],
      [5, 'Xã Tùng Ảnh', '', 'X', ''],
    ]),
  ],
  {
    references: ['Chỉ tiêu', 'Lộ trình NTM', 'Lộ trình NC', 'Đăng ký'].map((sheet) => at(sheet, 1, 0)),
    lists: [
      ...(['Kỳ Văn', 'Cẩm Mỹ', 'Vượng Lộc'].map((name, index) => ({ name, inNames: at('Lộ trình NTM', 5, 5), joint: '\n', alone: at('Đăng ký', 4 + index, 1), beside: [at('Lộ trình NTM', 5, 1), at('Đăng ký', 2, 2)] }))),
      ...(['Phúc Lộc', 'Tùng Ảnh'].map((name, index) => ({ name, inNames: at('Lộ trình NC', 4, 5), joint: '\n', alone: at('Đăng ký', 7 + index, 1), beside: [at('Lộ trình NC', 4, 1), at('Đăng ký', 2, 3)] }))),
    ],
    figures: [
      { together: [3, 4, 5].map((column) => at('Chỉ tiêu', 3, column)), elsewhere: [at('Chỉ tiêu', 3, 6), at('Lộ trình NTM', 5, 2), at('Lộ trình NTM', 5, 3), at('Đăng ký', 3, 2)] },
      { together: [3, 4, 5].map((column) => at('Chỉ tiêu', 4, column)), elsewhere: [at('Chỉ tiêu', 4, 6), at('Lộ trình NC', 4, 2), at('Lộ trình NC', 4, 3), at('Đăng ký', 3, 3)] },
    ],
    levels: [{ lower: { sheet: 'Lộ trình NTM', rows: [3, 4, 5], columns: [5] }, higher: { sheet: 'Lộ trình NC', rows: [3, 4], columns: [5] } }],
  },
];
