/** The family `agency-assignment`: Danh sách cơ quan, đơn vị phụ trách thẩm định tiêu chí. */
import type { Family } from '../table';
import { readAgencies } from './read';
import { recogniseAgencies } from './recognise';
import { assignedTwice } from './relations/assignedTwice';
import { everyCriterion } from './relations/everyCriterion';
import { rows } from './relations/rows';
import type { AgencyTable } from './table';

export const agencyAssignment: Family<AgencyTable> = {
  kind: 'agency-assignment',
  recognise: recogniseAgencies,
  read: readAgencies,
  relations: [everyCriterion, assignedTwice, rows],
};
