/** The family `criteria-distribution`: phân nhóm xã theo số tiêu chí. */
import { eitherWay } from '../eitherWay';
import type { Family } from '../table';
import { isGroupHeading, matchCriteriaDistribution } from './columns';
import { readCriteriaDistribution } from './read';
import { recogniseCriteriaDistributions } from './recognise';
import { averages } from './relations/averages';
import { rows } from './relations/rows';
import { shareRows } from './relations/shareRows';
import { shares } from './relations/shares';
import { sums } from './relations/sums';
import { roles } from './roles';
import type { CriteriaDistributionTable } from './table';

export const criteriaDistribution: Family<CriteriaDistributionTable> = eitherWay(
  {
    kind: 'criteria-distribution',
    title: /\b(phan nhom|phan loai|so luong|tong hop|so tieu chi|nhom tieu chi|ket qua)\b/,
    roles,
    match: matchCriteriaDistribution,
    recognise: recogniseCriteriaDistributions,
    read: readCriteriaDistribution,
    relations: [sums, shares, shareRows, averages, rows],
  },
  { isKeyLabel: isGroupHeading, placeLabel: /^(tong )?so (luong )?(xa|don vi|dia phuong)( dat)?$/ },
);
