/** Why the rules of agency-assignment tables hold, in English. */
import type { RuleExplanations } from '../index';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    explanation: 'Every criterion of a set needs an agency that appraises it, as a whole or by all of its indicators.',
    example: 'The NTM column names criteria 1 to 19, but not 2.',
  },
  'agency-assignment/indicators-missing': {
    explanation: 'Where a criterion is assigned by its indicators, each of them needs an agency.',
    example: '13.1 to 13.6 and 13.8 are assigned, 13.7 is not.',
  },
  'agency-assignment/unknown-criterion': {
    explanation: 'The number lies far beyond the other criteria of the column and may be mistyped.',
    example: '“Tiêu chí số 91” in a column of criteria 1 to 19.',
  },
  'agency-assignment/assigned-twice': {
    explanation: 'Several agencies answer for the whole of a criterion or indicator, and nothing says who does which part.',
    example: 'Indicator 17.10 (food safety) has three agencies.',
  },
  'agency-assignment/blank-cell': {
    explanation: 'A row of an assignment needs the name of an agency and a criterion, an indicator or a task.',
    example: '“Tiêu chí số 2” stands beside a blank name.',
  },
  'agency-assignment/agency-unknown': {
    explanation: 'An agency named in another table stands in the assignment of agencies. Names are compared word by word; an abbreviation stands for the initials of a full name. In lists of places and of tasks, an agency that the assignment lacks is a note only.',
    example: 'Khánh Hòa 2024: appendix 02 names Sở Khoa học và Công nghệ, appendix 06 does not.',
  },
  'agency-assignment/agency-differs': {
    explanation: 'The agency that answers for a criterion in another table is one that the assignment gives the criterion to. Told only where no agency of the cell is given any criterion of its row.',
    example: 'Criterion 10 (income) is assigned to Cục Thống kê, the details say Sở Y tế.',
  },
} satisfies Partial<RuleExplanations>;
