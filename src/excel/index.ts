/** The only door to Excel: everything that the pane, the ribbon and the headless Excel call. */
import type { SheetContent } from '../sheet/content';
import { done, refused, type Outcome } from './outcome';
import type { OwnSheetOptions, OwnSheetReport, OwnSheetsReport } from './ownSheets/task';

export { applyPlan } from './applyPlan';
export { onWorkbookChanged } from './changes';
export type { ExcelFailure, FailureKind, Outcome } from './outcome';
export type { OwnSheetOptions, OwnSheetReport, OwnSheetsReport } from './ownSheets/task';
export { findHighlights } from './findHighlights';
export { goTo } from './goTo';
export { clearHighlights, highlight } from './highlight';
export { readWorkbook } from './readWorkbook';
export type { ApplyReport, ClearReport, HighlightReport, RestoreReport, WorkbookChange, WorkbookReading } from './reports';
export { restore } from './restore';
export { canRun } from './run';
export { saveState, type StateChange } from './saveState';
export { readChange, type SheetChange } from './readChange';
export { readSelection, type SelectedCells } from './selection';

/** Writes sheets of the add-in's own, all or none; their code is loaded when the first one is made. */
export async function writeOwnSheets(contents: readonly SheetContent[], options?: OwnSheetOptions): Promise<Outcome<OwnSheetsReport>> {
  const lazy = await import('./ownSheets/writeOwnSheets');
  return lazy.writeOwnSheets(contents, options);
}

/** Writes one; refused (`typed`) where a person typed into cells that would change, unless overwriting is allowed. */
export async function writeOwnSheet(content: SheetContent, options?: OwnSheetOptions): Promise<Outcome<OwnSheetReport>> {
  const outcome = await writeOwnSheets([content], options);
  if (!outcome.ok) return outcome;
  const { sheets: [written], left: [left] } = outcome.value;
  return written === undefined ? refused({ kind: 'typed', sheet: left?.sheet, cells: left?.cells }) : done(written);
}
