/** The sheets of a workbook as a person reads them: text in legacy fonts as Unicode. */
import type { Grid } from '../sheet/grid';
import { readLegacyText, type LegacyReading, type ToldEncoding } from '../sheet/legacyText';
import type { SheetReport } from './result';
import type { WorkbookState } from './state';

/** One reading a sheet, in their order; what a person said of a sheet goes before what its letters seem to say. */
export function readLegacyTexts(grids: readonly Grid[], state: WorkbookState | undefined): LegacyReading[] {
  const told = toldEncodings(state);
  return grids.map((grid) => readLegacyText(grid, told.get(grid.sheet) ?? null));
}

/** The reports with the legacy text of each sheet and what a person said of it, once a sheet. */
export function withLegacyTexts(reports: readonly SheetReport[], readings: readonly LegacyReading[], state: WorkbookState): SheetReport[] {
  const told = toldEncodings(state);
  const unsaid = new Map(readings.map(({ grid, legacy }) => [grid.sheet, { legacy, told: told.get(grid.sheet) }]));
  return reports.map((report) => {
    const said = report.note === 'left-out' ? undefined : unsaid.get(report.name);
    unsaid.delete(report.name);
    if (said === undefined) return report;
    return { ...report, ...(said.legacy.length === 0 ? {} : { legacy: said.legacy }), ...(said.told === undefined ? {} : { told: said.told }) };
  });
}

function toldEncodings(state: WorkbookState | undefined): ReadonlyMap<string, ToldEncoding> {
  return new Map((state?.encodings ?? []).map(({ sheet, encoding }) => [sheet, encoding]));
}
