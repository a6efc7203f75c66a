/** The only door to Excel: everything that the pane, the ribbon and the headless Excel call. */
import type { Outcome } from './outcome';

export { applyPlan } from './applyPlan';
export { onWorkbookChanged } from './changes';
export type { ExcelFailure, FailureKind, Outcome } from './outcome';
export { goTo } from './goTo';
export { clearHighlights, highlight } from './highlight';
export { readWorkbook } from './readWorkbook';
export type { ApplyReport, ClearReport, HighlightReport, RestoreReport, WorkbookChange, WorkbookReading } from './reports';
export { restore } from './restore';
export { canRun } from './run';
export { saveState } from './saveState';
export { readSelection, type SelectedCells } from './selection';

/** Adds an empty sheet for a result, under a free name like the one wanted, and returns that name. */
export async function createResultSheet(wanted: string): Promise<Outcome<string>> {
  const lazy = await import('./createResultSheet');
  return lazy.createResultSheet(wanted);
}
