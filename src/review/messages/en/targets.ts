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
  'targets/percent-of-base': {
    title: 'Share does not fit its base',
    sentence: (f) => `${place(f)}${actual(f)} % is written, ${param(f, 'numerator')}/${param(f, 'denominator')} is ${expected(f)} % (${other(f)}). Please correct the share or its base.`,
  },
  'targets/sum': {
    title: 'Sum does not fit its amounts',
    sentence: (f) =>
      f.params?.problem === 'part'
        ? `${place(f)}${actual(f)} is more than the ${expected(f)} of “${param(f, 'whole')}” (${other(f)}). Please correct one of them.`
        : `${place(f)}${actual(f)} is written, the amounts add up to ${expected(f)} (${other(f)}; “trong đó” left out). Please correct the sum or the amounts.`,
  },
} satisfies Partial<RuleTexts>;
