/** The share of communes at a level: the cumulative count of the same table divided by the base that its note, or the workbook, states. */
import { countRowOf, statedBase } from '../../appendices/targets/relations/shares';
import { levelOfShare } from '../../appendices/targets/levelOfRow';
import type { TargetRow, TargetTable } from '../../appendices/targets/table';
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { numberFormatAt, textAt, type Grid } from '../../sheet/grid';
import { constant, isWrittenAsText, ofNumber, totalOrStated, type Total } from '../total';
import type { BaseOfLevel } from '.';

/** Decimals of a share whose cell shows none yet. */
const DECIMALS = 1;

export function shareTotals(grid: Grid, table: TargetTable, totals: readonly Total[], baseOf: BaseOfLevel): readonly Total[] {
  return table.data.rows.flatMap((row) => shareTotal(grid, table, row, totals, baseOf) ?? []);
}

function shareTotal(grid: Grid, table: TargetTable, row: TargetRow, totals: readonly Total[], baseOf: BaseOfLevel): Total | null {
  const { unit, cumulative, year } = table.columns;
  const level = levelOfShare(row.name);
  const count = level === null ? null : countRowOf(table, level);
  if (cumulative === null || level === null || count === null || !textAt(grid, row.row, unit).startsWith('%')) return null;
  const base = statedBase(grid, table, [row, count])?.base ?? (year === null ? null : baseOf(level, year));
  const counted = figureAt(grid, count.row, cumulative);
  const own = totals.find((total) => total.row === count.row && total.column === cumulative) ?? null;
  const part = own === null ? ofNumber(counted) : totalOrStated(own, counted);
  if (base === null || part === null) return null;
  const figure = figureAt(grid, row.row, cumulative);
  const decimals = figure.kind === 'number' ? figure.decimals : DECIMALS;
  const isFraction = numberFormatAt(grid, row.row, cumulative).includes('%');
  const cell = isWrittenAsText(counted) ? null : cellAddress(count.row, cumulative);
  const share = isFraction ? `ROUND(${cell}/${base},${decimals + 2})` : `ROUND(${cell}/${base}*100,${decimals})`;
  return {
    row: row.row,
    column: cumulative,
    parts: [part],
    base: constant(base),
    times: 100,
    storedTimes: isFraction ? 1 : 100,
    decimals: isFraction ? decimals + 2 : decimals,
    formula: cell === null ? null : `=${share}`,
    rule: 'targets/percent-of-base',
  };
}
