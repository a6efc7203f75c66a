/** A sheet as SheetJS reads it, made into a grid. */
import { SSF, type CellObject, type WorkSheet } from '@e965/xlsx';
import { cellKey, createGrid, type Area, type CellKey, type CellValue, type Grid, type GridInput, type TextRun } from '../sheet/grid';
import { commonFont, readRuns } from './fonts';

/** What the reader of the file knows of a sheet besides its cells. */
export interface SheetFacts extends Pick<GridInput, 'sheet' | 'visibility' | 'hiddenRows' | 'hiddenColumns' | 'isProtected' | 'own'> {
  readonly date1904: boolean;
  /** The font of a cell; null where unknown. */
  readonly fontOf: (key: CellKey) => string | null;
  /** Formula errors by their text, where SheetJS knows no number for them. */
  readonly errors: ReadonlyMap<CellKey, string>;
}

/** As many as Excel lets an add-in read of a sheet. */
const MOST_CELLS = 5_000_000;

/** Serial numbers of the 1904 system begin four years and a day later than those of the 1900 system. */
const DAYS_FROM_1900_TO_1904 = 1462;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/**
 * Makes the grid of a sheet that SheetJS read densely. Its area is that of the cells that hold something;
 * a sheet with cells in opposite corners may have few of them and still be too large.
 */
export function gridOf(sheet: WorkSheet, facts: SheetFacts): Grid | 'too-large' {
  const values = new Map<CellKey, CellValue>();
  const formulas = new Map<CellKey, string>();
  const numberFormats = new Map<CellKey, string>();
  const fontOf = new Map<CellKey, string | null>();
  const runs = new Map<CellKey, readonly TextRun[]>();
  let area: Area | null = null;

  forEachCell(sheet, (row, column, cell) => {
    const key = cellKey(row, column);
    const value = valueOf(cell, key, facts);
    if (value === null && cell.f === undefined) return;
    area = area === null ? { top: row, left: column, bottom: row, right: column } : including(area, row, column);
    if (value !== null) values.set(key, value);
    if (cell.f !== undefined) formulas.set(key, `=${cell.f}`);
    if (cell.z !== undefined && cell.z !== 'General') numberFormats.set(key, String(cell.z));
    const font = facts.fontOf(key);
    fontOf.set(key, font);
    const stretches = typeof value === 'string' && cell.r !== undefined ? readRuns(String(cell.r), value, font) : null;
    if (stretches !== null) runs.set(key, stretches);
  });

  if (area !== null && cellsIn(area) > MOST_CELLS) return 'too-large';
  const { sheet: name, visibility, hiddenRows, hiddenColumns, isProtected, own } = facts;
  return createGrid({
    sheet: name,
    area,
    values: rowsOf(area, values),
    formulas,
    numberFormats,
    ...commonFont(fontOf),
    runs,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    visibility,
    hiddenRows,
    hiddenColumns,
    isProtected,
    own,
  });
}

function forEachCell(sheet: WorkSheet, visit: (row: number, column: number, cell: CellObject) => void): void {
  // Rows and cells are sparse arrays: forEach passes over what was never written.
  sheet['!data']?.forEach((cells: CellObject[], row: number) => {
    cells.forEach((cell, column) => visit(row, column, cell));
  });
}

function valueOf(cell: CellObject, key: CellKey, facts: SheetFacts): CellValue {
  const { t, v } = cell;
  // A stub: no value, or a formula whose result was never computed.
  if (t === 'z') return null;
  if (t === 'e') return facts.errors.get(key) ?? ERRORS[Number(v)] ?? '#N/A';
  if (typeof v === 'string') return v === '' ? null : v.replace(/\r\n?/g, '\n');
  if (typeof v === 'boolean') return v;
  if (typeof v !== 'number' || Number.isNaN(v)) return null;
  return facts.date1904 && SSF.is_date(String(cell.z ?? '')) ? v + DAYS_FROM_1900_TO_1904 : v;
}

function including(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function cellsIn(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** One array a row, each as long as its last value needs. */
function rowsOf(area: Area | null, values: ReadonlyMap<CellKey, CellValue>): CellValue[][] {
  if (area === null) return [];
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CellValue[] = [];
    let length = 0;
    for (let column = area.left; column <= area.right; column++) {
      const value = values.get(cellKey(row, column)) ?? null;
      cells.push(value);
      if (value !== null) length = cells.length;
    }
    cells.length = length;
    rows.push(cells);
  }
  return rows;
}
