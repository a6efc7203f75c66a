/** Why the rules of the list of communes hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const communes = {
  'communes/blank-name': {
    explanation: 'Danh mục xã cho biết vùng, nhóm, xã ĐBKK hoặc ATK và năm đạt chuẩn của từng xã; dòng không có tên xã thì không dùng được.',
    example: 'Vùng “DHNTB” ở một dòng để trống tên xã.',
  },
  'communes/repeated': {
    explanation: 'Mỗi xã chỉ đứng một lần trong danh mục xã; hai dòng khác nhau thì không biết lấy dòng nào.',
    example: 'Ninh Quang ở dòng 4 và dòng 17.',
  },
  'communes/unknown-value': {
    explanation: 'Mức của bộ tiêu chí tùy vùng, nhóm xã; chữ ghi ở danh mục phải là tên, mã hoặc số của một vùng, nhóm trong bộ.',
    example: 'Cột Vùng ghi “Khu vực III”, bộ tiêu chí có bảy vùng kinh tế.',
  },
  'communes/year': {
    explanation: 'Số lũy kế theo năm được tính từ năm đạt chuẩn của từng xã, nên mỗi mức đã đạt cần có năm.',
    example: 'Cột “Năm đạt chuẩn NTM” ghi dấu x.',
  },
  'communes/level-order': {
    explanation: 'Xã đạt nâng cao cùng năm hoặc sau năm đạt NTM, đạt kiểu mẫu cùng năm hoặc sau năm đạt nâng cao.',
    example: 'Đạt NTM năm 2022, đạt NTM nâng cao năm 2019.',
  },
} satisfies Partial<RuleExplanations>;
