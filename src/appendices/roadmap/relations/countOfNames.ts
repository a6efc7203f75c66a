/** R5: a count before, behind or beside the names of a cell equals them. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { possibleCounts } from '../counts';
import type { DistrictEntry, RoadmapTable, YearRow } from '../table';

export const countOfNames: Relation<RoadmapTable> = {
  rules: ['roadmap/total-of-names'],
  check: (table) => table.data.years.flatMap((year) => year.entries.flatMap((entry) => checkEntry(table, year, entry))),
};

/** Names that can be split in several ways are wrong only where no way fits, and then which is right is not certain. */
function checkEntry(table: RoadmapTable, year: YearRow, entry: DistrictEntry): Finding[] {
  const { district, cells, stated } = entry;
  const counts = possibleCounts(entry);
  const [expected] = counts;
  if (stated === null || expected === undefined || counts.includes(stated.value)) return [];
  return [
    {
      rule: 'roadmap/total-of-names',
      severity: counts.length === 1 ? 'error' : 'warning',
      sheet: table.sheet,
      cells: [...new Set([stated.cell, ...cells])],
      place: district.name,
      actual: stated.value,
      expected,
      difference: stated.value - expected,
      params: { year: year.yearText },
    },
  ];
}
