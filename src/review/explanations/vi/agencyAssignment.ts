/** Why the rules of agency-assignment tables hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    explanation: 'Mỗi tiêu chí của bộ tiêu chí phải có cơ quan thẩm định: cả tiêu chí hoặc đủ các chỉ tiêu của nó.',
    example: 'Cột NTM nêu đủ các tiêu chí từ 1 đến 19, trừ tiêu chí 2.',
  },
  'agency-assignment/indicators-missing': {
    explanation: 'Tiêu chí được giao theo từng chỉ tiêu thì mọi chỉ tiêu của nó phải có cơ quan thẩm định.',
    example: 'Giao 13.1 đến 13.6 và 13.8, không giao 13.7.',
  },
  'agency-assignment/unknown-criterion': {
    explanation: 'Số của tiêu chí được giao vượt xa các tiêu chí khác trong cột, có thể do gõ nhầm.',
    example: '“Tiêu chí số 91” trong cột có các tiêu chí từ 1 đến 19.',
  },
  'agency-assignment/assigned-twice': {
    explanation: 'Nhiều cơ quan cùng được giao trọn một tiêu chí, chỉ tiêu mà không ghi rõ mỗi cơ quan phụ trách mảng nào.',
    example: 'Chỉ tiêu 17.10 (an toàn thực phẩm) giao cho ba cơ quan.',
  },
  'agency-assignment/blank-cell': {
    explanation: 'Mỗi dòng phân công cần có tên cơ quan và ít nhất một tiêu chí, chỉ tiêu hoặc nội dung được giao.',
    example: 'Có “Tiêu chí số 2” nhưng ô tên đơn vị để trống.',
  },
  'agency-assignment/agency-unknown': {
    explanation: 'Cơ quan nêu ở biểu khác phải có trong bảng phân công thẩm định. Tên được so theo từng chữ; chữ viết tắt được hiểu theo chữ cái đầu của tên đầy đủ. Ở danh sách đăng ký và bảng nhiệm vụ, cơ quan ngoài bảng phân công chỉ là lưu ý.',
    example: 'Khánh Hòa 2024: Phụ lục 02 nêu Sở Khoa học và Công nghệ, Phụ lục 06 không có cơ quan này.',
  },
  'agency-assignment/agency-differs': {
    explanation: 'Cơ quan phụ trách một tiêu chí ở biểu khác phải là cơ quan được giao thẩm định tiêu chí đó. Chỉ báo khi không cơ quan nào trong ô được giao bất cứ tiêu chí nào của dòng.',
    example: 'Tiêu chí 10 (Thu nhập) giao Cục Thống kê, biểu chi tiết ghi Sở Y tế.',
  },
} satisfies Partial<RuleExplanations>;
