/** A sheet with rows and columns exchanged: what stands side by side there is read as if it stood below each other. */
import { areaAddress, parseAddress } from './address';
import { cellKey, createGrid, numberFormatAt, valueAt, type Area, type CellKey, type CellValue, type Grid } from './grid';

export function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** "E3" → "C5". Expects an address without a sheet. */
export function turnedAddress(address: string): string {
  const area = parseAddress(address)?.area;
  return area === undefined ? address : areaAddress(turnedArea(area));
}

/** A text in quotes, or a reference; those of other sheets stay. */
const REFERENCE = /"[^"]*"|(?:'[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.])[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?![\p{L}\p{N}_(.])/gu;

/** The formula that says the same of the exchanged cells. Expects relative references. */
export function turnedFormula(formula: string): string {
  return formula.replace(REFERENCE, (found) => (found.startsWith('"') || found.includes('!') ? found : turnedAddress(found)));
}

/** The cells of `area` with rows and columns exchanged; `texts` stand in the place of what its cells hold, by their key in the exchanged sheet, and `merged` are merged areas of it. */
export function turnedGrid(grid: Grid, area: Area, texts: ReadonlyMap<CellKey, CellValue>, merged: readonly Area[]): Grid {
  const turned = turnedArea(area);
  const numberFormats = new Map<CellKey, string>();
  const values: CellValue[][] = [];
  for (let row = turned.top; row <= turned.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = turned.left; column <= turned.right; column++) {
      const key = cellKey(row, column);
      const text = texts.get(key);
      line.push(text === undefined ? valueAt(grid, column, row) : text);
      const format = numberFormatAt(grid, column, row);
      if (format !== 'General') numberFormats.set(key, format);
    }
    values.push(line);
  }
  const merges = grid.merges.filter((one) => isWithin(one, area)).map(turnedArea).filter((one) => !touches(one, texts));
  return createGrid({ sheet: grid.sheet, area: turned, values, numberFormats, merges: [...merges, ...merged], visibility: grid.visibility, isProtected: grid.isProtected });
}

function isWithin(one: Area, area: Area): boolean {
  return one.top >= area.top && one.bottom <= area.bottom && one.left >= area.left && one.right <= area.right;
}

function touches({ top, left, bottom, right }: Area, texts: ReadonlyMap<CellKey, CellValue>): boolean {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (texts.has(cellKey(row, column))) return true;
  return false;
}
