/** Why the rules of tables of targets by criterion hold, in English. */
import type { RuleExplanations } from '../index';

export const criterionTargets = {
  'criterion-targets/repeated-value': {
    explanation: 'A criterion that stands in several rows has the same target in one criteria set. One number with two names is a warning only.',
    example: '“5. Giáo dục” of communes NTM nâng cao has 50 in one row and 60 in another.',
  },
  'criterion-targets/two-numbers': {
    explanation: 'A criterion has one number in a criteria set.',
    example: '“16. Tiếp cận pháp luật” in one row, “6. Tiếp cận pháp luật” in another of the same column.',
  },
  'criterion-targets/parent-criterion': {
    explanation: 'The number of an indicator begins with that of the criterion above it.',
    example: 'Row 6.2 stands below row 5.',
  },
  'criterion-targets/blank-cell': {
    explanation: 'A row needs the name of a criterion and a target in one criteria set at least.',
    example: '“12. Lao động” has no target in any column.',
  },
} satisfies Partial<RuleExplanations>;
