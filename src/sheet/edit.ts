/** A change to one cell, shown to a person before it is made. */
import type { CellValue } from './grid';

/** What a cell holds, as far as an edit may change it: a value, or a formula (with "=") and the value that it gives. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface FontChange {
  readonly before: string;
  readonly after: string;
}

export interface Edit {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** en-US number format code to set, where the cell's own would show the result wrongly. */
  readonly numberFormat?: string;
  /** The cell's font and the one to set, where legacy text becomes Unicode. */
  readonly font?: FontChange;
  /** The rule of the catalogue whose relation the edit restores, where it restores one. */
  readonly rule?: string;
  /** Ticked unless the person says otherwise: only where the cell was blank (decision 2 of the design). */
  readonly ticked: boolean;
}

/** A plan: a list of edits that a person sees, cell by cell, before anything is written. */
export type Plan = readonly Edit[];
