/** Lũy kế: the figure that the year begins with, from its column or the note, and the year's own. */
import type { TargetRow, TargetTable, TargetValue } from '../../appendices/targets/table';
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { constant, isWrittenAsText, ofNumber, type Operand, type Total } from '../total';

export function cumulativeTotals(grid: Grid, table: TargetTable): readonly Total[] {
  return table.data.rows.flatMap((row) => cumulativeTotal(grid, table, row) ?? []);
}

/** Shares and money per head do not add up over years; without a start nobody can tell. */
function cumulativeTotal(grid: Grid, { columns }: TargetTable, row: TargetRow): Total | null {
  const { cumulative, thisYear, registered } = columns;
  const year = thisYear === registered ? row.registered : row.assigned;
  if (cumulative === null || thisYear === null || !row.isCount || !isExact(year) || !isExact(row.start)) return null;
  const terms = [startTerm(grid, row, row.start, columns.start), cellTerm(grid, row, thisYear)];
  // A year that begins with nothing needs no "0+".
  const formulas = terms.map(({ formula }) => formula).filter((formula, index) => index > 0 || formula !== '0');
  return {
    row: row.row,
    column: cumulative,
    parts: [terms[0]?.operand ?? constant(row.start.value), terms[1]?.operand ?? constant(year.value)],
    formula: formulas.includes(null) ? null : `=${formulas.join('+')}`,
    rule: 'targets/cumulative',
  };
}

interface Term {
  /** Null where the cell is text, whose number was read otherwise. */
  readonly operand: Operand | null;
  readonly formula: string | null;
}

/** A figure in a note stands in the formula itself. */
function startTerm(grid: Grid, row: TargetRow, start: TargetValue, column: number | null): Term {
  const isInColumn = column !== null && start.cell === cellAddress(row.row, column);
  return isInColumn ? cellTerm(grid, row, column) : { operand: constant(start.value), formula: String(start.value) };
}

/** "07²" cannot be added by a formula. */
function cellTerm(grid: Grid, { row }: TargetRow, column: number): Term {
  const figure = figureAt(grid, row, column);
  if (figure.kind !== 'number' || isWrittenAsText(figure)) return { operand: null, formula: null };
  return { operand: ofNumber(figure), formula: cellAddress(row, column) };
}

function isExact(value: TargetValue | null): value is TargetValue {
  return value !== null && value.op === '==';
}
