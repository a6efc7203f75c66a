/** The row TỔNG CỘNG: the sum of the years, and what stands below each district. */
import { certainSum, entriesOfDistrict } from '../../appendices/roadmap/counts';
import type { District, RoadmapTable, TotalRow } from '../../appendices/roadmap/table';
import { hasUnnamed, startFigure } from '../../appendices/roadmap/unnamed';
import { areaAddress } from '../../sheet/address';
import { constant, isWrittenAsText, type Operand, type Total } from '../total';
import { ofEntry, type YearTotal } from './years';

export function grandTotals(table: RoadmapTable, years: readonly YearTotal[]): Total[] {
  const { total } = table.data;
  if (total === null || years.length === 0) return [];
  return [...allYears(table, total, years), ...table.columns.districts.flatMap((district, position) => districtTotal(table, total, district, position) ?? [])];
}

/** The grand total may also count what had been reached before the first year; then it stands as it is. */
function allYears(table: RoadmapTable, { row }: TotalRow, years: readonly YearTotal[]): Total[] {
  const parts = years.map(({ year, count }): Operand | null => {
    const named = certainSum(year.entries);
    return count ?? (named === null || year.total.kind !== 'blank' ? null : constant(named));
  });
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return [];
  const isText = table.data.years.some((year) => isWrittenAsText(year.total));
  const formula = isText ? null : sumOf(table, table.columns.total);
  return [{ row, column: table.columns.total, parts: known, formula, start: startFigure(table.data), rule: 'roadmap/column-total' }];
}

/** Where a plan names only some of its communes, the count of a district is known to its author only. */
function districtTotal(table: RoadmapTable, { row }: TotalRow, { column, isDistrict }: District, position: number): Total | null {
  if (!isDistrict || hasUnnamed(table.data)) return null;
  const entries = entriesOfDistrict(table.data, position);
  if (certainSum(entries) === null) return null;
  const parts = table.data.years.flatMap((year) => year.entries.slice(position, position + 1).flatMap((entry) => ofEntry(table, year, entry) ?? []));
  const isSum = entries.every((entry) => entry.count !== null || entry.cells.length === 0) && !entries.some((entry) => isWrittenAsText(entry.count));
  const isBlank = entries.every((entry) => entry.cells.length === 0);
  return { row, column, parts, formula: isSum && !isBlank ? sumOf(table, column) : null, rule: 'roadmap/column-total' };
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
