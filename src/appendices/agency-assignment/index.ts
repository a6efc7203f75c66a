/** The family `agency-assignment`: Danh sách cơ quan, đơn vị phụ trách thẩm định tiêu chí. */
import type { Family } from '../table';
import { matchAgencies } from './columns';
import { readAgencies } from './read';
import { recogniseAgencies } from './recognise';
import { assignedTwice } from './relations/assignedTwice';
import { everyCriterion } from './relations/everyCriterion';
import { rows } from './relations/rows';
import { roles } from './roles';
import type { AgencyTable } from './table';

export const agencyAssignment: Family<AgencyTable> = {
  kind: 'agency-assignment',
  title: /\b(phu trach|tham dinh|tham tra|phan cong)\b/,
  roles,
  match: matchAgencies,
  recognise: recogniseAgencies,
  read: readAgencies,
  relations: [everyCriterion, assignedTwice, rows],
};
