/** Every table of targets in a sheet. */
import type { Grid } from '../../sheet/grid';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchTargets } from './columns';
import { kindOf } from './rows';
import type { TargetColumns } from './table';

export function recogniseTargets(grid: Grid): readonly Recognition<TargetColumns>[] {
  return recogniseTables(grid, {
    kind: 'targets',
    match: matchTargets,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, columns) !== null,
    deciding: ({ name, unit, assigned, registered, cumulative }) => [name, unit, assigned, registered, cumulative],
  });
}
