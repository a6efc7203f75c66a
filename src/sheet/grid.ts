/** One sheet as plain data: what the rest of the core reads instead of Excel. */

/** What a cell holds. A date is its serial number, as Excel stores it; a formula error is its text ("#REF!"); blank is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function doOverlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Row and column as one number, the key of the sparse maps of a grid. Excel has 16,384 columns. */
export type CellKey = number;

const COLUMNS_OF_EXCEL = 16_384;

export function cellKey(row: number, column: number): CellKey {
  return row * COLUMNS_OF_EXCEL + column;
}

/** A stretch of a cell's text in one font; null: that of the cell. */
export interface TextRun {
  readonly text: string;
  readonly font: string | null;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What is needed to make a grid; everything but sheet, area and values may be left out. */
export interface GridInput {
  readonly sheet: string;
  /** The used range, or null for an empty sheet. */
  readonly area: Area | null;
  /** One array a row of `area`; shorter rows end in blanks. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their "=", English names, commas. */
  readonly formulas?: ReadonlyMap<CellKey, string>;
  /** en-US number format codes; "General" is left out. */
  readonly numberFormats?: ReadonlyMap<CellKey, string>;
  /** The font of every cell that `fonts` does not name; null where unknown. */
  readonly font?: string | null;
  /** "": the cell has several fonts, and nothing tells where which. */
  readonly fonts?: ReadonlyMap<CellKey, string>;
  /** The texts of cells that have several fonts, where the reader tells them. */
  readonly runs?: ReadonlyMap<CellKey, readonly TextRun[]>;
  /** What the workbook itself holds in cells whose legacy text stands in `values` as Unicode (`readLegacyText`). */
  readonly originals?: ReadonlyMap<CellKey, string>;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  /** What the sheet is for, where the add-in made it ("report"); null for every other one. */
  readonly own?: string | null;
}

/** What stands for the label of a column. */
export interface StatedLabel {
  /** What the column is recognised by: "Năm". */
  readonly label: string;
  /** What the column is called, where that is not the label: the sheet's own words. */
  readonly text?: string;
}

/** What a person says of a header: where it is, and what its columns hold. */
export interface StatedHeader {
  readonly area: Area;
  /** By column; null where the column is no part of the table. */
  readonly labels: ReadonlyMap<number, StatedLabel | null>;
}

export interface Grid extends Required<GridInput> {
  /** Present where a person corrected what the sheet was taken for. */
  readonly statedHeader?: StatedHeader;
  /** The merged area that each of its cells belongs to. */
  readonly mergedAreas: ReadonlyMap<CellKey, Area>;
}

/** Merged areas larger than this (whole columns, say) are known by their edges only, so that the map stays small. */
const LARGEST_MERGE = 100_000;

export function createGrid(input: GridInput): Grid {
  const merges = input.merges ?? [];
  return {
    formulas: new Map(),
    numberFormats: new Map(),
    font: null,
    fonts: new Map(),
    runs: new Map(),
    originals: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
    own: null,
    ...input,
    merges,
    mergedAreas: indexMerges(merges),
  };
}

function indexMerges(merges: readonly Area[]): Map<CellKey, Area> {
  const index = new Map<CellKey, Area>();
  for (const area of merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_MERGE) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) index.set(cellKey(row, column), area);
    }
  }
  return index;
}

/** The value stored in the cell itself: null for the covered cells of a merged area. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  if (grid.area === null) return null;
  return grid.values[row - grid.area.top]?.[column - grid.area.left] ?? null;
}

/** What the workbook holds in the cell: differs from `valueAt` where legacy text is read as Unicode. To be compared with before writing. */
export function storedAt(grid: Grid, row: number, column: number): CellValue {
  return grid.originals.get(cellKey(row, column)) ?? valueAt(grid, row, column);
}

/** The merged area that the cell belongs to, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return grid.mergedAreas.get(cellKey(row, column)) ?? null;
}

/** The value that a person sees at the cell: a merged area shows its top-left cell's. */
export function shownAt(grid: Grid, row: number, column: number): CellValue {
  const merged = mergeAt(grid, row, column);
  return merged === null ? valueAt(grid, row, column) : valueAt(grid, merged.top, merged.left);
}

/** Zero-width blanks and joiners, soft hyphens, direction and byte order marks, which the web and Word leave in copied cells. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** The text that a person sees at the cell, trimmed; "" for a blank cell. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  if (value === null) return '';
  const text = String(value);
  return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}

export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas.get(cellKey(row, column)) ?? null;
}

export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats.get(cellKey(row, column)) ?? 'General';
}

export function fontAt(grid: Grid, row: number, column: number): string | null {
  return grid.fonts.get(cellKey(row, column)) ?? grid.font;
}
