/** The list of families. A new family of tables is one new folder and one line here. */
import { agencyAssignment } from './agency-assignment';
import { criteriaDistribution } from './criteria-distribution';
import { criterionMatrix } from './criterion-matrix';
import { criterionTargets } from './criterion-targets';
import { districtMatrix } from './district-matrix';
import { levelPlan } from './level-plan';
import { registration } from './registration';
import { roadmap } from './roadmap';
import { selfAssessment } from './self-assessment';
import { targets } from './targets';
import { tasks } from './tasks';
import type { Family } from './table';
import { unmetDetail } from './unmet-detail';

export const families: readonly Family[] = [roadmap, unmetDetail, registration, districtMatrix, criterionMatrix, criteriaDistribution, agencyAssignment, tasks, selfAssessment, targets, criterionTargets, levelPlan];
