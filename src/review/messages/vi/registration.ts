/** The rules of lists of places that register in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const registration = {
  'registration/group-count': {
    title: 'Số ở dòng nhóm, dòng tổng khác số xã',
    sentence: (f) => `${place(f)}dòng này ghi ${actual(f)}, đếm được ${expected(f)} (${other(f)}). Hãy sửa số này hoặc các dấu X.`,
  },
  'registration/label-count': {
    title: 'Số xã trong tên nhóm khác số dòng',
    sentence: (f) => `“${f.place ?? ''}”: bên dưới có ${expected(f)} dòng (${other(f)}). Hãy sửa số trong ngoặc hoặc bổ sung, bỏ bớt dòng.`,
  },
  'registration/name-repeated': {
    title: 'Xã được liệt kê hai lần',
    sentence: (f) => `${f.place ?? ''} có ở hai dòng của cùng một nhóm (${f.cells.join(', ')}). Hãy bỏ một dòng.`,
  },
  'registration/mark': {
    title: 'Dấu không đọc được',
    sentence: (f) => `${place(f)}ô này không phải dấu X và cũng không trống, nên chưa được tính. Hãy đánh dấu X hoặc để trống.`,
  },
} satisfies Partial<RuleTexts>;
