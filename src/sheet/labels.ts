/** What the rows of a header say above each column. */
import { fold } from '../text/fold';
import { cellAddress } from './address';
import { mergeAt, textAt, valueAt, type Area, type Grid } from './grid';
import { madeOnce } from './madeOnce';

/** What the header says above one column. */
export interface ColumnLabel {
  readonly column: number;
  /** The label nearest to the data, as written but for footnote marks: "Vạn Ninh". */
  readonly text: string;
  /** `text` folded, without the stop of "STT." and those inside "S.TT": "van ninh". */
  readonly folded: string;
  /** The label above `text`, as written, where the header has several rows: "Huyện Vạn Ninh" above "Tên xã"; else "". */
  readonly parent: string;
  /** All labels above the column from top to bottom, folded, joined by " / ": "dia phuong / van ninh". */
  readonly path: string;
  /** The address of the cell that holds `text`. */
  readonly cell: string;
}

export interface Header<C> {
  readonly area: Area;
  readonly labels: readonly ColumnLabel[];
  readonly columns: C;
}

/** Tells which column plays which part, or null where the labels are not those of the family. */
export type HeaderMatch<C> = (labels: readonly ColumnLabel[]) => C | null;

export const TALLEST_HEADER = 4;

/** The labels of the columns in these rows; at most TALLEST_HEADER rows, and one that numbers the columns. */
export function columnLabels(grid: Grid, top: number, bottom: number, columns: readonly number[]): ColumnLabel[] {
  const ofGrid = madeOnce(labelsMade, grid, () => new Map<number, Map<number, ColumnLabel>>());
  const ofRows = madeOnce(ofGrid, rowsKey(top, bottom), () => new Map<number, ColumnLabel>());
  return columns.map((column) => madeOnce(ofRows, column, () => columnLabel(grid, top, bottom, column)));
}

/** The same rows are tried by every family, and with other columns beside them: the label of a column is made once. */
const labelsMade = new WeakMap<Grid, Map<number, Map<number, ColumnLabel>>>();

/** The first row and the height of a header as one number. */
export function rowsKey(top: number, bottom: number): number {
  return top * (TALLEST_HEADER + 1) + bottom - top;
}

/** The label of one column, from top to bottom. */
export function columnLabel(grid: Grid, top: number, bottom: number, column: number): ColumnLabel {
  const parts: { text: string; cell: string }[] = [];
  for (let row = top; row <= bottom; row++) {
    const merged = mergeAt(grid, row, column);
    const from = merged === null ? spanningColumn(grid, row, bottom, column) : merged.left;
    const text = textAt(grid, row, from);
    const cell = cellAddress(merged?.top ?? row, from);
    const isNumbering = row > top && /^\(?(\d{1,2}|[A-Z])\)?$/.test(text);
    if (text !== '' && !isNumbering && parts[parts.length - 1]?.cell !== cell) parts.push({ text: withoutFootnote(text), cell });
  }
  const last = parts[parts.length - 1] ?? { text: '', cell: cellAddress(top, column) };
  return { column, text: last.text, parent: parts[parts.length - 2]?.text ?? '', folded: foldLabel(grid, last.text), path: parts.map((part) => foldLabel(grid, part.text)).join(' / '), cell: last.cell };
}

/** A label that is not merged over the columns right of it, but has a label below itself as they have, stands over them: its column, else the own. */
function spanningColumn(grid: Grid, row: number, bottom: number, column: number): number {
  if (row === bottom || textAt(grid, row, column) !== '' || !isLabelled(grid, row, bottom, column)) return column;
  let left = column - 1;
  while (left >= (grid.area?.left ?? 0) && textAt(grid, row, left) === '') left--;
  const isAlone = mergeAt(grid, row, left) === null && isLabelled(grid, row, bottom, left);
  return isAlone && left >= (grid.area?.left ?? 0) ? left : column;
}

/** Does the column hold a text of its own below the row? */
function isLabelled(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) if (typeof valueAt(grid, below, column) === 'string') return true;
  return false;
}

/** What points to a note below the table: "Tổng (1)", "Lũy kế*", "Xã²". */
const FOOTNOTE = /(?<=\S)\s*(?:\((?:\*{1,3}|\d)\)|\*{1,3}|[⁰¹²³⁴-⁹]+)$/;

function withoutFootnote(text: string): string {
  return text.replace(FOOTNOTE, '');
}

/** Every row is tried as a header at several heights, so each text of a sheet is folded once and kept as long as its grid. */
const foldedTexts = new WeakMap<Grid, Map<string, string>>();

/** A label for matching: folded, without footnote marks, without the stops of an abbreviation ("S.TT", "Đ.v.t", "STT."). */
export function foldLabel(grid: Grid, text: string): string {
  const known = foldedTexts.get(grid) ?? new Map<string, string>();
  foldedTexts.set(grid, known);
  const folded = known.get(text) ?? withoutStops(fold(withoutFootnote(text)));
  known.set(text, folded);
  return folded;
}

function withoutStops(folded: string): string {
  const bare = folded.replace(/[.:;]$/, '');
  return /^[a-z]{1,2}(?:\.[a-z]{1,3})+$/.test(bare) ? bare.replace(/\./g, '') : bare;
}

/** The columns that hold a text in one of the rows, merged cells seen as a person sees them; a column that holds nothing of its own anywhere is a gap. */
export function labelledColumns(grid: Grid, top: number, bottom = top): readonly number[] {
  const ofGrid = madeOnce(labelledMade, grid, () => new Map<number, readonly number[]>());
  return madeOnce(ofGrid, rowsKey(top, bottom), () =>
    usedColumns(grid).filter((column) => {
      for (let row = top; row <= bottom; row++) if (textAt(grid, row, column) !== '') return true;
      return false;
    }),
  );
}

const labelledMade = new WeakMap<Grid, Map<number, readonly number[]>>();

const columnsUsed = new WeakMap<Grid, readonly number[]>();

/** The columns of the sheet that hold something, from left to right. */
function usedColumns(grid: Grid): readonly number[] {
  const known = columnsUsed.get(grid);
  if (known !== undefined) return known;
  const used = new Set<number>();
  for (const row of grid.values) {
    for (const [offset, value] of row.entries()) if (value !== null && value !== '') used.add(offset);
  }
  const columns = [...used].sort((a, b) => a - b).map((offset) => offset + (grid.area?.left ?? 0));
  columnsUsed.set(grid, columns);
  return columns;
}

/** The row "(1) (2) (3)" or "A B 1 2" that forms put under their header. */
export function isColumnNumbering(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textAt(grid, row, column).replace(/[()[\]]/g, '')).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[A-Z]$/.test(text)).map(Number);
  return texts.length >= 3 && numbers.length >= 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index) && numbers[0] === 1;
}
