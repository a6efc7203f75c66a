/** The only door to Excel: everything that the pane, the ribbon and the headless Excel call. */
import type { SheetContent } from '../sheet/content';
import type { Outcome } from './outcome';
import type { OwnSheetOptions, OwnSheetReport } from './ownSheets/task';

export { applyPlan } from './applyPlan';
export { onWorkbookChanged } from './changes';
export type { ExcelFailure, FailureKind, Outcome } from './outcome';
export type { OwnSheetOptions, OwnSheetReport } from './ownSheets/task';
export { findHighlights } from './findHighlights';
export { goTo } from './goTo';
export { clearHighlights, highlight } from './highlight';
export { readWorkbook } from './readWorkbook';
export type { ApplyReport, ClearReport, HighlightReport, RestoreReport, WorkbookChange, WorkbookReading } from './reports';
export { restore } from './restore';
export { canRun } from './run';
export { saveState } from './saveState';
export { readChange, type SheetChange } from './readChange';
export { readSelection, type SelectedCells } from './selection';

/** Writes a sheet of the add-in's own; its code is loaded when the first one is made. */
export async function writeOwnSheet(content: SheetContent, options?: OwnSheetOptions): Promise<Outcome<OwnSheetReport>> {
  const lazy = await import('./ownSheets/writeOwnSheet');
  return lazy.writeOwnSheet(content, options);
}
