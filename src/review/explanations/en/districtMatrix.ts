/** Why the rules of district-matrix tables hold, in English. */
import type { RuleExplanations } from '../index';

export const districtMatrix = {
  'district-matrix/total': {
    explanation: 'The total column equals the communes or villages that the district columns name, or the sum of their counts.',
    example: 'Bắc Kạn 2025: 37 communes = 7 + 3 + 9 + 3 + 8 + 4 + 3 named.',
  },
  'district-matrix/blank-total': {
    explanation: 'Other rows have a total; this one has none although the districts hold counts or names.',
    example: 'Bắc Kạn 2025, certified villages: the districts say 12, 7, 9, 9 and 13, the total is blank.',
  },
  'district-matrix/cell-count': {
    explanation: 'The count written in a cell equals the names listed in that cell.',
    example: '“03 xã: Cẩm Giàng, Quân Hà”.',
  },
  'district-matrix/name-repeated': {
    explanation: 'A row names each commune or village once. The same name in two districts may be two communes.',
    example: '“Xã Cẩm Giàng, Quân Hà, Cẩm Giàng”.',
  },
} satisfies Partial<RuleExplanations>;
