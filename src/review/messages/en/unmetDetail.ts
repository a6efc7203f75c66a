/** The rules of sheets of unmet criteria in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place, indicator, required, withActualUnit } from './parts';

export const unmetDetail = {
  'unmet-detail/unmet': {
    title: 'Unmet indicator',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'is unmet' : typeof f.actual === 'number' ? `is ${withActualUnit(f)}` : `is “${actual(f)}”`;
      const needed = f.expected === undefined ? ', the sheet states no requirement' : required(f);
      return `${place(f)}${indicator(f)} ${stands}${needed}.`;
    },
  },
  'unmet-detail/unreadable': {
    title: 'Indicator that cannot be read',
    sentence: (f) => `${place(f)}“${actual(f)}” cannot be read. Please write it like “xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%”.`,
  },
  'unmet-detail/place-repeated': {
    title: 'Place listed twice',
    sentence: (f) => `${f.place ?? ''} already stands in ${other(f)}. Please join the two, or name the district if they are two communes.`,
  },
  'unmet-detail/criteria-count': {
    title: 'Number of criteria does not add up',
    sentence: (f) => {
      const message: Record<string, string> = {
        sum: `${param(f, 'met')} met and ${param(f, 'unmet')} unmet are ${actual(f)}, of ${expected(f)} criteria`,
        list: `says ${actual(f)} unmet criteria and lists ${expected(f)}`,
        set: `counts ${actual(f)} criteria, other communes count ${expected(f)}`,
      };
      return `${place(f)}${f.set ?? ''} ${message[String(f.params?.problem)] ?? ''}. Please make them agree.`;
    },
  },
  'unmet-detail/share-of-fraction': {
    title: 'Share does not fit its fraction',
    sentence: (f) => `${place(f)}says ${actual(f)} %, but ${param(f, 'fraction')} is ${expected(f)} %. Please correct one of them.`,
  },
  'unmet-detail/listed-criteria': {
    title: 'List of unmet criteria differs from the details',
    sentence: (f) =>
      f.params?.problem === 'missing'
        ? `${place(f)}criteria ${param(f, 'criteria')} (${f.set ?? ''}) are listed as unmet but have no detail row. Please add the rows or correct the list.`
        : `${place(f)}${indicator(f)} has a detail row but is not in the list (${expected(f)}). Please add it to the list or remove the row.`,
  },
  'unmet-detail/wrong-side': {
    title: 'Called unmet, but it meets the requirement',
    sentence: (f) => `${place(f)}${indicator(f)} is called unmet, but ${withActualUnit(f)} meets ${expected(f)}. Please check the value, the requirement or the verdict.`,
  },
  'unmet-detail/parent-criterion': {
    title: 'Indicator under another criterion',
    sentence: (f) => `${place(f)}indicator ${actual(f)} stands under criterion ${expected(f)}. Please correct its number or move it.`,
  },
  'unmet-detail/unknown-indicator': {
    title: 'Indicator that the set does not have',
    sentence: (f) => `${place(f)}there is no indicator ${actual(f)} in “${param(f, 'set')}”. Please check its number.`,
  },
  'unmet-detail/blank-cell': {
    title: 'Blank cell that its row needs',
    sentence: (f) => `${place(f)}“${param(f, 'column')}” is blank in a row with an unmet indicator. Please fill it in.`,
  },
  'unmet-detail/deadline': {
    title: 'Deadline that cannot be',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}the deadline “${actual(f)}” lies before ${expected(f)}, the year of the plan. Please correct it.`
        : `${place(f)}the deadline “${actual(f)}” cannot be read. Please write it like “Quý II/2024”.`,
  },
} satisfies Partial<RuleTexts>;
