/** The targets and thresholds of Trực Ninh 2024, typed from the text of a plan whose appendices are missing. */
import { readSheet } from './workbook';

it('holds the targets and the thresholds of the plan, and says that it was typed from its text', () => {
  const { rows } = readSheet('Chỉ tiêu', 'truc-ninh-2024');
  expect(rows[2]?.[0]).toBe(
    '(Gõ lại từ phần lời của Kế hoạch năm 2024 của UBND huyện Trực Ninh; hai phụ lục mà Kế hoạch nhắc tới không có trong bản hiện có)',
  );
  expect(rows.slice(3).map((row) => row.slice(0, 5))).toEqual([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Lũy kế đến hết năm 2024'],
    ['A', 'Mục tiêu', null, null, null],
    [1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', null, 'ít nhất 12'],
    [2, 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', 'ít nhất 02', 'ít nhất 08'],
    [3, 'Thị trấn đạt chuẩn đô thị văn minh', 'Thị trấn', null, '03'],
    [4, 'Thôn, xóm, TDP đạt chuẩn NTM kiểu mẫu', 'Thôn', null, 'khoảng 20'],
    [5, 'Huyện Trực Ninh đủ điều kiện đạt chuẩn NTM nâng cao', null, 'Đạt', 'Đạt'],
    ['B', 'Ngưỡng của các tiêu chí xã NTM nâng cao', null, null, null],
    [
      1,
      'Số hóa kết quả giải quyết TTHC đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của cấp xã',
      '%',
      '≥ 75%',
      null,
    ],
    [2, 'Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3, mức độ 4 trên tổng số hồ sơ', '%', '≥ 50%', null],
    [3, 'Tỷ lệ hồ sơ thực hiện giao dịch thanh toán trực tuyến/Tổng số hồ sơ TTHC phát sinh phí', '%', '≥ 25%', null],
    [4, 'Tỷ lệ hộ dân sử dụng nước sạch từ công trình cấp nước tập trung', '%', '≥65%', null],
  ]);
});
