/** Why the rules of tables of tasks hold, in English. */
import type { RuleExplanations } from '../index';

export const tasks = {
  'tasks/blank-cell': {
    explanation: 'Each task names the agency that leads it and its deadline, in its own row or in those of its parts.',
    example: 'The task “Khảo sát, đánh giá tình hình xây dựng NTM” has no deadline.',
  },
  'tasks/deadline': {
    explanation: 'A deadline in days, months or quarters exists and is not before the plan’s year; a month or quarter without a year is in the plan’s.',
    example: '“Tháng 13”, or “Quý II/2022” in a plan of 2025.',
  },
} satisfies Partial<RuleExplanations>;
