/** Self-assessments without a mistake: that of the sample, and other layouts; places and figures are invented. */
import type { Start } from '../change';
import { draftOf, sampleDrafts, type Draft } from '../draft';
import { selfAssessmentChanges } from './changes';
import type { AssessmentPlan } from './plan';

type Known = readonly [name: string, workbook: readonly Draft[], plan: AssessmentPlan];

export function selfAssessmentStarts(): readonly Start[] {
  return [sample(), HEADED, COMMUNES].map(([name, workbook, plan]) => ({ family: 'self-assessment', name, workbook, changes: selfAssessmentChanges(workbook, plan) }));
}

/** The mistakes that assets/samples/hien-trang-mau.md lists. */
const CORRECTIONS = { 'Tự đánh giá': { F7: '74,3% (11,323/15,236 km)', F28: '25,6%', F39: '61,2%', G61: '17/19' } };
/** How many rows each of the 19 criteria has. */
const ROWS = [2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2];

function sample(): Known {
  const criteria = ROWS.map((count, index) => {
    const first = 3 + ROWS.slice(0, index).reduce((sum, other) => sum + other, 0);
    return { rows: Array.from({ length: count }, (_, row) => first + row) };
  });
  const sheet = 'Tự đánh giá';
  return [
    'tiêu chí gộp ô cạnh các chỉ tiêu',
    sampleDrafts('hien-trang-mau', [sheet], CORRECTIONS),
    { sheet, number: 0, code: 2, required: 4, places: [{ result: 5, outcome: 6 }], criteria, count: { sheet, row: 60, column: 6 } },
  ];
}

const HEADED: Known = [
  'tiêu chí là dòng trên các chỉ tiêu, đánh dấu x',
  [
    draftOf('Biểu 01', [
      ['UBND XÃ THANH LÂM'],
      ['KẾT QUẢ TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ NĂM 2024'],
      ['(Kèm theo Báo cáo số 112/BC-UBND ngày 15 tháng 10 năm 2024 của UBND xã)'],
      ['STT', 'Nội dung tiêu chí', 'Chỉ tiêu yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá', '', 'Ghi chú'],
      ['', '', '', '', 'Đạt', 'Chưa đạt', ''],
      ['I', 'HẠ TẦNG KINH TẾ - XÃ HỘI', '', '', '', '', ''],
      [1, 'Giao thông', '', '', '', 'x', ''],
      ['1.1', 'Tỷ lệ đường xã được bảo trì hằng năm', '100%', '100%', 'x', '', ''],
      ['1.2', 'Tỷ lệ đường thôn được cứng hóa', '≥ 90%', '88,8% (22,74/25,6 km)', '', 'x', 'Đang thi công'],
      ['1.3', 'Tỷ lệ đường ngõ xóm sáng, xanh, sạch, đẹp', '≥ 60%', '67,5%', 'x', '', ''],
      ['1.4', 'Tỷ lệ đường trục chính nội đồng', '≥ 80%', '84%', 'x', '', ''],
      [2, 'Y tế', '', '', 'x', '', ''],
      ['2.1', 'Tỷ lệ người dân tham gia bảo hiểm y tế', '≥ 95%', '96,4%', 'x', '', ''],
      ['2.2', 'Tỷ lệ dân số được quản lý sức khỏe', '≥ 90%', '93,1%', 'x', '', ''],
      ['2.3', 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử', '≥ 70%', '75,2%', 'x', '', ''],
      ['II', 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT', '', '', '', '', ''],
      [3, 'Thu nhập bình quân (triệu đồng/người/năm)', '≥ 60', '62,4', 'x', '', ''],
      [4, 'Nghèo đa chiều', 'dưới 3%', '2,1%', 'x', '', ''],
      ['', 'Tổng số tiêu chí đạt: 3/4', '', '', '', '', ''],
    ], ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5']),
  ],
  {
    sheet: 'Biểu 01', number: 0, code: 0, required: 2, places: [{ result: 3, outcome: [4, 5] }], count: { sheet: 'Biểu 01', row: 18, column: 1 },
    criteria: [{ heading: 6, rows: [7, 8, 9, 10] }, { heading: 11, rows: [12, 13, 14] }, { rows: [16] }, { rows: [17] }],
  },
];

const COMMUNES: Known = [
  'mỗi xã một nhóm cột',
  [
    draftOf('Cụm xã', [
      ['TỔNG HỢP TỰ ĐÁNH GIÁ TIÊU CHÍ CÁC XÃ NĂM 2024'],
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Yêu cầu', 'Xã Bình Minh', '', 'Xã Hòa Lạc', ''],
      ['', '', '', '', 'Kết quả', 'Đánh giá', 'Kết quả', 'Đánh giá'],
      [1, 'Giao thông', '1.1. Đường xã', '100%', '100%', 'Đạt', '96,5%', 'Chưa đạt'],
      ['', '', '1.2. Đường thôn', '≥ 75%', '81,2%', 'Đạt', '73,9% (17/23 km)', 'Chưa đạt'],
      ['', '', '1.3. Đường ngõ xóm', '≥ 85%', '90%', 'Đạt', '88%', 'Đạt'],
      [2, 'Lao động', '2.1. Lao động qua đào tạo', '≥ 75%', '78,3%', 'Đạt', '76%', 'Đạt'],
      ['', '', '2.2. Lao động có bằng cấp', '≥ 25%', '27,4%', 'Đạt', '21,8%', 'Chưa đạt'],
      ['', '', '2.3. Lao động nữ qua đào tạo', '≥ 50%', '58%', 'Đạt', '52,5%', 'Đạt'],
      [3, 'Thu nhập', 'Thu nhập bình quân đầu người', '≥ 50', '55,5', 'Đạt', '47,2', 'Chưa đạt'],
    ], ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'A4:A6', 'B4:B6', 'A7:A9', 'B7:B9']),
  ],
  { sheet: 'Cụm xã', number: 0, code: 2, required: 3, places: [{ result: 4, outcome: 5 }, { result: 6, outcome: 7 }], criteria: [{ rows: [3, 4, 5] }, { rows: [6, 7, 8] }, { rows: [9] }] },
];
