/** The rules of lists of places that register in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const registration = {
  'registration/group-count': {
    title: 'Số ở dòng nhóm khác số xã bên dưới',
    explanation: 'Số ghi ở dòng nhóm (cấp, huyện, năm) bằng tổng các nhóm con, hoặc bằng số xã được đánh dấu bên dưới.',
    example: 'Huyện Ninh Phước ghi 3, bên dưới có 3 xã đánh dấu X.',
    sentence: (f) => `${place(f)}dòng nhóm ghi ${actual(f)}, bên dưới có ${expected(f)} (${other(f)}). Hãy sửa số ở dòng nhóm hoặc các dấu X.`,
  },
  'registration/label-count': {
    title: 'Số xã trong tên nhóm khác số dòng',
    explanation: 'Số ghi trong ngoặc ở tên nhóm bằng số xã liệt kê bên dưới.',
    example: '“NĂM 2014 (10 xã)” nhưng bên dưới có 9 dòng.',
    sentence: (f) => `“${f.place ?? ''}”: bên dưới có ${expected(f)} dòng (${other(f)}). Hãy sửa số trong ngoặc hoặc bổ sung, bỏ bớt dòng.`,
  },
  'registration/name-repeated': {
    title: 'Xã được liệt kê hai lần',
    explanation: 'Trong một nhóm, mỗi xã chỉ có một dòng.',
    example: 'Xã Phước Thái có ở dòng 1 và dòng 2 của huyện Ninh Phước.',
    sentence: (f) => `${f.place ?? ''} có ở hai dòng của cùng một nhóm (${f.cells.join(', ')}). Hãy bỏ một dòng.`,
  },
  'registration/mark': {
    title: 'Dấu không đọc được',
    explanation: 'Cột mức độ đánh dấu X (hoặc Đạt, ✓), hay để trống.',
    example: '“sẽ xét” ở cột Nâng cao.',
    sentence: (f) => `${place(f)}ô này không phải dấu X và cũng không trống, nên chưa được tính. Hãy đánh dấu X hoặc để trống.`,
  },
} satisfies Partial<RuleTexts>;
