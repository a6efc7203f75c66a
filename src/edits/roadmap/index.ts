/** The totals of a roadmap: Tổng, Lũy kế, %, and the row TỔNG CỘNG with its columns. */
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { cellAddress } from '../../sheet/address';
import { numberOf, type Figure } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { isWrittenAsText, totalOrStated, type Operand, type Total } from '../total';
import { grandTotals } from './grandTotals';
import { shareColumn, shareTotal } from './share';
import { totalOfYear, type YearTotal } from './years';

/** The base of each year, where it is declared or inferred beyond doubt. */
export interface RoadmapBases {
  readonly ofYear: ReadonlyMap<number, number>;
  /** Somebody stated the base of every year, so that none is inferred from the figures of the workbook. */
  readonly areStated: boolean;
}

export function roadmapTotals(grid: Grid, table: RoadmapTable, bases: RoadmapBases): readonly Total[] {
  const years = table.data.years.map((year): YearTotal => {
    const total = totalOfYear(table, year);
    return { year, total, count: totalOrStated(total, year.total) };
  });
  return [...grandTotals(table, years), ...yearTotals(grid, table, years, bases)];
}

/** What stands in a row above: `figure` is null where it is still to be written. */
interface Reached {
  readonly row: number;
  readonly operand: Operand;
  readonly figure: Figure | null;
}

function yearTotals(grid: Grid, table: RoadmapTable, years: readonly YearTotal[], bases: RoadmapBases): Total[] {
  const totals: Total[] = [];
  const shares = shareColumn(grid, table);
  const isFree = bases.areStated && shares.isSteady;
  let before: Reached | null = null;
  for (const { year, total, count } of years) {
    if (total !== null) totals.push(total);
    const cumulative = count === null ? null : cumulativeTotal(table, year, count, before);
    if (cumulative !== null) totals.push({ ...cumulative, isFree: isFree && before !== null });
    const reached: Operand | null = totalOrStated(cumulative, year.cumulative);
    const base = year.year === null ? undefined : bases.ofYear.get(year.year);
    if (reached !== null && base !== undefined) totals.push(...shareTotal(grid, table, shares, isFree, year, reached, base));
    before = reached === null ? null : { row: year.row, operand: reached, figure: year.cumulative };
  }
  return totals;
}

/** "05 xã" cannot be added by a formula. */
function cumulativeTotal(table: RoadmapTable, year: YearRow, count: Operand, before: Reached | null): Total | null {
  const { cumulative, total } = table.columns;
  if (cumulative === null) return null;
  const at = { row: year.row, column: cumulative, rule: 'roadmap/cumulative' };
  const own = isWrittenAsText(year.total) ? null : cellAddress(year.row, total);
  if (table.data.years[0] === year) return numberOf(year.cumulative) === null ? { ...at, parts: [count], formula: own === null ? null : `=${own}` } : null;
  if (before === null) return null;
  const formula = own === null || isWrittenAsText(before.figure) ? null : `=${cellAddress(before.row, cumulative)}+${own}`;
  return { ...at, parts: [before.operand, count], formula };
}
