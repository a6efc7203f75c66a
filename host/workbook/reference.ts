/** References as Excel writes them ("PL07!A1:B2,C:C"), from and to areas. */
import { areaAddress, columnIndex, columnName, quoteSheet } from '../../src/sheet/address';
import type { Area } from '../../src/sheet/grid';
import { COLUMNS, ROWS } from './area';

export interface Reference {
  readonly sheet: string | null;
  readonly areas: readonly Area[];
}

/** Reads one or more comma-separated addresses of one sheet; whole columns ("A:C") and rows ("1:3") too; null where the text is none. */
export function parseReference(text: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!,]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const prefix = text.trim().slice(0, text.trim().length - (match[3] ?? '').length);
  const areas: Area[] = [];
  for (const part of text.trim().split(',')) {
    const plain = prefix !== '' && part.trim().startsWith(prefix) ? part.trim().slice(prefix.length) : part.trim();
    const area = parseArea(plain);
    if (area === null) return null;
    areas.push(area);
  }
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, areas };
}

function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text);
  if (match === null) return null;
  const [, firstColumn, firstRow, secondColumn, secondRow] = match;
  const isRange = text.includes(':');
  const lastColumn = isRange ? secondColumn : firstColumn;
  const lastRow = isRange ? secondRow : firstRow;
  if ((firstColumn === undefined) !== (lastColumn === undefined)) return null;
  if ((firstRow === undefined) !== (lastRow === undefined)) return null;
  if (firstColumn === undefined && firstRow === undefined) return null;
  if (!isRange && (firstColumn === undefined || firstRow === undefined)) return null;
  const columns = firstColumn === undefined ? [0, COLUMNS - 1] : [columnIndex(firstColumn.toUpperCase()), columnIndex((lastColumn ?? '').toUpperCase())];
  const rows = firstRow === undefined ? [0, ROWS - 1] : [Number(firstRow) - 1, Number(lastRow) - 1];
  const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return area.top < 0 || area.bottom >= ROWS || area.right >= COLUMNS ? null : area;
}

/** "A1:B2", "A:C", "1:3". */
export function printArea(area: Area): string {
  if (area.top === 0 && area.bottom === ROWS - 1) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** "PL07!A1:B2,PL07!C3", as `address` of a range or of range areas gives it. */
export function printAddress(sheet: string, areas: readonly Area[]): string {
  const name = quoteSheet(sheet);
  return areas.map((area) => `${name}!${printArea(area)}`).join(',');
}
