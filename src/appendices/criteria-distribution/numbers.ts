/** Groups that their header calls by a number alone: the 19 beside "15-18". Labels leave such numbers out, or say nothing of criteria. */
import { cellAddress } from '../../sheet/address';
import { mergeAt, textAt, type Area, type Grid } from '../../sheet/grid';
import type { CriteriaDistributionColumns, GroupColumn } from './table';

const NUMBER = /^\d{1,2}$/;

/** The columns with the groups of bare numbers that are beyond those of the others: all criteria, or none. */
export function withNumbers(grid: Grid, header: Area, columns: CriteriaDistributionColumns): CriteriaDistributionColumns {
  const { number, place, total, groups, average, criteria } = columns;
  const taken = [number, place, total, average, criteria, ...groups.map(({ column }) => column)];
  const added: GroupColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const group = taken.includes(column) ? null : groupOver(grid, header, column, columns);
    if (group !== null) added.push(group);
  }
  return added.length === 0 ? columns : { ...columns, groups: [...groups, ...added].sort((a, b) => a.column - b.column) };
}

function groupOver(grid: Grid, header: Area, column: number, { place, groups }: CriteriaDistributionColumns): GroupColumn | null {
  const highest = Math.max(...groups.map((group) => group.highest ?? Infinity));
  const lowest = Math.min(...groups.map((group) => group.lowest));
  for (let row = header.bottom; row >= header.top; row--) {
    const text = textAt(grid, row, column);
    if (!NUMBER.test(text) || numbersColumns(grid, row, place)) continue;
    const met = Number(text);
    if (met > highest || (met === 0 && lowest > 0)) return { column, cell: cellAddress(row, column), label: text, measure: 'count', lowest: met, highest: met };
  }
  return null;
}

/** The row "1 2 3" numbers all columns of a form. */
function numbersColumns(grid: Grid, row: number, place: number): boolean {
  const merged = mergeAt(grid, row, place);
  return (merged === null || merged.top === row) && /^\(?(\d{1,2}|[A-Z])\)?$/.test(textAt(grid, row, place));
}
