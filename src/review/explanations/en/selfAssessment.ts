/** Why the rules of self-assessments hold, in English. */
import type { RuleExplanations } from '../index';

export const selfAssessment = {
  'assessment/repeated': {
    explanation: 'The matrix and the self-assessment of one level and year give one result for each indicator of a commune. Sheets that tell two different days are not compared.',
    example: 'The self-assessment says an income of 52.5, the matrix 55.',
  },
  'self-assessment/unmet': {
    explanation: 'The result misses the level that the sheet requires, or the sheet itself calls it unmet. This is an outcome, not a mistake of the sheet.',
    example: 'Village roads hardened: 74.32 %, required ≥ 75 %.',
  },
  'self-assessment/wrong-side': {
    explanation: 'A result called met meets the requirement of its row, and one called unmet does not. A result that is the very level, or meets it only as the cell rounds it, is a warning.',
    example: 'Result 74.32 %, required ≥ 75 %, called “Đạt”.',
  },
  'self-assessment/unit': {
    explanation: 'Result and requirement are about a thousand or a million times apart, or name two units of money, or a share is entered as 0.74 instead of 74 %. Nothing is converted silently.',
    example: 'Income 52,500, required ≥ 50 million đồng a person and year.',
  },
  'self-assessment/criterion-outcome': {
    explanation: 'A criterion is met when all its indicators are.',
    example: 'Criterion 2 says “Đạt” while indicator 2.2 says “Chưa đạt”.',
  },
  'self-assessment/criteria-count': {
    explanation: 'The stated number of criteria met is the number that the rows call met. Another number of criteria or indicators in all than the table has is a warning only.',
    example: '“Số tiêu chí đạt: 18/19” while two criteria are called unmet.',
  },
  'self-assessment/missing': {
    explanation: 'Every indicator needs a result and a conclusion. Blank is not zero.',
    example: 'Indicator 15.4 has no result.',
  },
  'self-assessment/outcome-unclear': {
    explanation: 'The conclusion is met or unmet, neither both nor in between.',
    example: '“Cơ bản đạt”; an x in both columns.',
  },
  'self-assessment/parent-criterion': {
    explanation: 'The number of an indicator begins with that of its criterion.',
    example: 'Indicator 3.1 under criterion 2.',
  },
  'self-assessment/indicator-repeated': {
    explanation: 'An indicator stands once; two rows of one number with different results contradict each other, with the same result they are a warning.',
    example: 'Indicator 13.2 in two rows, one “Đạt”, one “Chưa đạt”.',
  },
  'self-assessment/share-of-fraction': {
    explanation: '“p % (a/b)”: p is a divided by b. Off by one in the last digit is a warning only.',
    example: '92.4% (22.74/25.60 km), which is 88.8 %.',
  },
} satisfies Partial<RuleExplanations>;
