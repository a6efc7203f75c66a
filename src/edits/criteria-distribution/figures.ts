/** A figure of a distribution as a part of a total. */
import { numberOf, type Figure } from '../../sheet/figure';
import { constant, ofTotal, type Operand, type Total } from '../total';

/** The total where one is made for the cell; a blank is nothing. Null where the cell cannot be read. */
export function ofFigure(figure: Figure, totals: readonly Total[]): Operand | null {
  const own = totals.find(({ row, column }) => row === figure.row && column === figure.column);
  if (own !== undefined) return ofTotal(own);
  if (figure.kind === 'blank') return constant(0);
  const value = numberOf(figure);
  return value === null ? null : constant(value);
}
