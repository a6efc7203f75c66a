/** Which rows of a sheet are tasks, headings above them, or parts of the task above. */
import { mergeAt, textAt, type Area, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import type { TaskColumns, TaskRank } from './table';

const HEADING_NUMBER = /^([IVX]+|[A-ZĐ])[.)]?$/;
const TASK_NUMBER = /^\d+[.)]?$/;
const BULLET = /^([-–+*•]|[a-zđ]\)|\d+\.\d)/;

/** The rank of a row, or null where it is none of the table's: blank, the header again, a note. */
export function rankOf(grid: Grid, row: number, columns: TaskColumns): TaskRank | null {
  const content = textAt(grid, row, columns.content);
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  if (content === '' || isCovered(grid, row, columns.content) || isAfterTable(number, content)) return null;
  if (fold(content) === fold(columns.labels[columns.content] ?? '')) return null;
  const isEmpty = textAt(grid, row, columns.lead) === '' && textAt(grid, row, columns.deadline) === '';
  if (isHeading(grid, row, columns, number) || (isEmpty && (number === '' || HEADING_NUMBER.test(number)) && !BULLET.test(content))) return 'heading';
  if (columns.number === null) return BULLET.test(content) ? 'part' : 'task';
  if (TASK_NUMBER.test(number) && !(BULLET.test(content) && isCovered(grid, row, columns.number))) return 'task';
  return HEADING_NUMBER.test(number) ? 'task' : 'part';
}

/** A line merged from the content over who and when. */
function isHeading(grid: Grid, row: number, columns: TaskColumns, number: string): boolean {
  const merged = mergeAt(grid, row, columns.content);
  const covers = (column: number): boolean => merged !== null && column >= merged.left && column <= merged.right;
  return !TASK_NUMBER.test(number) && (covers(columns.lead) || covers(columns.deadline));
}

/** The lower rows of a merged area. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top < row;
}

/** The rows below a header that belong to its table, with their ranks. */
export function rankedRows(grid: Grid, area: Area, columns: TaskColumns): readonly { readonly row: number; readonly rank: TaskRank }[] {
  const rows: { row: number; rank: TaskRank }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const rank = rankOf(grid, row, columns);
    if (rank !== null) rows.push({ row, rank });
  }
  return rows;
}
