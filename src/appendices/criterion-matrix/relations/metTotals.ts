/** R1, R21: what a row of sums says below the numbers of criteria: their sum, their average, or the communes that meet all. */
import { areaAddress } from '../../../sheet/address';
import type { Figure } from '../../../sheet/figure';
import { agreement, roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { countingsOf, criteriaCount, type Counting } from '../counts';
import type { CriterionMatrixTable, PlaceRow, SummaryRow } from '../table';

type NumberFigure = Figure & { readonly kind: 'number' };

export const metTotals: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/met-total'],
  check: (table) => {
    const countings = countingsOf(table.data.rows, table.columns.criteria, table.data.convention);
    return countings.flatMap((counting) =>
      table.data.summaries.flatMap((summary) => {
        const figure = summary.met[counting.index];
        return figure?.kind === 'number' && !figure.percent ? checkFigure(table, summary, figure, counting) : [];
      }),
    );
  },
};

function checkFigure(table: CriterionMatrixTable, summary: SummaryRow, figure: NumberFigure, { index, counts }: Counting): Finding[] {
  const all = countOfAll(table, counts);
  const scopes = summary.scopes.map((scope) => ({ scope, stated: statedOf(scope, index) }));
  const known = scopes.flatMap(({ scope, stated }) => (stated === null ? [] : [{ scope, stated }]));
  const [first] = known;
  if (first === undefined || known.some(({ stated }) => isRight(figure, stated, all))) return [];
  const what = whatIsStated(summary, figure, first.stated, all);
  return what === null ? [] : [finding(table, summary, figure, first, what)];
}

/** The most that a place can meet. */
function countOfAll(table: CriterionMatrixTable, counts: Counting['counts']): number {
  return counts === 'criteria' ? criteriaCount(table) : table.columns.criteria.filter(({ indicator }) => indicator !== null).length;
}

/** The numbers of criteria of the rows; null where one is not stated. */
function statedOf(scope: readonly PlaceRow[], index: number): readonly number[] | null {
  const stated = scope.flatMap((row) => row.stated[index]?.value ?? []);
  return stated.length === scope.length ? stated : null;
}

function isRight({ value, decimals }: NumberFigure, stated: readonly number[], all: number): boolean {
  return value === sumOf(stated) || agreement(value, decimals, meanOf(stated)) === 'equal' || value === stated.filter((count) => count === all).length;
}

/** More than any commune meets and more than there are communes is a sum; decimals make an average. Anything else may be another count. */
function whatIsStated({ kind }: SummaryRow, { value, decimals }: NumberFigure, stated: readonly number[], all: number): 'sum' | 'average' | null {
  if (kind === 'average' || (decimals > 0 && value <= all)) return 'average';
  const isSum = (kind === 'count' || kind === 'group') && value > all && value > stated.length;
  return isSum ? 'sum' : null;
}

function finding({ sheet }: CriterionMatrixTable, summary: SummaryRow, { cell, column, value, decimals }: NumberFigure, { scope, stated }: { readonly scope: readonly PlaceRow[]; readonly stated: readonly number[] }, what: 'sum' | 'average'): Finding {
  const exact = what === 'sum' ? sumOf(stated) : meanOf(stated);
  const isNear = what === 'average' && agreement(value, decimals, exact) === 'near';
  const expected = what === 'sum' ? exact : roundTo(exact, Math.max(decimals, 2));
  const rows = scope.map(({ row }) => row);
  const cells = [cell, areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column })];
  return { rule: 'criterion-matrix/met-total', severity: isNear ? 'warning' : 'error', sheet, cells, place: summary.label, actual: value, expected, difference: roundTo(value - expected, 6), params: { what } };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}
