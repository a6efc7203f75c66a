/** The rules in English, a file a family. */
import type { RuleTexts } from '../index';
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

export const en: RuleTexts = { ...figures, ...general, ...places, ...roadmap, ...registration, ...unmetDetail, ...districtMatrix, ...agencyAssignment, ...tasks, ...targets, ...criteriaDistribution, ...criterionMatrix, ...criterionTargets, ...levelPlan, ...communes, ...criteriaSheet, ...selfAssessment, ...criteria };
