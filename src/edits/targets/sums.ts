/** R19: a row that is a sum of the rows below it, or of all rows; "trong đó" is never added. */
import { amountsOf, type AmountRow } from '../../appendices/targets/amounts';
import { totalRowOf } from '../../appendices/targets/relations/sums';
import type { TargetTable } from '../../appendices/targets/table';
import type { Figure } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { roundTo } from '../../sheet/precision';
import { sumFormula } from '../formulas';
import { ofNumber, ofTotal, type Operand, type Total } from '../total';

const FEWEST_PARTS = 2;

export function sumTotals(grid: Grid, table: TargetTable): readonly Total[] {
  const rows = amountsOf(grid, table);
  const below = rows.flatMap(sumsBelow);
  const total = totalRowOf(rows);
  return total === null ? below : [...sumOf(total, rows.filter((row) => row !== total), below), ...below];
}

/** Parts may be sums themselves. */
function sumsBelow(whole: AmountRow): Total[] {
  const below = whole.parts.flatMap(sumsBelow);
  const isSum = whole.isTotal && !/[%/]/.test(whole.unit);
  return isSum ? [...sumOf(whole, whole.parts.filter(({ role }) => role === 'addend'), below), ...below] : below;
}

/** One total a column of figures, where the parts have the unit of the whole and can all be read. */
function sumOf(whole: AmountRow, addends: readonly AmountRow[], totals: readonly Total[]): Total[] {
  if (addends.length < FEWEST_PARTS || addends.some(({ unit }) => unit !== whole.unit && unit !== '')) return [];
  return whole.figures.flatMap(({ row, column }, index) => {
    const cells = addends.map((addend) => addend.figures[index]).filter((figure) => figure !== undefined);
    const decimals = Math.max(...cells.map(decimalsOf));
    const parts = cells.map((figure) => ofCell(figure, totals, decimals));
    const known = parts.filter((part) => part !== 'blank');
    if (known.length < FEWEST_PARTS || known.includes(null)) return [];
    const isText = cells.some((figure) => figure.kind === 'number' && figure.asText);
    const formula = isText ? null : `=${sumFormula(cells)}`;
    return [{ row, column, parts: known.filter((part) => part !== null), decimals, formula, rule: 'targets/sum' }];
  });
}

/** Null where the cell cannot be read. More decimals than the parts have would be lost in the sum. */
function ofCell(figure: Figure, totals: readonly Total[], decimals: number): Operand | 'blank' | null {
  const own = totals.find(({ row, column }) => row === figure.row && column === figure.column);
  if (own !== undefined) return ofTotal(own);
  return figure.kind === 'blank' ? 'blank' : ofNumber(figure, (value) => roundTo(value, decimals) === value);
}

function decimalsOf(figure: Figure): number {
  return figure.kind === 'number' ? figure.decimals : 0;
}

