/** Finding the headers of tables: one to four rows, anywhere in a sheet, repeated or not. */
import { mergeAt, textAt, valueAt, type Grid } from './grid';
import { columnLabels, foldLabel, isColumnNumbering, labelledColumns, rowsKey, TALLEST_HEADER, type ColumnLabel, type Header, type HeaderMatch } from './labels';
import { madeOnce } from './madeOnce';
import { statedHeaders } from './statedHeader';

export type { ColumnLabel, Header, HeaderMatch } from './labels';

/** A row of labels has at least this many columns. */
const FEWEST_COLUMNS = 2;
/** A longer text is content, not a label; the longest of the plans has some 60 characters. */
const LONGEST_LABEL = 150;

/**
 * Every header in the grid that `match` accepts, from top to bottom; repeated headers included. `isKey` knows a label
 * (folded) without which `match` never accepts: only rows near one are looked at, so that long sheets cost little, and
 * `match` is asked only about labels with one among them.
 * Where a person states the header, nothing is looked for elsewhere.
 */
export function findHeaders<C>(grid: Grid, match: HeaderMatch<C>, isKey: (folded: string) => boolean): readonly Header<C>[] {
  if (grid.area === null) return [];
  if (grid.statedHeader !== undefined) return statedHeaders(grid, grid.statedHeader, match);
  const headers: Header<C>[] = [];
  const keyRows = rowsWithKey(grid, isKey);
  const hasKey = labelsWithKey(isKey);
  const matchNearKey: HeaderMatch<C> = (labels) => (hasKey(labels) ? match(labels) : null);
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (!hasKeyBelow(keyRows, row)) continue;
    const found = headersFrom(grid, row, matchNearKey);
    headers.push(...found);
    if (found.length > 0) row = Math.max(...found.map((header) => header.area.bottom));
  }
  return headers;
}

function rowsWithKey(grid: Grid, isKey: (folded: string) => boolean): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [folded, standsIn] of rowsByText(grid)) if (isKey(folded)) for (const row of standsIn) rows.add(row);
  return rows;
}

/** Every family looks for its own keys among the same texts: the rows in which each stands that may be a label, by the folded text. */
const rowsMade = new WeakMap<Grid, ReadonlyMap<string, ReadonlySet<number>>>();

function rowsByText(grid: Grid): ReadonlyMap<string, ReadonlySet<number>> {
  return madeOnce(rowsMade, grid, () => {
    const rows = new Map<string, Set<number>>();
    grid.values.forEach((values, index) => {
      for (const value of values) {
        if (typeof value !== 'string' || value.length > LONGEST_LABEL) continue;
        madeOnce(rows, foldLabel(grid, value.trim()), () => new Set<number>()).add(index + (grid.area?.top ?? 0));
      }
    });
    return rows;
  });
}

/** Is one of the labels, or what stands above it, a key? */
function labelsWithKey(isKey: (folded: string) => boolean): (labels: readonly ColumnLabel[]) => boolean {
  const known = new Map<string, boolean>();
  return (labels) => labels.some(({ folded, path }) => madeOnce(known, path, () => isKey(folded) || path.split(' / ').some(isKey)));
}

/** A key label stands in one of the rows that a header beginning here may have. */
function hasKeyBelow(keyRows: ReadonlySet<number>, top: number): boolean {
  for (let row = top; row < top + TALLEST_HEADER; row++) if (keyRows.has(row)) return true;
  return false;
}

function headersFrom<C>(grid: Grid, top: number, match: HeaderMatch<C>): Header<C>[] {
  if (labelledColumns(grid, top).length < FEWEST_COLUMNS) return [];
  for (let bottom = top; bottom < top + TALLEST_HEADER && !hasContent(grid, bottom); bottom++) {
    const columns = labelledColumns(grid, top, bottom);
    const found = headersOver(grid, top, bottom, columns, match);
    if (found.length > 0) return needsFirstRow(grid, top, bottom, columns, match) ? withSubLabels(grid, top, bottom, columns, found, match) : [];
  }
  return [];
}

