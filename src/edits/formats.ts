/** New numbers look like their neighbours. */
import { isDateFormat } from '../sheet/figure';
import { numberFormatAt, valueAt, type Grid } from '../sheet/grid';
import type { Total } from './total';

const GENERAL = 'General';

/** Sums in cells without a number format of their own take the one that the other sums of their column have. Shares bring their own. */
export function withNeighbourFormats(grid: Grid, totals: readonly Total[]): readonly Total[] {
  const sums = totals.filter(({ base }) => base === undefined);
  const columns = [...new Set(sums.map(({ column }) => column))];
  const formats = new Map(columns.map((column) => [column, formatOf(grid, sums.filter((total) => total.column === column))]));
  return totals.map((total) => {
    const format = total.base === undefined ? (formats.get(total.column) ?? GENERAL) : GENERAL;
    const isOpen = total.numberFormat === undefined && numberFormatAt(grid, total.row, total.column) === GENERAL;
    return isOpen && format !== GENERAL ? { ...total, numberFormat: format } : total;
  });
}

/** The commonest format; General where most have none, and never one that shows text or dates. */
function formatOf(grid: Grid, totals: readonly Total[]): string {
  const filled = totals.filter(({ row, column }) => typeof valueAt(grid, row, column) === 'number');
  const counts = new Map<string, number>();
  for (const { row, column } of filled) {
    const format = numberFormatAt(grid, row, column);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [[format = GENERAL] = []] = [...counts].sort(([, one], [, other]) => other - one);
  return format === '@' || isDateFormat(format) ? GENERAL : format;
}
