/** The family `criterion-targets`: mục tiêu về số địa phương đạt chuẩn từng tiêu chí. */
import type { Family } from '../table';
import { readCriterionTargets } from './read';
import { recogniseCriterionTargets } from './recognise';
import type { CriterionTargetTable } from './table';

export const criterionTargets: Family<CriterionTargetTable> = {
  kind: 'criterion-targets',
  recognise: recogniseCriterionTargets,
  read: readCriterionTargets,
  relations: [],
};
