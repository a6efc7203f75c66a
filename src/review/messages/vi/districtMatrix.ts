/** The rules of district-matrix tables in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const districtMatrix = {
  'district-matrix/total': {
    title: 'Tổng khác các huyện cộng lại',
    explanation: 'Cột Tổng bằng số xã, thôn được nêu tên ở các cột huyện, hoặc bằng các số ở đó cộng lại.',
    example: 'Bắc Kạn 2025: 37 xã = 7 + 3 + 9 + 3 + 8 + 4 + 3 xã được nêu tên.',
    sentence: (f) => `${place(f)}Tổng ghi ${actual(f)}, các cột huyện cộng lại được ${expected(f)} (${other(f)}). Hãy sửa Tổng hoặc bổ sung, bỏ bớt ở các cột huyện.`,
  },
  'district-matrix/blank-total': {
    title: 'Tổng để trống',
    explanation: 'Các dòng khác có Tổng, dòng này thì không, dù các huyện đã có số hoặc tên.',
    example: 'Bắc Kạn 2025, thôn đạt chuẩn: các huyện ghi 12, 7, 9, 9 và 13 thôn, Tổng để trống.',
    sentence: (f) => `${place(f)}Tổng để trống, các cột huyện cộng lại ${f.params?.sum === 'exact' ? 'được' : 'ít nhất là'} ${expected(f)} (${other(f)}). Hãy bổ sung Tổng.`,
  },
  'district-matrix/cell-count': {
    title: 'Số ghi trong ô khác số tên',
    explanation: 'Số xã, thôn ghi trong ô bằng số tên liệt kê trong chính ô đó.',
    example: '“03 xã: Cẩm Giàng, Quân Hà”.',
    sentence: (f) => `${place(f)}ô ghi ${actual(f)} nhưng nêu tên ${expected(f)}. Hãy sửa số hoặc bổ sung, bỏ bớt tên.`,
  },
  'district-matrix/name-repeated': {
    title: 'Tên được nêu hai lần trong một dòng',
    explanation: 'Trong một dòng, mỗi xã, thôn chỉ được nêu một lần. Cùng tên ở hai huyện có thể là hai xã khác nhau.',
    example: '“Xã Cẩm Giàng, Quân Hà, Cẩm Giàng”.',
    sentence: (f) =>
      f.cells.length === 1
        ? `${f.place ?? ''} được nêu hai lần trong ô này. Hãy bỏ một chỗ.`
        : `${f.place ?? ''} được nêu ở cả hai huyện (${f.cells.join(', ')}). Hãy kiểm tra xem có phải hai xã cùng tên không.`,
  },
} satisfies Partial<RuleTexts>;
