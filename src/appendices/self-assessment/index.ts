/** The family `self-assessment`: Biểu tổng hợp kết quả tự đánh giá. */
import type { Family } from '../table';
import { matchSelfAssessment } from './columns';
import { readSelfAssessment } from './read';
import { recogniseSelfAssessments, TITLE } from './recognise';
import { codes } from './relations/codes';
import { criteriaCount } from './relations/criteriaCount';
import { criterionOutcome } from './relations/criterionOutcome';
import { figures } from './relations/figures';
import { missing } from './relations/missing';
import { unmet } from './relations/unmet';
import { wrongSide } from './relations/wrongSide';
import { roles } from './roles';
import type { SelfAssessmentTable } from './table';

export const selfAssessment: Family<SelfAssessmentTable> = {
  kind: 'self-assessment',
  title: TITLE,
  roles,
  match: matchSelfAssessment,
  recognise: recogniseSelfAssessments,
  read: readSelfAssessment,
  relations: [codes, figures, missing, wrongSide, unmet, criterionOutcome, criteriaCount],
};
