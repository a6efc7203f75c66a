/** A sheet that the add-in makes: what its cells hold and how they look, as plain data. The same goes into Excel and into files. */
import type { Area, CellValue } from './grid';

/** How a cell looks; what is absent is as usual (Times New Roman, 12 points, no border, General). */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** As a link is. */
  readonly isUnderlined?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Text breaks into lines, and the row grows. */
  readonly wraps?: boolean;
  readonly hasBorder?: boolean;
  /** "#E8F1FA" */
  readonly fill?: string;
  /** en-US code; "@" where the text must stay text ("=1+1" found in a sheet). */
  readonly numberFormat?: string;
}

export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** With a formula: what it gives. A text is written as text, also where it begins with =, +, - or @. */
  readonly value: CellValue;
  /** With "=", English names. */
  readonly formula?: string;
  readonly look?: CellLook;
  /** A cell of the workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** Series of a chart beside a table; all areas are on the sheet itself. */
export interface ContentChart {
  readonly kind: 'line' | 'bar';
  readonly title: string;
  /** One column or row of labels (years, districts). */
  readonly categories: Area;
  /** A target is drawn as a dashed line. */
  readonly series: readonly { readonly name: string; readonly values: Area; readonly isTarget?: boolean }[];
  /** The cell at whose top left it stands. */
  readonly at: { readonly row: number; readonly column: number };
}

export interface SheetContent {
  /** The name wanted; "name (2)" where another sheet has it. */
  readonly name: string;
  /** What the sheet is for: "report", "cumulative:NTM". A sheet of the add-in with the same purpose is written anew instead of adding one. */
  readonly purpose: string;
  readonly cells: readonly ContentCell[];
  readonly merges: readonly Area[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Repeated on every page, and frozen; absent where there are none. */
  readonly headerRows?: { readonly top: number; readonly bottom: number };
  readonly charts?: readonly ContentChart[];
}

/** What a sheet that the add-in made looks like, without what its cells hold. */
export interface SheetLayout {
  /** The cells of each look: "A5:M6,A8". */
  readonly looks: readonly { readonly look: CellLook; readonly cells: string }[];
  /** "A1:M1" */
  readonly merges: readonly string[];
  readonly columnWidths: readonly number[];
  /** Of rows whose text breaks over merged cells, which no program fits by itself: row and points. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly headerRows?: { readonly top: number; readonly bottom: number };
  readonly charts: readonly ContentChart[];
}

/** What was written into a sheet of the add-in's own, so that it is known what a person has typed there since. */
export interface OwnSheetRecord {
  readonly purpose: string;
  /** Its name when it was written. */
  readonly sheet: string;
  /** One text a row from the first one on: three characters a cell from column A on, blanks where nothing was written. */
  readonly rows: readonly string[];
  readonly layout: SheetLayout;
}
