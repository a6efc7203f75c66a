/** R3: cumulative = the start figure + this year's; without a start it is at least this year's. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { TargetRow, TargetTable, TargetValue } from '../table';

export const cumulative: Relation<TargetTable> = {
  rules: ['targets/cumulative'],
  check: ({ sheet, columns, data }) => {
    const { thisYear, registered, start } = columns;
    if (thisYear === null) return [];
    return data.rows.flatMap((row) => checkRow(sheet, row, thisYear === registered ? row.registered : row.assigned, start !== null));
  },
};

/** `year`: the figure of the year alone; a bound is compared with a bound of its kind only. */
function checkRow(sheet: string, { name, isCount, cumulative: stated, start }: TargetRow, year: TargetValue | null, hasStartColumn: boolean): Finding[] {
  if (!isCount || stated === null || year === null || stated.op !== year.op || (start !== null && start.op !== '==')) return [];
  const expected = year.value + (start?.value ?? 0);
  if (start === null ? stated.value >= expected : stated.value === expected) return [];
  /** After communes were merged there may be fewer than at the start. */
  const mayBeMerged = hasStartColumn && start !== null && stated.value < start.value;
  return [
    {
      rule: 'targets/cumulative',
      severity: mayBeMerged ? 'warning' : 'error',
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
