/** Every list of tasks in a sheet. */
import type { Grid } from '../../sheet/grid';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchTasks } from './columns';
import { rankOf } from './rows';
import type { TaskColumns } from './table';

export function recogniseTasks(grid: Grid): readonly Recognition<TaskColumns>[] {
  return recogniseTables(grid, {
    kind: 'tasks',
    match: matchTasks,
    isKeyLabel,
    isRow: (_, row, columns) => rankOf(grid, row, columns) !== null,
    deciding: ({ content, lead, deadline }) => [content, lead, deadline],
  });
}
