/** Filling a roadmap: Tổng, Lũy kế, %, and the row TỔNG CỘNG with its columns. */
import { certainSum } from '../../appendices/roadmap/counts';
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { areaAddress, cellAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { numberOf, type Figure } from '../../sheet/figure';
import type { Grid } from '../../sheet/grid';
import { grandTotals } from './grandTotals';
import { percentTarget, withFormat } from './percent';
import { editFor, isWrittenAsText, type Target } from './target';

/** `baseOf`: the base of each year, where it is declared or inferred beyond doubt. */
export function planRoadmap(grid: Grid, table: RoadmapTable, baseOf: ReadonlyMap<number, number>): readonly Edit[] {
  const targets = [...grandTotals(table), ...yearTargets(grid, table, baseOf)];
  return targets.flatMap((target) => {
    const edit = editFor(grid, target);
    return edit === null ? [] : [withFormat(grid, table, edit)];
  });
}

/** What stands in a row above: `figure` is null where the plan writes it. */
interface Reached {
  readonly row: number;
  readonly value: number;
  readonly figure: Figure | null;
}

function yearTargets(grid: Grid, table: RoadmapTable, baseOf: ReadonlyMap<number, number>): Target[] {
  const targets: Target[] = [];
  let before: Reached | null = null;
  for (const year of table.data.years) {
    const total = totalTarget(table, year);
    if (total !== null) targets.push(total);
    const count = numberOf(year.total) ?? total?.value ?? null;
    const cumulative = cumulativeTarget(table, year, count, before);
    if (cumulative !== null) targets.push(cumulative);
    const reached: number | null = numberOf(year.cumulative) ?? cumulative?.value ?? null;
    const base = year.year === null ? undefined : baseOf.get(year.year);
    if (reached !== null && base !== undefined) targets.push(...percentTarget(grid, table, year, reached, base));
    before = reached === null ? null : { row: year.row, value: reached, figure: year.cumulative };
  }
  return targets;
}

/** A sum of counts is a formula; a count of names is a value. */
function totalTarget(table: RoadmapTable, year: YearRow): Target | null {
  const count = certainSum(year.entries);
  if (count === null || isBlankYear(year)) return null;
  const counts = year.entries.map((entry) => entry.count);
  const isSum = year.entries.every((entry) => entry.count !== null || entry.cells.length === 0) && !counts.some(isWrittenAsText);
  const formula = isSum ? `=SUM(${districtCells(table, year)})` : null;
  return { row: year.row, column: table.columns.total, value: count, formula, rule: 'roadmap/total-of-names' };
}

/** A year without any name may simply not be filled in yet: blank is not zero. */
function isBlankYear(year: YearRow): boolean {
  return year.entries.every((entry) => entry.cells.length === 0);
}

/** "05 xã" cannot be added by a formula. */
function cumulativeTarget(table: RoadmapTable, year: YearRow, count: number | null, before: Reached | null): Target | null {
  const { cumulative, total } = table.columns;
  if (cumulative === null || count === null) return null;
  const isFirst = table.data.years[0] === year;
  const at = { row: year.row, column: cumulative, rule: 'roadmap/cumulative' };
  const own = isWrittenAsText(year.total) ? null : cellAddress(year.row, total);
  if (isFirst) return numberOf(year.cumulative) === null ? { ...at, value: count, formula: own === null ? null : `=${own}` } : null;
  if (before === null) return null;
  const formula = own === null || isWrittenAsText(before.figure) ? null : `=${cellAddress(before.row, cumulative)}+${own}`;
  return { ...at, value: before.value + count, formula };
}

function districtCells(table: RoadmapTable, { row, lastRow }: YearRow): string {
  const columns = table.columns.districts.map((district) => district.column);
  return areaAddress({ top: row, bottom: lastRow, left: Math.min(...columns), right: Math.max(...columns) });
}
