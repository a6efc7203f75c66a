/** The sheets of a workbook as a person reads them: text in legacy fonts as Unicode. */
import type { Grid } from '../sheet/grid';
import { readLegacyText, type LegacyReading } from '../sheet/legacyText';
import type { SheetReport } from './result';
import type { WorkbookState } from './state';

/** One reading a sheet, in their order; what a person said of a sheet goes before what its letters seem to say. */
export function readLegacyTexts(grids: readonly Grid[], state: WorkbookState | undefined): LegacyReading[] {
  const told = new Map((state?.encodings ?? []).map(({ sheet, encoding }) => [sheet, encoding]));
  return grids.map((grid) => readLegacyText(grid, told.get(grid.sheet) ?? null));
}

/** The reports with the legacy text of each sheet, said once a sheet. */
export function withLegacyTexts(reports: readonly SheetReport[], readings: readonly LegacyReading[]): SheetReport[] {
  const unsaid = new Map(readings.flatMap(({ grid, legacy }) => (legacy.length === 0 ? [] : [[grid.sheet, legacy] as const])));
  return reports.map((report) => {
    const legacy = unsaid.get(report.name);
    unsaid.delete(report.name);
    return legacy === undefined || report.note === 'left-out' ? report : { ...report, legacy };
  });
}
