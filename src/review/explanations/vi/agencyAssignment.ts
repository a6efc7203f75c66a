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
} satisfies Partial<RuleExplanations>;
