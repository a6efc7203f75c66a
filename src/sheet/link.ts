/** A click on a cell that leads to another one. */
import { quotedSheet } from './address';
import type { CellValue } from './grid';
import type { ContentCell } from './content';

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/**
 * The formula of a cell of the add-in's own sheets, or null where it holds a plain value. A link is a formula: thousands of
 * them are written at once, where each link of Excel's own kind is a statement for itself and a sheet takes 65,530.
 */
export function formulaOf({ value, formula, link }: ContentCell): string | null {
  if (link === undefined) return formula ?? null;
  const shown = formula === undefined ? literal(value) : formula.slice(1);
  return `=HYPERLINK(${literal(`#${targetOf(link)}`)},${shown})`;
}

/** "'PL07'!E12": programs differ in which names they take without quotes. */
export function targetOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

function literal(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value ?? '';
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}
