/** Why the rules of lists of places that register hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const registration = {
  'registration/group-count': {
    explanation: 'Số ghi ở dòng nhóm (cấp, huyện, năm) bằng tổng các nhóm con, hoặc bằng số xã được đánh dấu bên dưới; dòng tổng bằng số xã của cả bảng.',
    example: 'Huyện Ninh Phước ghi 3, bên dưới có 3 xã đánh dấu X.',
  },
  'registration/label-count': {
    explanation: 'Số ghi ở tên nhóm hoặc ở tên biểu bằng số xã liệt kê bên dưới.',
    example: '“NĂM 2014 (10 xã)” nhưng bên dưới có 9 dòng.',
  },
  'registration/name-repeated': {
    explanation: 'Trong một nhóm, mỗi xã chỉ có một dòng.',
    example: 'Xã Phước Thái có ở dòng 1 và dòng 2 của huyện Ninh Phước.',
  },
  'registration/mark': {
    explanation: 'Cột mức độ đánh dấu X (hoặc Đạt, ✓), hay để trống.',
    example: '“sẽ xét” ở cột Nâng cao.',
  },
} satisfies Partial<RuleExplanations>;
