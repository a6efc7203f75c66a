/** Recognising the tables of a family whose rows are told one by one: below a header, until rows of another kind. */
import { textAt, type Area, type Grid } from '../sheet/grid';
import { groupedBy } from '../sheet/groupedBy';
import { findHeaders, type Header, type HeaderMatch } from '../sheet/header';
import { foldLabel } from '../sheet/labels';
import { isBlankRow, linesOfRow } from '../sheet/title';
import { fold } from '../text/fold';
import { beginsAppendix, isSigned } from './afterTable';
import type { Kind, Recognition } from './table';

/** The label of the column that numbers the rows. */
const NUMBER = /^(stt|tt|so tt|so thu tu)$/;
const LONGEST_NUMBER = 20;

export interface TableShape<C> {
  readonly kind: Kind;
  readonly match: HeaderMatch<C>;
  /** A label (folded) without which `match` never accepts. */
  isKeyLabel(folded: string): boolean;
  /** Is the row one of the table's? */
  isRow(grid: Grid, row: number, columns: C): boolean;
  /** The columns whose labels decided the family. */
  deciding(columns: C): readonly (number | null)[];
  /** What else must be so, where the labels alone do not decide and no person did; `from` is the first row that no table above has. */
  accepts?(grid: Grid, header: Header<C>, bottom: number, from: number): boolean;
}

/** Rows of another kind that may stand between two rows of a table; after more of them it has ended. */
const MOST_ROWS_BETWEEN = 3;

/** Every such table in the grid, from top to bottom. */
export function recogniseTables<C>(grid: Grid, shape: TableShape<C>): readonly Recognition<C>[] {
  const headers = findHeaders(grid, shape.match, shape.isKeyLabel);
  const byTop = groupedBy(headers, ({ area }) => area.top);
  const tables: Recognition<C>[] = [];
  for (const header of headers) {
    const end = Math.max(-1, ...tables.filter(({ area }) => shareColumns(area, header.area)).map(({ area }) => area.bottom));
    if (header.area.top <= end) continue;
    const bottom = lastRow(grid, header, byTop, shape);
    const isAccepted = grid.statedHeader !== undefined || shape.accepts?.(grid, header, bottom, end + 1) !== false;
    if (bottom > header.area.bottom && isAccepted) tables.push(recognition(grid, header, bottom, shape));
  }
  return tables;
}

/** Tables side by side do not. */
function shareColumns(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function recognition<C>(grid: Grid, { area, labels, columns }: Header<C>, bottom: number, { kind, deciding }: TableShape<C>): Recognition<C> {
  const decided = deciding(columns);
  const evidence = labels.filter((label) => decided.includes(label.column)).map((label) => label.cell);
  return { kind, sheet: grid.sheet, area: { ...area, bottom }, header: area, columns, evidence };
}

/** Down to the name of another appendix, or to where the sheet is signed. A header that a page break repeated belongs to the table, unless a line of text sets it apart as another table's. */
function lastRow<C>(grid: Grid, header: Header<C>, headers: ReadonlyMap<number, readonly Header<C>[]>, shape: TableShape<C>): number {
  let last = header.area.bottom;
  let between = 0;
  let isAfterText = false;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const other = headers.get(row)?.find(({ area }) => shareColumns(area, header.area));
    if (other !== undefined) {
      if (isAfterText || !isRepeated(other, header)) break;
      row = other.area.bottom;
    } else if (beginsAppendix(grid, row, header.area) || isSigned(grid, row, header.area)) {
      break;
    } else if (beginsOtherTable(grid, row, header, isAfterText)) {
      while (last > header.area.bottom && linesOfRow(grid, last, header.area).length < 2) last--;
      break;
    } else if (shape.isRow(grid, row, header.columns)) {
      last = row;
      between = 0;
      isAfterText = false;
    } else if (!isOnlyNumbered(grid, row, header.area)) {
      between++;
      isAfterText ||= !isBlankRow(grid, row, header.area);
    }
  }
  return last;
}

/** A row that was numbered beforehand and is still to be filled: of such rows any number may stand above the total. */
function isOnlyNumbered(grid: Grid, row: number, columns: Pick<Area, 'left' | 'right'>): boolean {
  const [first, ...others] = linesOfRow(grid, row, columns);
  return first !== undefined && others.length === 0 && /^\d{1,3}\.?$/.test(first.text);
}

/** A row of labels of some other kind of table: it begins with "STT", and stands below a title or has few labels of the header. */
export function beginsOtherTable(grid: Grid, row: number, { area, labels }: Omit<Header<unknown>, 'columns'>, isAfterText: boolean): boolean {
  const [first, ...others] = linesOfRow(grid, row, area);
  if (others.length === 0 || !NUMBER.test(fold((first?.text ?? '').slice(0, LONGEST_NUMBER)).replace(/\./g, ''))) return false;
  const same = labels.filter(({ column, folded }) => folded === foldLabel(grid, textAt(grid, row, column)));
  return isAfterText || same.length * 2 < labels.length;
}

/** Over the same columns, with most of the labels the same: "STT" on one page may be "Số TT" on the next, which may lack "Ghi chú" or what stands over its labels. */
function isRepeated<C>(other: Header<C>, header: Header<C>): boolean {
  const texts = new Map(header.labels.map(({ column, folded }) => [column, folded]));
  const same = other.labels.filter(({ column, folded }) => texts.get(column) === folded);
  return same.length * 2 >= Math.max(other.labels.length, header.labels.length);
}
