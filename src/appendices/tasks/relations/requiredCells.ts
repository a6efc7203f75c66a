/** R22: a task says who leads it and by when. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { TaskCell, TaskRow, TaskTable } from '../table';

/** A column that is blank in most rows is not kept at all; single blanks in it are no mistakes. */
const FILLED_SHARE = 0.5;

export const requiredCells: Relation<TaskTable> = {
  rules: ['tasks/blank-cell'],
  check: (table) => {
    const groups = tasksWithParts(table.data.rows);
    return [
      ...blanks(table, groups, table.columns.lead, (row) => row.lead),
      ...blanks(table, groups, table.columns.deadline, (row) => row.deadline),
    ];
  },
};

/** A task and the rows below it that are parts of it; parts without a task stand for themselves. */
interface TaskWithParts {
  readonly task: TaskRow;
  readonly parts: readonly TaskRow[];
}

function tasksWithParts(rows: readonly TaskRow[]): readonly TaskWithParts[] {
  const groups: { task: TaskRow; parts: TaskRow[] }[] = [];
  let isOpen = false;
  for (const row of rows) {
    if (row.rank === 'part' && isOpen) groups[groups.length - 1]?.parts.push(row);
    else if (row.rank !== 'heading') groups.push({ task: row, parts: [] });
    isOpen = row.rank === 'task' || (row.rank === 'part' && isOpen);
  }
  return groups;
}

function blanks(table: TaskTable, groups: readonly TaskWithParts[], column: number, cellOf: (row: TaskRow) => TaskCell): Finding[] {
  const needed = groups.flatMap((group) => rowsInNeed(group, cellOf));
  const empty = needed.filter((row) => cellOf(row).text === '');
  if (needed.length - empty.length < needed.length * FILLED_SHARE) return [];
  return empty.map((row) => ({
    rule: 'tasks/blank-cell',
    severity: 'warning',
    sheet: table.sheet,
    cells: [cellOf(row).cell],
    place: row.content,
    params: { column: table.columns.labels[column] ?? '' },
  }));
}

/** The task itself, and its parts where it leaves the cell to them: where none has it, only the task is told of. */
function rowsInNeed({ task, parts }: TaskWithParts, cellOf: (row: TaskRow) => TaskCell): readonly TaskRow[] {
  const isLeftToParts = cellOf(task).text === '' && parts.some((part) => cellOf(part).text !== '');
  return isLeftToParts ? parts : [task];
}
