/** Short digests of what was written, by which typing is told from writing later. */
import type { CellContent } from '../../sheet/edit';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 3;
export const BLANK = ' '.repeat(WIDTH);

/**
 * Three characters: one in 262,144 other contents has the same. Formulas count as they are spelt without blanks, quotes
 * around sheet names and capitals, which Excel changes at will.
 */
export function digestOfContent({ value, formula }: CellContent): string {
  if (formula !== null) return digest(`=${formula.replace(/[\s'$]/g, '').toUpperCase()}`);
  if (value === null || value === '') return BLANK;
  const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
  return digest(`${typeof value}:${text}`);
}

/** FNV-1a over the characters; 18 of its 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  const bits = (hash ^ (hash >>> 14)) & 0x3ffff;
  return [bits >>> 12, bits >>> 6, bits].map((part) => DIGITS[part & 63]).join('');
}

/** The digests of a row's cells from column A on; those behind the last one that holds something are left out. */
export function digestsOfRow(cells: ReadonlyMap<number, CellContent>): string {
  const last = Math.max(-1, ...cells.keys());
  let row = '';
  for (let column = 0; column <= last; column++) row += digestOfContent(cells.get(column) ?? { value: null, formula: null });
  return row.trimEnd();
}

/** The digest that a row's text has for a column. */
export function digestAt(row: string | undefined, column: number): string {
  return (row ?? '').slice(column * WIDTH, (column + 1) * WIDTH).padEnd(WIDTH);
}
