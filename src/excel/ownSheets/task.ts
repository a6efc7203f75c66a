/** What the writing of a sheet of ours is told, and what it tells. */
import type { SheetContent, SheetLayout } from '../../sheet/content';
import type { AskedSheet } from '../sheets';
import type { StatePart } from '../statePart';
import type { CellWrite, Collision } from '../writeCells';
import type { OwnSheetAnswer } from './survey';

export interface OwnSheetReport {
  /** Its name: the one wanted, "name (2)", or what a person has renamed it to. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Cells written: of a sheet that was there, those that changed. */
  readonly written: number;
  /** Qualified addresses of cells whose typed content was overwritten; `restore` brings it back. */
  readonly overwritten: readonly string[];
}

export interface OwnSheetOptions {
  /** The person has been shown which cells they typed into, and lets them be overwritten. */
  readonly overwriteTyped?: boolean;
  /** A template: people fill it, and it is reviewed like any other sheet. Always a new sheet. */
  readonly isTemplate?: boolean;
}

/** What is asked beside the sheets. */
export interface Beside {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly protection: Excel.WorkbookProtection;
}

export interface Task {
  readonly content: SheetContent;
  readonly options: OwnSheetOptions;
  readonly sheets: readonly AskedSheet<OwnSheetAnswer>[];
  readonly beside: Beside;
  /** Told before anything is handed to Excel, for it to be taken back should it go wrong. */
  readonly note: (begun: Begun) => void;
}

/** What has been begun in a new sheet. */
export interface NewSheet {
  readonly name: string;
  readonly purpose: string;
  /** Ids of the sheets that were there before. */
  readonly others: ReadonlySet<string>;
}

/** What has been begun in a sheet that was there. */
export interface ChangedSheet {
  readonly sheetId: string;
  readonly writes: readonly CellWrite[];
  readonly from: SheetLayout;
  readonly to: SheetLayout;
  /** The names of the charts that it had. */
  readonly charts: ReadonlySet<string>;
  /** Cells that held something else than expected when they were overwritten. */
  readonly collisions: readonly Collision[];
}

/** With the state as it was. */
export type Begun = { readonly part: StatePart } & ({ readonly added: NewSheet } | { readonly changed: ChangedSheet });
