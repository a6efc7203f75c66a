/** Sentences of plans of places for their level, in English. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, withActualUnit } from './parts';

/** "Ninh Quang: criterion 5: "; without a number, what the item is about: "Vạn Phú: Thu nhập: "; or the place alone. */
const subject = (f: Finding): string => `${place(f)}${about(f)}`;

const about = (f: Finding): string => {
  if (f.indicator !== undefined) return `${indicator({ ...f, set: undefined })}: `;
  return f.params?.name === undefined ? '' : `${param(f, 'name')}: `;
};

export const levelPlan = {
  'level-plan/unmet': {
    title: 'Not met yet',
    sentence: (f) => {
      const stands = typeof f.actual === 'number' ? `now ${withActualUnit(f)}` : actual(f);
      const needed = f.expected === undefined ? 'the sheet names no requirement' : `required ${expected(f)}`;
      return `${subject(f)}${stands}, ${needed}.`;
    },
  },
  'level-plan/wrong-side': {
    title: 'The verdict does not fit the value',
    sentence: (f) =>
      f.params?.verdict === 'met'
        ? `${subject(f)}called met, but ${withActualUnit(f)} misses the requirement ${expected(f)}. Check value, requirement or verdict.`
        : `${subject(f)}called unmet, but ${withActualUnit(f)} meets the requirement ${expected(f)}. Check value, requirement or verdict.`,
  },
  'level-plan/share-of-fraction': {
    title: 'The share does not fit its fraction',
    sentence: (f) => `${subject(f)}states ${actual(f)} %, but ${param(f, 'fraction')} is ${expected(f)} %. Correct the share or the fraction.`,
  },
  'level-plan/parent-criterion': {
    title: 'Indicator under another criterion',
    sentence: (f) => `${place(f)}indicator ${actual(f)} stands under criterion ${expected(f)}. Correct its number, or move it to its criterion.`,
  },
  'level-plan/requirement-differs': {
    title: 'Requirement differs from that of other places',
    sentence: (f) => `${subject(f)}requires ${actual(f)}, other places ${expected(f)} for the same year (${other(f)}). Check the requirement.`,
  },
  'level-plan/section-count': {
    title: 'Number of fields does not match',
    sentence: (f) => `${place(f)}states ${actual(f)} fields, ${expected(f)} rows stand below. Correct the number, or add what is missing.`,
  },
  'level-plan/place-repeated': {
    title: 'Place appears twice',
    sentence: (f) => `${f.place ?? ''} already stands in ${other(f)}. Join the two.`,
  },
  'level-plan/blank-cell': {
    title: 'Required cell is blank',
    sentence: (f) => (f.cells.length > 1 ? `${place(f)}${f.cells.length} cells “${param(f, 'column')}” one below the other are blank. Fill them in.` : `${place(f)}“${param(f, 'column')}” is blank. Fill it in.`),
  },
  'level-plan/deadline': {
    title: 'Deadline cannot be right',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${subject(f)}“${actual(f)}” is before the plan’s year ${expected(f)}. Correct the deadline.`
        : `${subject(f)}cannot read the deadline “${actual(f)}”. Write it as “Quý II/2024”.`,
  },
} satisfies Partial<RuleTexts>;
