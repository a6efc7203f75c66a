/** The only door to Excel: everything that the pane, the ribbon and the headless Excel call. */
export { applyPlan } from './applyPlan';
export { onWorkbookChanged } from './changes';
export { MARK_COLOURS } from './colours';
export { goTo } from './goTo';
export { clearHighlights, highlight } from './highlight';
export type { ExcelFailure, FailureKind, Outcome } from './outcome';
export { readWorkbook } from './readWorkbook';
export type { ApplyReport, ClearReport, HighlightReport, RestoreReport, WorkbookChange, WorkbookReading } from './reports';
export { restore } from './restore';
export { canRun } from './run';
export { saveState } from './saveState';
