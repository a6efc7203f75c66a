/** What the years of a roadmap count. */
import { certainSum } from '../../appendices/roadmap/counts';
import type { DistrictEntry, RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { areaAddress } from '../../sheet/address';
import { numberOf } from '../../sheet/figure';
import { constant, isWrittenAsText, ofNumber, type Operand, type Total } from '../total';

/** The total of one year, if one can be told, and what it counts for in others. */
export interface YearTotal {
  readonly year: YearRow;
  readonly total: Total | null;
  /** What stands in the cell of the total, or what must; null where neither is known. */
  readonly count: Operand | null;
}

/** A sum of counts is a formula; a count of names is a value. */
export function totalOfYear(table: RoadmapTable, year: YearRow): Total | null {
  if (certainSum(year.entries) === null || isBlankYear(year)) return null;
  const isSum = year.entries.every((entry) => entry.count !== null || entry.cells.length === 0) && !year.entries.some((entry) => isWrittenAsText(entry.count));
  const formula = isSum ? `=SUM(${districtCells(table, year)})` : null;
  return { row: year.row, column: table.columns.total, parts: year.entries.flatMap((entry) => ofEntry(table, year, entry) ?? []), formula, isFree: table.data.years[0] !== year, rule: 'roadmap/total-of-names' };
}

/**
 * What the cells of a district count in a year; null where that is not certain. A number may change to another one
 * without the table being read anew, unless the start of the roadmap is told from it.
 */
export function ofEntry(table: RoadmapTable, year: YearRow, entry: DistrictEntry): Operand | null {
  const count = certainSum([entry]);
  if (count === null) return null;
  const tellsStart = table.data.years[0] === year && numberOf(year.cumulative) !== null;
  const mayChange = entry.count !== null && year.row === year.lastRow && !tellsStart;
  return (mayChange ? ofNumber(entry.count) : null) ?? constant(count);
}

/** A year without any name may simply not be filled in yet: blank is not zero. */
function isBlankYear(year: YearRow): boolean {
  return year.entries.every((entry) => entry.cells.length === 0);
}

function districtCells(table: RoadmapTable, { row, lastRow }: YearRow): string {
  const columns = table.columns.districts.map((district) => district.column);
  return areaAddress({ top: row, bottom: lastRow, left: Math.min(...columns), right: Math.max(...columns) });
}
