/** The rules of agency-assignment tables in English. */
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place } from './parts';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    title: 'Criterion without an agency',
    sentence: (f) => `No agency appraises ${indicator(f)}. Please add one.`,
  },
  'agency-assignment/indicators-missing': {
    title: 'Indicator without an agency',
    sentence: (f) => `Of ${indicator(f)}, no agency appraises ${expected(f)}. Please add one.`,
  },
  'agency-assignment/unknown-criterion': {
    title: 'Number of a criterion that the set does not have',
    sentence: (f) => `${place(f)}${indicator(f)} is assigned, but this column has criteria 1 to ${param(f, 'size')} only. Please check the number.`,
  },
  'agency-assignment/assigned-twice': {
    title: 'Criterion assigned to several agencies',
    sentence: (f) => `${f.cells.length} cells assign ${indicator(f)}: ${actual(f)}. Please say who does which part, or remove a repetition.`,
  },
  'agency-assignment/blank-cell': {
    title: 'Row without an agency or without criteria',
    sentence: (f) =>
      f.params?.blank === 'agency'
        ? `The row that assigns “${param(f, 'assigned')}” names no agency. Please add the name.`
        : `${place(f)}nothing is assigned (column “${param(f, 'column')}”). Please fill it in, or remove the row.`,
  },
  'agency-assignment/agency-unknown': {
    title: 'Agency that the assignment does not have',
    sentence: (f) =>
      f.severity === 'info'
        ? `${actual(f)} does not stand in the assignment of agencies (${param(f, 'assignment')}). Please check the name if it should.`
        : `${actual(f)} answers for criteria here, but does not stand in the assignment of agencies (${param(f, 'assignment')}). Please add it there, or correct the name.`,
  },
  'agency-assignment/agency-differs': {
    title: 'Agency other than the assignment says',
    sentence: (f) => `${place(f)}${actual(f)} answers for ${indicator(f)} here, the assignment gives it to ${expected(f)} (${other(f)}). Please correct one of them.`,
  },
} satisfies Partial<RuleTexts>;
