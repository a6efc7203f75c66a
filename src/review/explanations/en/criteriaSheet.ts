/** Why the rules of the sheet of a criteria set hold, in English. */
import type { RuleExplanations } from '../index';

export const criteriaSheet = {
  'criteria-sheet/mistake': {
    explanation: 'A criteria set can be edited in its sheet. Of a cell that cannot be read the level stays unknown, never guessed; all other indicators are used.',
    example: 'The level of indicator 2.1 says “bảy mươi”.',
  },
  'criteria-sheet/unclear': {
    explanation: 'The sheet is read, but perhaps not as its editor meant it: a strange column, a row of the national set taken out, a verified level without a source.',
    example: 'The confidence is “Đã kiểm chứng” and the column Nguồn is blank.',
  },
} satisfies Partial<RuleExplanations>;
