/** What kind of row each physical row of a roadmap is. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { linesOfRow } from '../../sheet/title';
import { fold } from '../../text/fold';
import { findYear } from '../../text/period';
import { isDateLine } from '../afterTable';
import { statesCount } from '../statedCount';
import { isTotalLabel } from '../summaryRow';
import { periodOf } from './period';
import type { RoadmapColumns } from './table';

/**
 * `period`: several years in one row, "Đến hết năm 2020"; `aside`: figures about something else, "Tỷ lệ (%)", "Số xã còn lại".
 */
export type RowKind = 'year' | 'period' | 'total' | 'continuation' | 'aside' | 'blank' | 'other';

/** The physical rows of one year. */
export interface RowSpan {
  readonly row: number;
  readonly lastRow: number;
}

/** What stands below a table where it is signed. */
const SIGNATURE = /^(tm|kt|tl|tuq|nguoi lap|noi nhan|(pho )?chu tich|(pho )?giam doc|(pho )?chanh van phong|uy ban nhan dan|ubnd)\b/;

export function rowKind(grid: Grid, row: number, columns: RoadmapColumns): RowKind {
  const lines = linesOfRow(grid, row, extentOf(columns));
  const isCovered = isCoveredBelow(grid, row, columns.year);
  if (lines.length === 0 && !isCovered) return 'blank';
  if (isCovered) return coveredKind(grid, row, columns);
  const total = totalLabel(grid, row, columns);
  if (total !== null) return lines.length === 1 && statesCount(total) ? 'other' : 'total';
  const yearText = textAt(grid, row, columns.year);
  if (yearText === '') return hasEntry(grid, row, columns) && !lines.some(({ text }) => isSignature(fold(text))) ? 'continuation' : 'other';
  if (periodOf(yearText) !== null) return lines.length > 1 ? 'period' : 'other';
  if (yearOf(yearText) !== null) return 'year';
  if (lines.length === 1 || !hasFigure(grid, row, columns)) return 'other';
  return /\d/.test(yearText) ? 'year' : 'aside';
}

/** "2014", "Năm 2014", "2014*"; null for anything else. */
export function yearOf(text: string): number | null {
  return text.length <= 20 && periodOf(text) === null ? findYear(text) : null;
}

/** Where the year of a row is written: one cell may hold it for several rows. */
export function yearCellOf(grid: Grid, row: number, columns: RoadmapColumns): string {
  const merged = mergeAt(grid, row, columns.year);
  return cellAddress(merged?.top ?? row, merged?.left ?? columns.year);
}

/** "TỔNG CỘNG" in the columns of number and year; null where the row is none of totals. */
export function totalLabel(grid: Grid, row: number, columns: RoadmapColumns): string | null {
  for (let column = Math.min(columns.year, columns.number ?? columns.year); column <= Math.max(columns.year, columns.number ?? 0); column++) {
    const text = textAt(grid, row, column);
    if (isTotalLabel(text)) return text;
  }
  return null;
}

/** Under a merged year a row with a total of its own is counted on its own; else it continues the row above. */
function coveredKind(grid: Grid, row: number, columns: RoadmapColumns): RowKind {
  if (!isCoveredBelow(grid, row, columns.total) && figureAt(grid, row, columns.total).kind === 'number') return 'year';
  return 'continuation';
}

function isSignature(folded: string): boolean {
  return SIGNATURE.test(folded) || isDateLine(folded);
}

function isCoveredBelow(grid: Grid, row: number, column: number): boolean {
  return (mergeAt(grid, row, column)?.top ?? row) < row;
}

function extentOf({ number, year, total, cumulative, percent, districts }: RoadmapColumns): { left: number; right: number } {
  const all = [number, year, total, cumulative, percent, ...districts.map((district) => district.column)].filter((column) => column !== null);
  return { left: Math.min(...all), right: Math.max(...all) };
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
