/** R3: lũy kế = lũy kế of the year before + Tổng of this year; in the first year it is at least Tổng. */
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
    for (const [index, year] of table.data.years.entries()) {
      const stated = numberOf(year.cumulative);
      const total = numberOf(year.total);
      if (stated === null) {
        before = null;
        continue;
      }
      if (before === null || total === null) {
        if (before === null && isBelowTotal(year)) findings.push(finding(table, null, year, stated, total ?? 0, false));
        before = { year, stated, derived: stated };
        continue;
      }
      const fits = [before.stated, before.derived].some((start) => follows(start, year));
      const isMerger: boolean = !fits && stated < before.stated && isTakenUp(stated, table.data.years[index + 1]);
      if (!fits) findings.push(finding(table, before.year, year, stated, before.derived + total, isMerger));
      before = { year, stated, derived: fits || isMerger ? stated : before.derived + total };
    }
    return findings;
  },
};

/** Is the cumulative figure `start` and the year's total, or its names where the total is wrong? */
function follows(start: number, year: YearRow): boolean {
  const stated = numberOf(year.cumulative);
  const total = numberOf(year.total);
  const named = certainSum(year.entries);
  return stated !== null && ((total !== null && stated === start + total) || (named !== null && stated === start + named));
}

/** Those recognised before may make it more than Tổng, never less; where the names are no more than it, Tổng is wrong and told of elsewhere. */
function isBelowTotal(year: YearRow): boolean {
  const stated = numberOf(year.cumulative) ?? 0;
  const named = certainSum(year.entries) ?? 0;
  return stated < (numberOf(year.total) ?? 0) && (named === 0 || named > stated);
}

/** After communes were merged the figure falls and the next years go on from there: a reason is missing, not a sum. */
function isTakenUp(stated: number, next: YearRow | undefined): boolean {
  return next === undefined || follows(stated, next);
}

function finding(table: RoadmapTable, before: YearRow | null, year: YearRow, actual: number, expected: number, isMerger: boolean): Finding {
  const cells = [year.cumulative?.cell, before?.cumulative?.cell, year.total.cell].filter((cell) => cell !== undefined);
  return {
    rule: 'roadmap/cumulative',
    severity: isMerger ? 'warning' : 'error',
    sheet: table.sheet,
    cells,
    actual,
    expected,
    difference: actual - expected,
    params: { year: year.yearText, before: expected - (numberOf(year.total) ?? 0), total: numberOf(year.total) ?? 0, ...(isMerger ? { problem: 'fall' } : {}) },
  };
}
