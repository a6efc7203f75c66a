/** Totals of a table whose places stand side by side: made in the exchanged sheet, and put where they stand in the sheet itself. */
import type { Table } from '../appendices/table';
import type { Grid } from '../sheet/grid';
import { turnedFormula } from '../sheet/turned';
import type { Operand, Total } from './total';

export function eitherWayTotals<T extends Table>(grid: Grid, table: T, totalsOf: (grid: Grid, table: T) => readonly Total[]): readonly Total[] {
  return table.turned === undefined ? totalsOf(grid, table) : totalsOf(table.turned.grid, table).map(inSheet);
}

function inSheet(total: Total): Total {
  return {
    ...total,
    row: total.column,
    column: total.row,
    parts: total.parts.map(operandInSheet),
    ...(total.base === undefined ? {} : { base: operandInSheet(total.base) }),
    formula: total.formula === null ? null : turnedFormula(total.formula),
  };
}

function operandInSheet(operand: Operand): Operand {
  if (operand.kind === 'total') return { ...operand, row: operand.column, column: operand.row };
  if (operand.input === undefined) return operand;
  return { ...operand, input: { ...operand.input, row: operand.input.column, column: operand.input.row } };
}
