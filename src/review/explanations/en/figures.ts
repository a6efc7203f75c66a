/** Why the rules about figures and marks that several tables share hold, in English. */
import type { RuleExplanations } from '../index';

export const figures = {
  'figure/repeated': {
    explanation:
      'The number of communes that reach a level in a year, or by its end, is the same in roadmap, targets, list of registered communes and table by district. Only tables of the same level, year and area are compared; a contradiction where both belong to one plan and no line says what is left out, else a warning, since roadmaps are often surpassed.',
    example: 'Ninh Bình 2025: appendix III registers 07 communes for nâng cao, appendix IV lists 7.',
  },
  'roadmap/below-aim': {
    explanation: 'The cumulative figure of a roadmap reaches the aim that a sentence above or below it states for the same level and year.',
    example: 'Khánh Hòa 2024: “đến cuối năm 2025 có 80% số xã (74/92 xã) đạt chuẩn NTM”, the roadmap has 76.',
  },
  'figure/model-income': {
    explanation: 'The income of a model commune (kiểu mẫu) must be at least 10 % above the level of an advanced one (nâng cao) at the same time, so the levels that two sheets state for one year differ by the factor 1.1.',
    example: 'Khánh Hòa in 2024: 60 for nâng cao, 66 for kiểu mẫu, in million đồng a person and year.',
  },
  'criterion-targets/below-certified': {
    explanation: 'A certified commune meets every criterion, so the share of communes that meet one cannot be below the share certified in the same year. A warning only: communes certified by an older set may miss the one in force.',
    example: 'Khánh Hòa: “16. Văn hóa” 80 %, the roadmap has 82,6 % of the communes at NTM in 2025.',
  },
  'figure/mixed-decimals': {
    explanation: 'One decimal mark a column: where they are mixed, figures are easily misread and Excel does not count them. Only figures and shares that are text are looked at.',
    example: 'Khánh Hòa 2024: “18.53%” among shares written like “74,32%”.',
  },
  'table/quarter-spelling': {
    explanation: 'One spelling of quarters a column, so that it can be filtered and compared.',
    example: 'Khánh Hòa 2024: “Quý IV/2024”, “Quý 2/2024”, “Quý III năm 2025” in one column.',
  },
} satisfies Partial<RuleExplanations>;
