/** The row TỔNG CỘNG: the sum of the years, and what stands below each district. */
import { certainSum, entriesOfDistrict } from '../../appendices/roadmap/counts';
import type { District, RoadmapTable, TotalRow } from '../../appendices/roadmap/table';
import { hasUnnamed, startFigure } from '../../appendices/roadmap/unnamed';
import { areaAddress } from '../../sheet/address';
import { numberOf } from '../../sheet/figure';
import { isWrittenAsText, type Target } from './target';

export function grandTotals(table: RoadmapTable): Target[] {
  const { total, years } = table.data;
  if (total === null || years.length === 0) return [];
  return [...totalTarget(table, total), ...table.columns.districts.flatMap((district, position) => districtTarget(table, total, district, position) ?? [])];
}

/** The grand total may also count what had been reached before the first year; then it stands as it is. */
function totalTarget(table: RoadmapTable, { row, total }: TotalRow): Target[] {
  const totals = table.data.years.map((year) => numberOf(year.total) ?? certainSum(year.entries));
  const known = totals.filter((value) => value !== null);
  if (known.length < totals.length) return [];
  const sum = known.reduce((all, value) => all + value, 0);
  if (numberOf(total) === startFigure(table.data) + sum) return [];
  const isText = table.data.years.some((year) => isWrittenAsText(year.total));
  return [{ row, column: table.columns.total, value: sum, formula: isText ? null : sumOf(table, table.columns.total), rule: 'roadmap/column-total' }];
}

/** Where a plan names only some of its communes, the count of a district is known to its author only. */
function districtTarget(table: RoadmapTable, { row }: TotalRow, { column, isDistrict }: District, position: number): Target | null {
  if (!isDistrict || hasUnnamed(table.data)) return null;
  const entries = entriesOfDistrict(table.data, position);
  const count = certainSum(entries);
  if (count === null) return null;
  const isSum = entries.every((entry) => entry.count !== null || entry.cells.length === 0) && !entries.some((entry) => isWrittenAsText(entry.count));
  const isBlank = entries.every((entry) => entry.cells.length === 0);
  return { row, column, value: count, formula: isSum && !isBlank ? sumOf(table, column) : null, rule: 'roadmap/column-total' };
}

/** =SUM over the rows of the years; rows between them (subtotals, repeated headers) are left out. */
function sumOf(table: RoadmapTable, column: number): string {
  const runs: { top: number; bottom: number }[] = [];
  for (const { row, lastRow } of [...table.data.years].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.bottom + 1 === row) run.bottom = lastRow;
    else runs.push({ top: row, bottom: lastRow });
  }
  return `=SUM(${runs.map((run) => areaAddress({ ...run, left: column, right: column })).join(',')})`;
}
