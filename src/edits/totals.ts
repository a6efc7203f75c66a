/** The plan of edits that fills the totals of a workbook: blank cells ticked, wrong ones proposed and left unticked. */
import { checkBases, roadmapsOf } from '../review/between';
import type { ReviewInput } from '../review';
import { EMPTY_STATE } from '../review/state';
import { checkSheet } from '../review/tables';
import type { Plan } from '../sheet/edit';
import { planRoadmap } from './roadmap/planRoadmap';

export function planTotals(input: ReviewInput): Plan {
  const tablesOf = new Map(input.grids.map((grid) => [grid, roadmapsOf(checkSheet(grid).tables)]));
  const { bases } = checkBases([...tablesOf.values()].flat(), input.bases ?? [], (input.state ?? EMPTY_STATE).bases);
  const baseOf = new Map(bases.map(({ year, base }) => [year, base]));
  return input.grids.flatMap((grid) => (tablesOf.get(grid) ?? []).flatMap((table) => planRoadmap(grid, table, baseOf)));
}
