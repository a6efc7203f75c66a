/** The totals of a table of any family, and the edits of its labels. */
import type { RoadmapTable } from '../appendices/roadmap/table';
import type { Table } from '../appendices/table';
import type { YearBase } from '../review/result';
import type { Plan } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { roadmapTotals } from './roadmap';
import type { Total } from './total';

/** What is known beside the table itself. */
export interface Beside {
  readonly bases: readonly YearBase[];
}

export function totalsOf(grid: Grid, table: Table, { bases }: Beside): readonly Total[] {
  switch (table.kind) {
    case 'roadmap':
      return roadmapTotals(grid, table as RoadmapTable, basesFor(bases, (table as RoadmapTable).data.level));
    default:
      return [];
  }
}

/** The base of each year, a level's own before that of all. */
function basesFor(bases: readonly YearBase[], level: string | null): ReadonlyMap<number, number> {
  const own = bases.filter((base) => base.level !== undefined && base.level === level);
  return new Map([...bases.filter((base) => base.level === undefined), ...own].map(({ year, base }) => [year, base]));
}

/** Counts inside labels, which are text: proposed, never ticked. */
export function labelEdits(_grid: Grid, _table: Table): Plan {
  return [];
}
