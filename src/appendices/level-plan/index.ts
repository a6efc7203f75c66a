/** The family `level-plan`: kế hoạch thực hiện đạt chuẩn. */
import type { Family } from '../table';
import { matchLevelPlan } from './columns';
import { readLevelPlan } from './read';
import { recogniseLevelPlans } from './recognise';
import { deadlines } from './relations/deadlines';
import { formulaErrors } from './relations/formulaErrors';
import { parentCriterion } from './relations/parentCriterion';
import { places } from './relations/places';
import { requiredCells } from './relations/requiredCells';
import { requirements } from './relations/requirements';
import { sectionCount } from './relations/sectionCount';
import { shareOfFraction } from './relations/shareOfFraction';
import { unmet } from './relations/unmet';
import { roles } from './roles';
import type { LevelPlanTable } from './table';

export const levelPlan: Family<LevelPlanTable> = {
  kind: 'level-plan',
  title: /\b(ke hoach thuc hien|lo trinh thuc hien|giai phap)\b/,
  roles,
  match: matchLevelPlan,
  recognise: recogniseLevelPlans,
  read: readLevelPlan,
  relations: [formulaErrors, places, requiredCells, deadlines, parentCriterion, unmet, shareOfFraction, requirements, sectionCount],
};
