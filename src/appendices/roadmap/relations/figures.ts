/** Every cell of a roadmap that is for a number holds one that can be. */
import { figureFindings } from '../../figureFindings';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { RoadmapTable, TotalRow, YearRow } from '../table';

export const figures: Relation<RoadmapTable> = {
  rules: ['figure/formula-error', 'figure/date', 'figure/unreadable', 'figure/ambiguous', 'figure/impossible'],
  check: (table) => {
    const total = table.data.total;
    return [...(total === null ? [] : ofTotal(table.sheet, total)), ...table.data.years.flatMap((year) => ofYear(table.sheet, year))];
  },
};

function ofRow(sheet: string, row: TotalRow | YearRow): Finding[] {
  return [
    ...figureFindings(sheet, row.total, 'count'),
    ...figureFindings(sheet, row.cumulative, 'count'),
    ...figureFindings(sheet, row.percent, 'share'),
  ];
}

function ofYear(sheet: string, year: YearRow): Finding[] {
  return [...ofRow(sheet, year), ...year.entries.flatMap((entry) => figureFindings(sheet, entry.count, 'count'))];
}

function ofTotal(sheet: string, total: TotalRow): Finding[] {
  return [...ofRow(sheet, total), ...total.counts.flatMap((count) => figureFindings(sheet, count, 'count'))];
}
