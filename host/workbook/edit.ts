/** Changing what cells hold and how they look. */
import { cellKey, type Area, type CellValue } from '../../src/sheet/grid';
import { columnCount, COLUMNS, rowCount, ROWS } from './area';
import { setColumnBand, setRowBand } from './bands';
import { announce, type Author, type Change } from './changes';
import { readEntry } from './entry';
import { cellAt, columnBand, existingCells, mergeAround, styleAt, stylesIn, type Sheet } from './sheet';
import { sameStyle, withStyle, type CellStyle, type StyleChange } from './style';
import type { Workbook } from './workbook';

/** Enters a value or a text as if it had been typed; null, "" and undefined blank the cell. A covered cell of a merged area takes nothing. */
export function enter(sheet: Sheet, row: number, column: number, input: CellValue | undefined): void {
  const merged = sheet.merges.length === 0 ? null : mergeAround(sheet, row, column);
  if (merged !== null && (merged.top !== row || merged.left !== column)) return;
  const style = styleAt(sheet, row, column);
  if (typeof input !== 'string') {
    // A cell knows one zero only: -0 is 0.
    const value = input === 0 ? 0 : (input ?? null);
    putCell(sheet, row, column, value, null, withStyle(style, { textPrefix: false }));
    return;
  }
  const entry = readEntry(input, style.numberFormat);
  const change: StyleChange = { textPrefix: entry.textPrefix ?? false };
  const numberFormat = style.numberFormat === 'General' ? (entry.numberFormat ?? 'General') : style.numberFormat;
  putCell(sheet, row, column, entry.value, entry.formula, withStyle(style, { ...change, numberFormat }));
}

/** Puts content and style as they are; a blank cell that looks as it would without being there is forgotten. */
export function putCell(sheet: Sheet, row: number, column: number, value: CellValue, formula: string | null, style: CellStyle): void {
  const key = cellKey(row, column);
  const before = sheet.cells.get(key);
  if (value === null && formula === null) {
    sheet.cells.delete(key);
    if (sameStyle(style, styleAt(sheet, row, column))) return;
  }
  if (before === undefined || before.value !== value || before.formula !== formula) sheet.cells.set(key, { value, formula, style });
  else sheet.cells.set(key, before.style === style ? before : { ...before, style });
}

/** Gives every cell of the area the style that `change` makes of its own; whole rows and columns get it as rows and columns. */
export function restyle(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  if (rowCount(area) === ROWS || columnCount(area) === COLUMNS) return restyleBands(sheet, area, change);
  const made = new Map<CellStyle, CellStyle>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const style = styleAt(sheet, row, column);
      let wanted = made.get(style);
      if (wanted === undefined) made.set(style, (wanted = change(style)));
      const cell = cellAt(sheet, row, column);
      putCell(sheet, row, column, cell?.value ?? null, cell?.formula ?? null, wanted);
    }
  }
}

function restyleBands(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  for (const [key, cell] of [...existingCells(sheet, area)]) sheet.cells.set(key, { ...cell, style: change(cell.style) });
  if (rowCount(area) === ROWS) {
    for (let column = area.left; column <= area.right; column++) {
      setColumnBand(sheet, column, { style: change(columnBand(sheet, column)?.style ?? sheet.standardStyle) });
    }
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      setRowBand(sheet, row, { style: change(sheet.rows.get(row)?.style ?? sheet.standardStyle) });
    }
  }
}

/** Merges the area: the top-left cell keeps its content, the others lose theirs. */
export function merge(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row !== area.top || column !== area.left) putCell(sheet, row, column, null, null, styleAt(sheet, row, column));
    }
  }
  sheet.merges = [...unmerged(sheet, area), area];
}

/** The merged areas of the sheet without those that touch the area. */
export function unmerged(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.merges.filter(
    (one) => one.bottom < area.top || one.top > area.bottom || one.right < area.left || one.left > area.right,
  );
}

/** An edit by hand, here or by someone else in the same file: enters the value and tells the listeners. */
export function typeInto(workbook: Workbook, sheet: Sheet, row: number, column: number, input: CellValue, by: Author = 'person'): void {
  enter(sheet, row, column, input);
  const change: Change = { what: 'content', sheet: sheet.id, areas: [{ top: row, left: column, bottom: row, right: column }], by };
  announce(workbook, [change]);
}

/** Whether the sheet is protected and the area has a locked cell. */
export function isLocked(sheet: Sheet, area: Area): boolean {
  return sheet.protection !== null && [...stylesIn(sheet, area)].some((style) => style.locked);
}
