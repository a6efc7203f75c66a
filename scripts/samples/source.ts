/**
 * The plain text in which a sheet of a sample is kept, so that a person can lay it beside the printed plan:
 *
 *   widths: 6 | 9 | 20                    widths of the columns, in characters
 *   title: Phụ lục 07:                    over the whole width; so are `subtitle` and `note`
 *   header: Số | Năm | Vạn Ninh           cells of a row, separated by |
 *   total: | TỔNG CỘNG | 11               likewise `group`
 *   1 | 2014 | V.Lương ↵ V.Hưng           a row of the table; ↵ is a line break inside the cell, ␣ a blank that is kept
 *
 * Rows are separated by blank lines, and a row may be written on as many lines as is convenient. Lines that begin with
 * // are remarks. A cell that holds only < is merged with the one on its left, one that holds only ^ with the one above.
 */

export type RowKind = 'title' | 'subtitle' | 'note' | 'header' | 'group' | 'total' | 'row';

export interface SourceRow {
  readonly kind: RowKind;
  readonly cells: readonly string[];
}

export interface SourceSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly SourceRow[];
}

/** A cell as it is typed into Excel: a count, a share (0.106 for "10,6%"), text, or nothing. */
export type TypedValue = number | string | null;

const KINDS: readonly RowKind[] = ['title', 'subtitle', 'note', 'header', 'group', 'total'];

/** Titles and notes stand outside the table and take its whole width. */
export function isAcross(kind: RowKind): boolean {
  return kind === 'title' || kind === 'subtitle' || kind === 'note';
}

/** Reads the text of one sheet. @throws where the widths are missing or a row has more cells than there are columns. */
export function parseSheet(name: string, text: string): SourceSheet {
  const paragraphs = text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const [first = '', ...rest] = paragraphs;
  if (!first.startsWith('widths:')) throw new Error(`${name}: the first line must give the widths of the columns`);
  const widths = cellsOf(first.slice('widths:'.length)).map(Number);
  const rows = rest.map(parseRow);
  for (const row of rows) {
    if (row.cells.length > widths.length) throw new Error(`${name}: more cells than columns in: ${row.cells.join(' | ')}`);
  }
  return { name, widths, rows };
}

function parseRow(paragraph: string): SourceRow {
  const kind = KINDS.find((word) => paragraph.startsWith(`${word}:`));
  if (kind === undefined) return { kind: 'row', cells: cellsOf(paragraph) };
  return { kind, cells: cellsOf(paragraph.slice(kind.length + 1)) };
}

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim().replace(/ ?↵ ?/g, '\n').replaceAll('␣', ' '));
}

/** "76" → 76, "10,6%" → 0.106, "" → null; "01" and everything else stays text. */
export function typedValue(cell: string): TypedValue {
  if (cell === '') return null;
  if (/^(0|[1-9]\d*)$/.test(cell)) return Number(cell);
  const share = /^(\d+),(\d)%$/.exec(cell);
  return share === null ? cell : Number(`${share[1]}${share[2]}`) / 1000;
}
