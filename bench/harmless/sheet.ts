/** A sheet that can be changed like one in Excel, whose cells remember where they stood at the start. */
import { cellAddress, columnName, parseAddress } from '../../src/sheet/address';
import { cellKey, createGrid, numberFormatAt, valueAt, type Area, type CellValue, type Grid } from '../../src/sheet/grid';

export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  /** "PL07!E8" of the start; null for a cell that the change added. */
  readonly origin: string | null;
}

export interface Sheet {
  readonly name: string;
  /** From A1, every row as long as `columnIds`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Which row (1, 2 …) and column (A, B …) of the start this is; null for one that the change added. */
  readonly rowIds: readonly (number | null)[];
  readonly columnIds: readonly (string | null)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isHidden: boolean;
}

export const BLANK: Cell = { value: null, origin: null };

export function sheetOf(grid: Grid): Sheet {
  const height = (grid.area?.bottom ?? -1) + 1;
  const width = (grid.area?.right ?? -1) + 1;
  const cellOf = (row: number, column: number): Cell => {
    const format = numberFormatAt(grid, row, column);
    return { value: valueAt(grid, row, column), ...(format === 'General' ? {} : { format }), origin: `${grid.sheet}!${cellAddress(row, column)}` };
  };
  return {
    name: grid.sheet,
    rows: times(height, (row) => times(width, (column) => cellOf(row, column))),
    rowIds: times(height, (row) => row + 1),
    columnIds: times(width, columnName),
    merges: grid.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
  };
}

export function gridOf(sheet: Sheet): Grid {
  const used = sheet.rows.map((row) => row.some((cell) => cell.value !== null));
  const top = Math.max(0, used.indexOf(true));
  const bottom = Math.max(top, used.lastIndexOf(true));
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, { formula, format }] of cells.entries()) {
      if (formula !== undefined) formulas.set(cellKey(row, column), formula);
      if (format !== undefined) numberFormats.set(cellKey(row, column), format);
    }
  }
  const values = sheet.rows.slice(top, bottom + 1).map((row) => row.map((cell) => cell.value));
  const { name, merges, hiddenRows, hiddenColumns, isHidden } = sheet;
  const area = { top, left: 0, bottom, right: sheet.columnIds.length - 1 };
  return createGrid({ sheet: name, area, values, formulas, numberFormats, merges, hiddenRows, hiddenColumns, visibility: isHidden ? 'hidden' : 'visible' });
}

/** Where the row of the start with this number stands now. */
export function rowNow(sheet: Sheet, id: number): number {
  return found(sheet.rowIds.indexOf(id), `row ${id} of ${sheet.name}`);
}

export function columnNow(sheet: Sheet, id: string): number {
  return found(sheet.columnIds.indexOf(id), `column ${id} of ${sheet.name}`);
}

function found(index: number, what: string): number {
  if (index < 0) throw new Error(`There is no ${what}`);
  return index;
}

/** The rows and columns of the start that an address of the start names: "F6:M18". */
export function idsIn(address: string): { readonly rows: readonly number[]; readonly columns: readonly string[] } {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new Error(`${address} is no address`);
  return { rows: times(area.bottom - area.top + 1, (row) => area.top + row + 1), columns: times(area.right - area.left + 1, (column) => columnName(area.left + column)) };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The cell that a person sees: a merged area shows its first. */
export function shownCell(sheet: Sheet, row: number, column: number): Cell {
  const merged = sheet.merges.find((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);
  return sheet.rows[merged?.top ?? row]?.[merged?.left ?? column] ?? BLANK;
}