/** The same headers a row taller where loose labels stand below them. */
function withSubLabels<C>(grid: Grid, top: number, bottom: number, columns: readonly number[], found: Header<C>[], match: HeaderMatch<C>): Header<C>[] {
  if (!hasLooseSubLabels(grid, bottom + 1, columns)) return found;
  const taller = headersOver(grid, top, bottom + 1, labelledColumns(grid, top, bottom + 1), match);
  return taller.length > 0 ? taller : found;
}

/** Labels below one that is not merged over them: texts right of it, where nothing stood yet, and below itself; nothing else in the row. */
function hasLooseSubLabels(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = labelledColumns(grid, row);
  const added = texts.filter((column) => !columns.includes(column));
  const isBelowLabel = texts.some((column) => columns.includes(column) && added.includes(column + 1));
  return isBelowLabel && texts.every((column) => typeof valueAt(grid, row, column) === 'string' && (added.includes(column) || added.includes(column + 1)));
}

const contentRows = new WeakMap<Grid, Map<number, boolean>>();

function hasContent(grid: Grid, row: number): boolean {
  const known = madeOnce(contentRows, grid, () => new Map<number, boolean>());
  return madeOnce(known, row, () => labelledColumns(grid, row).some((column) => textAt(grid, row, column).length > LONGEST_LABEL));
}

/** Tables side by side are told apart by a blank column; where only one is found, a blank column stands within it. */
function headersOver<C>(grid: Grid, top: number, bottom: number, columns: readonly number[], match: HeaderMatch<C>): Header<C>[] {
  const { separate, joined, whole, width } = candidatesOver(grid, top, bottom, columns);
  const apart = headersAmong(grid, top, bottom, separate, match);
  if (apart.length > 1 || separate[0]?.length === width) return apart;
  const found = headersAmong(grid, top, bottom, joined, match);
  if (found.length > 0) return found;
  const isTried = joined[0]?.length === width;
  return apart.length > 0 || isTried ? apart : headersAmong(grid, top, bottom, whole, match);
}

function headersAmong<C>(grid: Grid, top: number, bottom: number, tables: readonly (readonly ColumnLabel[])[], match: HeaderMatch<C>): Header<C>[] {
  return tables.flatMap((table) => headerOver(grid, top, bottom, table, match) ?? []);
}

/** The labels of rows as one header, or as those of several tables. */
interface Candidates {
  /** Told apart by every blank column. */
  readonly separate: readonly (readonly ColumnLabel[])[];
  /** Told apart by two blank columns. */
  readonly joined: readonly (readonly ColumnLabel[])[];
  /** Told apart only where the first label comes again. */
  readonly whole: readonly (readonly ColumnLabel[])[];
  /** How many columns there are in all. */
  readonly width: number;
}

/** Every family tries the same rows: what may be a header is made once. By the columns, which are those of one grid, then by `rowsKey`. */
const candidatesMade = new WeakMap<readonly number[], Map<number, Candidates>>();

function candidatesOver(grid: Grid, top: number, bottom: number, columns: readonly number[]): Candidates {
  const made = madeOnce(candidatesMade, columns, () => new Map<number, Candidates>());
  return madeOnce(made, rowsKey(top, bottom), () => {
    const labels = columnLabels(grid, top, bottom, columns);
    const isHeader = (table: readonly ColumnLabel[]): boolean => !beginsWithTitle(grid, top, table) && !beginsWithNumbering(grid, top, table);
    const tablesOf = (runs: ColumnLabel[][]): ColumnLabel[][] => runs.flatMap(tablesSideBySide).filter(isHeader);
    const runs = runsOf(labels, 0);
    if (runs.length > 0 && !runs.some(isHeader)) return { separate: [], joined: [], whole: [], width: labels.length };
    return { separate: tablesOf(runs), joined: tablesOf(runsOf(labels, 1)), whole: tablesOf([labels]), width: labels.length };
  });
}

/** What stands over all columns is a title, and says nothing of one. */
function beginsWithTitle(grid: Grid, top: number, labels: readonly ColumnLabel[]): boolean {
  const [first, last] = [labels[0], labels[labels.length - 1]];
  return first !== undefined && last !== undefined && (mergeAt(grid, top, first.column)?.right ?? first.column) >= last.column;
}

