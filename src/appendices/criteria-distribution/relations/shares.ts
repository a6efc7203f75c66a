/** R4: a share beside a count is that count in percent of the communes. */
import { numberOf } from '../../../sheet/figure';
import { agreement, roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { communesOf, rowsOfCounts } from '../groups';
import type { CriteriaDistributionTable, DistributionFigures, GroupColumn } from '../table';

export const shares: Relation<CriteriaDistributionTable> = {
  rules: ['criteria-distribution/share'],
  check: (table) => {
    const all = rowsOfCounts(table).flatMap((row) => sharesOf(table, row));
    const wrong = all.filter(({ how }) => how === 'different');
    // Shares of another base (of all communes of the province, say) are no mistake.
    return wrong.length * 2 > all.length ? [] : all.filter(({ how }) => how !== 'equal').map(({ finding }) => finding);
  },
};

function sharesOf(table: CriteriaDistributionTable, row: DistributionFigures): { readonly how: ReturnType<typeof agreement>; readonly finding: Finding }[] {
  const communes = communesOf(table, row);
  if (communes === null || communes === 0) return [];
  return table.columns.groups.flatMap((group, index) => {
    const figure = row.groups[index];
    const count = group.measure === 'share' ? countBeside(table.columns.groups, group, row) : null;
    if (count === null || figure?.kind !== 'number') return [];
    const exact = (count / communes) * 100;
    const how = agreement(figure.value, figure.decimals, exact);
    const [actual, expected] = [roundTo(figure.value, figure.decimals), roundTo(exact, figure.decimals)];
    const severity = how === 'near' ? 'warning' : 'error';
    return [{ how, finding: { rule: 'criteria-distribution/share', severity, sheet: table.sheet, cells: [figure.cell], place: row.label, actual, expected, difference: roundTo(actual - expected, figure.decimals), params: { count, communes, label: group.label } } }];
  });
}

/** The count of the same group. */
function countBeside(groups: readonly GroupColumn[], { lowest, highest }: GroupColumn, row: DistributionFigures): number | null {
  const index = groups.findIndex((other) => other.measure === 'count' && other.lowest === lowest && other.highest === highest);
  const figure = row.groups[index] ?? null;
  return figure?.kind === 'blank' ? 0 : numberOf(figure);
}
