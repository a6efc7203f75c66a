/** Why the rules of roadmaps hold, in English. */
import type { RuleExplanations } from '../index';

export const roadmap = {
  'roadmap/year': {
    explanation: 'Each year has one row, later years below earlier ones.',
    example: 'Two rows for 2024.',
  },
  'roadmap/column-total': {
    explanation: 'The row TỔNG CỘNG equals the sum of the years, and the number of communes named under each district.',
    example: 'Appendix 09: 2 communes for Cam Lâm, 1 named.',
  },
  'roadmap/total-of-names': {
    explanation: 'The total of a year equals the number of communes named in its row; so does a count before, behind or beside the names of a district.',
    example: 'Appendix 09, 2025: a total of 10 and 9 names.',
  },
  'roadmap/cumulative': {
    explanation: 'Cumulative = cumulative of the year before + total of this year.',
    example: '65 in 2023 is 63 + 2.',
  },
  'roadmap/percent-of-base': {
    explanation: 'Share = cumulative / number of communes of that year. One unit in the last digit (truncated, not rounded) is only a warning.',
    example: 'Appendix 09, 2025: 11 of 92 communes are 12.0 %, the sheet says 11.8 %.',
  },
  'roadmap/base-change': {
    explanation: 'The shares are divided by different numbers of communes, and the sheet does not say so. Once the reason is given in the tab Criteria, or the numbers are declared, it is not told again.',
    example: 'Khánh Hòa divides by 94 until 2018 and by 92 from 2019.',
  },
  'roadmap/base-inferred': {
    explanation: 'The sheet does not say how many communes the shares are of; it was inferred from shares that agree.',
    example: '70 of 92 communes are 76.1 %.',
  },
  'roadmap/name-repeated': {
    explanation: 'A commune reaches a level once, so its name stands in one year only.',
    example: 'A commune named in 2023 and in 2024.',
  },
  'roadmap/level-order': {
    explanation: 'An advanced (nâng cao) commune reached NTM before or in the same year, a model (kiểu mẫu) one nâng cao.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
  },
} satisfies Partial<RuleExplanations>;
