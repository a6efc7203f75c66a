/** R22: a deadline names a date that exists and is not before the plan's year. */
import { isFormulaError } from '../../../sheet/figure';
import { fold } from '../../../text/fold';
import { readPeriod } from '../../../text/period';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelPlanTable, PlanCell } from '../table';
import { atItem, itemsOf, type PlacedItem } from './items';

export const deadlines: Relation<LevelPlanTable> = {
  rules: ['level-plan/deadline'],
  check: (table) => {
    const cells = itemsOf(table).flatMap((placed) => (placed.item.deadline === null ? [] : [[placed.item.deadline.cell, { placed, deadline: placed.item.deadline }] as const]));
    return [...new Map(cells).values()].flatMap(({ placed, deadline }) => checkDeadline(table, placed, deadline));
  },
};

/** "Theo lộ trình" is an answer; what has a digit or a quarter in it is meant as a date. */
const MEANT_AS_DATE = /\d|\bquy\b/;
/** A longer text explains its date. */
const LONGEST_DATE = 30;

function checkDeadline(table: LevelPlanTable, placed: PlacedItem, { cell, text }: PlanCell): Finding[] {
  if (text === '' || isFormulaError(text)) return [];
  const at = { ...atItem(table, placed), rule: 'level-plan/deadline', cells: [cell], actual: text.replace(/\n/g, ' ') };
  const period = readPeriod(text);
  if (period === null) return text.length <= LONGEST_DATE && MEANT_AS_DATE.test(fold(text)) ? [{ ...at, severity: 'warning', params: { problem: 'unreadable' } }] : [];
  const { planYear } = table.data;
  if (planYear === null || period.to.year === null || period.to.year >= planYear) return [];
  return [{ ...at, severity: 'error', expected: planYear, params: { problem: 'past' } }];
}
