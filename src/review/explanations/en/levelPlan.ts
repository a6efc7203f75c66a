/** Why the rules of plans of places for their level hold, in English. */
import type { RuleExplanations } from '../index';

export const levelPlan = {
  'level-plan/unmet': {
    explanation: 'What the plan itself calls unmet, or a value that misses the requirement beside it: work to be done, no mistake of the sheet.',
    example: '“Có 01 mô hình giáo dục thể chất, yêu cầu ≥ 02 mô hình”.',
  },
  'level-plan/wrong-side': {
    explanation: 'A value that is called unmet misses its requirement; one that is called met does not.',
    example: '“Có ≥ 2 sản phẩm OCOP, xã có 03 sản phẩm, chưa đạt”.',
  },
  'level-plan/share-of-fraction': {
    explanation: 'A share equals the fraction beside it, at the decimals written.',
    example: '“75% (2/3 trường)”: 2/3 is 66.67 %.',
  },
  'level-plan/parent-criterion': {
    explanation: 'The number of an indicator begins with that of the criterion above it.',
    example: 'Khánh Hòa 2024, appendix 05: indicator 17.2 stands under criterion 7.',
  },
  'level-plan/requirement-differs': {
    explanation: 'What is required for one thing in one year is usually the same for all places of a plan; one that differs from three or more others is worth a look.',
    example: 'Income of model communes in 2025: 70.4 million everywhere, 74.4 for one commune.',
  },
  'level-plan/section-count': {
    explanation: 'The number of fields in a heading is the number of rows below it.',
    example: '“II. Nội dung tự chọn: xã chọn 02 lĩnh vực” above one row.',
  },
  'level-plan/place-repeated': {
    explanation: 'A place stands once in its group.',
    example: '“Xã Ninh Đông” as number 3 and as number 6.',
  },
  'level-plan/blank-cell': {
    explanation: 'Each thing to do needs a place, an agency, a solution and a deadline; blank cells one below the other are told once. A column that most rows leave blank is not looked at.',
    example: 'Khánh Hòa 2024, appendix 04: the income of Cam Thành Bắc has no solution and no deadline.',
  },
  'level-plan/deadline': {
    explanation: 'A deadline in days, months or quarters exists and is not before the plan’s year.',
    example: '“Quý II/2022” in a plan of 2024, or “Quý V/2025”.',
  },
} satisfies Partial<RuleExplanations>;
