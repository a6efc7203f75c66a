/** What stands in the cell of a total, whether that is right, and the edit that makes it so. */
import type { CellContent, Edit } from '../sheet/edit';
import { figureAt } from '../sheet/figure';
import { formulaAt, mergeAt, storedAt, type Grid } from '../sheet/grid';
import { agreement } from '../sheet/precision';
import { operandsOf, type Total } from './total';

/** `left`: what stands there is the person's: text, a date, a formula that only a value could replace. */
export type Status = 'right' | 'blank' | 'wrong' | 'left';

export interface TotalCell {
  /** In the unit shown; null where no number stands there. */
  readonly number: number | null;
  readonly decimals: number;
  readonly isBlank: boolean;
  /** Blank, or a dash. */
  readonly saysNothing: boolean;
  /** Never to be written over. */
  readonly isLeft: boolean;
}

export function totalCellAt(grid: Grid, total: Total): TotalCell {
  const { row, column } = total;
  const figure = figureAt(grid, row, column);
  const value = storedAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  // A formula is never replaced by a value, and one that was never computed may be right.
  const keepsFormula = formula !== null && (total.formula === null || value === null);
  return {
    number: figure.kind === 'number' ? figure.value : null,
    decimals: figure.kind === 'number' ? figure.decimals : 0,
    isBlank: value === null && formula === null,
    saysNothing: figure.kind === 'blank' && formula === null,
    isLeft: figure.kind === 'text' || figure.kind === 'date' || keepsFormula || isCoveredAt(grid, row, column),
  };
}

/** Text in a cell that a total is made of is nothing that a formula could add: such a total is a value. */
export function withoutText(grid: Grid, totals: readonly Total[]): readonly Total[] {
  return totals.map((total) => (total.formula !== null && operandsOf(total).some((operand) => operand.kind === 'total' && staysNoNumber(grid, operand)) ? { ...total, formula: null } : total));
}

/** A cell keeps what is no number ("…"; a dash, unless a person ticks its edit), and nothing can be seen in a covered one. */
function staysNoNumber(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const figure = figureAt(grid, row, column);
  if (figure.kind === 'number') return figure.asText;
  return storedAt(grid, row, column) !== null || isCoveredAt(grid, row, column);
}

function isCoveredAt(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && (merged.top !== row || merged.left !== column);
}

/** `value`: what must stand there, in the unit shown. Right at the precision shown; one off in the last digit is not. */
export function statusOf({ number, decimals, isBlank, saysNothing, isLeft }: TotalCell, { start = 0, isZeroBlank = false }: Total, value: number): Status {
  if (number !== null && (agreement(number, decimals, value) === 'equal' || (start > 0 && number === value + start))) return 'right';
  if (isLeft || !Number.isFinite(value)) return 'left';
  if (isZeroBlank && saysNothing && value === 0) return 'right';
  return isBlank ? 'blank' : 'wrong';
}

/** Only blank cells are ticked (decision 2). */
export function editFor(grid: Grid, { row, column, formula, numberFormat, rule }: Total, stored: number, status: 'blank' | 'wrong'): Edit {
  const before: CellContent = { value: storedAt(grid, row, column), formula: formulaAt(grid, row, column) };
  return {
    sheet: grid.sheet,
    row,
    column,
    before,
    after: { value: stored, formula },
    ...(numberFormat === undefined ? {} : { numberFormat }),
    rule,
    ticked: status === 'blank',
  };
}
