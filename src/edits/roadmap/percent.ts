/** The shares of a roadmap, in the way in which its column keeps them: 0.106 with a % format, 0.106 without, or 10.6. */
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { cellAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { numberFormatAt, valueAt, type Grid } from '../../sheet/grid';
import { roundTo } from '../../sheet/precision';
import { isWrittenAsText, type Target } from './target';

/** Decimals of a share where the column shows none yet: as the plans print them. */
const DECIMALS_OF_SHARE = 1;

export function percentTarget(grid: Grid, table: RoadmapTable, year: YearRow, reached: number, base: number): Target[] {
  const { percent, cumulative } = table.columns;
  if (percent === null || cumulative === null) return [];
  const decimals = decimalsOf(table);
  const cell = isWrittenAsText(year.cumulative) ? String(reached) : cellAddress(year.row, cumulative);
  const isFraction = table.data.sharesAreFractions || isPercentColumn(grid, table);
  const formula = isFraction ? `=ROUND(${cell}/${base},${decimals + 2})` : `=ROUND(${cell}/${base}*100,${decimals})`;
  const value = table.data.sharesAreFractions ? reached / base : (reached / base) * 100;
  const stored = isFraction ? roundTo(reached / base, decimals + 2) : roundTo((reached / base) * 100, decimals);
  return [{ row: year.row, column: percent, value, stored, formula, rule: 'roadmap/percent-of-base' }];
}

/** A new share in a column of % formats is shown as the others are. */
export function withFormat(grid: Grid, table: RoadmapTable, edit: Edit): Edit {
  if (edit.column !== table.columns.percent || numberFormatAt(grid, edit.row, edit.column).includes('%')) return edit;
  return isPercentColumn(grid, table) ? { ...edit, numberFormat: formatOf(decimalsOf(table)) } : edit;
}

function formatOf(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** An empty column follows the format of its cells. */
function isPercentColumn(grid: Grid, table: RoadmapTable): boolean {
  const { percent } = table.columns;
  if (percent === null) return false;
  const rows = table.data.years.map((year) => year.row);
  const filled = rows.filter((row) => valueAt(grid, row, percent) !== null);
  const telling = filled.length > 0 ? filled : rows;
  return telling.filter((row) => numberFormatAt(grid, row, percent).includes('%')).length * 2 > telling.length;
}

/** As many decimals as the share that shows most of them. */
function decimalsOf(table: RoadmapTable): number {
  const decimals = table.data.years.flatMap((year) => (year.percent?.kind === 'number' ? [year.percent.decimals] : []));
  return decimals.length === 0 ? DECIMALS_OF_SHARE : Math.max(...decimals);
}
