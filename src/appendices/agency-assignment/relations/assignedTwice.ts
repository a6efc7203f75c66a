/** A criterion or indicator that two agencies answer for as a whole: allowed (food safety has three), but worth a look. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { AgencyTable } from '../table';
import { assignmentsOf } from './assigned';

export const assignedTwice: Relation<AgencyTable> = {
  rules: ['agency-assignment/assigned-twice'],
  check: (table) => table.columns.sets.flatMap((_, set) => checkSet(table, set)),
};

function checkSet(table: AgencyTable, set: number): Finding[] {
  const holders = new Map<string, { agency: string; cell: string }[]>();
  for (const { agency, cell, codes } of assignmentsOf(table, set)) {
    for (const { code, isPart } of codes) if (!isPart) holders.set(code, [...(holders.get(code) ?? []), { agency, cell }]);
  }
  const level = table.columns.sets[set]?.level ?? null;
  return [...holders].filter(([, agencies]) => agencies.length > 1).map(([code, agencies]) => ({
    rule: 'agency-assignment/assigned-twice',
    severity: 'info',
    sheet: table.sheet,
    cells: [...new Set(agencies.map(({ cell }) => cell))],
    ...(level === null ? {} : { set: level }),
    indicator: code,
    actual: [...new Set(agencies.map(({ agency }) => agency))],
  }));
}
