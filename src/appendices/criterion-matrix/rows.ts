/** What a row of a matrix of places and criteria is. */
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import { groupNumber, isGroupName, PLACE_NUMBER, summaryKind, type SummaryKind } from '../summaryRow';
import type { CriterionMatrixColumns } from './table';

export type RowKind = 'place' | 'group' | SummaryKind;

/** A longer text without marks beside it is a note. */
const LONGEST_GROUP = 80;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: CriterionMatrixColumns): RowKind | null {
  if ((mergeAt(grid, row, columns.place)?.top ?? row) < row) return null;
  const number = numberText(grid, row, columns);
  const name = textAt(grid, row, columns.place);
  const label = labelOf(grid, row, columns);
  if (isAfterTable(number, name) || (name !== '' && fold(name) === fold(columns.labels[columns.place] ?? ''))) return null;
  const hasMarks = columns.criteria.some(({ column }) => isOwn(grid, row, column, columns) && textAt(grid, row, column) !== '');
  if (PLACE_NUMBER.test(number)) return name !== '' || hasMarks ? 'place' : null;
  const summary = summaryKind(label);
  if (summary !== null) return summary;
  if (groupNumber(number) !== null) return 'group';
  if (number !== '' || name === '') return null;
  if (hasMarks && !isGroupName(name)) return 'place';
  return name.length <= LONGEST_GROUP && (columns.number !== null || isGroupName(name)) ? 'group' : null;
}

/** A label that is merged over STT and the places stands in the first of them. */
export function labelOf(grid: Grid, row: number, columns: CriterionMatrixColumns): string {
  const name = textAt(grid, row, columns.place);
  return name === '' ? textAt(grid, row, columns.number ?? columns.place) : name;
}

export function labelColumn(grid: Grid, row: number, { number, place }: CriterionMatrixColumns): number {
  return textAt(grid, row, place) === '' ? (number ?? place) : place;
}

/** The STT; "" where the table has none, or a label is merged over it. */
export function numberText(grid: Grid, row: number, { number, place }: CriterionMatrixColumns): string {
  if (number === null) return '';
  const merged = mergeAt(grid, row, number);
  return merged !== null && merged.left <= place && merged.right >= place ? '' : textAt(grid, row, number);
}

/** A label that is merged from the places over the criteria is none of their marks. */
function isOwn(grid: Grid, row: number, column: number, { place }: CriterionMatrixColumns): boolean {
  const merged = mergeAt(grid, row, column);
  return merged === null || merged.left > place;
}
