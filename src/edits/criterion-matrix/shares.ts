/** Rows of shares: the places that meet each criterion, in percent of the places. */
import { countOfColumn } from '../../appendices/criterion-matrix/relations/columnCounts';
import type { CriterionMatrixTable, SummaryRow } from '../../appendices/criterion-matrix/table';
import { cellAddress } from '../../sheet/address';
import { numberFormatAt, type Grid } from '../../sheet/grid';
import { agreement } from '../../sheet/precision';
import { constant, ofTotal, type Total } from '../total';
import { countedRows, isAboutAll } from './columnTotals';
import type { MatrixMarks } from './marks';

/** Decimals of a share where the row shows none yet. */
const DECIMALS = 1;

export function shareTotals(grid: Grid, table: CriterionMatrixTable, counts: readonly Total[], marks: MatrixMarks): readonly Total[] {
  return table.data.summaries.filter((summary) => summary.kind === 'share' && isAboutAll(table, summary)).flatMap((summary) => sharesOfRow(grid, table, summary, counts, marks));
}

/** Nothing where most of what stands in the row is a share of something else. */
function sharesOfRow(grid: Grid, table: CriterionMatrixTable, summary: SummaryRow, counts: readonly Total[], marks: MatrixMarks): Total[] {
  const stated = summary.figures.flatMap((figure) => (figure.kind === 'number' ? [figure] : []));
  const decimals = stated.length === 0 ? DECIMALS : Math.max(...stated.map((figure) => figure.decimals));
  const [scope = []] = summary.scopes;
  const row = rowOfCounts(table, summary);
  const shares = table.columns.criteria.flatMap(({ column }, index) => {
    const range = countOfColumn(table, scope, index, 'met');
    if (range === null || range.least !== range.most) return [];
    const count = counts.find((total) => total.row === row && total.column === column);
    const counted = count === undefined ? marks.countMet(scope.map((place) => ({ row: place.row, column }))) : cellAddress(count.row, count.column);
    const isFraction = numberFormatAt(grid, summary.row, column).includes('%');
    const part = count === undefined ? constant(range.least) : ofTotal(count);
    return [{ figure: summary.figures[index], exact: (range.least / scope.length) * 100, total: shareTotal(summary.row, column, part, counted, scope.length, decimals, isFraction) }];
  });
  const compared = shares.flatMap(({ figure, exact }) => (figure?.kind === 'number' ? [agreement(figure.value, figure.decimals, exact) !== 'different'] : []));
  return compared.filter((isSame) => isSame).length * 2 < compared.length ? [] : shares.map(({ total }) => total);
}

function shareTotal(row: number, column: number, part: Total['parts'][number], counted: string | null, places: number, decimals: number, isFraction: boolean): Total {
  const numerator = counted !== null && /[+-]/.test(counted) ? `(${counted})` : counted;
  return {
    row,
    column,
    parts: [part],
    base: constant(places),
    times: 100,
    storedTimes: isFraction ? 1 : 100,
    decimals: isFraction ? decimals + 2 : decimals,
    formula: numerator === null ? null : isFraction ? `=ROUND(${numerator}/${places},${decimals + 2})` : `=ROUND(${numerator}/${places}*100,${decimals})`,
    rule: 'criterion-matrix/share',
  };
}

/** The row that counts the same places. */
function rowOfCounts(table: CriterionMatrixTable, { scopes: [scope] }: SummaryRow): number | undefined {
  const rows = [...countedRows(table)].filter(([, counted]) => counted.outcome === 'met' && counted.scope.length === scope?.length && counted.scope[0] === scope[0]);
  return rows[0]?.[0].row;
}
