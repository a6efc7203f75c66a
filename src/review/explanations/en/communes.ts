/** Why the rules of the list of communes hold, in English. */
import type { RuleExplanations } from '../index';

export const communes = {
  'communes/blank-name': {
    explanation: 'The list of communes tells the region, the group, ĐBKK or ATK and the years of each commune; a row without a name cannot be used.',
    example: 'Region “DHNTB” in a row whose name is blank.',
  },
  'communes/repeated': {
    explanation: 'Each commune stands in the list once; of two different rows nobody knows which one holds.',
    example: 'Ninh Quang in row 4 and in row 17.',
  },
  'communes/unknown-value': {
    explanation: 'Levels depend on regions and groups; what the list says must be the name, the id or the number of one that the set has.',
    example: '“Khu vực III” in the column Vùng, where the set has seven economic regions.',
  },
  'communes/year': {
    explanation: 'Cumulative figures are counted from the year in which each commune reached a level, so every level reached needs its year.',
    example: 'An x in the column “Năm đạt chuẩn NTM”.',
  },
  'communes/level-order': {
    explanation: 'A commune reaches nâng cao in the year of NTM or later, and kiểu mẫu in the year of nâng cao or later.',
    example: 'NTM in 2022, NTM nâng cao in 2019.',
  },
} satisfies Partial<RuleExplanations>;
