/** Roadmaps in other layouts than those of the samples; places and figures are invented. */
import type { Start } from '../change';
import { draftOf, type Draft } from '../draft';
import { roadmapChanges } from './changes';
import type { RoadmapPlan } from './plan';

type Layout = readonly [name: string, sheet: Draft, plan: Omit<RoadmapPlan, 'sheet'>];

/** No districts; numbers as text; the total stands last. */
const oneColumn: Layout = [
  'một cột tên xã, chữ số',
  draftOf('Biểu 1', [
    ['Biểu 1'],
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025'],
    ['(Kèm theo Kế hoạch số 77/KH-UBND ngày 15/3/2022 của UBND tỉnh)'],
    ['TT', 'Năm', 'Danh sách xã', 'Tổng số xã', 'Lũy kế', 'Tỷ lệ (%)'],
    ['1', 'Năm 2021', 'Xã Tân Hương, xã Đông Thọ, xã Yên Lạc', '03', '03', '5,0'],
    ['2', 'Năm 2022', 'Xã Minh Khai, xã Quang Trung', '02', '05', '8,3'],
    ['3', 'Năm 2023', 'Xã Hồng Phong, xã Bắc Sơn, xã Lê Lợi, xã Phú Thịnh', '04', '09', '15,0'],
    ['4', 'Năm 2024', 'Xã Thanh Bình, xã Nam Hà, xã Trung Kênh', '03', '12', '20,0'],
    ['5', 'Năm 2025', 'Xã Đại An, xã Kim Đông', '02', '14', '23,3'],
    ['', 'Cộng', '', '14', '', ''],
  ], ['A2:F2', 'A3:F3']),
  { years: [4, 5, 6, 7, 8].map((row) => ({ row })), number: 0, year: 1, names: [2], isOneColumn: true, total: 3, cumulative: 4, percent: 5, grandTotal: 9, joint: ', ' },
];

/** Districts first, figures on the right; a header of two rows and one that numbers the columns; the total stands first. */
const figuresRight: Layout = [
  'số liệu bên phải, tiêu đề hai dòng',
  draftOf('Lộ trình', [
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    ['STT', 'Năm', 'Địa phương', '', '', '', 'Kết quả', '', ''],
    ['', '', 'Huyện Lâm Hà', 'Huyện Đam Rông', 'TP. Bảo Lộc', 'H. Đức Trọng', 'Tổng', 'Lũy kế', 'Tỷ lệ %'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
    ['', 'Toàn tỉnh', 4, 3, 2, 4, 13, '', ''],
    [1, 2020, 'Tân Văn; Mê Linh', '', 'Lộc Nga', '', 3, 3, '6,7%'],
    [2, 2021, '', 'Rô Men; Đạ Rsal', '', 'Hiệp An; Liên Hiệp', 4, 7, '15,6%'],
    [3, 2022, 'Nam Hà', 'Phi Liêng', '', '', 2, 9, '20,0%'],
    [4, 2023, 'Gia Lâm', '', 'Đam Bri', 'Phú Hội; Ninh Gia', 4, 13, '28,9%'],
  ], ['A1:I1', 'A2:A3', 'B2:B3', 'C2:F2', 'G2:I2']),
  { years: [5, 6, 7, 8].map((row) => ({ row })), number: 0, year: 1, names: [2, 3, 4, 5], total: 6, cumulative: 7, percent: 8, grandTotal: 4, countsDistricts: true, joint: '; ' },
];

/** Begins with a period that names nobody; no numbers, no shares. */
const startingPeriod: Layout = [
  'có dòng đến hết năm 2020, không có tỷ lệ',
  draftOf('PL 02', [
    ['PHỤ LỤC 02'],
    ['LỘ TRÌNH CÔNG NHẬN XÃ NÔNG THÔN MỚI NÂNG CAO'],
    ['Năm', 'Tổng cộng', 'Cộng dồn', 'Tây Hòa', 'Đông Hòa', 'Phú Hòa'],
    ['Đến hết năm 2020', 12, 12, '', '', ''],
    ['2021', 3, 15, 'Hòa Phong\nHòa Đồng', 'Hòa Tân Tây', ''],
    ['2022', 2, 17, '', '', 'Hòa Trị\nHòa An'],
    ['2023', 4, 21, 'Hòa Mỹ Đông', 'Hòa Xuân Nam\nHòa Tâm', 'Hòa Quang'],
    ['2024', 1, 22, 'Sơn Thành', '', ''],
  ]),
  { years: [{ row: 3, isUnnamed: true }, ...[4, 5, 6, 7].map((row) => ({ row }))], year: 0, total: 1, cumulative: 2, names: [3, 4, 5], joint: '\n' },
];

/** Counts instead of names, shares as fractions, the years' numbers with their unit. */
const counts: Layout = [
  'số xã thay cho tên xã',
  draftOf('Bieu so 3', [
    ['KẾ HOẠCH XÃ ĐẠT CHUẨN NTM THEO NĂM'],
    ['TT', 'Năm thực hiện', 'Tổng số', 'Lũy kế', 'Tỷ lệ', 'Nho Quan', 'Gia Viễn', 'Hoa Lư', 'Yên Mô'],
    [1, 2021, '10 xã', '10 xã', 0.125, 4, 3, 2, 1],
    [2, 2022, '08 xã', '18 xã', 0.225, 2, 2, 2, 2],
    [3, 2023, '12 xã', '30 xã', 0.375, 5, 3, 0, 4],
    [4, 2024, '09 xã', '39 xã', 0.4875, 3, 3, 3, 0],
    [5, 2025, '11 xã', '50 xã', 0.625, 2, 4, 3, 2],
    ['', 'Tổng cộng', '50 xã', '', '', 16, 15, 10, 9],
  ]),
  { years: [2, 3, 4, 5, 6].map((row) => ({ row })), number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5, 6, 7, 8], grandTotal: 7, countsDistricts: true, joint: '\n' },
];

