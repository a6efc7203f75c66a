/** Why the rules of district-matrix tables hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const districtMatrix = {
  'district-matrix/total': {
    explanation: 'Cột Tổng bằng số xã, thôn được nêu tên ở các cột địa phương, hoặc bằng các số ở đó cộng lại.',
    example: 'Bắc Kạn 2025: 37 xã = 7 + 3 + 9 + 3 + 8 + 4 + 3 xã được nêu tên.',
  },
  'district-matrix/blank-total': {
    explanation: 'Các dòng khác có Tổng, dòng này thì không, dù các huyện đã có số hoặc tên.',
    example: 'Bắc Kạn 2025, thôn đạt chuẩn: các huyện ghi 12, 7, 9, 9 và 13 thôn, Tổng để trống.',
  },
  'district-matrix/cell-count': {
    explanation: 'Số xã, thôn ghi trong ô bằng số tên liệt kê trong chính ô đó.',
    example: '“03 xã: Cẩm Giàng, Quân Hà”.',
  },
  'district-matrix/name-repeated': {
    explanation: 'Trong một dòng, mỗi xã, thôn chỉ được nêu một lần. Cùng tên ở hai huyện có thể là hai xã khác nhau.',
    example: '“Xã Cẩm Giàng, Quân Hà, Cẩm Giàng”.',
  },
} satisfies Partial<RuleExplanations>;
