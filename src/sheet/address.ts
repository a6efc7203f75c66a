/** Addresses as Excel writes them, from and to zero-based rows and columns. */
import type { Area } from './grid';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. Expects capital letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (11, 4) → "E12". */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "F7:M7"; one cell is written as such. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name in quotes, which every program takes, whatever the name. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A sheet's name as formulas write it: quoted where it is more than letters, digits and underscores, or an address itself (PL10, but not PL08). */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}[1-9]\d*|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(sheet);
  return plain ? sheet : quotedSheet(sheet);
}

/** "PL08!C5", "'PL III'!E8". */
export function qualifiedAddress(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

/** Reads "E12", "$E$12", "F7:M7", "PL08!C5" or "'PL III'!E8"; null where the text is no address. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const [, quoted, plain, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const area = {
    top: Math.min(Number(firstRow), Number(lastRow)) - 1,
    left: Math.min(columnIndex(firstColumn), columnIndex(lastColumn)),
    bottom: Math.max(Number(firstRow), Number(lastRow)) - 1,
    right: Math.max(columnIndex(firstColumn), columnIndex(lastColumn)),
  };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area };
}
