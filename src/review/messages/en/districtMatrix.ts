/** The rules of district-matrix tables in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, place } from './parts';

export const districtMatrix = {
  'district-matrix/total': {
    title: 'Total differs from the districts',
    explanation: 'The total column equals the communes or villages that the district columns name, or the sum of their counts.',
    example: 'Bắc Kạn 2025: 37 communes = 7 + 3 + 9 + 3 + 8 + 4 + 3 named.',
    sentence: (f) => `${place(f)}the total says ${actual(f)}, the district columns add up to ${expected(f)} (${other(f)}). Correct the total, or add or remove entries in the district columns.`,
  },
  'district-matrix/blank-total': {
    title: 'Total left blank',
    explanation: 'Other rows have a total; this one has none although the districts hold counts or names.',
    example: 'Bắc Kạn 2025, certified villages: the districts say 12, 7, 9, 9 and 13, the total is blank.',
    sentence: (f) => `${place(f)}the total is blank, the district columns add up to ${f.params?.sum === 'exact' ? '' : 'at least '}${expected(f)} (${other(f)}). Fill in the total.`,
  },
  'district-matrix/cell-count': {
    title: 'Count in a cell differs from its names',
    explanation: 'The count written in a cell equals the names listed in that cell.',
    example: '“03 xã: Cẩm Giàng, Quân Hà”.',
    sentence: (f) => `${place(f)}the cell says ${actual(f)} but names ${expected(f)}. Correct the count, or add or remove names.`,
  },
  'district-matrix/name-repeated': {
    title: 'Named twice in a row',
    explanation: 'A row names each commune or village once. The same name in two districts may be two communes.',
    example: '“Xã Cẩm Giàng, Quân Hà, Cẩm Giàng”.',
    sentence: (f) =>
      f.cells.length === 1
        ? `${f.place ?? ''} is named twice in this cell. Remove one.`
        : `${f.place ?? ''} is named in two districts (${f.cells.join(', ')}). Check that these are two communes of one name.`,
  },
} satisfies Partial<RuleTexts>;
