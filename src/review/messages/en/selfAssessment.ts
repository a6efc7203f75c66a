/** The rules of self-assessments in English. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, required, withActualUnit } from './parts';

/** "indicator 2.1 (NTM)", with the words of the row where its number does not tell which it is. */
function what(f: Finding): string {
  const name = f.params?.name === undefined ? '' : `“${param(f, 'name')}”`;
  if (f.indicator === undefined) return name === '' ? 'a criterion' : name;
  return name === '' ? indicator(f) : `${indicator(f)}, ${name},`;
}

const counted = (f: Finding): string => (f.params?.counted === 'indicators' ? 'indicators' : 'criteria');
const outcome = (f: Finding): string => (f.params?.problem === 'unmet' ? 'unmet' : 'met');

export const selfAssessment = {
  'assessment/repeated': {
    title: 'Two sheets disagree about a commune',
    sentence: (f) => {
      const message: Record<string, string> = {
        value: `is ${actual(f)} here and ${expected(f)} in ${other(f)}`,
        met: `is called met here and unmet in ${other(f)}`,
        unmet: `is called unmet here and met in ${other(f)}`,
      };
      return `${place(f)}${indicator(f)} ${message[String(f.params?.what)] ?? ''}. Please make the sheets agree, or tell the day of each.`;
    },
  },
  'self-assessment/unmet': {
    title: 'Unmet indicator',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'is called unmet' : typeof f.actual === 'number' ? `stands at ${withActualUnit(f)}` : `says “${actual(f)}”${f.params?.problem === 'grade' ? '' : ' and is called unmet'}`;
      return `${place(f)}${what(f)} ${stands}${required(f)}${f.params?.source === undefined ? '' : ` (${param(f, 'source')})`}.`;
    },
  },
  'self-assessment/wrong-side': {
    title: 'The conclusion contradicts the result',
    sentence: (f) => {
      const value = withActualUnit(f);
      const message: Record<string, string> = {
        met: `called met, but ${value} misses the requirement ${expected(f)}. Please check result, requirement and conclusion.`,
        unmet: `called unmet, but ${value} meets the requirement ${expected(f)}. Please check result, requirement and conclusion.`,
        'at-limit': `the result ${value} is the very level of the requirement ${expected(f)}, so the conclusion depends on how it is meant. Please check the legal text.`,
        rounding: `the cell shows ${param(f, 'shown')} but holds ${value}; against the requirement ${expected(f)} the two differ. Please check the source of the figure.`,
        marks: `called “${actual(f)}”, but the column of results says “${expected(f)}”. Please make them agree.`,
      };
      return `${place(f)}${what(f)}: ${message[String(f.params?.problem)] ?? ''}`;
    },
  },
  'self-assessment/unit': {
    title: 'The unit may be mistaken',
    sentence: (f) => `${place(f)}${what(f)} says ${withActualUnit(f)} where ${expected(f)} is required: the two are probably not in one unit. Please check, and enter the value in the unit of the requirement.`,
  },
  'self-assessment/criterion-outcome': {
    title: 'Criterion and indicators disagree',
    sentence: (f) =>
      f.params?.problem === 'met'
        ? `${place(f)}${criterion(f)} is called met, but some of it is not: ${param(f, 'unmet')} (${other(f)}). Please correct one of them.`
        : `${place(f)}${criterion(f)} is called unmet, but all its indicators in the table are called met (${other(f)}). Please check the conclusion.`,
  },
  'self-assessment/criteria-count': {
    title: 'The number of criteria met does not agree',
    sentence: (f) =>
      f.params?.problem === 'of'
        ? `${place(f)}says it is out of ${actual(f)} ${counted(f)}, the table has ${expected(f)}. Please check whether some ${counted(f)} are missing.`
        : `${place(f)}says ${actual(f)} ${counted(f)} are ${outcome(f)}, the rows of the table call ${expected(f)} ${outcome(f)}. Please make them agree.`,
  },
  'self-assessment/missing': {
    title: 'Result or conclusion not entered',
    sentence: (f) =>
      f.params?.rows === undefined
        ? `${place(f)}${what(f)} has nothing in the column “${param(f, 'column')}”. Please fill it in, or write “Không áp dụng” where it does not apply.`
        : `${place(f)}the column “${param(f, 'column')}” is blank in all ${param(f, 'rows')} rows. Please fill it in.`,
  },
  'self-assessment/outcome-unclear': {
    title: 'The conclusion is unclear',
    sentence: (f) =>
      f.params?.problem === 'both'
        ? `${place(f)}${what(f)} is marked both as met and as unmet. Please remove one mark.`
        : `${place(f)}${what(f)}: “${actual(f)}” says neither met nor unmet. Please write “Đạt” or “Chưa đạt”.`,
  },
  'self-assessment/parent-criterion': {
    title: 'Indicator under another criterion',
    sentence: (f) => `${place(f)}indicator ${actual(f)} stands under criterion ${expected(f)}. Please correct its number or move it.`,
  },
  'self-assessment/indicator-repeated': {
    title: 'Indicator appears twice',
    sentence: (f) => `${place(f)}indicator ${actual(f)} already stands in ${other(f)}. Please correct its number or remove the row.`,
  },
  'self-assessment/share-of-fraction': {
    title: 'Share and fraction disagree',
    sentence: (f) => `${place(f)}says ${actual(f)} %, but ${param(f, 'fraction')} is ${expected(f)} %. Please correct the share or the fraction.`,
  },
} satisfies Partial<RuleTexts>;

function criterion(f: Finding): string {
  return f.indicator === undefined ? 'the criterion' : indicator(f);
}
