/** The family `targets`: Các chỉ tiêu kế hoạch. */
import type { Family } from '../table';
import { matchTargets } from './columns';
import { readTargets } from './read';
import { recogniseTargets } from './recognise';
import { cumulative } from './relations/cumulative';
import { rows } from './relations/rows';
import { shares } from './relations/shares';
import { sums } from './relations/sums';
import { roles } from './roles';
import type { TargetTable } from './table';

export const targets: Family<TargetTable> = {
  kind: 'targets',
  title: /\b(chi tieu|muc tieu)\b/,
  roles,
  match: matchTargets,
  recognise: recogniseTargets,
  read: readTargets,
  relations: [cumulative, rows, shares, sums],
};
