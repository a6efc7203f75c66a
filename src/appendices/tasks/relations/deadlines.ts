/** R22: a deadline can be read, and is not before the plan's year. A month or quarter without a year is in the plan's. */
import { fold } from '../../../text/fold';
import { readPeriod } from '../../../text/period';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { TaskRow, TaskTable } from '../table';

/** Nothing but digits and the words of dates: "Quý V/2025", "31/02/2025". "Theo kế hoạch của Sở" and "Sau khi có văn bản" are answers, too. */
const DATE_WORDS_ONLY = /^(?=.*\d|.*\bquy\b)(?:[\d\s.,;:/()–-]|\b(?:quy|thang|nam|ngay|tuan|dau|giua|cuoi|va|den|tu|truoc|sau|het|[ivx]+)\b)+$/;

export const deadlines: Relation<TaskTable> = {
  rules: ['tasks/deadline'],
  check: (table) => {
    const seen = new Set<string>();
    return table.data.rows.flatMap((row) => {
      if (seen.has(row.deadline.cell)) return [];
      seen.add(row.deadline.cell);
      return deadline(table, row);
    });
  },
};

function deadline(table: TaskTable, { rank, deadline: { cell, text }, content }: TaskRow): Finding[] {
  if (text === '' || rank === 'heading') return [];
  const at = { rule: 'tasks/deadline', sheet: table.sheet, cells: [cell], place: content, actual: text.replace(/\n/g, ' ') };
  const period = readPeriod(text);
  if (period === null) return DATE_WORDS_ONLY.test(fold(text)) ? [{ ...at, severity: 'warning', params: { problem: 'unreadable' } }] : [];
  const { planYear } = table.data;
  if (planYear === null || period.to.year === null || period.to.year >= planYear) return [];
  return [{ ...at, severity: 'error', expected: planYear, params: { problem: 'past' } }];
}
