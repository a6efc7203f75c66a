/** The family `tasks`: nội dung, nhiệm vụ chi tiết; kế hoạch kiểm tra, giám sát. */
import type { Family } from '../table';
import { matchTasks } from './columns';
import { readTasks } from './read';
import { recogniseTasks } from './recognise';
import { deadlines } from './relations/deadlines';
import { numbers } from './relations/numbers';
import { requiredCells } from './relations/requiredCells';
import { roles } from './roles';
import type { TaskTable } from './table';

export const tasks: Family<TaskTable> = {
  kind: 'tasks',
  title: /\b(nhiem vu|cong viec|hoat dong|kiem tra|giam sat)\b/,
  roles,
  match: matchTasks,
  recognise: recogniseTasks,
  read: readTasks,
  relations: [requiredCells, deadlines, numbers],
};
