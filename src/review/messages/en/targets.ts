/** The rules of tables of targets in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const targets = {
  'targets/cumulative': {
    title: 'Cumulative figure does not fit the year',
    explanation: 'Cumulative = start figure (in the note) + registered this year; without a start it is at least the figure of the year.',
    example: 'Ninh Bình 2025: 57 communes at the start + 07 registered = 64.',
    sentence: (f) =>
      f.params?.problem === 'sum'
        ? `${place(f)}the cumulative figure says ${actual(f)}, it should be ${expected(f)} (${param(f, 'start')} + ${param(f, 'year')}; ${other(f)}). Please correct it, the figure of the year or the start in the note.`
        : `${place(f)}the cumulative figure ${actual(f)} is less than the ${expected(f)} of this year alone (${other(f)}). Please correct one of them.`,
  },
  'targets/below-plan': {
    title: 'Less registered than assigned',
    explanation: 'Where less is registered than the plan assigns, the plan cannot be met.',
    example: '06 communes assigned, 05 registered.',
    sentence: (f) => `${place(f)}${actual(f)} registered, ${expected(f)} assigned (${other(f)}). Please check the figures, or give the reason in the note.`,
  },
} satisfies Partial<RuleTexts>;
