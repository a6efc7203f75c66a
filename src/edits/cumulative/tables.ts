/** The tables of a workbook that cumulative tables are made of. */
import type { RoadmapTable } from '../../appendices/roadmap/table';
import type { Table } from '../../appendices/table';
import type { TargetTable } from '../../appendices/targets/table';
import type { Grid } from '../../sheet/grid';
import type { ReviewInput } from '../../review';
import { withoutLeftOut } from '../../review/corrections/leftOut';
import { mergersIn } from '../../review/mergers/read';
import type { MergerTable } from '../../review/mergers/table';
import { readLegacyTexts } from '../../review/readable';
import { EMPTY_STATE } from '../../review/state';
import { checkSheet } from '../../review/tables';

export interface WorkbookTables {
  /** Those that are not left out, text in legacy fonts as Unicode. */
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  readonly mergers: readonly MergerTable[];
}

export function tablesOf({ grids: stored, state }: ReviewInput): WorkbookTables {
  const { corrections = [] } = state ?? EMPTY_STATE;
  const grids = withoutLeftOut(readLegacyTexts(stored, state).map(({ grid }) => grid), corrections);
  return { grids, tables: grids.flatMap((grid) => checkSheet(grid, corrections).checked.map(({ table }) => table)), mergers: grids.flatMap(mergersIn) };
}

export function roadmapTables(tables: readonly Table[]): readonly RoadmapTable[] {
  return tables.filter((table): table is RoadmapTable => table.kind === 'roadmap');
}

export function targetTables(tables: readonly Table[]): readonly TargetTable[] {
  return tables.filter((table): table is TargetTable => table.kind === 'targets');
}
