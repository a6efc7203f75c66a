/** The family `criterion-targets`: mục tiêu về số địa phương đạt chuẩn từng tiêu chí. */
import type { Family } from '../table';
import { matchCriterionTargets } from './columns';
import { readCriterionTargets } from './read';
import { recogniseCriterionTargets } from './recognise';
import { figures } from './relations/figures';
import { repeatedValue } from './relations/repeatedValue';
import { rows } from './relations/rows';
import { roles } from './roles';
import type { CriterionTargetTable } from './table';

export const criterionTargets: Family<CriterionTargetTable> = {
  kind: 'criterion-targets',
  title: /\b(muc tieu|tung (chi tieu, )?tieu chi)\b/,
  roles,
  match: matchCriterionTargets,
  recognise: recogniseCriterionTargets,
  read: readCriterionTargets,
  relations: [figures, repeatedValue, rows],
};
