/** The family `unmet-detail`: Hiện trạng, tiêu chí chưa đạt, giải pháp. */
import type { Family } from '../table';
import { matchUnmetDetail } from './columns';
import { readUnmetDetail } from './read';
import { recogniseUnmetDetails } from './recognise';
import { criteriaCount } from './relations/criteriaCount';
import { formulaErrors } from './relations/formulaErrors';
import { knownIndicator } from './relations/knownIndicator';
import { listedCriteria } from './relations/listedCriteria';
import { numbering } from './relations/numbering';
import { parentCriterion } from './relations/parentCriterion';
import { placeRepeated } from './relations/placeRepeated';
import { requiredCells } from './relations/requiredCells';
import { shareOfFraction } from './relations/shareOfFraction';
import { unmet } from './relations/unmet';
import { roles } from './roles';
import type { UnmetDetailTable } from './table';

export const unmetDetail: Family<UnmetDetailTable> = {
  kind: 'unmet-detail',
  title: /\b(chua (dat|hoan thanh)|khong dat|hien trang)\b/,
  roles,
  match: matchUnmetDetail,
  recognise: recogniseUnmetDetails,
  read: readUnmetDetail,
  relations: [formulaErrors, numbering, placeRepeated, criteriaCount, listedCriteria, parentCriterion, knownIndicator, shareOfFraction, unmet, requiredCells],
};
