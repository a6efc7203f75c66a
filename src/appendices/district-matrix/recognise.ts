/** Every matrix of aims by district in a sheet. */
import type { Grid } from '../../sheet/grid';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchDistrictMatrix } from './columns';
import { partOf } from './rows';
import type { DistrictMatrixColumns } from './table';

export function recogniseDistrictMatrices(grid: Grid): readonly Recognition<DistrictMatrixColumns>[] {
  return recogniseTables(grid, {
    kind: 'district-matrix',
    match: matchDistrictMatrix,
    isKeyLabel,
    isRow: (_, row, columns) => partOf(grid, row, columns) !== null,
    deciding: ({ content, total, districts }) => [content, total, ...districts.map(({ column }) => column)],
  });
}
