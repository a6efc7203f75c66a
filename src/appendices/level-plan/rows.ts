/** What a row of a plan of places is. */
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import type { LevelPlanColumns } from './table';

/** 'group': a line above places ("I. Thị xã Ninh Hòa"); 'more': a further row of the content above it. */
export type RowKind = 'group' | 'content' | 'more';

const GROUP = /^([IVX]+|[A-ZĐ])[.)]?$/;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: LevelPlanColumns): RowKind | null {
  const { content, place } = columns;
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const name = place === null ? '' : textAt(grid, row, place);
  const text = textAt(grid, row, content);
  if (text !== '' && fold(text) === fold(columns.labels[content] ?? '')) return null;
  if (isAfterTable(number, name === '' ? text : name)) return null;
  const others = [columns.agency, columns.solution, columns.deadline];
  const hasOthers = others.some((column) => column !== null && textAt(grid, row, column) !== '');
  if (place !== null && isGroup(grid, row, place, text, number, name, hasOthers)) return 'group';
  if (text !== '') return isCovered(grid, row, content) ? 'more' : 'content';
  return hasOthers ? 'more' : null;
}

/** A line merged from the place over the content, or one with a number of its kind and nothing beside it. */
function isGroup(grid: Grid, row: number, place: number, text: string, number: string, name: string, hasOthers: boolean): boolean {
  const merged = mergeAt(grid, row, place);
  if (merged !== null && merged.right > place && merged.top === row && (name.length > 0 || number.length > 0)) return true;
  return GROUP.test(number) && name !== '' && text === '' && !hasOthers;
}

/** The lower rows of a merged area. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.top < row;
}
