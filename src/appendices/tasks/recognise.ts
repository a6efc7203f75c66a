/** Every list of tasks in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { isKeyLabel, matchTasks } from './columns';
import { rankOf } from './rows';
import type { TaskColumns } from './table';

const MOST_ROWS_BETWEEN = 3;

export function recogniseTasks(grid: Grid): readonly Recognition<TaskColumns>[] {
  const headers = findHeaders(grid, matchTasks, isKeyLabel);
  const tables: Recognition<TaskColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const bottom = lastRow(grid, header, headers);
    if (bottom > header.area.bottom) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

function recognition(grid: Grid, header: Header<TaskColumns>, bottom: number): Recognition<TaskColumns> {
  const deciding = [header.columns.content, header.columns.lead, header.columns.deadline];
  return {
    kind: 'tasks',
    sheet: grid.sheet,
    area: { ...header.area, bottom },
    header: header.area,
    columns: header.columns,
    evidence: header.labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell),
  };
}

/** Another header ends the table, unless it is the same again, as after a copy from Word. */
function lastRow(grid: Grid, header: Header<TaskColumns>, headers: readonly Header<TaskColumns>[]): number {
  let last = header.area.bottom;
  let between = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const other = headers.find(({ area }) => area.top === row);
    if (other !== undefined) {
      if (between > 0 || other.labels.some((label, index) => label.path !== header.labels[index]?.path)) break;
      row = other.area.bottom;
    } else if (rankOf(grid, row, header.columns) === null) between++;
    else {
      last = row;
      between = 0;
    }
  }
  return last;
}
