/** What a review says of each sheet: its tables, or why it has none. */
import { areaAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { hiddenIn } from './hidden';
import type { SheetReport } from './result';
import type { LeftOutSheet } from './state';
import type { CheckedTable } from './tables';

/** One entry a table; one where there is none. */
export function reportsOf(grid: Grid, tables: readonly CheckedTable[]): SheetReport[] {
  const sheet = nameOf(grid);
  if (grid.area === null) return [{ ...sheet, kind: null, note: 'empty' }];
  const hidden = hiddenIn(grid);
  if (tables.length === 0) return [{ ...sheet, kind: null, note: 'no-table', ...hidden }];
  return tables.map(({ table, recognised, correction }, index) => ({
    ...sheet,
    kind: table.kind,
    range: areaAddress(table.area),
    evidence: table.evidence,
    recognised,
    ...(correction === undefined ? {} : { correction }),
    ...(index === 0 ? hidden : {}),
  }));
}

export function leftOutReport(grid: Grid, correction: LeftOutSheet): SheetReport {
  return { ...nameOf(grid), kind: null, note: 'left-out', correction };
}

function nameOf({ sheet, visibility }: Grid): Pick<SheetReport, 'name' | 'hidden'> {
  return { name: sheet, ...(visibility === 'visible' ? {} : { hidden: true }) };
}
