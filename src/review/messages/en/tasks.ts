/** The rules of tables of tasks in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place } from './parts';

export const tasks = {
  'tasks/blank-cell': {
    title: 'Task without an agency or a deadline',
    sentence: (f) => `${place(f)}the cell “${param(f, 'column')}” is blank. Fill it in.`,
  },
  'tasks/deadline': {
    title: 'Deadline that cannot be',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}the deadline “${actual(f)}” is before the plan’s year ${expected(f)}. Correct the deadline.`
        : `${place(f)}the deadline “${actual(f)}” cannot be read. Write it like “Quý II/2025”.`,
  },
} satisfies Partial<RuleTexts>;
