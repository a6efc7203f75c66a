/** What a distribution of communes by number of criteria adds up: rows of sums, communes of a row, shares and averages. */
import { areComplete, areDisjoint, countColumns } from '../../appendices/criteria-distribution/groups';
import type { CriteriaDistributionTable, DistributionFigures } from '../../appendices/criteria-distribution/table';
import type { CriterionMatrixTable } from '../../appendices/criterion-matrix/table';
import { cellAddress } from '../../sheet/address';
import type { Figure } from '../../sheet/figure';
import { numberFormatAt, type Grid } from '../../sheet/grid';
import { sumFormula } from '../formulas';
import { isWrittenAsText, type Total } from '../total';
import { averageTotals } from './averages';
import { holdsText, ofFigure, ofGroup, ofStated } from './figures';
import { groupTotals } from './fromMatrix';

/** Decimals of a share where the cell shows none yet. */
const DECIMALS = 1;

/** `matrices`: those of the workbook from which the groups can be counted. */
export function criteriaDistributionTotals(grid: Grid, table: CriteriaDistributionTable, matrices: readonly CriterionMatrixTable[]): readonly Total[] {
  const groups = groupTotals(table, matrices);
  const communes = table.data.rows.flatMap((row) => communesTotal(grid, table, row, groups) ?? []);
  const sums = sumRows(grid, table, [...groups, ...communes]);
  const known = [...groups, ...communes, ...sums];
  return [...known, ...shareTotals(grid, table, known), ...averageTotals(grid, table, known)];
}

/** Tổng số xã: the groups add up to it where every number of criteria is in one of them. */
function communesTotal(grid: Grid, { columns, data }: CriteriaDistributionTable, row: DistributionFigures, groups: readonly Total[]): Total | null {
  const counted = countColumns(columns);
  if (row.total === null || !areDisjoint(counted) || !areComplete(counted, data.most)) return null;
  const figures = counted.flatMap(({ index }) => row.groups[index] ?? []);
  const parts = figures.map((figure) => ofGroup(grid, row, figure, groups));
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || figures.every((figure, index) => figure.kind === 'blank' && parts[index]?.kind !== 'total')) return null;
  const cells = [...figures].sort((a, b) => a.column - b.column);
  const formula = figures.some(isWrittenAsText) ? null : `=${sumFormula(cells)}`;
  return { row: row.row, column: row.total.column, parts: known, formula, rule: 'criteria-distribution/sum' };
}

/** The row of sums, and those of groups where they are filled at all. */
function sumRows(grid: Grid, table: CriteriaDistributionTable, below: readonly Total[]): Total[] {
  const { columns, data } = table;
  const counts = columns.groups.flatMap(({ measure }, index) => (measure === 'count' ? [(row: DistributionFigures) => row.groups[index] ?? null] : []));
  const sums = data.summaries.filter(({ kind }) => kind === 'count');
  const [last] = sums.slice(-1);
  if (last === undefined) return [];
  const [rows = []] = last.scopes;
  const sum = (of: (row: DistributionFigures) => Figure | null, read: typeof ofGroup): Total | null => {
    const own = of(last);
    const cells = rows.flatMap((row) => [of(row)].filter((figure) => figure !== null).map((figure) => ({ row, figure })));
    const parts = cells.map(({ row, figure }) => read(grid, row, figure, below));
    const known = parts.filter((part) => part !== null);
    const figures = cells.map(({ figure }) => figure);
    if (own === null || cells.length === 0 || known.length < parts.length || figures.every((figure, index) => figure.kind === 'blank' && parts[index]?.kind !== 'total')) return null;
    return { row: own.row, column: own.column, parts: known, formula: figures.some(isWrittenAsText) ? null : `=${sumFormula(figures)}`, rule: 'criteria-distribution/total' };
  };
  return [sum((row) => row.total, ofStated), ...counts.map((of) => sum(of, ofGroup)), sum((row) => row.criteria, ofStated)].filter((total) => total !== null);
}

/** A share beside the count of the same group, of the communes of its row. */
function shareTotals(grid: Grid, { columns, data }: CriteriaDistributionTable, totals: readonly Total[]): Total[] {
  const sums: readonly DistributionFigures[] = data.summaries.filter(({ row }) => totals.some((total) => total.row === row));
  const share = (row: DistributionFigures, index: number): Total[] => {
    const group = columns.groups[index];
    const own = row.groups[index];
    const beside = columns.groups.findIndex((other) => other.measure === 'count' && other.lowest === group?.lowest && other.highest === group?.highest);
    const count = row.groups[beside];
    if (group?.measure !== 'share' || own === undefined || count === undefined || row.total === null) return [];
    const isSum = sums.includes(row);
    const [part, base] = [isSum ? ofFigure(count, totals) : ofGroup(grid, row, count, totals), ofFigure(row.total, totals)];
    if (part === null || base === null) return [];
    const isText = holdsText(grid, count) || holdsText(grid, row.total);
    const decimals = own.kind === 'number' ? own.decimals : DECIMALS;
    const isFraction = numberFormatAt(grid, own.row, own.column).includes('%');
    const quotient = `${cellAddress(count.row, count.column)}/${cellAddress(row.total.row, row.total.column)}`;
    const formula = isFraction ? `=ROUND(${quotient},${decimals + 2})` : `=ROUND(${quotient}*100,${decimals})`;
    return [{ row: own.row, column: own.column, parts: [part], base, times: 100, storedTimes: isFraction ? 1 : 100, decimals: isFraction ? decimals + 2 : decimals, formula: isText ? null : formula, rule: 'criteria-distribution/share' }];
  };
  return [...data.rows, ...sums].flatMap((row) => columns.groups.flatMap((_, index) => share(row, index)));
}