/** Every year takes two rows of the sheet; names are counted before they are listed; decimal points. */
const twoRows: Layout = [
  'mỗi năm hai dòng',
  draftOf('PL5', [
    ['Phụ lục 5'],
    ['Lộ trình xã đạt chuẩn nông thôn mới kiểu mẫu'],
    ['Số TT', 'Năm', 'Tổng số', 'Lũy kế', '%', 'Mỏ Cày Bắc', 'Chợ Lách', 'Ba Tri'],
    [1, 2022, 4, 4, 8.2, 'Tân Thanh Tây', 'Vĩnh Bình', 'An Thủy'],
    ['', '', '', '', '', '', 'Sơn Định', ''],
    [2, 2023, 5, 9, 18.4, 'Nhuận Phú Tân', 'Hưng Khánh Trung', 'An Hiệp'],
    ['', '', '', '', '', 'Khánh Thạnh Tân', '', 'Mỹ Nhơn'],
    [3, 2024, 3, 12, 24.5, '', 'Long Thới', 'Tân Hưng'],
    ['', '', '', '', '', '', 'Phú Phụng', ''],
    ['', 'TỔNG CỘNG', 12, '', '', 3, 5, 4],
  ], ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:D9', 'E8:E9']),
  {
    years: [{ row: 3, more: [4] }, { row: 5, more: [6] }, { row: 7, more: [8] }], number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5, 6, 7], grandTotal: 9, countsDistricts: true, joint: '\n',
  },
];

/** Counts before the names of each district, and in a column of their own. */
const countedNames: Layout = [
  'số xã trước tên',
  draftOf('Lo trinh NTM', [
    ['LỘ TRÌNH CÔNG NHẬN XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    ['TT', 'Năm', 'Tổng', 'Lũy kế', '%', 'Huyện Ea Kar', 'Huyện Krông Pắc', 'TX Buôn Hồ'],
    [1, 2021, 3, 3, 6, '02 xã: Ea Ô, Cư Ni', '01 xã: Hòa Đông', ''],
    [2, 2022, 4, 7, 14, '01 xã: Ea Kmút', '02 xã: Ea Kênh, Ea Yông', '01 xã: Ea Siên'],
    [3, 2023, 2, 9, 18, '', '01 xã: Tân Tiến', '01 xã: Bình Thuận'],
    [4, 2024, 5, 14, 28, '03 xã: Xuân Phú, Cư Huê, Ea Đar', '02 xã: Ea Phê, Hòa An', ''],
  ]),
  { years: [2, 3, 4, 5].map((row) => ({ row })), number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5, 6, 7], joint: ', ', countsNames: 'before' },
];

const countColumns: Layout = [
  'cột số xã cạnh cột tên xã',
  draftOf('Biểu 07', [
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO 2023-2025'],
    ['STT', 'Năm', 'Tổng số xã', 'Lũy kế', 'Tỷ lệ (%)', 'Huyện Phú Bình', '', 'Huyện Đại Từ', '', 'TP Sông Công', ''],
    ['', '', '', '', '', 'Số xã', 'Tên xã', 'Số xã', 'Tên xã', 'Số xã', 'Tên xã'],
    [1, 2023, 4, 4, '10,0', 2, 'Tân Khánh, Nga My', 1, 'Hà Thượng', 1, 'Bá Xuyên'],
    [2, 2024, 5, 9, '22,5', 1, 'Úc Kỳ', 3, 'Tiên Hội, La Bằng, Mỹ Yên', 1, 'Tân Quang'],
    [3, 2025, 3, 12, '30,0', 2, 'Dương Thành, Tân Đức', 1, 'Phú Thịnh', '', ''],
    ['', 'Tổng cộng', 12, '', '', 5, '', 5, '', 2, ''],
  ], ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:G2', 'H2:I2', 'J2:K2']),
  { years: [3, 4, 5].map((row) => ({ row })), number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [6, 8, 10], grandTotal: 6, joint: ', ', countsNames: 'left' },
];

export function layouts(): readonly Start[] {
  return [oneColumn, figuresRight, startingPeriod, counts, twoRows, countedNames, countColumns].map(([name, draft, plan]) => {
    const workbook = [draft];
    return { family: 'roadmap', name, workbook, changes: roadmapChanges(workbook, { ...plan, sheet: draft.sheet }) };
  });
}
