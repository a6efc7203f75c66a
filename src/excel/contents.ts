/** What cells hold, from Excel's arrays to plain values. */
import type { CellContent } from '../sheet/edit';
import { cellKey, type Area, type CellKey, type CellValue } from '../sheet/grid';
import type { PieceAnswer } from './readPieces';

/** Values by row and column of `area`; formulas and number formats only where there are any. */
export interface Contents {
  readonly area: Area;
  readonly values: CellValue[][];
  readonly formulas: Map<CellKey, string>;
  readonly numberFormats: Map<CellKey, string>;
}

export function emptyContents(area: Area): Contents {
  return { area, values: [], formulas: new Map(), numberFormats: new Map() };
}

/** Adds the answer about some rows of the area. */
export function addContents(contents: Contents, rows: Area, answer: Extract<PieceAnswer, { what: 'contents' }>): void {
  answer.values.forEach((values, index) => {
    const row = rows.top + index;
    contents.values[row - contents.area.top] = values.map(cellValue);
    values.forEach((value, offset) => {
      const key = cellKey(row, rows.left + offset);
      const formula = formulaOf(answer.formulas[index]?.[offset], value);
      if (formula !== null) contents.formulas.set(key, formula);
      const format = answer.numberFormats[index]?.[offset];
      if (typeof format === 'string' && format !== 'General') contents.numberFormats.set(key, format);
    });
  });
}

/** Excel gives "" for a blank cell. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === null || value === undefined ? null : String(value);
}

/** `formulas` repeats the value where there is no formula, also a text that begins with "=". */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What the cell holds; blank outside the area. */
export function contentAt(contents: Contents, row: number, column: number): CellContent {
  return {
    value: contents.values[row - contents.area.top]?.[column - contents.area.left] ?? null,
    formula: contents.formulas.get(cellKey(row, column)) ?? null,
  };
}

export function formatAt(contents: Contents, row: number, column: number): string {
  return contents.numberFormats.get(cellKey(row, column)) ?? 'General';
}

/** Whether two cells hold the same; the computed value of a formula may differ, it follows from other cells. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return (one.value === '' ? null : one.value) === (other.value === '' ? null : other.value);
}