/** A row that numbers every column, the first included, is the end of the header above it, and no row of criteria 1 to 7. */
function beginsWithNumbering(grid: Grid, top: number, labels: readonly ColumnLabel[]): boolean {
  const columns = labels.map(({ column }) => column);
  return columns.every((column) => textAt(grid, top, column) !== '') && isColumnNumbering(grid, top, columns);
}

/**
 * A title above the header is no part of it, nor are rows of data above a header that a page break repeated: the rows
 * below them match alone. Rows that a label joins with the rows below it belong together.
 */
function needsFirstRow<C>(grid: Grid, top: number, bottom: number, columns: readonly number[], match: HeaderMatch<C>): boolean {
  for (let start = top + 1; start <= bottom; start++) {
    const isJoined = columns.some((column) => isLabelAcross(grid, top, start, column, columns.length));
    if (!isJoined && headersOver(grid, start, bottom, columns, match).length > 0) return false;
  }
  return true;
}

/** Does a label that begins at `top` or below reach down to the row? */
function isLabelAcross(grid: Grid, top: number, row: number, column: number, width: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top >= top && merged.top < row && merged.right - merged.left + 1 < width;
}

function headerOver<C>(grid: Grid, top: number, bottom: number, candidates: readonly ColumnLabel[], match: HeaderMatch<C>): Header<C> | null {
  const first = match(candidates);
  if (first === null) return null;
  const columns = candidates.map((label) => label.column);
  const end = headerEnd(grid, top, bottom, columns);
  const labels = columnLabels(grid, top, end, columns);
  const left = columns[0] ?? 0;
  const right = columns[columns.length - 1] ?? left;
  return { area: { top, left, bottom: end, right }, labels, columns: (end === bottom ? null : match(labels)) ?? first };
}

/** A header reaches down to the end of the merged cells that begin in it, and over the sub-labels of a label that spans several columns. */
function headerEnd(grid: Grid, top: number, bottom: number, columns: readonly number[]): number {
  let end = bottom;
  for (let row = top; row <= end; row++) {
    for (const column of columns) {
      const merged = mergeAt(grid, row, column);
      if (merged !== null && merged.top >= top && merged.bottom - top < TALLEST_HEADER) end = Math.max(end, merged.bottom);
    }
  }
  if (end - top + 1 < TALLEST_HEADER && hasSubLabels(grid, end, columns)) end = headerEnd(grid, top, end + 1, columns);
  if (isColumnNumbering(grid, end + 1, columns)) end++;
  return end;
}

function hasSubLabels(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const merged = mergeAt(grid, row, column);
    if (merged === null || merged.right === merged.left || merged.bottom !== row) return false;
    const below = columns.filter((other) => other >= merged.left && other <= merged.right);
    return below.length > 1 && below.every((other) => typeof valueAt(grid, row + 1, other) === 'string');
  });
}

/** "STT" stands before the first column of a table. */
const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;

/** Tables that touch or stand a column apart: where the first label of a run comes again, in the same or another spelling of STT, the next table begins. */
function tablesSideBySide(run: readonly ColumnLabel[]): ColumnLabel[][] {
  const [first] = run;
  const parts: ColumnLabel[][] = [];
  for (const label of run) {
    const part = parts[parts.length - 1];
    const isNumber = label.parent === '' && NUMBER.test(label.folded) && NUMBER.test(first?.folded ?? '');
    const isFirstAgain = label.path !== '' && (isNumber || label.path === first?.path) && label.cell !== first?.cell;
    if (part === undefined || (isFirstAgain && part.length >= FEWEST_COLUMNS)) parts.push([label]);
    else part.push(label);
  }
  return parts;
}

/** Columns that stand together, with at most so many blank ones between two of them. */
function runsOf(labels: readonly ColumnLabel[], largestGap: number): ColumnLabel[][] {
  const runs: ColumnLabel[][] = [];
  for (const label of labels) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && label.column - last.column <= largestGap + 1) run.push(label);
    else runs.push([label]);
  }
  return runs.filter((run) => run.length >= FEWEST_COLUMNS);
}
