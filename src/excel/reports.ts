/** What the commands of the pane report when they have succeeded. */
import type { StateProblem } from '../review/stateXml';
import type { WorkbookState } from '../review/state';
import type { Grid } from '../sheet/grid';

/** The whole workbook as plain data. */
export interface WorkbookReading {
  /** One a worksheet, in the order of the tabs. */
  readonly grids: readonly Grid[];
  /** Names of chart sheets. Office.js does not show them, so that the list is empty in Excel itself. */
  readonly charts: readonly string[];
  /** Sheets of more than five million cells, which Excel does not hand out: they are not among the grids. */
  readonly tooLarge: readonly string[];
  readonly state: WorkbookState;
  /** Why the state found in the workbook could not be used; `state` is then the empty one. */
  readonly stateProblem?: StateProblem;
}

export interface HighlightReport {
  /** Cells now marked. */
  readonly cells: number;
  /** Protected sheets, whose marks were left as they are. */
  readonly protectedSheets: readonly string[];
  /** Sheets that findings name and the workbook no longer has. */
  readonly missingSheets: readonly string[];
  /** Sheets with a conditional format that Excel cannot show to add-ins; should it be an old mark of ours, it stays. */
  readonly unreadableSheets: readonly string[];
}

export interface ClearReport {
  /** Conditional formats removed. */
  readonly removed: number;
  /** Protected sheets that keep marks of ours. */
  readonly protectedSheets: readonly string[];
  readonly unreadableSheets: readonly string[];
}

export interface ApplyReport {
  /** Cells written. */
  readonly written: number;
  /** Qualified addresses of cells left alone because the plan had a value for a formula. */
  readonly formulasKept: readonly string[];
  /** Qualified addresses of cells left alone because their text has several fonts or looks, which Excel cannot bring back. */
  readonly mixedKept: readonly string[];
}

export interface RestoreReport {
  /** Cells that again hold what they held before the plan. */
  readonly restored: number;
  /** Qualified addresses of cells that a person has changed since: left as they are. */
  readonly changed: readonly string[];
  /** Sheets that are no longer in the workbook under their name. */
  readonly missingSheets: readonly string[];
}

/** A change of cells that was not ours. */
export interface WorkbookChange {
  /** Excel's own id of the sheet. */
  readonly sheetId: string;
  readonly address: string;
  /** Rows, columns or cells were inserted or deleted: what stood elsewhere has moved. */
  readonly isStructural: boolean;
}
