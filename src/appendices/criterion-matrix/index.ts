/** The family `criterion-matrix`: biểu tổng hợp hiện trạng 19 tiêu chí. */
import { eitherWay } from '../eitherWay';
import type { Family } from '../table';
import { isColumnOfCriteria } from './criterionLabel';
import { matchCriterionMatrix } from './columns';
import { readCriterionMatrix } from './read';
import { recogniseCriterionMatrices } from './recognise';
import { cells } from './relations/cells';
import { metCount } from './relations/metCount';
import { metTotals } from './relations/metTotals';
import { places } from './relations/places';
import { requirements } from './relations/requirements';
import { shares } from './relations/shares';
import { totals } from './relations/totals';
import { unmetLists } from './relations/unmetLists';
import { wholeCriterion } from './relations/wholeCriterion';
import { roles } from './roles';
import type { CriterionMatrixTable } from './table';

export const criterionMatrix: Family<CriterionMatrixTable> = eitherWay(
  {
    kind: 'criterion-matrix',
    title: /\b(hien trang|thuc trang|ket qua|tong hop|muc do)\b.*\b(tieu chi|chi tieu|tc)\b/,
    roles,
    match: matchCriterionMatrix,
    recognise: recogniseCriterionMatrices,
    read: readCriterionMatrix,
    relations: [metCount, totals, metTotals, shares, places, cells, wholeCriterion, unmetLists, requirements],
  },
  { isKeyLabel: isColumnOfCriteria, placeLabel: null },
);
