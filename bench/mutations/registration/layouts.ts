/** Lists of places in other layouts than those of the samples; places are invented. */
import { draftOf, type Draft } from '../draft';
import type { ListPlan } from './plan';

export const layouts: readonly (readonly [name: string, workbook: readonly Draft[], plan: ListPlan])[] = [
  [
    'năm ở trên huyện, số xã trong nhãn',
    [
      draftOf('DS xã', [
        ['DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI'],
        ['(Kèm theo Báo cáo số 45/BC-UBND ngày 20/01/2025 của UBND tỉnh)'],
        ['TT', 'Tên xã', 'Sở, ngành phụ trách', 'Ghi chú'],
        ['', 'NĂM 2023 (05 xã)', '', ''],
        ['I', 'Huyện Gò Công Đông (03 xã)', '', ''],
        [1, 'Bình Nghị', 'Sở Y tế', ''],
        [2, 'Tân Điền', 'Sở Nội vụ', ''],
        [3, 'Gia Thuận', 'Sở Tư pháp', ''],
        ['II', 'Huyện Cái Bè (02 xã)', '', ''],
        [1, 'Mỹ Lợi A', 'Sở Xây dựng', ''],
        [2, 'Hậu Thành', 'Sở Công Thương', ''],
        ['', 'NĂM 2024 (04 xã)', '', ''],
        ['I', 'Huyện Cái Bè (03 xã)', '', ''],
        [1, 'Thiện Trung', 'Sở Tài chính', ''],
        [2, 'Tân Thanh', 'Sở Y tế', ''],
        [3, 'Tân Hưng', 'Sở Nội vụ', ''],
        ['II', 'Thị xã Cai Lậy (01 xã)', '', ''],
        [1, 'Phú Quý', 'Công an tỉnh', ''],
      ]),
    ],
    {
      sheet: 'DS xã', number: 0, name: 1, levels: [],
      groups: [
        { row: 3, countsPlaces: true, groups: [{ row: 4, countsPlaces: true, places: [5, 6, 7] }, { row: 8, countsPlaces: true, places: [9, 10] }] },
        { row: 11, countsPlaces: true, groups: [{ row: 12, countsPlaces: true, places: [13, 14, 15] }, { row: 16, countsPlaces: true, places: [17] }] },
      ],
    },
  ],
  [
    'không có nhóm, ba cột mức, Tổng cộng ở cuối',
    [
      draftOf('Biểu 02', [
        ['Biểu 02'],
        ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2026'],
        ['STT', 'Đơn vị', 'Mức đạt chuẩn', '', '', 'Ghi chú'],
        ['', '', 'Xã', '', '', ''],
        ['', '', 'NTM', 'NTM nâng cao', 'NTM kiểu mẫu', ''],
        ['1', 'Xã Hương Khê', 'x', '', '', ''],
        ['2', 'Xã Phúc Trạch', 'x', '', '', ''],
        ['3', 'Xã Đức Thọ', '', 'x', '', ''],
        ['4', 'Xã Cẩm Bình', '', 'x', '', ''],
        ['5', 'Xã Thạch Hà', '', '', 'x', ''],
        ['6', 'Xã Can Lộc', '', 'x', '', ''],
        ['', 'Tổng cộng', 2, 3, 1, ''],
      ], ['A3:A5', 'B3:B5', 'C3:E3', 'C4:E4', 'F3:F5']),
    ],
    { sheet: 'Biểu 02', number: 0, name: 1, levels: [2, 3, 4], groups: [{ row: 11, countsMarks: true, places: [5, 6, 7, 8, 9, 10] }] },
  ],
  [
    'mỗi mức một danh sách, số thứ tự chạy suốt',
    [
      draftOf('PL 3', [
        ['PHỤ LỤC 3'],
        ['DANH SÁCH XÃ PHẤN ĐẤU ĐẠT CHUẨN NĂM 2024'],
        ['Số TT', 'Địa phương', 'Cơ quan theo dõi, giúp đỡ', 'Ghi chú'],
        ['A', 'XÃ ĐẠT CHUẨN NÔNG THÔN MỚI (04 xã)', '', ''],
        [1, 'Xã Trà Giang, huyện Trà Bồng', 'Sở Y tế', ''],
        [2, 'Xã Sơn Linh, huyện Sơn Hà', 'Sở Nội vụ', ''],
        [3, 'Xã Long Sơn, huyện Minh Long', 'Sở Tư pháp', ''],
        [4, 'Xã Ba Động, huyện Ba Tơ', 'Sở Công Thương', ''],
        ['B', 'XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO (03 xã)', '', ''],
        [5, 'Xã Bình Dương, huyện Bình Sơn', 'Sở Tài chính', ''],
        [6, 'Xã Tịnh Thọ, huyện Sơn Tịnh', 'Sở Xây dựng', ''],
        [7, 'Xã Đức Hiệp, huyện Mộ Đức', 'Công an tỉnh', ''],
        ['', 'Ghi chú: danh sách có thể được điều chỉnh trong năm', '', ''],
      ]),
    ],
    { sheet: 'PL 3', number: 0, name: 1, levels: [], groups: [{ row: 3, countsPlaces: true, places: [4, 5, 6, 7] }, { row: 8, countsPlaces: true, places: [9, 10, 11] }] },
  ],
  [
    'tổng ở đầu, số ghi 03, dấu Đạt',
    [
      draftOf('Dang ky 2025', [
        ['DANH SÁCH XÃ, PHƯỜNG ĐĂNG KÝ ĐẠT CHUẨN NTM NĂM 2025'],
        ['TT', 'Địa phương', 'Đạt chuẩn NTM', 'Đạt NTM nâng cao', 'Cơ quan phụ trách hỗ trợ'],
        ['', 'Tổng số', '05', '03', ''],
        ['I', 'Huyện Đại Lộc', '03', '01', ''],
        ['1', 'Đại Tân', 'Đạt', '', 'Sở Y tế'],
        ['2', 'Đại Thạnh', 'Đạt', '', 'Sở Nội vụ'],
        ['3', 'Đại Sơn', 'Đạt', '', 'Sở Tài chính'],
        ['4', 'Đại Hiệp', '', 'Đạt', 'Sở Xây dựng'],
        ['II', 'Huyện Quế Sơn', '02', '02', ''],
        ['1', 'Quế Thuận', '', 'Đạt', 'Sở Tư pháp'],
        ['2', 'Quế Minh', 'Đạt', '', 'Sở Công Thương'],
        ['3', 'Quế Mỹ', 'Đạt', '', 'Công an tỉnh'],
        ['4', 'Quế Châu', '', 'Đạt', 'Sở Y tế'],
      ]),
    ],
    {
      sheet: 'Dang ky 2025', number: 0, name: 1, levels: [2, 3],
      groups: [{ row: 2, countsMarks: true, groups: [{ row: 3, countsMarks: true, places: [4, 5, 6, 7] }, { row: 8, countsMarks: true, places: [9, 10, 11, 12] }] }],
    },
  ],
  [
    'số xã ở cuối nhãn, không có cột TT riêng cho nhóm',
    [
      draftOf('Phu luc', [
        ['DANH SÁCH 07 XÃ PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO NĂM 2025'],
        ['STT', 'Tên xã', 'Cơ quan phụ trách, giúp đỡ'],
        ['I', 'Huyện Yên Lập: 03 xã', ''],
        [1, 'Xã Lương Sơn', 'Sở Y tế'],
        [2, 'Xã Mỹ Lung', 'Sở Nội vụ'],
        [3, 'Xã Xuân An', 'Sở Tư pháp'],
        ['II', 'Huyện Thanh Sơn - 02 xã', ''],
        [1, 'Xã Võ Miếu', 'Công an tỉnh'],
        [2, 'Xã Địch Quả', 'Sở Tài chính'],
        ['III', 'Huyện Tân Sơn: 02 xã', ''],
        [1, 'Xã Minh Đài', 'Sở Y tế'],
        [2, 'Xã Văn Luông', 'Sở Xây dựng'],
      ]),
    ],
    {
      sheet: 'Phu luc', number: 0, name: 1, levels: [], title: { sheet: 'Phu luc', row: 0, column: 0 },
      groups: [{ row: 2, countsPlaces: true, places: [3, 4, 5] }, { row: 6, countsPlaces: true, places: [7, 8] }, { row: 9, countsPlaces: true, places: [10, 11] }],
    },
  ],
];
