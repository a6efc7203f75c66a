/** Plans as tests read them. */
import { planTotals } from '../../../src/edits/totals';
import { cellAddress } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';

/** "C4 ← 2", "D5 ← =D4+C5"; with "?" where it is not ticked. */
export function planOf(grids: Grid | readonly Grid[], bases: readonly { base: number }[] = []): string[] {
  return planTotals({ grids: 'sheet' in grids ? [grids] : grids, bases }).map(
    ({ row, column, after, numberFormat, ticked }) => `${cellAddress(row, column)} ← ${after.formula ?? after.value}${numberFormat === undefined ? '' : ` as ${numberFormat}`}${ticked ? '' : '?'}`,
  );
}
