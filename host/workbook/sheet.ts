/** One sheet of the in-memory workbook. */
import { cellKey, type Area, type CellKey, type CellValue, type Visibility } from '../../src/sheet/grid';
import { COLUMNS, contains } from './area';
import type { Chart } from './charts';
import type { ConditionalFormat } from './conditionalFormats';
import { DEFAULT_PAGE, type PageSetup } from './page';
import { DEFAULT_STYLE, type CellStyle, type TextLook } from './style';

/** Replaced, never changed in place: a cell that is still the same object was not touched. */
export interface Cell {
  /** null where blank; the computed value of a formula. */
  readonly value: CellValue;
  /** With its "=", English names, commas. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** In what the stretches of its text differ: Excel answers null for these. A text that is written anew is all alike. */
  readonly mixed?: readonly TextLook[];
}

/** What a row or column has of its own. */
export interface Band {
  /** Height of a row in points, width of a column in characters; the sheet's standard where absent. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** Holds for its cells that do not exist. */
  readonly style?: CellStyle;
}

/** A run of columns that are alike; `last` included. */
export interface ColumnBand extends Band {
  readonly first: number;
  readonly last: number;
  /** The attributes that its file gave it. */
  readonly kept?: Readonly<Record<string, string>>;
}

export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly password: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  readonly kind: 'worksheet' | 'chart';
  visibility: Visibility;
  cells: Map<CellKey, Cell>;
  merges: readonly Area[];
  rows: Map<number, Band>;
  columns: readonly ColumnBand[];
  /** By priority, the first to be applied first. */
  conditionalFormats: readonly ConditionalFormat[];
  protection: ProtectionOptions | null;
  /** Rows and columns kept in view. */
  frozen: { readonly rows: number; readonly columns: number };
  tabColor: string;
  page: PageSetup;
  charts: readonly Chart[];
  standardStyle: CellStyle;
}

export function createSheet(id: string, name: string, standardStyle: CellStyle = DEFAULT_STYLE): Sheet {
  return {
    id,
    name,
    kind: 'worksheet',
    visibility: 'visible',
    cells: new Map(),
    merges: [],
    rows: new Map(),
    columns: [],
    conditionalFormats: [],
    protection: null,
    frozen: { rows: 0, columns: 0 },
    tabColor: '',
    page: DEFAULT_PAGE,
    charts: [],
    standardStyle,
  };
}

export const rowOf = (key: CellKey): number => Math.floor(key / COLUMNS);
export const columnOf = (key: CellKey): number => key % COLUMNS;

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.cells.get(cellKey(row, column)) ?? null;
}

export function columnBand(sheet: Sheet, column: number): ColumnBand | null {
  return sheet.columns.find((band) => column >= band.first && column <= band.last) ?? null;
}

/** The style that the cell shows: its own, or its row's, or its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return (
    cellAt(sheet, row, column)?.style ??
    sheet.rows.get(row)?.style ??
    columnBand(sheet, column)?.style ??
    sheet.standardStyle
  );
}

/** The merged area that the cell belongs to, or null. */
export function mergeAround(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((area) => contains(area, row, column)) ?? null;
}

/** The smallest area with every cell that holds something (`valuesOnly`) or also a format of its own; null where there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const row = rowOf(key);
    const column = columnOf(key);
    if (area === null) area = { top: row, left: column, bottom: row, right: column };
    else if (!contains(area, row, column)) {
      area = {
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      };
    }
  }
  return area;
}

/** The existing cells of the area: found by walking whichever is shorter, the area or the sheet. */
export function* existingCells(sheet: Sheet, area: Area): Generator<readonly [CellKey, Cell]> {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > sheet.cells.size) {
    for (const entry of sheet.cells) if (contains(area, rowOf(entry[0]), columnOf(entry[0]))) yield entry;
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (cell !== undefined) yield [key, cell];
    }
  }
}

/** Whether the text of some cell of the area is not alike in this. */
export function isMixedIn(sheet: Sheet, area: Area, look: TextLook): boolean {
  for (const [, cell] of existingCells(sheet, area)) if (cell.mixed?.includes(look) === true) return true;
  return false;
}

/** Every style that the area shows, each once. */
export function stylesIn(sheet: Sheet, area: Area): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  let existing = 0;
  for (const [, cell] of existingCells(sheet, area)) {
    styles.add(cell.style);
    existing++;
  }
  if (existing === (area.bottom - area.top + 1) * (area.right - area.left + 1)) return styles;
  addStylesOfMissingCells(sheet, area, styles);
  return styles;
}

function addStylesOfMissingCells(sheet: Sheet, area: Area, styles: Set<CellStyle>): void {
  if (sheet.columns.every((band) => band.style === undefined) && [...sheet.rows.values()].every((band) => band.style === undefined)) {
    styles.add(sheet.standardStyle);
    return;
  }
  const bottom = Math.min(area.bottom, Math.max(area.top, (usedArea(sheet, false)?.bottom ?? 0) + 1));
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!sheet.cells.has(cellKey(row, column))) styles.add(styleAt(sheet, row, column));
    }
  }
}
