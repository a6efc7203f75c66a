/** The rules of lists of places that register in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const registration = {
  'registration/group-count': {
    title: 'Group row differs from the places below',
    explanation: 'The figure of a group row (level, district, year) is the sum of its groups, or the number of places marked below.',
    example: 'Huyện Ninh Phước says 3, with 3 marked communes below.',
    sentence: (f) => `${place(f)}the group row says ${actual(f)}, below it there are ${expected(f)} (${other(f)}). Please correct the figure or the marks.`,
  },
  'registration/label-count': {
    title: 'Count in a label differs from its rows',
    explanation: 'The number in brackets in the name of a group is the number of places listed below.',
    example: '“NĂM 2014 (10 xã)” above 9 rows.',
    sentence: (f) => `“${f.place ?? ''}”: there are ${expected(f)} rows below (${other(f)}). Please correct the number or the rows.`,
  },
  'registration/name-repeated': {
    title: 'Commune listed twice',
    explanation: 'A commune has one row in a group.',
    example: 'Xã Phước Thái in rows 1 and 2 of Ninh Phước district.',
    sentence: (f) => `${f.place ?? ''} has two rows in one group (${f.cells.join(', ')}). Please remove one.`,
  },
  'registration/mark': {
    title: 'Unreadable mark',
    explanation: 'A column of a level has X (or Đạt, ✓), or is blank.',
    example: '“sẽ xét” in the column Nâng cao.',
    sentence: (f) => `${place(f)}this cell is neither an X nor blank, so it was not counted. Please type X or clear it.`,
  },
} satisfies Partial<RuleTexts>;
