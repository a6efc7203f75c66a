/** Values that every commune meets by the national set of 2021-2025, and a self-assessment with its levels; communes and figures are invented. */
import type { Start } from '../change';
import { draftOf, type Draft } from '../draft';
import { matrixChanges, statedChanges } from './changes';
import type { JudgedValue, StatedLevel } from './plan';

/** What the set requires in 2024 (Quyết định số 318/QĐ-TTg): of the communes of the region, and of those đặc biệt khó khăn. */
const INCOME = { usual: 50, special: 45, isLeast: true, isMoney: true } as const;
const POVERTY = { usual: 5, special: 13, isLeast: false, isMoney: false } as const;
const HEALTH_BOOK = { usual: 50, special: 50, isLeast: true, isMoney: false } as const;

const COMMUNES = draftOf('Danh mục xã', [
  ['DANH MỤC XÃ NĂM 2024'],
  ['TT', 'Tên xã', 'Vùng', 'Xã ĐBKK, ATK'],
  [1, 'An Hải', 'Duyên hải Nam Trung Bộ', ''],
  [2, 'Bình Lâm', 'Duyên hải Nam Trung Bộ', ''],
  [3, 'Cát Sơn', 'Duyên hải Nam Trung Bộ', ''],
  [4, 'Ba Nham', 'Duyên hải Nam Trung Bộ', 'x'],
  [5, 'Trà Linh', 'Duyên hải Nam Trung Bộ', 'x'],
]);

const TITLE = 'KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CỦA BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2024';
const SPECIAL_ROWS = [5, 6];

export function judgingStarts(): readonly Start[] {
  return [
    matrix('mỗi chỉ tiêu một cột', NUMBERED, { 2: INCOME, 3: POVERTY, 4: HEALTH_BOOK }),
    matrix('tên chỉ tiêu, số là chữ', NAMED, { 3: POVERTY, 4: HEALTH_BOOK, 5: INCOME }),
    { family: 'judging', name: 'tự đánh giá có yêu cầu', workbook: [COMMUNES, ASSESSMENT], counts: ['unmet'], changes: statedChanges([COMMUNES, ASSESSMENT], STATED) },
  ];
}

type Columns = Readonly<Record<number, { readonly usual: number; readonly special: number; readonly isLeast: boolean; readonly isMoney: boolean }>>;

function matrix(name: string, draft: Draft, columns: Columns): Start {
  const workbook = [COMMUNES, draft];
  const values = [2, 3, 4, 5, 6].flatMap((row) =>
    Object.entries(columns).map(([column, { usual, special, isLeast, isMoney }]): JudgedValue => ({ sheet: draft.sheet, row, column: Number(column), level: SPECIAL_ROWS.includes(row) ? special : usual, isLeast, isMoney })),
  );
  return { family: 'judging', name, workbook, counts: ['unmet'], changes: matrixChanges(workbook, values) };
}

const NUMBERED = draftOf('Kết quả', [
  [TITLE],
  ['TT', 'Tên xã', '10. Thu nhập (triệu đồng/người/năm)', '11. Nghèo đa chiều (%)', '15.4. Sổ khám chữa bệnh điện tử (%)'],
  [1, 'An Hải', 62.5, 1.2, 88],
  [2, 'Bình Lâm', 53.1, 4.4, 61.5],
  [3, 'Cát Sơn', 50.4, 2.9, 57],
  [4, 'Ba Nham', 46.2, 11.8, 52.3],
  [5, 'Trà Linh', 48, 9.5, 55.1],
]);

const NAMED = draftOf('Biểu 2', [
  [TITLE],
  ['STT', 'Xã', 'Ghi chú', 'Chỉ tiêu 11. Tỷ lệ nghèo đa chiều', 'Chỉ tiêu 15.4. Dân số có sổ khám chữa bệnh điện tử', 'Tiêu chí 10. Thu nhập'],
  ['01', 'Xã An Hải', '', '1,2%', '88%', '62,5 triệu đồng'],
  ['02', 'Xã Bình Lâm', '', '4,4%', '61,5%', '53,1 triệu đồng'],
  ['03', 'Xã Cát Sơn', '', '2,9%', '57%', '50,4 triệu đồng'],
  ['04', 'Xã Ba Nham', '', '11,8%', '52,3%', '46,2 triệu đồng'],
  ['05', 'Xã Trà Linh', '', '9,5%', '55,1%', '48 triệu đồng'],
]);

const ASSESSMENT = draftOf('Tự đánh giá', [
  ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2024'],
  ['Xã An Hải'],
  ['Tên tiêu chí', 'Nội dung chỉ tiêu', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'],
  ['Thu nhập', '10. Thu nhập bình quân đầu người (triệu đồng/người/năm)', '≥ 50', '62,5', 'Đạt'],
  ['Nghèo đa chiều', '11. Tỷ lệ nghèo đa chiều', '≤ 5%', '1,2%', 'Đạt'],
  ['Lao động', '12.1. Tỷ lệ lao động qua đào tạo', '', 'Đạt', 'Đạt'],
]);

const STATED: readonly StatedLevel[] = [
  { sheet: 'Tự đánh giá', row: 3, column: 2, levels: [32, 36, 39, 42, 45, 48, 50, 53, 56, 59, 63], value: 62.5, isLeast: true },
  { sheet: 'Tự đánh giá', row: 4, column: 2, levels: [5], value: 1.2, isLeast: false },
];
