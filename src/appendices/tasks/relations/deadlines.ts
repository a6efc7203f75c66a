/** R22: a deadline names a date that exists and is not before the plan's year; without a year of its own, it is in the plan's. Sentences are answers, too. */
import { isFormulaError } from '../../../sheet/figure';
import { fold } from '../../../text/fold';
import { readPeriod } from '../../../text/period';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { TaskRow, TaskTable } from '../table';

const YEAR = '(?:(?: ?[/-] ?|,? nam | )\\d{4})?';
/** One quarter, month or day in its plainest form: where it cannot be read, it does not exist ("Quý V/2025", "31/02/2025"). */
const ONE_DATE = new RegExp(
  `^(?:(?:trong|truoc|het|den) )?(?:quy (?:[ivx]+|\\d{1,2})${YEAR}|(?:(?:ngay )?\\d{1,2} )?thang \\d{1,2}${YEAR}|(?:ngay )?\\d{1,2}([/.-])\\d{1,2}\\1\\d{4})$`,
);

export const deadlines: Relation<TaskTable> = {
  rules: ['tasks/deadline', 'figure/formula-error'],
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
  const where = { sheet: table.sheet, cells: [cell] };
  if (isFormulaError(text)) return [{ ...where, rule: 'figure/formula-error', severity: 'error', actual: text }];
  const at = { ...where, rule: 'tasks/deadline', place: content, actual: text.replace(/\n/g, ' ') };
  const period = readPeriod(text);
  if (period === null) return ONE_DATE.test(fold(text)) ? [{ ...at, severity: 'warning', params: { problem: 'unreadable' } }] : [];
  const { planYear } = table.data;
  if (planYear === null || period.to.year === null || period.to.year >= planYear) return [];
  return [{ ...at, severity: 'error', expected: planYear, params: { problem: 'past' } }];
}
