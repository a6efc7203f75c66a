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
  const isLeftOut = entry.count !== null && stated !== null && stated.value > 0 && namesOthers(table);
  const counts = isLeftOut ? [0] : possibleCounts(entry);
  const [expected] = counts;
  if (stated === null || expected === undefined || counts.includes(stated.value)) return [];
  return [
    {
      rule: 'roadmap/total-of-names',
      severity: counts.length === 1 && !isLeftOut ? 'error' : 'warning',
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

/** A table may count only; one that names its communes leaves out those that it counts without a name. */
function namesOthers(table: RoadmapTable): boolean {
  return table.data.years.some((year) => year.entries.some(({ readings }) => readings.some((names) => names.length > 0)));
}
