/** R2: Tổng = number of communes named in the row (PL09 announces 10 communes in 2025 and names 9). */
import { areaAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { possibleSums } from '../counts';
import type { RoadmapTable, YearRow } from '../table';

export const totalOfNames: Relation<RoadmapTable> = {
  rules: ['roadmap/total-of-names', 'place/names-undecided'],
  check: (table) => (table.data.years.some(isNamed) ? table.data.years.flatMap((year) => checkYear(table, year)) : []),
};

/** A plan may leave all names out, or those of a period: a blank row only leaves out what others say. */
function isNamed(year: YearRow): boolean {
  return year.entries.some((entry) => entry.cells.length > 0);
}

function checkYear(table: RoadmapTable, year: YearRow): Finding[] {
  const total = numberOf(year.total);
  const sums = possibleSums(year.entries);
  if (total === null || sums.length === 0 || table.columns.districts.length === 0) return [];
  if (sums.includes(total) || (year.isPeriod && !isNamed(year))) return [];
  const [sum = 0] = sums;
  if (sums.length > 1) return [undecided(table, year, total, sums)];
  return [
    {
      rule: 'roadmap/total-of-names',
      severity: isNamed(year) ? 'error' : 'warning',
      sheet: table.sheet,
      cells: [year.total.cell, namesAddress(table, year)],
      actual: total,
      expected: sum,
      difference: total - sum,
      params: { year: year.yearText },
    },
  ];
}

/** No way of splitting the names gives the total, but which names stand there is not certain either. */
function undecided(table: RoadmapTable, year: YearRow, total: number, sums: readonly number[]): Finding {
  return {
    rule: 'place/names-undecided',
    severity: 'warning',
    sheet: table.sheet,
    cells: [year.total.cell, ...year.entries.filter((entry) => entry.readings.length > 1).flatMap((entry) => entry.cells)],
    actual: total,
    expected: sums,
    params: { year: year.yearText },
  };
}

function namesAddress(table: RoadmapTable, year: YearRow): string {
  const columns = table.columns.districts.map((district) => district.column);
  return areaAddress({ top: year.row, bottom: year.lastRow, left: Math.min(...columns), right: Math.max(...columns) });
}
