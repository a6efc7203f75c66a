/** Each year once, in ascending order; STT without gaps (R18). */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { numberingOfGroups } from '../../numbering';
import type { RoadmapTable, YearRow } from '../table';

export const years: Relation<RoadmapTable> = {
  rules: ['roadmap/year', 'table/numbering', 'table/no-rows', 'figure/unreadable'],
  check: (table) => {
    const rows = table.data.years;
    // The table left of it, which has the years, tells what is wrong with them.
    if (table.columns.year < table.area.left) return [];
    if (rows.length === 0) return [noRows(table)];
    const ordered = [...rows].sort((a, b) => a.row - b.row).filter((year, index, all) => year.yearCell !== all[index - 1]?.yearCell);
    const numbers = ordered.flatMap((year) => (year.number === null ? [] : [year.number]));
    return [...rows.flatMap((year, index) => checkYear(table, year, rows.slice(0, index))), ...numberingOfGroups(table.sheet, [numbers])];
  },
};

function checkYear(table: RoadmapTable, year: YearRow, before: readonly YearRow[]): Finding[] {
  const at = { sheet: table.sheet, actual: year.yearText };
  if (year.isPeriod) return [];
  if (year.year === null) return [{ ...at, rule: 'figure/unreadable', severity: 'warning', cells: [year.yearCell] }];
  const same = before.find((other) => other.year === year.year && other.yearCell !== year.yearCell);
  if (same !== undefined) {
    return [{ ...at, rule: 'roadmap/year', severity: 'error', cells: [year.yearCell, same.yearCell], params: { problem: 'repeated' } }];
  }
  const previous = before[before.length - 1];
  if (previous === undefined || previous.year === null || previous.year <= year.year) return [];
  return [{ ...at, rule: 'roadmap/year', severity: 'warning', cells: [year.yearCell, previous.yearCell], params: { problem: 'order' } }];
}

function noRows(table: RoadmapTable): Finding {
  return { rule: 'table/no-rows', severity: 'warning', sheet: table.sheet, cells: [table.evidence[0] ?? 'A1'] };
}
