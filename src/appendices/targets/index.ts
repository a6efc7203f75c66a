/** The family `targets`: Các chỉ tiêu kế hoạch. */
import type { Family } from '../table';
import { readTargets } from './read';
import { recogniseTargets } from './recognise';
import { cumulative } from './relations/cumulative';
import { rows } from './relations/rows';
import type { TargetTable } from './table';

export const targets: Family<TargetTable> = {
  kind: 'targets',
  recognise: recogniseTargets,
  read: readTargets,
  relations: [cumulative, rows],
};
