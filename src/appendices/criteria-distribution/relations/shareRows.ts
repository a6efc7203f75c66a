/** R4: a row of shares holds the counts of the row that it belongs to, in percent of that row's communes. */
import type { Figure } from '../../../sheet/figure';
import { agreement, roundTo, type Agreement } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { communesOf, countColumns, countsOf, rowsOfCounts, type Counted } from '../groups';
import type { CriteriaDistributionTable, DistributionFigures } from '../table';

export const shareRows: Relation<CriteriaDistributionTable> = {
  rules: ['criteria-distribution/share'],
  check: (table) => table.data.summaries.filter(({ kind }) => kind === 'share').flatMap((row) => checkRow(table, row)),
};

/** What shares may be of: the communes, and those in each column of counts. */
interface Base {
  readonly communes: number;
  readonly counts: readonly number[];
}

interface Compared {
  readonly how: Agreement;
  readonly finding: Finding;
}

/** Told only where most shares fit a base, so that it is certain which row they belong to. */
function checkRow(table: CriteriaDistributionTable, row: DistributionFigures): Finding[] {
  const readings = basesOf(table, row).map((base) => compare(table, row, base));
  const fitting = (compared: readonly Compared[]): number => compared.filter(({ how }) => how !== 'different').length;
  const [best = []] = [...readings].sort((a, b) => fitting(b) - fitting(a));
  return fitting(best) * 2 <= best.length ? [] : best.filter(({ how }) => how !== 'equal').map(({ finding }) => finding);
}

/** The row of counts just above; the last sum above; all places together. */
function basesOf(table: CriteriaDistributionTable, { row }: DistributionFigures): readonly Base[] {
  const counted = countColumns(table.columns);
  const above = rowsOfCounts(table).filter((other) => other.row < row).sort((a, b) => b.row - a.row);
  const sums = table.data.summaries.filter(({ kind }) => kind === 'count');
  const candidates = [above[0], above.find((other) => sums.some((sum) => sum.row === other.row))];
  const all = sumOf(table.data.rows.map((one) => baseOf(table, one, counted)));
  return [...candidates.map((one) => (one === undefined ? null : baseOf(table, one, counted))), all].flatMap((base) => (base === null || base.communes === 0 ? [] : [base]));
}

function baseOf(table: CriteriaDistributionTable, row: DistributionFigures, counted: readonly Counted[]): Base | null {
  const communes = communesOf(table, row);
  const counts = countsOf(row, counted);
  return communes === null || counts === null ? null : { communes, counts };
}

function sumOf(bases: readonly (Base | null)[]): Base | null {
  return bases.reduce((sum, base) => {
    if (sum === null || base === null) return null;
    return { communes: sum.communes + base.communes, counts: base.counts.map((count, index) => count + (sum.counts[index] ?? 0)) };
  }, { communes: 0, counts: [] });
}

function compare(table: CriteriaDistributionTable, row: DistributionFigures, { communes, counts }: Base): readonly Compared[] {
  const written = countColumns(table.columns).map(({ index, group }) => ({ group, figure: row.groups[index] }));
  const scale = arePartsOfOne([row.total, ...written.map(({ figure }) => figure)]) ? 100 : 1;
  return written.flatMap(({ group, figure }, index) => {
    const count = counts[index];
    if (figure?.kind !== 'number' || count === undefined) return [];
    const decimals = scale === 1 ? figure.decimals : Math.max(figure.decimals - 2, 0);
    const exact = (count / communes) * 100;
    const [actual, expected] = [roundTo(figure.value * scale, decimals), roundTo(exact, decimals)];
    const how = agreement(figure.value * scale, decimals, exact);
    const severity = how === 'near' ? 'warning' : 'error';
    return [{ how, finding: { rule: 'criteria-distribution/share', severity, sheet: table.sheet, cells: [figure.cell], place: row.label, actual, expected, difference: roundTo(actual - expected, decimals), params: { count, communes, label: group.label } } }];
  });
}

/** Neither percent signs nor a number above 1: "0,44" is 44 %. */
function arePartsOfOne(figures: readonly (Figure | null | undefined)[]): boolean {
  const numbers = figures.flatMap((figure) => (figure?.kind === 'number' ? [figure] : []));
  return numbers.every(({ value, percent }) => !percent && value <= 1) && numbers.some(({ decimals }) => decimals > 0);
}
