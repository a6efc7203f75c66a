/** The rules of tables of targets in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const targets = {
  'targets/cumulative': {
    title: 'Cumulative figure does not fit the year',
    sentence: (f) =>
      f.params?.problem === 'sum'
        ? `${place(f)}the cumulative figure says ${actual(f)}, it should be ${expected(f)} (${param(f, 'start')} + ${param(f, 'year')}; ${other(f)}). Please correct it, the figure of the year or that of the start, or give the reason.`
        : `${place(f)}the cumulative figure ${actual(f)} is less than the ${expected(f)} of this year alone (${other(f)}). Please correct one of them.`,
  },
  'targets/below-plan': {
    title: 'Less registered than assigned',
    sentence: (f) => `${place(f)}${actual(f)} registered, ${expected(f)} assigned (${other(f)}). Please check the figures, or give the reason in the note.`,
  },
} satisfies Partial<RuleTexts>;
