/** R3: lũy kế = lũy kế of the year before + Tổng of this year. */
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { certainSum } from '../counts';
import type { RoadmapTable, YearRow } from '../table';

export const cumulative: Relation<RoadmapTable> = {
  rules: ['roadmap/cumulative'],
  check: (table) => {
    const findings: Finding[] = [];
    let before: { year: YearRow; stated: number; derived: number } | null = null;
    for (const year of table.data.years) {
      const stated = numberOf(year.cumulative);
      const total = numberOf(year.total);
      if (stated === null || total === null) {
        before = null;
        continue;
      }
      if (before === null) {
        before = { year, stated, derived: stated };
        continue;
      }
      const named = certainSum(year.entries);
      const fits = [before.stated, before.derived].some((start) => stated === start + total || (named !== null && stated === start + named));
      if (!fits) findings.push(finding(table, before.year, year, stated, before.derived + total));
      before = { year, stated, derived: fits ? stated : before.derived + total };
    }
    return findings;
  },
};

function finding(table: RoadmapTable, before: YearRow, year: YearRow, actual: number, expected: number): Finding {
  const cells = [year.cumulative?.cell, before.cumulative?.cell, year.total.cell].filter((cell) => cell !== undefined);
  return {
    rule: 'roadmap/cumulative',
    severity: 'error',
    sheet: table.sheet,
    cells,
    actual,
    expected,
    difference: actual - expected,
    params: { year: year.yearText, before: expected - (numberOf(year.total) ?? 0), total: numberOf(year.total) ?? 0 },
  };
}
