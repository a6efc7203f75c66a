/** The family `district-matrix`: mục tiêu thực hiện, a column a district. */
import type { Family } from '../table';
import { matchDistrictMatrix } from './columns';
import { readDistrictMatrix } from './read';
import { recogniseDistrictMatrices } from './recognise';
import { cells } from './relations/cells';
import { names } from './relations/names';
import { total } from './relations/total';
import { roles } from './roles';
import type { DistrictMatrixTable } from './table';

export const districtMatrix: Family<DistrictMatrixTable> = {
  kind: 'district-matrix',
  title: /\b(muc tieu|chi tieu|nhiem vu)\b/,
  roles,
  match: matchDistrictMatrix,
  recognise: recogniseDistrictMatrices,
  read: readDistrictMatrix,
  relations: [total, names, cells],
};
