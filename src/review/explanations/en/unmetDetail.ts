/** Why the rules of sheets of unmet criteria hold, in English. */
import type { RuleExplanations } from '../index';

export const unmetDetail = {
  'unmet-detail/unmet': {
    explanation: 'The value does not reach the requirement that the sheet states. This is a result, not a mistake of the sheet.',
    example: 'The commune has 74.32 % (11.323/15.236 km), 100 % is required.',
  },
  'unmet-detail/unreadable': {
    explanation: 'The cell has figures for an indicator, but which is the result and which the requirement cannot be told.',
    example: '“đạt 54,55% (315,5 km) yêu cầu 80%”.',
  },
  'unmet-detail/place-repeated': {
    explanation: 'A place stands once in its group; two communes of one name in two districts need the district beside it.',
    example: 'Ninh Tây is number 2 and number 7 of one group.',
  },
  'unmet-detail/criteria-count': {
    explanation: '“đạt a/b, c chưa đạt gồm …”: a + c = b, the list has c criteria, b is the number of criteria of the set.',
    example: 'Sơn Bình meets 14/15 criteria, 05 unmet.',
  },
  'unmet-detail/share-of-fraction': {
    explanation: '“p % (a/b)”: p is a divided by b. One unit in the last digit is only a warning.',
    example: 'Cam Tân: 25.37 % (1059/4532), which is 23.37 %.',
  },
  'unmet-detail/listed-criteria': {
    explanation: 'The criteria listed as unmet beside the name and the criteria with detail rows are the same.',
    example: 'Criterion 13 is listed but has no row.',
  },
  'unmet-detail/wrong-side': {
    explanation: 'A value that is called unmet lies on the failing side of its requirement.',
    example: '82 %, required 80 %, called unmet.',
  },
  'unmet-detail/parent-criterion': {
    explanation: 'The number of an indicator begins with that of its criterion, which the set has.',
    example: '“Chỉ tiêu 13.9” under criterion 17.',
  },
  'unmet-detail/unknown-indicator': {
    explanation: 'The number of an indicator exists in the national set of its level and period. Only a warning: a province may add indicators.',
    example: '“Chỉ tiêu 13.9” among nâng cao: criterion 13 of the set of 2021-2025 ends with 13.8.',
  },
  'unmet-detail/blank-cell': {
    explanation: 'A row with an unmet indicator needs a place, an agency and a deadline.',
    example: 'An unmet indicator without a deadline.',
  },
  'unmet-detail/deadline': {
    explanation: 'A deadline can be read and does not lie before the year of the plan.',
    example: '“Quý II/2022” in a plan of 2024.',
  },
} satisfies Partial<RuleExplanations>;
