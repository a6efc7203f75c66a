/** The rules of lists of places that register in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const registration = {
  'registration/group-count': {
    title: 'Group or total row differs from its places',
    sentence: (f) => `${place(f)}the row says ${actual(f)}, its places are ${expected(f)} (${other(f)}). Please correct the figure or the marks.`,
  },
  'registration/label-count': {
    title: 'Count in a label differs from its rows',
    sentence: (f) => `“${f.place ?? ''}”: there are ${expected(f)} rows below (${other(f)}). Please correct the number or the rows.`,
  },
  'registration/name-repeated': {
    title: 'Commune listed twice',
    sentence: (f) => `${f.place ?? ''} has two rows in one group (${f.cells.join(', ')}). Please remove one.`,
  },
  'registration/mark': {
    title: 'Unreadable mark',
    sentence: (f) => `${place(f)}this cell is neither an X nor blank, so it was not counted. Please type X or clear it.`,
  },
} satisfies Partial<RuleTexts>;
