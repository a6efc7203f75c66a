/** The rules of agency-assignment tables in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place, indicator } from './parts';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    title: 'Criterion without an agency',
    explanation: 'Every criterion of a set needs an agency that appraises it, as a whole or by all of its indicators.',
    example: 'The NTM column names criteria 1 to 19, but not 2.',
    sentence: (f) => `No agency appraises ${indicator(f)}. Please add one.`,
  },
  'agency-assignment/indicators-missing': {
    title: 'Indicator without an agency',
    explanation: 'Where a criterion is assigned by its indicators, each of them needs an agency.',
    example: '13.1 to 13.6 and 13.8 are assigned, 13.7 is not.',
    sentence: (f) => `Of ${indicator(f)}, no agency appraises ${expected(f)}. Please add one.`,
  },
  'agency-assignment/unknown-criterion': {
    title: 'Number of a criterion that the set does not have',
    explanation: 'The number lies far beyond the other criteria of the column and may be mistyped.',
    example: '“Tiêu chí số 91” in a column of criteria 1 to 19.',
    sentence: (f) => `${place(f)}${indicator(f)} is assigned, but this column has criteria 1 to ${param(f, 'size')} only. Please check the number.`,
  },
  'agency-assignment/assigned-twice': {
    title: 'Criterion assigned to several agencies',
    explanation: 'Several agencies answer for the whole of a criterion or indicator, and nothing says who does which part.',
    example: 'Indicator 17.10 (food safety) has three agencies.',
    sentence: (f) => `${f.cells.length} cells assign ${indicator(f)}: ${actual(f)}. Please say who does which part, or remove a repetition.`,
  },
  'agency-assignment/blank-cell': {
    title: 'Row without an agency or without criteria',
    explanation: 'A row of an assignment needs the name of an agency and a criterion, an indicator or a task.',
    example: '“Tiêu chí số 2” stands beside a blank name.',
    sentence: (f) =>
      f.params?.blank === 'agency'
        ? `The row that assigns “${param(f, 'assigned')}” names no agency. Please add the name.`
        : `${place(f)}nothing is assigned (column “${param(f, 'column')}”). Please fill it in, or remove the row.`,
  },
} satisfies Partial<RuleTexts>;
