/** The rules of district-matrix tables in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const districtMatrix = {
  'district-matrix/total': {
    title: 'Total differs from the districts',
    sentence: (f) => `${place(f)}the total says ${actual(f)}, the columns of places add up to ${f.params?.sum === 'at-least' ? 'at least ' : ''}${expected(f)} (${other(f)}). Correct the total, or add or remove entries in the columns of places.`,
  },
  'district-matrix/blank-total': {
    title: 'Total left blank',
    sentence: (f) => `${place(f)}the total is blank, the columns of places add up to ${f.params?.sum === 'exact' ? '' : 'at least '}${expected(f)} (${other(f)}). Fill in the total.`,
  },
  'district-matrix/cell-count': {
    title: 'Count in a cell differs from its names',
    sentence: (f) => `${place(f)}the cell says ${actual(f)} but names ${expected(f)}. Correct the count, or add or remove names.`,
  },
  'district-matrix/name-repeated': {
    title: 'Named twice in a row',
    sentence: (f) =>
      f.cells.length === 1
        ? `${f.place ?? ''} is named twice in this cell. Remove one.`
        : `${f.place ?? ''} is named in two districts (${f.cells.join(', ')}). Check that these are two communes of one name.`,
  },
} satisfies Partial<RuleTexts>;
