/** Rows of averages: the criteria met by a place on average. */
import type { CriterionMatrixTable, SummaryRow } from '../../appendices/criterion-matrix/table';
import { constant, isWrittenAsText, totalOrStated, type Total } from '../total';
import { isAboutAll } from './columnTotals';
import { averageFormula } from './marks';

/** Decimals of an average where the cell shows none yet. */
const DECIMALS = 1;

export function averageTotals(table: CriterionMatrixTable, met: readonly Total[]): readonly Total[] {
  const { columns, data } = table;
  const average = ({ row, scopes, met: figures }: SummaryRow, index: number): Total[] => {
    const column = columns.met[index]?.column;
    const [scope] = scopes;
    if (column === undefined || scope === undefined) return [];
    const parts = scope.map((place) => totalOrStated(met.find((total) => total.row === place.row && total.column === column) ?? null, place.stated[index]?.figure ?? null));
    const known = parts.filter((part) => part !== null);
    if (known.length < parts.length) return [];
    const figure = figures[index];
    const decimals = figure?.kind === 'number' ? figure.decimals : DECIMALS;
    const isText = scope.some(({ stated }) => isWrittenAsText(stated[index]?.figure ?? null) || !['blank', 'number'].includes(stated[index]?.figure.kind ?? ''));
    const formula = isText ? null : `=ROUND(${averageFormula(scope.map((place) => ({ row: place.row, column })))},${decimals})`;
    return [{ row, column, parts: known, base: constant(scope.length), decimals, formula, rule: 'criterion-matrix/met-total' }];
  };
  return data.summaries.filter((summary) => summary.kind === 'average' && isAboutAll(table, summary)).flatMap((summary) => columns.met.flatMap((_, index) => average(summary, index)));
}
