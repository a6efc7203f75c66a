/** Self-assessments as communes write them; places and figures are invented. */
import { gridOf } from '../../support/grid';

const TITLE = [['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024'], ['Xã Diên Phước, huyện Diên Khánh'], ['(Kèm theo Báo cáo số 45/BC-UBND ngày 20/9/2024 của UBND xã Diên Phước)']];

/** Criteria merged over their indicators, which stand in a column of their own. */
export const merged = () =>
  gridOf(
    'Tự đánh giá',
    [
      ...TITLE,
      ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'ĐVT', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá', 'Ghi chú'],
      [1, 'Quy hoạch', '1.1. Có quy hoạch chung xây dựng xã được phê duyệt', '', 'Đạt', 'Đạt', 'Đạt', ''],
      ['', '', '1.2. Ban hành quy định quản lý quy hoạch', '', 'Đạt', 'Đạt', 'Đạt', ''],
      [2, 'Giao thông', '2.1. Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa', '%', 1, 1, 'Đạt', ''],
      ['', '', '2.2. Tỷ lệ đường thôn được cứng hóa', '%', '≥ 75%', '74,32% (11,323/15,236 km)', 'Chưa đạt', ''],
      [3, 'Thu nhập', 'Thu nhập bình quân đầu người (triệu đồng/người/năm)', 'triệu đồng', '≥ 50', 52.5, 'Đạt', ''],
      [4, 'Nghèo đa chiều', 'Tỷ lệ nghèo đa chiều', '%', 'dưới 5%', '4,32%', 'Đạt', ''],
      [5, 'Môi trường', '5.1. Tỷ lệ hộ được sử dụng nước sạch', '%', '≥ 60% (≥ 35% từ hệ thống tập trung)', 0.65, 'Đạt', ''],
      ['', '', 'Trong đó: từ hệ thống cấp nước tập trung', '%', '≥ 35%', 0.4, 'Đạt', ''],
      ['', 'Số tiêu chí đạt', '', '', '', '', '4/5', ''],
    ],
    { merges: ['A1:H1', 'A2:H2', 'A3:H3', 'A5:A6', 'B5:B6', 'A7:A8', 'B7:B8', 'A11:A12', 'B11:B12'], formats: { 'E7:F7': '0%', 'F11:F12': '0%' } },
  );

/** Criteria as rows above their indicators, all in one column; "Đạt" and "Chưa đạt" are marked with x. */
export const headed = () =>
  gridOf('Biểu 1', [
    ['ỦY BAN NHÂN DÂN', '', '', '', '', '', ''],
    ['XÃ NINH THỌ', '', '', '', '', '', ''],
    ['TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO', '', '', '', '', '', ''],
    ['Đến ngày 30/6/2025', '', '', '', '', '', ''],
    ['STT', 'Nội dung tiêu chí', 'Chỉ tiêu', 'Kết quả thực hiện', 'Tự đánh giá', '', 'Ghi chú'],
    ['', '', '', '', 'Đạt', 'Chưa đạt', ''],
    ['I', 'HẠ TẦNG KINH TẾ - XÃ HỘI', '', '', '', '', ''],
    ['1', 'Quy hoạch', '', '', 'x', '', ''],
    ['1.1', 'Có quy hoạch chi tiết', 'Đạt', 'Đạt', 'x', '', ''],
    ['2', 'Giao thông', '', '', '', 'x', ''],
    ['2.1', 'Đường xã được bảo trì hằng năm', '100%', '100%', 'x', '', ''],
    ['2.2', 'Đường thôn được cứng hóa', '≥ 90%', '22,74/25,60 km', '', 'x', ''],
    ['II', 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT', '', '', '', '', ''],
    ['3', 'Thu nhập', '64', '66,1', 'x', '', ''],
    ['4', 'Nhà tạm, dột nát', 'Không', 'Không', 'x', '', ''],
    ['5', 'Chợ nông thôn (nếu có)', 'Đạt', 'Không áp dụng', '', '', 'Xã không có chợ'],
  ], { merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:F5', 'G5:G6'] });

/** A column group a commune. */
export const communes = () =>
  gridOf('Cụm xã', [
    ['TỔNG HỢP TỰ ĐÁNH GIÁ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2025'],
    ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Yêu cầu', 'Xã Vạn Bình', '', 'Xã Vạn Phú', ''],
    ['', '', '', '', 'Kết quả', 'Đánh giá', 'Kết quả', 'Đánh giá'],
    ['1', 'Trường học', 'Tỷ lệ trường đạt chuẩn', '≥ 70%', '75%', 'Đạt', '66,7% (2/3)', 'Chưa đạt'],
    ['2', 'Y tế', '2.1. Tỷ lệ tham gia bảo hiểm y tế', '≥ 90%', '95%', 'Đạt', '92%', 'Đạt'],
    ['', '', '2.2. Xã đạt tiêu chí quốc gia về y tế', 'Đạt', 'Đạt', 'Đạt', 'Chưa đạt', 'Chưa đạt'],
  ], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'A5:A6', 'B5:B6'] });
