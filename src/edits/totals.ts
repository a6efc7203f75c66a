/** The plan of edits that fills the totals of a workbook: blank cells ticked, wrong ones proposed and left unticked. */
import { checkBases, roadmapsOf } from '../review/between';
import type { ReviewInput } from '../review';
import { EMPTY_STATE } from '../review/state';
import { withoutLeftOut } from '../review/corrections/leftOut';
import { checkSheet } from '../review/tables';
import type { Plan } from '../sheet/edit';
import { planRoadmap } from './roadmap/planRoadmap';

export function planTotals(input: ReviewInput): Plan {
  const { corrections = [], bases: inWorkbook } = input.state ?? EMPTY_STATE;
  const grids = withoutLeftOut(input.grids, corrections);
  const tablesOf = new Map(grids.map((grid) => [grid, roadmapsOf(checkSheet(grid, corrections).checked.map(({ table }) => table))]));
  const { bases } = checkBases([...tablesOf.values()].flat(), input.bases ?? [], inWorkbook);
  const baseOf = new Map(bases.map(({ year, base }) => [year, base]));
  return grids.flatMap((grid) => (tablesOf.get(grid) ?? []).flatMap((table) => planRoadmap(grid, table, baseOf)));
}
