/** Every rule that a review may report: its relation in the domain's list, its gravest severity and its legal reference. */
import type { Severity } from '../appendices/finding';

export interface Rule {
  /** "R4": the number of the relation, where the rule belongs to one. */
  readonly relation?: string;
  /** The gravest that it reports; a finding may be milder (truncation instead of rounding, say). */
  readonly severity: Severity;
  readonly legal?: string;
}

/** Điều 1 of the decision that put the 2021-2025 sets into force: what a commune must reach. */
const SETS_2021_2025 = 'Quyết định số 318/QĐ-TTg ngày 08/3/2022';

export const catalogue = {
  'figure/formula-error': { severity: 'error' },
  'figure/date': { severity: 'error' },
  'figure/impossible': { severity: 'error' },
  'figure/unreadable': { severity: 'warning' },
  'figure/ambiguous': { severity: 'warning' },
  'figure/model-income': { relation: 'R20', severity: 'warning', legal: 'Quyết định số 319/QĐ-TTg ngày 08/3/2022' },
  'figure/repeated': { relation: 'R9', severity: 'error' },
  'criterion-targets/below-certified': { relation: 'R16', severity: 'warning' },
  'table/no-rows': { severity: 'warning' },
  'figure/mixed-decimals': { severity: 'info' },
  'table/quarter-spelling': { severity: 'info' },
  'table/numbering': { relation: 'R18', severity: 'warning' },
  'plan/reference': { relation: 'R17', severity: 'error' },
  'place/spelling': { severity: 'warning' },
  'place/abbreviation': { severity: 'info' },
  'place/registered': { relation: 'R8', severity: 'error' },
  'place/names-undecided': { relation: 'R2', severity: 'info' },
  'mergers/blank-name': { relation: 'R22', severity: 'warning' },
  'mergers/contradiction': { severity: 'warning' },
  'communes/blank-name': { relation: 'R22', severity: 'warning' },
  'communes/repeated': { severity: 'warning' },
  'communes/year': { relation: 'R22', severity: 'warning' },
  'communes/level-order': { relation: 'R10', severity: 'error' },
  'criteria-sheet/mistake': { severity: 'error' },
  'criteria-sheet/unclear': { severity: 'warning' },
  'roadmap/year': { severity: 'error' },
  'roadmap/column-total': { relation: 'R1', severity: 'error' },
  'roadmap/total-of-names': { relation: 'R2', severity: 'error' },
  'roadmap/cumulative': { relation: 'R3', severity: 'error' },
  'roadmap/percent-of-base': { relation: 'R4', severity: 'error' },
  'roadmap/base-change': { relation: 'R4', severity: 'warning' },
  'roadmap/base-inferred': { relation: 'R4', severity: 'info' },
  'roadmap/below-aim': { relation: 'R9', severity: 'warning' },
  'roadmap/name-repeated': { severity: 'error' },
  'roadmap/level-order': { relation: 'R10', severity: 'error' },
  'registration/group-count': { relation: 'R1', severity: 'error' },
  'registration/label-count': { relation: 'R5', severity: 'error' },
  'registration/name-repeated': { severity: 'error' },
  'registration/mark': { severity: 'warning' },
  'unmet-detail/unmet': { severity: 'unmet', legal: SETS_2021_2025 },
  'unmet-detail/unreadable': { severity: 'warning' },
  'unmet-detail/place-repeated': { severity: 'warning' },
  'unmet-detail/criteria-count': { relation: 'R6', severity: 'error' },
  'unmet-detail/share-of-fraction': { relation: 'R7', severity: 'error' },
  'unmet-detail/listed-criteria': { relation: 'R12', severity: 'error' },
  'unmet-detail/wrong-side': { relation: 'R13', severity: 'error' },
  'unmet-detail/parent-criterion': { relation: 'R14', severity: 'error' },
  'unmet-detail/unknown-indicator': { relation: 'R14', severity: 'warning', legal: SETS_2021_2025 },
  'unmet-detail/blank-cell': { relation: 'R22', severity: 'warning' },
  'unmet-detail/deadline': { relation: 'R22', severity: 'error' },
  'district-matrix/total': { relation: 'R2', severity: 'error' },
  'district-matrix/blank-total': { relation: 'R22', severity: 'warning' },
  'district-matrix/cell-count': { relation: 'R5', severity: 'error' },
  'district-matrix/name-repeated': { severity: 'error' },
  'agency-assignment/criterion-missing': { relation: 'R11', severity: 'warning' },
  'agency-assignment/indicators-missing': { relation: 'R11', severity: 'warning' },
  'agency-assignment/unknown-criterion': { relation: 'R14', severity: 'warning' },
  'agency-assignment/assigned-twice': { relation: 'R11', severity: 'info' },
  'agency-assignment/blank-cell': { relation: 'R22', severity: 'warning' },
  'agency-assignment/agency-unknown': { relation: 'R11', severity: 'warning' },
  'agency-assignment/agency-differs': { relation: 'R11', severity: 'warning' },
  'tasks/blank-cell': { relation: 'R22', severity: 'warning' },
  'tasks/deadline': { relation: 'R22', severity: 'error' },
  'targets/cumulative': { relation: 'R3', severity: 'error' },
  'targets/below-plan': { severity: 'warning' },
  'targets/percent-of-base': { relation: 'R4', severity: 'error' },
  'targets/sum': { relation: 'R19', severity: 'error' },
  'criterion-targets/repeated-value': { relation: 'R15', severity: 'error' },
  'criterion-targets/two-numbers': { relation: 'R14', severity: 'warning' },
  'criterion-targets/parent-criterion': { relation: 'R14', severity: 'warning' },
  'criterion-targets/blank-cell': { relation: 'R22', severity: 'warning' },
  'level-plan/unmet': { severity: 'unmet' },
  'level-plan/wrong-side': { relation: 'R13', severity: 'error' },
  'level-plan/share-of-fraction': { relation: 'R7', severity: 'error' },
  'level-plan/parent-criterion': { relation: 'R14', severity: 'error' },
  'level-plan/requirement-differs': { relation: 'R15', severity: 'warning' },
  'level-plan/section-count': { relation: 'R5', severity: 'warning' },
  'level-plan/place-repeated': { severity: 'warning' },
  'level-plan/blank-cell': { relation: 'R22', severity: 'warning' },
  'level-plan/deadline': { relation: 'R22', severity: 'error' },
  'self-assessment/unmet': { severity: 'unmet', legal: SETS_2021_2025 },
  'self-assessment/wrong-side': { relation: 'R13', severity: 'error' },
  'self-assessment/unit': { severity: 'warning' },
  'self-assessment/criterion-outcome': { relation: 'R13', severity: 'error' },
  'self-assessment/criteria-count': { relation: 'R6', severity: 'error' },
  'self-assessment/missing': { relation: 'R22', severity: 'warning' },
  'self-assessment/outcome-unclear': { severity: 'warning' },
  'self-assessment/parent-criterion': { relation: 'R14', severity: 'error' },
  'self-assessment/indicator-repeated': { relation: 'R15', severity: 'error' },
  'self-assessment/share-of-fraction': { relation: 'R7', severity: 'error' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;

export function ruleOf(id: string): Rule | undefined {
  return (catalogue as Record<string, Rule>)[id];
}
