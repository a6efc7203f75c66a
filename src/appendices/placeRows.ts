/** What a row of a table with a row a place is: a place, a group above its places, a sum, a requirement. */
import { cellAddress } from '../sheet/address';
import { figureAt, type Figure } from '../sheet/figure';
import { mergeAt, textAt, type Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { isAfterTable, isFootnote } from './afterTable';
import { statesCount } from './statedCount';
import { groupNumber, isGroupName, PLACE_NUMBER, summaryKind, unnumberedKind, type SummaryKind } from './summaryRow';

/** The columns that tell. */
export interface PlaceColumns {
  readonly number: number | null;
  readonly place: number;
  /** Those that hold marks or figures. */
  readonly values: readonly number[];
  readonly labels: Readonly<Record<number, string>>;
}

export type RowKind = 'place' | 'group' | SummaryKind;

/** A longer text without figures beside it is a note. */
const LONGEST_GROUP = 80;
/** Between a sum and the last place that it sums up stand only other sums. */
const FARTHEST = 20;

/** Null where the row is none of the table's: blank, a repeated header, a note, a signature. */
export function kindOf(grid: Grid, row: number, columns: PlaceColumns): RowKind | null {
  if ((mergeAt(grid, row, columns.place)?.top ?? row) < row) return null;
  const number = numberText(grid, row, columns);
  const name = textAt(grid, row, columns.place);
  const label = labelOf(grid, row, columns);
  if (isAfterTable(number, name) || isFootnote(label) || (name !== '' && fold(name) === fold(columns.labels[columns.place] ?? ''))) return null;
  const hasValues = columns.values.some((column) => isOwn(grid, row, column, columns) && textAt(grid, row, column) !== '');
  if (PLACE_NUMBER.test(number)) return name !== '' || hasValues ? 'place' : null;
  const summary = summaryKind(label);
  if (summary === 'count' && !hasValues && statesCount(label)) return null;
  // "Năm 2024" without figures stands above its places.
  if (summary !== null && (summary !== 'comparison' || (hasValues && number === ''))) return summary;
  if (groupNumber(number) !== null) return 'group';
  if (number !== '' || name === '') return null;
  const unnumbered = hasValues ? unnumberedKind(label) : null;
  if (unnumbered !== null && isBesideNumbers(grid, row, columns) && holdsFigures(grid, row, columns)) return unnumbered;
  if (hasValues && !isGroupName(name)) return 'place';
  return name.length <= LONGEST_GROUP && (columns.number !== null || isGroupName(name)) ? 'group' : null;
}

/** Is the nearest row above or below that has a place and a number, in the same run of rows, numbered as a place? */
function isBesideNumbers(grid: Grid, row: number, columns: PlaceColumns): boolean {
  return [-1, 1].some((step) => {
    for (let at = row + step; at >= 0 && Math.abs(at - row) <= FARTHEST && labelOf(grid, at, columns) !== ''; at += step) {
      const [number, name] = [numberText(grid, at, columns), textAt(grid, at, columns.place)];
      // The row "1 2 3" below a header numbers the columns.
      if (number !== '' && name !== '') return PLACE_NUMBER.test(number) && !PLACE_NUMBER.test(name);
    }
    return false;
  });
}

/** Sums are numbers; a commune that somebody forgot to number has marks. */
function holdsFigures(grid: Grid, row: number, columns: PlaceColumns): boolean {
  const figures = columns.values.map((column) => ownFigureAt(grid, row, column, columns)).filter(({ kind }) => kind !== 'blank');
  return figures.filter(({ kind }) => kind === 'number').length * 2 > figures.length;
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
