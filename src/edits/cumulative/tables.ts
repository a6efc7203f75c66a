/** The tables of a workbook that cumulative tables are made of. */
import type { RoadmapTable } from '../../appendices/roadmap/table';
import type { Table } from '../../appendices/table';
import type { TargetTable } from '../../appendices/targets/table';
import { doOverlap, type Area, type Grid } from '../../sheet/grid';
import type { ReviewInput } from '../../review';
import { communesIn } from '../../review/communes/read';
import type { CommuneTable } from '../../review/communes/table';
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
  readonly communes: readonly CommuneTable[];
}

export function tablesOf({ grids: stored, state }: ReviewInput): WorkbookTables {
  const { corrections = [] } = state ?? EMPTY_STATE;
  const grids = withoutLeftOut(readLegacyTexts(stored, state).map(({ grid }) => grid), corrections);
  const sheets = grids.map((grid) => ({ grid, tables: checkSheet(grid, corrections).checked.map(({ table }) => table) }));
  return {
    grids,
    tables: sheets.flatMap(({ tables }) => tables),
    mergers: sheets.flatMap(({ grid, tables }) => apart(mergersIn(grid), tables)),
    communes: sheets.flatMap(({ grid, tables }) => apart(communesIn(grid), tables)),
  };
}

/** A table that a family recognised is that family's. */
function apart<T extends { readonly area: Area }>(found: readonly T[], tables: readonly Table[]): readonly T[] {
  return found.filter(({ area }) => !tables.some((table) => doOverlap(table.area, area)));
}

export function roadmapTables(tables: readonly Table[]): readonly RoadmapTable[] {
  return tables.filter((table): table is RoadmapTable => table.kind === 'roadmap');
}

export function targetTables(tables: readonly Table[]): readonly TargetTable[] {
  return tables.filter((table): table is TargetTable => table.kind === 'targets');
}
