/** Why the rules of judging by criteria sets hold, in English. */
import type { RuleExplanations } from '../index';

export const criteria = {
  'criteria/unmet': {
    explanation: 'The value misses the level of the criteria set that applies to the commune (by year, region and group), or the sheet marks it as unmet. This is a result of the review, no mistake of the sheet.',
    example: 'Ninh Tân: indicator 2.2 is 74.32 %, required ≥ 100 % (Kế hoạch 1355/KH-UBND).',
  },
  'criteria/outcome': {
    explanation: 'What the sheet concludes must fit the value and the level. It is a contradiction only where the level is verified and the set was named by a person or the sheet.',
    example: 'Indicator 12.1 is 74 % and called “Đạt”; the level is ≥ 75 %.',
  },
  'criteria/requirement-differs': {
    explanation: 'The column “Yêu cầu” and the criteria set speak of one level; where they differ one of them needs correcting, also where the sheet takes the level of another year.',
    example: 'A plan of 2024 says of Cam Hải Đông “chưa đạt 53 triệu đồng/người/năm”: 53 is the level of 2025, that of 2024 is 50.',
  },
  'criteria/at-limit': {
    explanation: 'A province writes “dưới 5 %”, a ministry “bằng hoặc dưới”: at the level itself the conclusion depends on the source.',
    example: 'Poverty 5.00 %, required below 5 %.',
  },
  'criteria/unit': {
    explanation: 'A value of about a thousand or a million times the level, or a share written as a decimal fraction, is mostly one in another unit. Nothing is converted.',
    example: 'Income 52,000 where the level is 50 million đồng a person and year.',
  },
  'criteria/not-comparable': {
    explanation: 'Words, or a value in another kind of unit, cannot be compared with a level that is a number.',
    example: '“đang triển khai” for an indicator whose level is ≥ 75 %.',
  },
  'criteria/unverified': {
    explanation: 'A level that was only remembered and seen in no source never decides; once confirmed with its source it does.',
    example: 'Indicator 15.1, level ≥ 90 %.',
  },
  'criteria/no-requirement': {
    explanation: 'The set states no level, or leaves it to the province: it is not guessed, and the values of the indicator are not judged.',
    example: 'Indicator 2.3 of the national set is left to the province.',
  },
  'criteria/year': {
    explanation: 'Some levels change from year to year; that of the sheet must be among them.',
    example: 'Income of 2021 where levels begin with 2022.',
  },
  'criteria/situation-missing': {
    explanation: 'Levels depend on region, group and year; without them an indicator is not judged, while the others are.',
    example: 'The income of Ninh Tây as long as it is not known whether it lies in the mountains.',
  },
  'criteria/no-set': {
    explanation: 'The set is chosen by the level, the year and the province that the sheet names, or by a person; where that is not clear it is not guessed.',
    example: '“Biểu tổng hợp hiện trạng 19 tiêu chí” names neither NTM nor nâng cao.',
  },
  'criteria/own-set': {
    explanation: 'An imported set must be readable as a whole before anything is judged by it.',
    example: 'Indicator 2.1 twice.',
  },
  'criteria/unknown-indicator': {
    explanation: 'The numbers of the sheet exist in the set that judges it; a province may add indicators, so it is a warning only.',
    example: 'Indicator 13.9 where criterion 13 ends with 13.8.',
  },
} satisfies Partial<RuleExplanations>;
