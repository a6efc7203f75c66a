/** The rules of district-matrix tables in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const districtMatrix = {
  'district-matrix/total': {
    title: 'Tổng khác các huyện cộng lại',
    sentence: (f) => `${place(f)}Tổng ghi ${actual(f)}, các cột địa phương cộng lại ${f.params?.sum === 'at-least' ? 'ít nhất là' : 'được'} ${expected(f)} (${other(f)}). Hãy sửa Tổng hoặc bổ sung, bỏ bớt ở các cột địa phương.`,
  },
  'district-matrix/blank-total': {
    title: 'Tổng để trống',
    sentence: (f) => `${place(f)}Tổng để trống, các cột địa phương cộng lại ${f.params?.sum === 'exact' ? 'được' : 'ít nhất là'} ${expected(f)} (${other(f)}). Hãy bổ sung Tổng.`,
  },
  'district-matrix/cell-count': {
    title: 'Số ghi trong ô khác số tên',
    sentence: (f) => `${place(f)}ô ghi ${actual(f)} nhưng nêu tên ${expected(f)}. Hãy sửa số hoặc bổ sung, bỏ bớt tên.`,
  },
  'district-matrix/name-repeated': {
    title: 'Tên được nêu hai lần trong một dòng',
    sentence: (f) =>
      f.cells.length === 1
        ? `${f.place ?? ''} được nêu hai lần trong ô này. Hãy bỏ một chỗ.`
        : `${f.place ?? ''} được nêu ở cả hai huyện (${f.cells.join(', ')}). Hãy kiểm tra xem có phải hai xã cùng tên không.`,
  },
} satisfies Partial<RuleTexts>;
