/** What kind of row each physical row of a roadmap is. */
import { textAt, mergeAt, type Grid } from '../../sheet/grid';
import { figureAt } from '../../sheet/figure';
import { linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { findYear } from '../../text/period';
import type { RoadmapColumns } from './table';

export type RowKind = 'year' | 'total' | 'continuation' | 'blank' | 'other';

/** The physical rows of one year. */
export interface RowSpan {
  readonly row: number;
  readonly lastRow: number;
}

const TOTAL_LABEL = /^(tong( cong| so)?|cong|toan (tinh|huyen|thanh pho|thi xa|xa))\b/;

export function rowKind(grid: Grid, row: number, columns: RoadmapColumns): RowKind {
  const lines = linesOfRow(grid, row);
  const isCovered = (mergeAt(grid, row, columns.year)?.top ?? row) < row;
  if (lines.length === 0 && !isCovered) return 'blank';
  if (isTotalRow(grid, row, columns)) return 'total';
  const yearText = isCovered ? '' : textAt(grid, row, columns.year);
  if (yearText === '') return hasEntry(grid, row, columns) ? 'continuation' : isCovered ? 'blank' : 'other';
  if (yearOf(yearText) !== null) return 'year';
  return lines.length > 1 && hasFigure(grid, row, columns) ? 'year' : 'other';
}

/** "2014", "Năm 2014", "2014*"; null for anything else. */
export function yearOf(text: string): number | null {
  return text.length <= 20 ? findYear(text) : null;
}

function isTotalRow(grid: Grid, row: number, columns: RoadmapColumns): boolean {
  const last = Math.max(columns.year, columns.number ?? 0);
  for (let column = Math.min(columns.year, columns.number ?? columns.year); column <= last; column++) {
    if (TOTAL_LABEL.test(fold(textAt(grid, row, column)))) return true;
  }
  return false;
}

function hasEntry(grid: Grid, row: number, columns: RoadmapColumns): boolean {
  const width = columns.districts.length;
  const first = columns.districts[0]?.column ?? 0;
  const merged = mergeAt(grid, row, first);
  const isWideNote = merged !== null && width > 1 && merged.right > first;
  return !isWideNote && columns.districts.some((district) => textAt(grid, row, district.column) !== '');
}

function hasFigure(grid: Grid, row: number, columns: RoadmapColumns): boolean {
  return [columns.total, columns.cumulative].some((column) => column !== null && figureAt(grid, row, column).kind === 'number');
}
