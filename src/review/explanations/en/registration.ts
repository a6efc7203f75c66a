/** Why the rules of lists of places that register hold, in English. */
import type { RuleExplanations } from '../index';

export const registration = {
  'registration/group-count': {
    explanation: 'The figure of a group row (level, district, year) is the sum of its groups, or the number of places marked below; that of a total row is the number of places of the table.',
    example: 'Huyện Ninh Phước says 3, with 3 marked communes below.',
  },
  'registration/label-count': {
    explanation: 'The number in the name of a group, or in the title of the list, is the number of places listed below.',
    example: '“NĂM 2014 (10 xã)” above 9 rows.',
  },
  'registration/name-repeated': {
    explanation: 'A commune has one row in a group.',
    example: 'Xã Phước Thái in rows 1 and 2 of Ninh Phước district.',
  },
  'registration/mark': {
    explanation: 'A column of a level has X (or Đạt, ✓), or is blank.',
    example: '“sẽ xét” in the column Nâng cao.',
  },
} satisfies Partial<RuleExplanations>;
