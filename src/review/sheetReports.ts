/** What a review says of each sheet: its tables, or why it has none. */
import { areaAddress } from '../sheet/address';
import type { Area, Grid } from '../sheet/grid';
import { hiddenIn } from './hidden';
import type { SheetNote, SheetReport } from './result';
import type { LeftOutSheet } from './state';
import type { CheckedTable } from './tables';

/** A table of no family, which the review uses for others: old and new names, a list of communes. */
export interface HelpingTable {
  readonly note: SheetNote;
  readonly area: Area;
  readonly evidence: readonly string[];
}

/** One entry a table; one where there is none. */
export function reportsOf(grid: Grid, tables: readonly CheckedTable[], helping: readonly HelpingTable[]): SheetReport[] {
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
  const ofHelping = helping.map(({ area, evidence, note }) => ({ ...sheet, kind: null, range: areaAddress(area), evidence, note }));
  const [first = { ...sheet, kind: null, note: 'no-table' as const }, ...others] = [...ofTables, ...ofHelping];
  return [{ ...first, ...hidden }, ...others];
}

export function leftOutReport(grid: Grid, correction: LeftOutSheet): SheetReport {
  return { ...nameOf(grid), kind: null, note: 'left-out', correction };
}

export function ownReport(grid: Grid): SheetReport {
  return { ...nameOf(grid), kind: null, note: 'own' };
}

function nameOf({ sheet, visibility }: Grid): Pick<SheetReport, 'name' | 'hidden'> {
  return { name: sheet, ...(visibility === 'visible' ? {} : { hidden: true }) };
}
