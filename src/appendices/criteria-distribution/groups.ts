/** What the groups of a distribution have in common: do they leave out any commune, or count one twice? */
import { numberOf, type Figure } from '../../sheet/figure';
import type { CriteriaDistributionColumns, CriteriaDistributionTable, DistributionFigures, GroupColumn } from './table';

export interface Counted {
  readonly index: number;
  readonly group: GroupColumn;
}

/** The columns of counts, from few criteria to many. */
export function countColumns({ groups }: CriteriaDistributionColumns): readonly Counted[] {
  return groups.map((group, index) => ({ index, group })).filter(({ group }) => group.measure === 'count').sort((a, b) => a.group.lowest - b.group.lowest);
}

/** No number of criteria is in two groups. "Từ 15 trở lên" beside "19" counts some communes twice. */
export function areDisjoint(columns: readonly Counted[]): boolean {
  return columns.every(({ group }, index) => {
    const before = columns[index - 1]?.group;
    return before === undefined || (before.highest !== null && before.highest < group.lowest);
  });
}

/** Every number from 0 (or 1) to the highest is in a group. */
export function areComplete(columns: readonly Counted[], most: number | null): boolean {
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined || first.group.lowest > 1) return false;
  const isClosed = columns.every(({ group }, index) => index === 0 || columns[index - 1]?.group.highest === group.lowest - 1);
  return isClosed && (last.group.highest === null || last.group.highest === most);
}

/** Blank counts are 0 where the row has others; null where one cannot be read or is a share. */
export function countsOf({ groups }: DistributionFigures, columns: readonly Counted[]): readonly number[] | null {
  const figures = columns.flatMap(({ index }) => groups[index] ?? []);
  if (figures.every(({ kind }) => kind === 'blank')) return null;
  const counts = figures.map((figure: Figure) => (figure.kind === 'blank' ? 0 : isPercent(figure) ? null : numberOf(figure)));
  return counts.some((count) => count === null) ? null : counts.map((count) => count ?? 0);
}

export function isPercent(figure: Figure | null | undefined): boolean {
  return figure?.kind === 'number' && figure.percent;
}

/** The rows that count communes: those of places and their sums; none of shares, averages, units. */
export function rowsOfCounts({ data }: CriteriaDistributionTable): readonly DistributionFigures[] {
  return [...data.rows, ...data.summaries.filter(({ kind }) => kind === 'count' || kind === 'unmet-count' || kind === 'group')];
}

/** How many communes a row is about: as stated, else what its groups add up to; null where neither is known. */
export function communesOf({ columns, data }: CriteriaDistributionTable, row: DistributionFigures): number | null {
  const stated = numberOf(row.total);
  if (stated !== null) return stated;
  const counted = countColumns(columns);
  const counts = areDisjoint(counted) && areComplete(counted, data.most) ? countsOf(row, counted) : null;
  return counts === null ? null : counts.reduce((sum, count) => sum + count, 0);
}
