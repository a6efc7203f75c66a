/** The shares of a roadmap, in the way in which its column keeps them: 0.106 with a % format, 0.106 without, or 10.6. */
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { cellAddress } from '../../sheet/address';
import { numberOf } from '../../sheet/figure';
import { numberFormatAt, valueAt, type Grid } from '../../sheet/grid';
import { constant, isWrittenAsText, type Operand, type Total } from '../total';

/** Decimals of a share where the column shows none yet: as the plans print them. */
const DECIMALS_OF_SHARE = 1;

/** How a roadmap keeps its shares. */
export interface ShareColumn {
  /** As many as the share that shows most of them. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Every share has a % format, so that another number in the table does not change how they are read. */
  readonly isSteady: boolean;
}

export function shareColumn(grid: Grid, table: RoadmapTable): ShareColumn {
  return { decimals: decimalsOf(table), isPercent: isPercentColumn(grid, table), isSteady: isSteady(table) };
}

export function shareTotal(grid: Grid, table: RoadmapTable, { decimals, isPercent }: ShareColumn, isFree: boolean, year: YearRow, reached: Operand, base: number): Total[] {
  const { percent, cumulative } = table.columns;
  if (percent === null || cumulative === null) return [];
  const cell = isWrittenAsText(year.cumulative) ? String(numberOf(year.cumulative)) : cellAddress(year.row, cumulative);
  const { sharesAreFractions } = table.data;
  const isFraction = sharesAreFractions || isPercent;
  const lacksFormat = isPercent && !numberFormatAt(grid, year.row, percent).includes('%');
  return [
    {
      row: year.row,
      column: percent,
      parts: [reached],
      base: constant(base),
      times: sharesAreFractions ? 1 : 100,
      storedTimes: isFraction ? 1 : 100,
      decimals: isFraction ? decimals + 2 : decimals,
      formula: isFraction ? `=ROUND(${cell}/${base},${decimals + 2})` : `=ROUND(${cell}/${base}*100,${decimals})`,
      ...(lacksFormat ? { numberFormat: formatOf(decimals) } : {}),
      isFree,
      rule: 'roadmap/percent-of-base',
    },
  ];
}

function formatOf(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function isSteady({ data }: RoadmapTable): boolean {
  return data.years.every(({ percent }) => percent?.kind !== 'number' || (percent.percent && !percent.asText));
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

function decimalsOf(table: RoadmapTable): number {
  return table.data.years.reduce((most, { percent }) => (percent?.kind === 'number' ? Math.max(most ?? 0, percent.decimals) : most), null as number | null) ?? DECIMALS_OF_SHARE;
}
