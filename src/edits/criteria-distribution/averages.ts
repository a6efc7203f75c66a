/** Bình quân tiêu chí/xã: the criteria of a row divided by its communes; in the row of sums, the averages of its rows, each as often as it has communes. */
import type { CriteriaDistributionTable, DistributionFigures } from '../../appendices/criteria-distribution/table';
import { areaAddress, cellAddress } from '../../sheet/address';
import type { Figure } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { areasOf } from '../formulas';
import { constant, type Operand, type Total } from '../total';
import { holdsText, numberAt, ofFigure } from './figures';

/** Decimals of an average where the cell shows none yet. */
const DECIMALS = 1;

export function averageTotals(grid: Grid, { data }: CriteriaDistributionTable, totals: readonly Total[]): Total[] {
  const [sum] = data.summaries.filter(({ kind }) => kind === 'count').slice(-1);
  const ofRows = data.rows.flatMap((row) => byCriteria(grid, row, totals) ?? []);
  if (sum === undefined) return ofRows;
  const ofAll = byCriteria(grid, sum, totals) ?? weighted(grid, sum, sum.scopes[0] ?? [], [...totals, ...ofRows]);
  return ofAll === null ? ofRows : [...ofRows, ofAll];
}

/** Tổng số tiêu chí / Tổng số xã. */
function byCriteria(grid: Grid, { average, criteria, total }: DistributionFigures, totals: readonly Total[]): Total | null {
  if (average === null || criteria === null || total === null) return null;
  const [part, base] = [ofFigure(criteria, totals), ofFigure(total, totals)];
  if (part === null || base === null) return null;
  const isText = holdsText(grid, criteria) || holdsText(grid, total);
  return averageOf(average, part, base, isText ? null : `${cellAddress(criteria.row, criteria.column)}/${cellAddress(total.row, total.column)}`);
}

/** The averages of the rows are rounded, so that another average of the whole may be right, too: only a blank one is filled. */
function weighted(grid: Grid, { average, total }: DistributionFigures, rows: readonly DistributionFigures[], totals: readonly Total[]): Total | null {
  if (average?.kind !== 'blank' || total === null || rows.length === 0) return null;
  const parts = rows.map((row) => {
    const communes = row.total === null ? null : numberAt(grid, row.total, totals);
    const own = row.average === null ? null : numberAt(grid, row.average, totals);
    return communes === null || own === null ? null : communes * own;
  });
  const base = ofFigure(total, totals);
  const known = parts.filter((part) => part !== null);
  if (base === null || known.length < parts.length) return null;
  const column = (of: (row: DistributionFigures) => Figure | null): string | null => {
    const [area, ...others] = areasOf(rows.map(of).filter((figure) => figure !== null));
    return area === undefined || others.length > 0 ? null : areaAddress(area);
  };
  const [communes, averages] = [column((row) => row.total), column((row) => row.average)];
  const isText = [total, ...rows.flatMap((row) => [row.total, row.average])].some((figure) => figure !== null && holdsText(grid, figure));
  const formula = isText || communes === null || averages === null ? null : `SUMPRODUCT(${communes},${averages})/${cellAddress(total.row, total.column)}`;
  return averageOf(average, constant(known.reduce((all, part) => all + part, 0)), base, formula);
}

function averageOf(own: Figure, part: Operand, base: Operand, quotient: string | null): Total {
  const decimals = own.kind === 'number' ? own.decimals : DECIMALS;
  return { row: own.row, column: own.column, parts: [part], base, decimals, formula: quotient === null ? null : `=ROUND(${quotient},${decimals})`, rule: 'criteria-distribution/average' };
}
