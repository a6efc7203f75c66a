/** Why the rules of every family hold, in English. */
import type { RuleExplanations } from '../index';

export const general = {
  'figure/formula-error': {
    explanation: 'The cell should hold a number but its formula gives an error, so every sum that uses it is wrong.',
    example: '#REF! after a district column was deleted.',
  },
  'figure/date': {
    explanation: 'Excel took the number typed for a date, 1/2 or 10.6 for example.',
    example: 'Typing 10.6 into a share, which Excel keeps as 10 June.',
  },
  'figure/impossible': {
    explanation: 'A number of communes is a whole number from 0; a share lies between 0 and 100 %.',
    example: 'A share of 190 %.',
  },
  'figure/unreadable': {
    explanation: 'The cell needs a number (or a year), but what stands there cannot be read as one.',
    example: '“ba xã” in the column Tổng.',
  },
  'figure/ambiguous': {
    explanation: 'A mark followed by exactly three digits may separate thousands or decimals.',
    example: '“2.268”: two thousand and more, or 2.268?',
  },
  'table/no-rows': {
    explanation: 'A table header was found with no data below it.',
    example: 'A form that was not filled in.',
  },
  'table/numbering': {
    explanation: 'The numbers in a group begin with 1, or go on from the group before, and go up one by one.',
    example: 'Row 5 is followed by row 7.',
  },
  'plan/reference': {
    explanation: 'All appendices of a plan give the same number and date in their “(Kèm theo …)” line.',
    example: 'Appendix 02 names plan 125, the others 1355/KH-UBND.',
  },
  'place/spelling': {
    explanation: 'Names that differ only by an accent may be one commune misspelt, or two communes; they are never merged.',
    example: '“Vạn Thanh” and “Vạn Thạnh”.',
  },
  'place/abbreviation': {
    explanation: 'Abbreviations are read by the full names in the same district column; this one has no match.',
    example: '“N.Thọ” under Ninh Hòa is Ninh Thọ.',
  },
  'place/names-undecided': {
    explanation: 'Several names stand next to each other with blanks only, so they can be split in several ways.',
    example: '“Xuân Sơn Vạn Phú”.',
  },
} satisfies Partial<RuleExplanations>;
