/** What the writing of sheets of ours is told, what it does, and what it tells. */
import type { OwnSheetRecord, SheetLayout } from '../../sheet/content';
import type { StatePart } from '../statePart';
import type { CellWrite, Collision } from '../writeCells';
import type { Targets } from './targets';

export interface OwnSheetReport {
  /** Its name: the one wanted, "name (2)", or what a person has renamed it to. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Cells written: of a sheet that was there, those that changed. */
  readonly written: number;
  /** Qualified addresses of cells whose typed content was overwritten; `restore` brings it back. */
  readonly overwritten: readonly string[];
}

/** A sheet that was left as it is, because a person typed into cells that would change. */
export interface LeftSheet {
  readonly purpose: string;
  readonly sheet: string;
  /** Qualified addresses. */
  readonly cells: readonly string[];
}

export interface OwnSheetsReport {
  readonly sheets: readonly OwnSheetReport[];
  readonly left: readonly LeftSheet[];
}

export interface OwnSheetOptions {
  /** The person has been shown which cells they typed into, and lets them be overwritten. */
  readonly overwriteTyped?: boolean;
  /** A template: people fill it, and it is reviewed like any other sheet. Always a new sheet. */
  readonly isTemplate?: boolean;
}

/** A sheet to be made. */
export interface NewSheet {
  readonly kind: 'new';
  readonly name: string;
  readonly purpose: string;
  /** Ids of the sheets that were there before. */
  readonly others: ReadonlySet<string>;
  readonly targets: Targets;
  readonly layout: SheetLayout;
  readonly isTemplate: boolean;
}

/** A sheet that is there and is written anew. */
export interface ChangedSheet {
  readonly kind: 'changed';
  readonly sheetId: string;
  readonly writes: readonly CellWrite[];
  /** Those of the writes that overwrite what a person typed. */
  readonly typed: readonly CellWrite[];
  readonly from: SheetLayout;
  readonly to: SheetLayout;
  /** The names of the charts that it has. */
  readonly charts: ReadonlySet<string>;
}

export type Work = NewSheet | ChangedSheet;

/** What is to be done, decided before anything is written. */
export interface WorksPlan {
  readonly part: StatePart;
  readonly works: readonly Work[];
  /** What the workbook shall remember of the sheets. */
  readonly records: readonly OwnSheetRecord[];
  readonly report: OwnSheetsReport;
}

/** What has been begun, to be taken back should it go wrong. */
export interface Begun {
  /** The state as it was. */
  readonly part: StatePart;
  readonly works: Work[];
  /** Cells that held something else than expected when they were overwritten. */
  readonly collisions: Collision[];
}
