/** What must hold, and an example from a published plan, in English; a file a family. */
import type { RuleExplanations } from '../index';
import { agencyAssignment } from './agencyAssignment';
import { communes } from './communes';
import { criteria } from './criteria';
import { criteriaSheet } from './criteriaSheet';
import { criteriaDistribution } from './criteriaDistribution';
import { criterionMatrix } from './criterionMatrix';
import { criterionTargets } from './criterionTargets';
import { districtMatrix } from './districtMatrix';
import { figures } from './figures';
import { general } from './general';
import { levelPlan } from './levelPlan';
import { places } from './places';
import { registration } from './registration';
import { roadmap } from './roadmap';
import { selfAssessment } from './selfAssessment';
import { targets } from './targets';
import { tasks } from './tasks';
import { unmetDetail } from './unmetDetail';

export const en: RuleExplanations = { ...agencyAssignment, ...criteriaDistribution, ...criterionMatrix, ...criterionTargets, ...districtMatrix, ...figures, ...general, ...levelPlan, ...places, ...registration, ...roadmap, ...targets, ...tasks, ...unmetDetail, ...communes, ...criteriaSheet, ...selfAssessment, ...criteria };
