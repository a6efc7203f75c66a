/** The rules of the sheet of a criteria set in English. */
import type { SheetMistakeKind } from '../../../criteria/sheet/mistakes';
import type { RuleTexts } from '../index';
import { actual, param } from './parts';

const SENTENCES: Readonly<Record<SheetMistakeKind | 'same-set', (detail: string) => string>> = {
  'no-table': (detail) => `There is no header of the table of indicators (${detail}). Please bring the header back.`,
  'missing-column': (detail) => `The table of indicators has no column “${detail}”, so that this set cannot be used. Please bring the column back.`,
  'unknown-column': (detail) => `Column “${detail}” is no part of a criteria set and is not read. Please ignore this for a column of your own; a column of levels is headed “Chung”, “Vùng …”, “Nhóm …” or “Năm …”.`,
  'doubled-column': (detail) => `Column “${detail}” is there twice; only the left one is read. Please remove one.`,
  'no-fact': (detail) => `“${detail}” is missing above the table, so that this set cannot be used. Please add it.`,
  'bad-id': (detail) => `The id “${detail}” may only have small letters without accents, digits and hyphens. Please correct it.`,
  'bad-year': (detail) => `“${detail}” is no number. Please write it in digits.`,
  period: (detail) => `The period “${detail}” ends before it begins. Please correct it.`,
  'unknown-base': (detail) => `No criteria set has the id “${detail}”, which this one is based on. Please correct the id, or import that set first.`,
  'unknown-region': (detail) => `“${detail}” is none of the regions stated above the table. Please correct it or state the region.`,
  'unknown-group': (detail) => `“${detail}” is none of the groups of communes stated above the table. Please correct it or state the group.`,
  'no-criterion': (detail) => `The row “${detail}” has no number of a criterion and is not read. Please add it.`,
  'no-indicator': (detail) => `The row “${detail}” has no number of an indicator and is not read. Please add it, as in 2.1.`,
  'date-number': () => 'Excel has made a date of the number of the indicator. Please format the cell as Text and write it again.',
  doubled: (detail) => `Indicator ${detail} is there twice, so that nobody knows which level holds. Please remove a row or correct its number.`,
  'wrong-parent': (detail) => `The number of the indicator does not fit the criterion of its row: ${detail}. Please correct one of them.`,
  'part-alone': (detail) => `Part “${detail}” has no row of its indicator. Please add that row or correct the number.`,
  'stray-row': (detail) => `The row “${detail}” is no indicator and is not read. Please move notes out of the table.`,
  'row-of-base': (detail) => `The table has no longer a row for ${detail} of the national set; these still hold as there. If the province does not ask for them, please add the row again and write “Không áp dụng”.`,
  'unknown-word': (detail) => `“${detail}” is not known in this column. Please use one of the words of its other rows.`,
  'no-number': (detail) => `The level “${detail}” is no number, so that the indicator has no level. Please write a number, Đạt, Tỉnh quy định, Chưa biết or Không áp dụng.`,
  ambiguous: (detail) => `The level “${detail}” can be read in two ways. Please enter it as a number.`,
  'other-comparison': (detail) => `The level “${detail}” compares in another way than the column So sánh of its row, so that the indicator has no level. Please correct one of the two cells.`,
  'other-unit': (detail) => `“${detail}” cannot be a level in the unit of its row, so that the indicator has no level. Please correct the level or the unit; write 95 % as 95 or 95%.`,
  'not-in-scale': (detail) => `The grade “${detail}” is not in the row's column Thang bậc. Please correct one of the two.`,
  overlap: (detail) => `The level in column “${detail}” claims years of another level of its row, so that nobody knows which holds. Please remove one.`,
  'no-source': () => 'The level is marked as verified and has no source, so that it does not decide. Please write its document into the column Nguồn.',
  'bad-count': (detail) => `“${detail}” is no number of parts that must be met. Please write a number from 1 on.`,
  'bad-rule': (detail) => `The rule “${detail}” is not understood. Please write it as in “1,1 × 10 của ntm-nc-xa-2021-2025”.`,
  'no-such-level': (detail) => `The table has no level for “${detail}”. Please correct the indicator, the part or for whom it holds.`,
  shape: (detail) => `This set cannot be used yet: ${detail}. Please look at the cells that were changed.`,
  'same-set': (detail) => `Another sheet holds a set with the id “${detail}” already; this one is not used. Please remove one or change its id.`,
};

/** `params.problem` is always one of these: the rules are reported with no other. */
const sentence = (problem: string, detail: string): string => SENTENCES[problem as SheetMistakeKind](detail);

export const criteriaSheet = {
  'criteria-sheet/mistake': {
    title: 'Unreadable in the sheet of the criteria set',
    sentence: (f) => sentence(param(f, 'problem'), actual(f)),
  },
  'criteria-sheet/unclear': {
    title: 'To be looked at in the sheet of the criteria set',
    sentence: (f) => sentence(param(f, 'problem'), actual(f)),
  },
} satisfies Partial<RuleTexts>;
