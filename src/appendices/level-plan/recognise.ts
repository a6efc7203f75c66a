/** Every plan of places for their level in a sheet. */
import type { Grid } from '../../sheet/grid';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchLevelPlan } from './columns';
import { kindOf } from './rows';
import type { LevelPlanColumns } from './table';

export function recogniseLevelPlans(grid: Grid): readonly Recognition<LevelPlanColumns>[] {
  return recogniseTables(grid, {
    kind: 'level-plan',
    match: matchLevelPlan,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, columns) !== null,
    deciding: ({ place, content, agency, solution, deadline }) => [place, content, agency, solution, deadline],
  });
}
