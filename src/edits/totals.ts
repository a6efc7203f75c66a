/** The plan of edits that fills the totals of a workbook: blank cells ticked, wrong ones proposed and left unticked. */
import type { RoadmapTable } from '../appendices/roadmap/table';
import { checkBases, statedBases } from '../review/bases';
import { roadmapsOf } from '../review/between';
import type { ReviewInput } from '../review';
import type { YearBase } from '../review/result';
import { EMPTY_STATE } from '../review/state';
import { withoutLeftOut } from '../review/corrections/leftOut';
import { readLegacyTexts } from '../review/readable';
import { checkSheet } from '../review/tables';
import type { Plan } from '../sheet/edit';
import { planRoadmap } from './roadmap/planRoadmap';

export function planTotals(input: ReviewInput): Plan {
  const { corrections = [] } = input.state ?? EMPTY_STATE;
  const readable = readLegacyTexts(input.grids, input.state).map(({ grid }) => grid);
  const grids = withoutLeftOut(readable, corrections);
  const tablesOf = new Map(grids.map((grid) => [grid, roadmapsOf(checkSheet(grid, corrections).checked.map(({ table }) => table))]));
  const { bases } = checkBases([...tablesOf.values()].flat(), statedBases(input));
  return grids.flatMap((grid) => (tablesOf.get(grid) ?? []).flatMap((table) => planRoadmap(grid, table, basesFor(bases, table))));
}

/** The base of each year, a level's own before that of all. */
function basesFor(bases: readonly YearBase[], { data }: RoadmapTable): ReadonlyMap<number, number> {
  const own = bases.filter(({ level }) => level !== undefined && level === data.level);
  return new Map([...bases.filter(({ level }) => level === undefined), ...own].map(({ year, base }) => [year, base]));
}
