/** The rules of every family in English. */
import { formatValue } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const general = {
  'figure/formula-error': {
    title: 'Formula with an error',
    explanation: 'The cell should hold a number but its formula gives an error, so every sum that uses it is wrong.',
    example: '#REF! after a district column was deleted.',
    sentence: (f) => `The formula gives ${actual(f)}. Please mend the formula or type the number.`,
  },
  'figure/date': {
    title: 'A date where a number should be',
    explanation: 'Excel took the number typed for a date, 1/2 or 10.6 for example.',
    example: 'Typing 10.6 into a share, which Excel keeps as 10 June.',
    sentence: () => 'The cell should hold a number but Excel keeps a date. Please set a number format and type it again.',
  },
  'figure/impossible': {
    title: 'Impossible value',
    explanation: 'A number of communes is a whole number from 0; a share lies between 0 and 100 %.',
    example: 'A share of 190 %.',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${place(f)}a share of ${actual(f)} % is outside 0 to 100 %. Please check the number.`
        : `The number ${actual(f)} is not a whole number from 0. Please check it.`,
  },
  'figure/unreadable': {
    title: 'Unreadable number',
    explanation: 'The cell needs a number (or a year), but what stands there cannot be read as one.',
    example: '“ba xã” in the column Tổng.',
    sentence: (f) => `“${actual(f)}” cannot be read as a number. Please type it in digits.`,
  },
  'figure/ambiguous': {
    title: 'Dot or comma',
    explanation: 'A mark followed by exactly three digits may separate thousands or decimals.',
    example: '“2.268”: two thousand and more, or 2.268?',
    sentence: (f) => `${place(f)}“${actual(f)}” may mean ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'en')).join(' or ')}. Please type it as a number.`,
  },
  'table/no-rows': {
    title: 'Table without rows',
    explanation: 'A table header was found with no data below it.',
    example: 'A form that was not filled in.',
    sentence: () => 'The table has a header but no rows. Please fill it in or remove it.',
  },
  'table/numbering': {
    title: 'Gap in the numbering',
    explanation: 'The numbers in a group go up one by one.',
    example: 'Row 5 is followed by row 7.',
    sentence: (f) => `The number is ${actual(f)} where ${expected(f)} is due. Please renumber, or check whether a row is missing.`,
  },
  'plan/reference': {
    title: 'Plan number or date differs',
    explanation: 'All appendices of a plan give the same number and date in their “(Kèm theo …)” line.',
    example: 'Appendix 02 names plan 125, the others 1355/KH-UBND.',
    sentence: (f) => `This line says “${actual(f)}”, ${other(f)} says “${expected(f)}”. Please give all appendices the same number and date.`,
  },
  'place/spelling': {
    title: 'Two spellings of a name',
    explanation: 'Names that differ only by an accent may be one commune misspelt, or two communes; they are never merged.',
    example: '“Vạn Thanh” and “Vạn Thạnh”.',
    sentence: (f) => `“${actual(f)}” here, “${expected(f)}” in ${other(f)}. Please check whether they are the same commune.`,
  },
  'place/abbreviation': {
    title: 'Unclear abbreviation',
    explanation: 'Abbreviations are read by the full names in the same district column; this one has no match.',
    example: '“N.Thọ” under Ninh Hòa is Ninh Thọ.',
    sentence: (f) => `It is not clear which commune “${f.place ?? ''}” (column ${param(f, 'district')}) is. Please write the name in full.`,
  },
  'place/names-undecided': {
    title: 'Names that cannot be told apart',
    explanation: 'Several names stand next to each other with blanks only, so they can be split in several ways.',
    example: '“Xuân Sơn Vạn Phú”.',
    sentence: (f) => `The names in ${other(f)} may be ${expected(f).replace(/, /g, ' or ')} communes, none of which is the total ${actual(f)}. Please put each name on its own line.`,
  },
} satisfies Partial<RuleTexts>;
