/** A figure of a distribution as a part of a total. */
import type { DistributionFigures } from '../../appendices/criteria-distribution/table';
import { figureAt, numberOf, type Figure } from '../../sheet/figure';
import { valueAt, type Grid } from '../../sheet/grid';
import { roundTo } from '../../sheet/precision';
import { constant, ofTotal, type Operand, type Total } from '../total';

/** The total where one is made for the cell, else the number that stands there; null where neither is known. */
export function ofFigure(figure: Figure, totals: readonly Total[]): Operand | null {
  const own = totalAt(figure, totals);
  if (own !== undefined) return ofTotal(own);
  const value = numberOf(figure);
  return value === null ? null : constant(value);
}

/** A dash is nothing; a blank is not known. */
export function ofStated(grid: Grid, _: DistributionFigures, figure: Figure, totals: readonly Total[]): Operand | null {
  return ofFigure(figure, totals) ?? (figure.kind === 'blank' && holdsText(grid, figure) ? constant(0) : null);
}

/** A blank group is nothing where the row says anything at all in its groups; a dash always is. */
export function ofGroup(grid: Grid, { groups }: DistributionFigures, figure: Figure, totals: readonly Total[]): Operand | null {
  const isSilent = groups.every((group) => group.kind === 'blank' && totalAt(group, totals) === undefined);
  const isNothing = figure.kind === 'blank' && (!isSilent || holdsText(grid, figure));
  return ofFigure(figure, totals) ?? (isNothing ? constant(0) : null);
}

/** The number that the cell holds once it is filled; null where none will. */
export function numberAt(grid: Grid, place: { readonly row: number; readonly column: number }, totals: readonly Total[]): number | null {
  const stated = numberOf(figureAt(grid, place.row, place.column));
  const own = totalAt(place, totals);
  if (stated !== null || own === undefined) return stated;
  const of = (operand: Operand): number | null => (operand.kind === 'count' ? operand.value : numberAt(grid, operand, totals));
  const numbers = own.parts.map(of);
  const divisor = own.base === undefined ? 1 : of(own.base);
  if (numbers.includes(null) || divisor === null || divisor === 0) return null;
  const value = numbers.reduce<number>((all, number) => all + (number ?? 0), 0) / divisor;
  return own.decimals === undefined ? value : roundTo(value, own.decimals);
}

function totalAt({ row, column }: { readonly row: number; readonly column: number }, totals: readonly Total[]): Total | undefined {
  return totals.find((total) => total.row === row && total.column === column);
}

/** Text of any kind, a dash too: "/" cannot take it. */
export function holdsText(grid: Grid, { row, column }: Figure): boolean {
  return typeof valueAt(grid, row, column) === 'string';
}
