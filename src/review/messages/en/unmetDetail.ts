/** The rules of sheets of unmet criteria in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place, indicator, withActualUnit } from './parts';

export const unmetDetail = {
  'unmet-detail/unmet': {
    title: 'Unmet indicator',
    explanation: 'The value does not reach the requirement that the sheet states. This is a result, not a mistake of the sheet.',
    example: 'The commune has 74.32 % (11.323/15.236 km), 100 % is required.',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'is unmet' : typeof f.actual === 'number' ? `is ${withActualUnit(f)}` : `is “${actual(f)}”`;
      const needed = f.expected === undefined ? 'the sheet states no requirement' : `required: ${expected(f)}`;
      return `${place(f)}${indicator(f)} ${stands}, ${needed}.`;
    },
  },
  'unmet-detail/unreadable': {
    title: 'Indicator that cannot be read',
    explanation: 'The cell has figures for an indicator, but which is the result and which the requirement cannot be told.',
    example: '“đạt 54,55% (315,5 km) yêu cầu 80%”.',
    sentence: (f) => `${place(f)}“${actual(f)}” cannot be read. Please write it like “xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%”.`,
  },
  'unmet-detail/place-repeated': {
    title: 'Place listed twice',
    explanation: 'A place stands once in its group; two communes of one name in two districts need the district beside it.',
    example: 'Ninh Tây is number 2 and number 7 of one group.',
    sentence: (f) => `${f.place ?? ''} already stands in ${other(f)}. Please join the two, or name the district if they are two communes.`,
  },
  'unmet-detail/criteria-count': {
    title: 'Number of criteria does not add up',
    explanation: '“đạt a/b, c chưa đạt gồm …”: a + c = b, the list has c criteria, b is the number of criteria of the set.',
    example: 'Sơn Bình meets 14/15 criteria, 05 unmet.',
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
    explanation: '“p % (a/b)”: p is a divided by b. One unit in the last digit is only a warning.',
    example: 'Cam Tân: 25.37 % (1059/4532), which is 23.37 %.',
    sentence: (f) => `${place(f)}says ${actual(f)} %, but ${param(f, 'fraction')} is ${expected(f)} %. Please correct one of them.`,
  },
  'unmet-detail/listed-criteria': {
    title: 'List of unmet criteria differs from the details',
    explanation: 'The criteria listed as unmet beside the name and the criteria with detail rows are the same.',
    example: 'Criterion 13 is listed but has no row.',
    sentence: (f) =>
      f.params?.problem === 'missing'
        ? `${place(f)}criteria ${param(f, 'criteria')} (${f.set ?? ''}) are listed as unmet but have no detail row. Please add the rows or correct the list.`
        : `${place(f)}${indicator(f)} has a detail row but is not in the list (${expected(f)}). Please add it to the list or remove the row.`,
  },
  'unmet-detail/wrong-side': {
    title: 'Called unmet, but it meets the requirement',
    explanation: 'A value that is called unmet lies on the failing side of its requirement.',
    example: '82 %, required 80 %, called unmet.',
    sentence: (f) => `${place(f)}${indicator(f)} is called unmet, but ${withActualUnit(f)} meets ${expected(f)}. Please check the value, the requirement or the verdict.`,
  },
  'unmet-detail/parent-criterion': {
    title: 'Indicator under another criterion',
    explanation: 'The number of an indicator begins with that of its criterion, which the set has.',
    example: '“Chỉ tiêu 13.9” under criterion 17.',
    sentence: (f) => `${place(f)}indicator ${actual(f)} stands under criterion ${expected(f)}. Please correct its number or move it.`,
  },
  'unmet-detail/blank-cell': {
    title: 'Blank cell that its row needs',
    explanation: 'A row with an unmet indicator needs a place, an agency and a deadline.',
    example: 'An unmet indicator without a deadline.',
    sentence: (f) => `${place(f)}“${param(f, 'column')}” is blank in a row with an unmet indicator. Please fill it in.`,
  },
  'unmet-detail/deadline': {
    title: 'Deadline that cannot be',
    explanation: 'A deadline can be read and does not lie before the year of the plan.',
    example: '“Quý II/2022” in a plan of 2024.',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}the deadline “${actual(f)}” lies before ${expected(f)}, the year of the plan. Please correct it.`
        : `${place(f)}the deadline “${actual(f)}” cannot be read. Please write it like “Quý II/2024”.`,
  },
} satisfies Partial<RuleTexts>;
