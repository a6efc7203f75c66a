/** The rules of tables of tasks in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place } from './parts';

export const tasks = {
  'tasks/blank-cell': {
    title: 'Task without an agency or a deadline',
    explanation: 'Each task names the agency that leads it and its deadline, in its own row or in those of its parts.',
    example: 'The task “Khảo sát, đánh giá tình hình xây dựng NTM” has no deadline.',
    sentence: (f) => `${place(f)}the cell “${param(f, 'column')}” is blank. Fill it in.`,
  },
  'tasks/deadline': {
    title: 'Deadline that cannot be',
    explanation: 'A deadline in days, months or quarters exists and is not before the plan’s year; a month or quarter without a year is in the plan’s.',
    example: '“Tháng 13”, or “Quý II/2022” in a plan of 2025.',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}the deadline “${actual(f)}” is before the plan’s year ${expected(f)}. Correct the deadline.`
        : `${place(f)}the deadline “${actual(f)}” cannot be read. Write it like “Quý II/2025”.`,
  },
} satisfies Partial<RuleTexts>;
