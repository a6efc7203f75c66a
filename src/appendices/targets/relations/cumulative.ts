/** R3: cumulative = the start figure of the note + this year's; without a start it is at least this year's. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { TargetRow, TargetTable, TargetValue } from '../table';

export const cumulative: Relation<TargetTable> = {
  rules: ['targets/cumulative'],
  check: ({ sheet, columns, data }) => (columns.thisYear === null ? [] : data.rows.flatMap((row) => checkRow(sheet, row, columns.thisYear === columns.registered ? row.registered : row.assigned))),
};

/** `year`: the figure of the year alone; a bound is compared with a bound of its kind only. */
function checkRow(sheet: string, { name, isCount, cumulative: stated, start }: TargetRow, year: TargetValue | null): Finding[] {
  if (!isCount || stated === null || year === null || stated.op !== year.op) return [];
  const expected = year.value + (start?.value ?? 0);
  if (start === null ? stated.value >= expected : stated.value === expected) return [];
  return [
    {
      rule: 'targets/cumulative',
      severity: 'error',
      sheet,
      cells: [stated.cell, year.cell, ...(start === null ? [] : [start.cell])],
      place: name,
      actual: stated.value,
      expected,
      difference: stated.value - expected,
      params: start === null ? { problem: 'below-year', year: year.value } : { problem: 'sum', year: year.value, start: start.value },
    },
  ];
}
