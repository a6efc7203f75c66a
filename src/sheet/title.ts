/** The lines of text that stand above a table. */
import { cellAddress } from './address';
import { mergeAt, textAt, type Area, type Grid } from './grid';

export interface TitleLine {
  readonly text: string;
  readonly cell: string;
}

/** Lines looked at above a header; a title is never longer. */
const MOST_LINES = 12;

/** The texts in the rows above `top`, down from `from`, each once; in these columns or all. */
export function linesAbove(grid: Grid, top: number, from: number, columns?: Pick<Area, 'left' | 'right'>): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = Math.max(from, top - MOST_LINES, grid.area?.top ?? 0); row < top; row++) lines.push(...linesOfRow(grid, row, columns));
  return lines;
}

/** The distinct texts of a row, from left to right, in these columns or all; a merged area counts once. */
export function linesOfRow(grid: Grid, row: number, columns?: Pick<Area, 'left' | 'right'>): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  const { left, right } = columns ?? grid.area ?? { left: 0, right: -1 };
  for (let column = left; column <= right; column++) {
    const merged = mergeAt(grid, row, column);
    if (merged !== null && (merged.top !== row || column > Math.max(merged.left, left))) continue;
    const text = textAt(grid, row, column);
    if (text !== '') lines.push({ text, cell: cellAddress(row, column) });
  }
  return lines;
}

/** Is nothing in these columns of the row? */
export function isBlankRow(grid: Grid, row: number, area: Pick<Area, 'left' | 'right'>): boolean {
  for (let column = area.left; column <= area.right; column++) if (textAt(grid, row, column) !== '') return false;
  return true;
}
