/** The rules of every family in English. */
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const general = {
  'figure/formula-error': {
    title: 'Formula with an error',
    sentence: (f) => `The formula gives ${actual(f)}. Please mend the formula or type the number.`,
  },
  'figure/date': {
    title: 'A date where a number should be',
    sentence: () => 'The cell should hold a number but Excel keeps a date. Please set a number format and type it again.',
  },
  'figure/impossible': {
    title: 'Impossible value',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${f.place === undefined ? 'A' : `${f.place}: a`} share of ${actual(f)} % is outside 0 to 100 %. Please check the number.`
        : `The number ${actual(f)} is not a whole number from 0. Please check it.`,
  },
  'figure/unreadable': {
    title: 'Unreadable number',
    sentence: (f) => `“${actual(f)}” cannot be read as a number. Please type it in digits.`,
  },
  'figure/ambiguous': {
    title: 'Dot or comma',
    sentence: (f) => `${place(f)}“${actual(f)}” may mean ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'en')).join(' or ')}. Please type it as a number.`,
  },
  'table/no-rows': {
    title: 'Table without rows',
    sentence: () => 'The table has a header but no rows. Please fill it in or remove it.',
  },
  'table/numbering': {
    title: 'Gap in the numbering',
    sentence: (f) => `The number is ${actual(f)} where ${expected(f)} is due. Please renumber, or check whether a row is missing.`,
  },
  'plan/reference': {
    title: 'Plan number or date differs',
    sentence: (f) => `This line says “${actual(f)}”, ${other(f)} says “${expected(f)}”. Please give all appendices the same number and date.`,
  },
  'place/spelling': {
    title: 'Two spellings of a name',
    sentence: (f) => `“${actual(f)}” here, “${expected(f)}” in ${other(f)}. Please check whether they are the same commune.`,
  },
  'place/abbreviation': {
    title: 'Unclear abbreviation',
    sentence: (f) => `It is not clear which commune “${f.place ?? ''}”${f.params?.district === undefined ? '' : ` (column ${param(f, 'district')})`} is. Please write the name in full.`,
  },
  'place/names-undecided': {
    title: 'Names that cannot be told apart',
    sentence: (f) => `The names in ${other(f)} may be ${expected(f).replace(/, /g, ' or ')} communes, none of which is the total ${actual(f)}. Please put each name on its own line.`,
  },
} satisfies Partial<RuleTexts>;
