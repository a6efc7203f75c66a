/** R22: a row with an unmet indicator has a place, an agency and a deadline; a deadline can be read and is not before the plan's year. */
import { cellAddress } from '../../../sheet/address';
import { textOrDateAt } from '../../../sheet/date';
import { isFormulaError } from '../../../sheet/figure';
import { textAt, type Grid } from '../../../sheet/grid';
import { normalise } from '../../../text/fold';
import { readPeriod } from '../../../text/period';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';
import { placesOf } from './items';

/** A column that is blank in most rows is not kept at all; single blanks in it are no mistakes. */
const FILLED_SHARE = 0.5;

export const requiredCells: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/blank-cell', 'unmet-detail/deadline'],
  check: (table, grid) => {
    const rows = rowsWith(table, needsCells);
    return [
      ...placesOf(table).flatMap((place) => unnamed(table, place)),
      ...blanks(table, grid, rows, table.columns.agency),
      ...blanks(table, grid, rows, table.columns.deadline),
      ...rowsWith(table, () => true).flatMap(({ place, row }) => deadline(table, grid, place, row)),
    ];
  },
};

interface ItemRow {
  readonly place: DetailPlace;
  readonly row: number;
}

/** It names an indicator, or states something about a criterion; the mere heading of a criterion leaves agency and deadline to its indicators. */
function needsCells({ statement, code }: DetailItem): boolean {
  return statement !== null || code?.includes('.') === true;
}

/** Each row with such an item, once. */
function rowsWith(table: UnmetDetailTable, isSuch: (item: DetailItem) => boolean): ItemRow[] {
  return placesOf(table).flatMap((place) => {
    const rows = new Set(place.items.filter(isSuch).map((item) => item.row));
    return [...rows].sort((a, b) => a - b).map((row) => ({ place, row }));
  });
}

function unnamed(table: UnmetDetailTable, place: DetailPlace): Finding[] {
  if (place.name !== '' || place.items.length === 0) return [];
  return [blank(table, place.cell, '', table.columns.place)];
}

function blanks(table: UnmetDetailTable, grid: Grid, rows: readonly ItemRow[], column: number | null): Finding[] {
  if (column === null) return [];
  const isBlank = ({ row }: ItemRow): boolean => textAt(grid, row, column) === '';
  const further = furtherRows(rows).filter(({ first }) => textAt(grid, first, column) !== '');
  const all = further.flatMap(({ below }) => below);
  const isHabit = all.filter(isBlank).length > all.length * FILLED_SHARE;
  const held = new Set(further.flatMap(({ below }) => (below.every(isBlank) && (isHabit || below.length > 1) ? below : [])));
  const own = rows.filter((row) => !held.has(row));
  const empty = own.filter(isBlank);
  if (own.length - empty.length < own.length * FILLED_SHARE) return [];
  return empty.map(({ place, row }) => blank(table, cellAddress(row, column), place.name, column));
}

/** The rows of further indicators of a criterion, below the one in which it began. */
interface FurtherRows {
  readonly first: number;
  readonly below: readonly ItemRow[];
}

/**
 * Where all further rows of a criterion leave a column blank, what stands beside the first holds for them; a single one may
 * be an oversight unless most such rows of the sheet are blank.
 */
function furtherRows(rows: readonly ItemRow[]): readonly FurtherRows[] {
  const byFirst = new Map<number, ItemRow[]>();
  for (const one of rows) {
    const first = rowOfCriterion(one);
    if (first !== null) byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  return [...byFirst].map(([first, below]) => ({ first, below }));
}

/** The row above in which the criteria of this row began; null where one of them begins here. */
function rowOfCriterion({ place: { items }, row }: ItemRow): number | null {
  const firsts = items.filter((item) => item.row === row).map(({ set, criterion, code }) => {
    const isFurther = criterion !== null && code?.includes('.') === true;
    return isFurther ? items.find((other) => other.row < row && other.set === set && other.criterion === criterion)?.row : undefined;
  });
  return firsts.reduce<number | null>((latest, first) => (latest === null || first === undefined ? null : Math.max(latest, first)), 0);
}

function blank(table: UnmetDetailTable, cell: string, place: string, column: number): Finding {
  return {
    rule: 'unmet-detail/blank-cell',
    severity: 'warning',
    sheet: table.sheet,
    cells: [cell],
    ...(place === '' ? {} : { place }),
    params: { column: table.columns.labels[column] ?? '' },
  };
}

function deadline(table: UnmetDetailTable, grid: Grid, place: DetailPlace, row: number): Finding[] {
  const column = table.columns.deadline;
  const text = column === null ? '' : normalise(textOrDateAt(grid, row, column));
  if (column === null || text === '' || isFormulaError(text)) return [];
  const at = { rule: 'unmet-detail/deadline', sheet: table.sheet, cells: [cellAddress(row, column)], place: place.name, actual: text };
  const period = readPeriod(text);
  if (period === null) return [{ ...at, severity: 'warning', params: { problem: 'unreadable' } }];
  const { planYear } = table.data;
  if (planYear === null || period.to.year === null || period.to.year >= planYear) return [];
  return [{ ...at, severity: 'error', expected: planYear, params: { problem: 'past' } }];
}
