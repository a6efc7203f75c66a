/** What a person can do to a sheet: each function gives a new sheet, with merged areas carried along as Excel does. */
import type { Area, CellValue } from '../../src/sheet/grid';
import { BLANK, columnNow, idsIn, rowNow, times, type Cell, type Sheet } from './sheet';

/** Blank rows before the given one; a merged area that reaches over the place grows. */
export function insertRows(sheet: Sheet, at: number, count: number): Sheet {
  const blank = times(count, () => sheet.columnIds.map(() => BLANK));
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...blank, ...sheet.rows.slice(at)],
    rowIds: [...sheet.rowIds.slice(0, at), ...blank.map(() => null), ...sheet.rowIds.slice(at)],
    merges: sheet.merges.map((area) => ({ ...area, top: moved(area.top, at, count), bottom: moved(area.bottom, at, count) })),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => moved(row, at, count))),
  };
}

export function insertColumns(sheet: Sheet, at: number, count: number): Sheet {
  const blank = times(count, () => BLANK);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => [...row.slice(0, at), ...blank, ...row.slice(at)]),
    columnIds: [...sheet.columnIds.slice(0, at), ...blank.map(() => null), ...sheet.columnIds.slice(at)],
    merges: sheet.merges.map((area) => ({ ...area, left: moved(area.left, at, count), right: moved(area.right, at, count) })),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => moved(column, at, count))),
  };
}

function moved(place: number, at: number, count: number): number {
  return place >= at ? place + count : place;
}

/** Removes a row that no merged area reaches beyond. */
export function removeRow(sheet: Sheet, at: number): Sheet {
  const shrunk = (place: number): number => (place > at ? place - 1 : place);
  return {
    ...sheet,
    rows: sheet.rows.filter((_, row) => row !== at),
    rowIds: sheet.rowIds.filter((_, row) => row !== at),
    merges: sheet.merges.filter((area) => area.top < at || area.bottom > at).map((area) => ({ ...area, top: shrunk(area.top), bottom: shrunk(area.bottom) })),
  };
}

export function setCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells, index) => (index === row ? cells.map((cell, place) => (place === column ? { ...cell, ...change } : cell)) : cells)) };
}

/** Changes the cells of an address of the start, "F6:M18 C5"; covered cells of merged areas hold nothing and stay so. */
export function mapCells(sheet: Sheet, addresses: string, change: (cell: Cell, id: { readonly row: number; readonly column: string }) => Cell): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const address of addresses.split(' ')) {
    const ids = idsIn(address);
    for (const row of ids.rows) {
      for (const column of ids.columns) {
        const cells = rows[rowNow(sheet, row)];
        const place = columnNow(sheet, column);
        const cell = cells?.[place];
        if (cells !== undefined && cell !== undefined) cells[place] = change(cell, { row, column });
      }
    }
  }
  return { ...sheet, rows };
}

export function mapTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  const changed = (cell: Cell): Cell => (typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell);
  return { ...sheet, rows: sheet.rows.map((row) => row.map(changed)) };
}

export function added(value: CellValue): Cell {
  return { value, origin: null };
}

/** Puts a text into a sheet, merged over the area. */
export function writeMerged(sheet: Sheet, area: Area, text: string): Sheet {
  const isOne = area.top === area.bottom && area.left === area.right;
  return { ...setCell(sheet, area.top, area.left, added(text)), merges: isOne ? sheet.merges : [...sheet.merges, area] };
}

/**
 * Puts the columns from `left` on, in the rows from `top` to `bottom`, into another order (places of now, in their new
 * order); null where that would tear a merged area apart.
 */
export function orderColumns(sheet: Sheet, { top, bottom, left }: Omit<Area, 'right'>, order: readonly number[]): Sheet | null {
  const merges: Area[] = [];
  const right = left + order.length - 1;
  for (const area of sheet.merges) {
    const isInside = area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right;
    const places = times(area.right - area.left + 1, (index) => left + order.indexOf(area.left + index));
    if (!isInside && area.bottom >= top && area.top <= bottom && area.right >= left && area.left <= right) return null;
    const isTorn = isInside && Math.max(...places) - Math.min(...places) !== area.right - area.left;
    if (isTorn) return null;
    merges.push(isInside ? { ...area, left: Math.min(...places), right: Math.max(...places) } : area);
  }
  const ordered = (cells: readonly Cell[]): Cell[] => cells.map((cell, column) => cells[order[column - left] ?? column] ?? cell);
  const firsts = new Map(merges.map((area) => [`${area.top} ${area.left}`, area]));
  const rows = sheet.rows.map((cells, row) => (row >= top && row <= bottom ? gathered(ordered(cells), row, firsts) : cells));
  return { ...sheet, rows, merges, columnIds: sheet.columnIds.map((id, column) => sheet.columnIds[order[column - left] ?? column] ?? id) };
}

/** The text of a merged area stands in its first cell, also after its columns were turned round. */
function gathered(cells: readonly Cell[], row: number, firsts: ReadonlyMap<string, Area>): Cell[] {
  const result = [...cells];
  for (const [column, cell] of cells.entries()) {
    const area = firsts.get(`${row} ${column}`);
    if (area === undefined || cell.value !== null) continue;
    const filled = cells.findIndex((other, place) => place > column && place <= area.right && other.value !== null);
    if (filled > 0) [result[column], result[filled]] = [cells[filled] ?? BLANK, cell];
  }
  return result;
}

/** The texts of merged areas that lie in these rows stand in their first cells alone, as Unmerge leaves them. */
export function splitMerges(sheet: Sheet, top: number, bottom: number): Sheet {
  return { ...sheet, merges: sheet.merges.filter((area) => area.bottom < top || area.top > bottom) };
}
