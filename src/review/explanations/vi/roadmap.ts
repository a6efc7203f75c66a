/** Why the rules of roadmaps hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const roadmap = {
  'roadmap/year': {
    explanation: 'Mỗi năm có một dòng, năm sau ở dưới năm trước.',
    example: 'Hai dòng cùng ghi năm 2024.',
  },
  'roadmap/column-total': {
    explanation: 'Dòng TỔNG CỘNG bằng tổng các năm ở cột Tổng, và bằng số xã được nêu tên ở từng cột huyện.',
    example: 'Phụ lục 09: Cam Lâm ghi 2 xã, chỉ nêu tên 1.',
  },
  'roadmap/total-of-names': {
    explanation: 'Cột Tổng của mỗi năm bằng số xã được nêu tên trong dòng đó; số ghi trước, sau hoặc bên cạnh tên xã của một huyện cũng vậy.',
    example: 'Phụ lục 09, năm 2025: Tổng 10 nhưng nêu tên 9 xã.',
  },
  'roadmap/cumulative': {
    explanation: 'Lũy kế = lũy kế năm trước + Tổng năm nay.',
    example: 'Lũy kế 2023 là 65 = 63 + 2.',
  },
  'roadmap/percent-of-base': {
    explanation: 'Tỷ lệ = lũy kế / tổng số xã dùng làm cơ sở của năm đó. Sai một đơn vị ở chữ số cuối (cắt bớt thay vì làm tròn) chỉ là cảnh báo.',
    example: 'Phụ lục 09, năm 2025: 11/92 xã là 12,0 %, bảng ghi 11,8 %.',
  },
  'roadmap/base-change': {
    explanation: 'Tỷ lệ các năm được chia cho những tổng số xã khác nhau mà bảng không nói rõ. Ghi lý do ở thẻ Căn cứ, hoặc khai báo số xã từng năm, thì không báo nữa.',
    example: 'Khánh Hòa chia cho 94 xã đến năm 2018, từ năm 2019 chia cho 92.',
  },
  'roadmap/base-inferred': {
    explanation: 'Bảng không nêu tổng số xã dùng làm cơ sở; phần mềm suy ra từ các tỷ lệ khớp nhau.',
    example: '70/92 xã là 76,1 %.',
  },
  'roadmap/name-repeated': {
    explanation: 'Mỗi xã đạt một mức một lần, nên chỉ có tên ở một năm.',
    example: 'Một xã có tên ở cả năm 2023 và 2024.',
  },
  'roadmap/level-order': {
    explanation: 'Xã nâng cao phải đạt chuẩn NTM trước hoặc cùng năm; xã kiểu mẫu phải đạt nâng cao trước hoặc cùng năm.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
  },
} satisfies Partial<RuleExplanations>;
