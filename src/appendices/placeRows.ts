/** What a row of a table with a row a place is: a place, a group above its places, a sum, a requirement. */
import { cellAddress } from '../sheet/address';
import { figureAt, type Figure } from '../sheet/figure';
import { mergeAt, textAt, type Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { isAfterTable } from './afterTable';
import { groupNumber, isGroupName, PLACE_NUMBER, summaryKind, type SummaryKind } from './summaryRow';

/** The columns that tell. */
export interface PlaceColumns {
  readonly number: number | null;
  readonly place: number;
  /** Those that hold marks or figures. */
  readonly values: readonly number[];
  readonly labels: Readonly<Record<number, string>>;
}

export type RowKind = 'place' | 'group' | SummaryKind;

/** "(*) Xã đã được công nhận" */
const NOTE = /^\(?\*/;
/** A longer text without figures beside it is a note. */
const LONGEST_GROUP = 80;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: PlaceColumns): RowKind | null {
  if ((mergeAt(grid, row, columns.place)?.top ?? row) < row) return null;
  const number = numberText(grid, row, columns);
  const name = textAt(grid, row, columns.place);
  const label = labelOf(grid, row, columns);
  if (isAfterTable(number, name) || NOTE.test(label) || (name !== '' && fold(name) === fold(columns.labels[columns.place] ?? ''))) return null;
  const hasValues = columns.values.some((column) => isOwn(grid, row, column, columns) && textAt(grid, row, column) !== '');
  if (PLACE_NUMBER.test(number)) return name !== '' || hasValues ? 'place' : null;
  const summary = summaryKind(label);
  if (summary !== null) return summary;
  if (groupNumber(number) !== null) return 'group';
  if (number !== '' || name === '') return null;
  if (hasValues && !isGroupName(name)) return 'place';
  return name.length <= LONGEST_GROUP && (columns.number !== null || isGroupName(name)) ? 'group' : null;
}

/** A label that is merged over STT and the places stands in the first of them. */
export function labelOf(grid: Grid, row: number, columns: PlaceColumns): string {
  return textAt(grid, row, labelColumn(grid, row, columns));
}

export function labelColumn(grid: Grid, row: number, { number, place }: PlaceColumns): number {
  return textAt(grid, row, place) === '' ? (number ?? place) : place;
}

/** The STT; "" where the table has none, or a label is merged over it. */
export function numberText(grid: Grid, row: number, { number, place }: PlaceColumns): string {
  if (number === null) return '';
  const merged = mergeAt(grid, row, number);
  return merged !== null && merged.left <= place && merged.right >= place ? '' : textAt(grid, row, number);
}

/** What stands in a column of figures: blank where a label is merged over it. */
export function ownFigureAt(grid: Grid, row: number, column: number, columns: PlaceColumns): Figure {
  return isOwn(grid, row, column, columns) ? figureAt(grid, row, column) : { kind: 'blank', cell: cellAddress(row, column), row, column };
}

/** A label that is merged from the places over the figures is none of them. */
function isOwn(grid: Grid, row: number, column: number, { place }: PlaceColumns): boolean {
  const merged = mergeAt(grid, row, column);
  return merged === null || merged.left > place;
}
