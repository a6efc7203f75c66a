/** R18: the numbers of the tasks follow each other within their group. */
import { groupedNumberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import type { TaskTable } from '../table';

export const numbers: Relation<TaskTable> = {
  rules: ['table/numbering'],
  check: (table) => groupedNumberingFindings(table.sheet, table.data.rows.flatMap((row) => row.number ?? [])),
};
