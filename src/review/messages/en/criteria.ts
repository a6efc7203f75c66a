/** The rules of judging by criteria sets in English. */
import { isRequirement, type Finding } from '../../../appendices/finding';
import { formatValue, withUnit } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, required } from './parts';

const part = (f: Finding): string => (f.params?.partLabel === undefined ? '' : `, part “${param(f, 'partLabel')}”`);
const what = (f: Finding): string => `${place(f)}${indicator(f)}${part(f)}`;
const source = (f: Finding): string => (f.params?.source === undefined ? '' : ` (${param(f, 'source')})`);
const shortfall = (f: Finding): string => (typeof f.difference !== 'number' || f.difference === 0 ? '' : `, ${f.difference < 0 ? 'short by' : 'beyond by'} ${withUnit(formatValue(Number(Math.abs(f.difference).toPrecision(12)), 'en'), unitOf(f))}`);
const unitOf = (f: Finding): string => String(f.params?.unit ?? '');
const shown = (f: Finding): string => (typeof f.actual === 'number' ? withUnit(actual(f), unitOf(f)) : actual(f));

const noSet: Readonly<Record<string, (f: Finding) => string>> = {
  'no-level': () => 'the sheet names no level (NTM, nâng cao, kiểu mẫu). Please name it in the title, or choose a set in the tab Criteria',
  'no-year': () => 'the sheet names no year, so that the period is not clear. Please name it in the title, or choose a set in the tab Criteria',
  several: (f) => `several sets fit (${param(f, 'ids')}). Please choose one in the tab Criteria`,
  'unknown-id': (f) => `the chosen set “${param(f, 'ids')}” cannot be used. Please choose again in the tab Criteria`,
  'other-criteria': (f) => `the criteria of the sheet are not those of ${param(f, 'ids')}. Please choose a set in the tab Criteria`,
  none: () => 'there is no set for the level and year of the sheet. Please import one in the tab Criteria',
};

/** The level of the set; where it depends on what is not known of the place, each that it may be. */
const levels = (f: Finding): string => (Array.isArray(f.expected) ? withUnit(f.expected.map((level) => formatValue(level, 'en')).join(' or '), requiredUnit(f)) : expected(f));
const requiredUnit = ({ actual: stated }: Finding): string | undefined => (stated !== undefined && isRequirement(stated) ? stated.unit : undefined);

const needs: Readonly<Record<string, string>> = { region: 'region', group: 'group', year: 'year' };

/** Of many places the first are named. */
const more = (f: Finding): string => (Array.isArray(f.actual) && f.actual.length < Number(f.params?.places) ? `… (${param(f, 'places')} communes)` : '');

export const criteria = {
  'criteria/unmet': {
    title: 'Indicator not met by the criteria set',
    sentence: (f) => {
      if (f.params?.problem === 'blank') return `${what(f)} has no result, which counts as unmet as was chosen. Please enter the result.`;
      const agency = f.params?.agency === undefined ? '' : ` In charge: ${param(f, 'agency')}.`;
      return `${what(f)} is ${shown(f)}${required(f)}${shortfall(f)}${source(f)}.${agency}`;
    },
  },
  'criteria/outcome': {
    title: 'Conclusion differs from the criteria set',
    sentence: (f) => `${what(f)} is ${shown(f)} and called ${f.params?.verdict === 'met' ? 'unmet' : 'met'}, but by the level ${expected(f)}${source(f)} it is ${f.params?.verdict === 'met' ? 'met' : 'unmet'}. Please check the value and the conclusion.`,
  },
  'criteria/requirement-differs': {
    title: 'Requirement differs from the criteria set',
    sentence: (f) =>
      f.params?.otherYear === undefined
        ? `${what(f)}: the sheet requires ${actual(f)}, the criteria set ${levels(f)}${source(f)}. Please compare both sources and correct the wrong one.`
        : `${what(f)}: the sheet requires ${actual(f)}, the level of ${param(f, 'otherYear')}; that of ${param(f, 'year')}, which is meant here, is ${levels(f)}${source(f)}. Please use the level of the right year, or name the year of the level.`,
  },
  'criteria/at-limit': {
    title: 'Value equals the level',
    sentence: (f) => `${what(f)} is exactly the level ${expected(f)}${source(f)}: some sources say “below”, some “at most”. Please look at the original text.`,
  },
  'criteria/unit': {
    title: 'Units mixed up',
    sentence: (f) => `${what(f)} is ${shown(f)}, the level ${expected(f)}${source(f)}: they lie so far apart that the unit may be another. Please check the unit of the figure.`,
  },
  'criteria/not-comparable': {
    title: 'Cannot be compared with the level',
    sentence: (f) => `${what(f)} says “${shown(f)}”, which cannot be compared with the level ${expected(f)}${source(f)}. Please write a number in the unit of the level.`,
  },
  'criteria/unverified': {
    title: 'Level not verified',
    sentence: (f) => `${indicator(f)}${part(f)}: the level ${expected(f)} of “${param(f, 'setName')}” was not verified and decides nothing (if it holds, ${param(f, 'met')} communes meet it and ${param(f, 'unmet')} do not). Please compare it with the text and confirm it with its source in the tab Criteria.`,
  },
  'criteria/no-requirement': {
    title: 'No requirement on file',
    sentence: (f) => {
      const reasons: Readonly<Record<string, string>> = { province: 'leaves it to the province', several: 'has two levels for one commune', unknown: 'has no level' };
      return `Indicators ${param(f, 'indicators')}${f.set === undefined ? '' : ` (${f.set})`}: “${param(f, 'setName')}” ${reasons[String(f.params?.reason)] ?? ''}, so they cannot be judged (${param(f, 'places')} communes). Please add the level with its source in the tab Criteria.`;
    },
  },
  'criteria/year': {
    title: 'No requirement for the year',
    sentence: (f) => `${indicator(f)}${part(f)}: “${param(f, 'setName')}” has no level for ${param(f, 'reason')}, only for ${param(f, 'years')}. Please check the year of the sheet, or add the level with its source.`,
  },
  'criteria/situation-missing': {
    title: 'Region, group or year not known',
    sentence: (f) => `The ${needs[String(f.params?.need)] ?? ''} of ${actual(f)}${more(f)} is not known, so indicator ${param(f, 'indicators')} cannot be judged. Please add it to the list of communes or in the tab Criteria.`,
  },
  'criteria/no-set': {
    title: 'No criteria set chosen',
    sentence: (f) => `No criteria set judges this sheet: ${(noSet[String(f.params?.problem)] ?? noSet.none)?.(f) ?? ''}.`,
  },
  'criteria/own-set': {
    title: 'Imported criteria set cannot be used',
    sentence: (f) => `The criteria set “${actual(f)}” in this workbook has ${param(f, 'mistakes')} mistakes, the first at ${param(f, 'at')} (${param(f, 'detail')}), and is not used. Please correct it and import it again in the tab Criteria.`,
  },
  'criteria/unknown-indicator': {
    title: 'Number that the criteria set does not have',
    sentence: (f) => `${indicator(f)} does not exist in “${param(f, 'set')}”${other(f) === '' ? '' : ` (also in ${other(f)})`}. Please check the number, or choose another set.`,
  },
} satisfies Partial<RuleTexts>;
