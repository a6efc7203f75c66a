/** What a review says of each sheet: its tables, or why it has none. */
import { areaAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { MergerTable } from './mergers/table';
import { hiddenIn } from './hidden';
import type { SheetReport } from './result';
import type { LeftOutSheet } from './state';
import type { CheckedTable } from './tables';

/** One entry a table; one where there is none. */
export function reportsOf(grid: Grid, tables: readonly CheckedTable[], mergers: readonly MergerTable[]): SheetReport[] {
  const sheet = nameOf(grid);
  if (grid.area === null) return [{ ...sheet, kind: null, note: 'empty' }];
  const hidden = hiddenIn(grid);
  const ofTables = tables.map(({ table, recognised, correction }) => ({
    ...sheet,
    kind: table.kind,
    range: areaAddress(table.area),
    evidence: table.evidence,
    recognised,
    ...(correction === undefined ? {} : { correction }),
  }));
  const ofMergers = mergers.map(({ area, evidence }) => ({ ...sheet, kind: null, range: areaAddress(area), evidence, note: 'mergers' as const }));
  const [first = { ...sheet, kind: null, note: 'no-table' as const }, ...others] = [...ofTables, ...ofMergers];
  return [{ ...first, ...hidden }, ...others];
}

export function leftOutReport(grid: Grid, correction: LeftOutSheet): SheetReport {
  return { ...nameOf(grid), kind: null, note: 'left-out', correction };
}

function nameOf({ sheet, visibility }: Grid): Pick<SheetReport, 'name' | 'hidden'> {
  return { name: sheet, ...(visibility === 'visible' ? {} : { hidden: true }) };
}
