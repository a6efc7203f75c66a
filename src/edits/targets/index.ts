/** What a table of targets adds up: cumulative figures, shares of communes, and amounts with their parts. */
import type { TargetTable } from '../../appendices/targets/table';
import type { Grid } from '../../sheet/grid';
import type { Total } from '../total';
import { cumulativeTotals } from './cumulative';
import { shareTotals } from './shares';
import { sumTotals } from './sums';

/** `baseOf`: the base of a level in a year, where it is known. */
export function targetTotals(grid: Grid, table: TargetTable, baseOf: BaseOfLevel): readonly Total[] {
  const cumulative = cumulativeTotals(grid, table);
  return [...cumulative, ...sumTotals(grid, table), ...shareTotals(grid, table, cumulative, baseOf)];
}

export type BaseOfLevel = (level: string, year: number) => number | null;
