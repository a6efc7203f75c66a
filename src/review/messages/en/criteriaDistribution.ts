/** The rules of criteria-distribution tables in English. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

const AVERAGES: Readonly<Record<string, (f: Finding) => string>> = {
  product: (f) => `${param(f, 'criteria')} criteria of ${param(f, 'communes')} communes make ${expected(f)} (${other(f)})`,
  rows: (f) => `the averages and communes of its rows (${other(f)}) make ${expected(f)}`,
  bounds: (f) => `with so many communes in each group (${other(f)}) the average is ${f.params?.high === undefined ? `at least ${param(f, 'low')}` : `between ${param(f, 'low')} and ${param(f, 'high')}`}`,
};

const BOUNDS: Readonly<Record<string, string>> = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' };
const COMPARED: Readonly<Record<string, (f: Finding) => string>> = {
  communes: () => 'the number of communes',
  group: (f) => `the communes of group ${param(f, 'label')}`,
  average: () => 'the average of criteria',
};
const compared = (f: Finding): string => COMPARED[String(f.params?.what)]?.(f) ?? '';

export const criteriaDistribution = {
  'criteria-distribution/matrix': {
    title: 'Distribution differs from the matrix',
    sentence: (f) =>
      f.params?.scope === 'many'
        ? `${param(f, 'differing')} of ${param(f, 'compared')} figures differ from the matrix, such as ${compared(f)} of ${f.place ?? ''}: ${actual(f)} here, ${BOUNDS[String(f.params.bound)] ?? ''}${expected(f)} at ${other(f)}. Check that both tables are of one date.`
        : `${place(f)}${compared(f)} says ${actual(f)}, the matrix (${other(f)}) shows ${BOUNDS[String(f.params?.bound)] ?? ''}${expected(f)}. Make the two tables agree.`,
  },
  'criteria-distribution/place-missing': {
    title: 'A place stands in one of the two tables only',
    sentence: (f) =>
      f.params?.problem === 'not-in-matrix'
        ? `${f.place ?? ''} stands here, but not in the matrix (sheet ${param(f, 'sheet')}). Add it, or check the name.`
        : `${f.place ?? ''} stands in the matrix (${other(f)}), but not here. Add it, or check the name.`,
  },
  'criteria-distribution/sum': {
    title: 'Groups do not add up to the communes',
    sentence: (f) =>
      f.params?.bound === 'at-least'
        ? `${place(f)}the communes are said to be ${actual(f)}, the groups of the table alone add up to ${expected(f)} (${other(f)}). Correct the total or the groups.`
        : `${place(f)}the communes are said to be ${actual(f)}, the groups add up to ${expected(f)} (${other(f)}). Correct the total or the groups.`,
  },
  'criteria-distribution/total': {
    title: 'Total row differs from its rows',
    sentence: (f) => `${place(f)}it says ${actual(f)}, the rows at ${other(f)} add up to ${expected(f)}. Correct the number or check the rows.`,
  },
  'criteria-distribution/share': {
    title: 'Wrong share of a group',
    sentence: (f) => `${place(f)}group ${param(f, 'label')} says ${actual(f)} %, ${param(f, 'count')} of ${param(f, 'communes')} communes are ${expected(f)} %. Correct the share.`,
  },
  'criteria-distribution/average': {
    title: 'Average of criteria does not fit',
    sentence: (f) => `${place(f)}the average says ${actual(f)}, but ${AVERAGES[String(f.params?.problem)]?.(f) ?? expected(f)}. Check the average and the communes of the groups.`,
  },
  'criteria-distribution/place-repeated': {
    title: 'A place has two rows',
    sentence: (f) => `${f.place ?? ''} stands at ${other(f)} already. Remove one row or correct the name.`,
  },
  'criteria-distribution/blank-cell': {
    title: 'Cell left blank',
    sentence: (f) => (f.params?.part === 'place' ? 'The row has figures, but no name of a place. Fill in the name.' : `${place(f)}the number of communes is blank, the groups add up to ${expected(f)} (${other(f)}). Fill in the number of communes.`),
  },
} satisfies Partial<RuleTexts>;
