/** The cells of a sheet's XML. */
import { cellKey, type Area, type CellKey, type CellValue } from '../../src/sheet/grid';
import { parseReference } from '../workbook/reference';
import type { Cell } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { child, children, numberOf, type Element } from './dom';
import { showFunctions } from './futureFunctions';
import { shiftFormula } from './shiftFormula';
import { decodeText, readText } from './strings';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

/** One cell element with its place: files may leave out the addresses of rows and cells that follow each other. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
}

export interface PlacedRow {
  readonly element: Element;
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

export function placeRows(sheetData: Element): PlacedRow[] {
  let nextRow = 0;
  return children(sheetData, 'row').map((element) => {
    const row = (numberOf(element, 'r') ?? nextRow + 1) - 1;
    nextRow = row + 1;
    let nextColumn = 0;
    const cells = children(element, 'c').map((one) => {
      const address = one.getAttribute('r');
      const area = address === null || address === '' ? null : (parseReference(address)?.areas[0] ?? null);
      const column = area?.left ?? nextColumn;
      nextColumn = column + 1;
      return { element: one, row: area?.top ?? row, column };
    });
    return { element, row, cells };
  });
}

/** Shared formulas are written out for every cell; the other cells of an array formula have its values only. */
export function readCells(rows: readonly PlacedRow[], context: CellContext): Map<CellKey, Cell> {
  const cells = new Map<CellKey, Cell>();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  for (const { cells: placed } of rows) {
    for (const { element, row, column } of placed) {
      const style = context.styles[numberOf(element, 's') ?? 0] ?? context.styles[0];
      if (style === undefined) continue;
      const formula = readFormula(element, row, column, shared);
      const value = readValue(element, context.strings);
      const isText = formula === null && value === '';
      cells.set(cellKey(row, column), { value: isText ? null : value, formula, style });
    }
  }
  return cells;
}

function readFormula(cell: Element, row: number, column: number, shared: Map<string, { formula: string; row: number; column: number }>): string | null {
  const element = child(cell, 'f');
  if (element === null || element.getAttribute('t') === 'dataTable') return null;
  const text = element.textContent ?? '';
  const index = element.getAttribute('t') === 'shared' ? element.getAttribute('si') : null;
  if (text !== '') {
    if (index !== null && index !== '') shared.set(index, { formula: text, row, column });
    return `=${showFunctions(decodeText(text))}`;
  }
  const master = index === null ? undefined : shared.get(index);
  if (master === undefined) return null;
  return `=${showFunctions(decodeText(shiftFormula(master.formula, row - master.row, column - master.column)))}`;
}

function readValue(cell: Element, strings: readonly string[]): CellValue {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') {
    const inline = child(cell, 'is');
    return inline === null ? null : readText(inline);
  }
  const element = child(cell, 'v');
  if (element === null) return null;
  const text = element.textContent ?? '';
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
    case 'b':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return text.trim();
    case 'str':
      return decodeText(text);
    case 'd':
      return dateSerial(text) ?? text;
    default:
      return text.trim() === '' || Number.isNaN(Number(text)) ? (text.trim() === '' ? null : text) : Number(text);
  }
}

/** "2025-02-13T00:00:00" as the serial number that Excel shows for it. */
function dateSerial(text: string): number | null {
  const time = Date.parse(/T/.test(text) && !/Z$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

export function readMerges(root: Element): Area[] {
  const list = child(root, 'mergeCells');
  if (list === null) return [];
  return children(list, 'mergeCell').flatMap((one) => parseReference(one.getAttribute('ref') ?? '')?.areas ?? []);
}
