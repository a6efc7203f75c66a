/** Why the rules of every family hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const general = {
  'figure/formula-error': {
    explanation: 'Ô phải chứa số nhưng công thức cho ra lỗi, nên mọi phép cộng dùng ô này đều sai.',
    example: '#REF! sau khi xóa một cột huyện.',
  },
  'figure/date': {
    explanation: 'Excel đã hiểu số vừa gõ thành ngày tháng, ví dụ gõ 1/2 hoặc 10.6.',
    example: 'Gõ 10.6 vào ô tỷ lệ, Excel lưu thành ngày 10 tháng 6.',
  },
  'figure/impossible': {
    explanation: 'Số xã là số nguyên không âm; tỷ lệ nằm trong khoảng 0 đến 100 %.',
    example: 'Tỷ lệ 190 %.',
  },
  'figure/unreadable': {
    explanation: 'Ô này cần một con số (hoặc một năm) nhưng nội dung không đọc được thành số.',
    example: '“ba xã” ở cột Tổng.',
  },
  'figure/ambiguous': {
    explanation: 'Một dấu theo sau đúng ba chữ số có thể là dấu phân cách hàng nghìn hoặc dấu thập phân.',
    example: '“2.268” là hai nghìn hai trăm sáu mươi tám hay 2,268?',
  },
  'table/no-rows': {
    explanation: 'Có dòng tiêu đề của bảng nhưng bên dưới chưa có dữ liệu.',
    example: 'Mẫu biểu chưa nhập.',
  },
  'table/numbering': {
    explanation: 'Số thứ tự trong một nhóm bắt đầu từ 1 (hoặc tiếp theo nhóm trước) và tăng đều từng đơn vị.',
    example: 'Sau dòng 5 là dòng 7.',
  },
  'plan/reference': {
    explanation: 'Các phụ lục của một kế hoạch cùng ghi một số và một ngày ở dòng “(Kèm theo …)”.',
    example: 'Phụ lục 02 ghi Kế hoạch số 125, các phụ lục khác ghi 1355/KH-UBND.',
  },
  'place/spelling': {
    explanation: 'Hai tên chỉ khác nhau ở dấu có thể là một xã viết sai, cũng có thể là hai xã; phần mềm không tự gộp.',
    example: '“Vạn Thanh” và “Vạn Thạnh”.',
  },
  'place/abbreviation': {
    explanation: 'Tên viết tắt được hiểu theo các tên đầy đủ trong cùng cột huyện; tên này chưa có tên đầy đủ tương ứng.',
    example: '“N.Thọ” dưới cột Ninh Hòa là Ninh Thọ.',
  },
  'place/names-undecided': {
    explanation: 'Nhiều tên đứng liền nhau, chỉ cách bằng dấu cách, nên có thể tách theo nhiều cách.',
    example: '“Xuân Sơn Vạn Phú”.',
  },
} satisfies Partial<RuleExplanations>;
