/**
 * Random changes that break what must hold in tables without a mistake: how many of them the review finds, at the cell
 * changed or one that it contradicts. Which cell must agree with which is written down here, table by table; nothing of
 * the product decides it. The same seed draws the same changes.
 */
import type { BenchResult } from '../result';
import { agencyStarts } from './agency-assignment/starts';
import { incomeStarts } from './between/incomes';
import { betweenStarts } from './between/starts';
import type { Start } from './change';
import { criteriaDistributionStarts } from './criteria-distribution/starts';
import { criterionMatrixStarts } from './criterion-matrix/starts';
import { criterionTargetStarts } from './criterion-targets/starts';
import { districtMatrixStarts } from './district-matrix/starts';
import { judgingStarts } from './judging/starts';
import { levelPlanStarts } from './level-plan/starts';
import { measure } from './measure';
import { mergerStarts } from './mergers/starts';
import { registrationStarts } from './registration/starts';
import { roadmapStarts } from './roadmap/starts';
import { repeatedStarts } from './self-assessment/repeated';
import { selfAssessmentStarts } from './self-assessment/starts';
import { amountStarts } from './targets/amounts';
import { targetStarts } from './targets/starts';
import { taskStarts } from './tasks/starts';
import { unmetDetailStarts } from './unmet-detail/starts';

export function benchMutations(): readonly BenchResult[] {
  return measure(allStarts());
}

export function allStarts(): readonly Start[] {
  return [...roadmapStarts(), ...registrationStarts(), ...targetStarts(), ...amountStarts(), ...taskStarts(), ...districtMatrixStarts(), ...agencyStarts(), ...unmetDetailStarts(), ...criterionTargetStarts(), ...criterionMatrixStarts(), ...criteriaDistributionStarts(), ...levelPlanStarts(), ...selfAssessmentStarts(), ...repeatedStarts(), ...betweenStarts(), ...incomeStarts(), ...judgingStarts(), ...mergerStarts()];
}
