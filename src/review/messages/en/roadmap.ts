/** The rules of roadmaps in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other } from './parts';

/** "Year 2024", whether the cell says "2024" or "Năm 2024"; a row of several years as it is written. */
function yearRow(year: unknown): string {
  const text = String(year).normalize('NFC').trim().replace(/^năm (?=\d)/iu, '');
  return /^\d/.test(text) ? `Year ${text}` : `“${text}”`;
}

export const roadmap = {
  'roadmap/year': {
    title: 'Year repeated or out of order',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `${yearRow(f.actual)} already stands in ${other(f)}. Please join the rows or correct the year.`
        : `${yearRow(f.actual)} stands below a later year (${other(f)}). Please sort the rows by year.`,
  },
  'roadmap/column-total': {
    title: 'Grand total does not add up',
    sentence: (f) => `${f.place === undefined ? 'The' : `${f.place}: the`} grand total says ${actual(f)}, the years add up to ${expected(f)} (${other(f)}). Please correct the total or add the missing names.`,
  },
  'roadmap/total-of-names': {
    title: 'Total differs from the names',
    sentence: (f) =>
      f.place !== undefined
        ? `${yearRow(f.params?.year)}, ${f.place}: ${actual(f)} communes counted, ${expected(f)} named (${f.cells.join(', ')}). Please correct the count or the names.`
        : `${yearRow(f.params?.year)}: the total says ${actual(f)}, the districts name ${expected(f)} communes (${other(f)}). Please correct the total or the names.`,
  },
  'roadmap/cumulative': {
    title: 'Cumulative figure does not add up',
    sentence: (f) => `${yearRow(f.params?.year)}: the cumulative figure says ${actual(f)}, it should be ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'If the fall is right (communes merged, say), please give the reason.' : 'Please correct it or the total.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Share does not fit the cumulative figure',
    sentence: (f) => `Year ${param(f, 'year')}: ${actual(f)} %, but ${param(f, 'cumulative')} of ${param(f, 'base')} communes are ${expected(f)} %. Please correct the share, or declare the base if this year has another.`,
  },
  'roadmap/base-change': {
    title: 'Base of the shares changes',
    sentence: (f) => `From ${param(f, 'year')} the shares are of ${actual(f)} communes, in ${param(f, 'before')} of ${expected(f)} (${other(f)}). Please state the reason, or declare the bases.`,
  },
  'roadmap/base-inferred': {
    title: 'Base of the shares was inferred',
    sentence: (f) => `No base is declared; the shares suggest: ${param(f, 'periods')} communes. Please declare the base if that is wrong.`,
  },
  'roadmap/name-repeated': {
    title: 'Commune named twice',
    sentence: (f) => `${f.place ?? ''} stands in ${param(f, 'before')} and again in ${param(f, 'year')} (${f.cells.join(', ')}). Please remove one.`,
  },
  'roadmap/level-order': {
    title: 'Levels out of order',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} in ${actual(f)}, before ${param(f, 'below')} in ${expected(f)} (${other(f)}). Please check the years.`
        : `${f.place ?? ''} reaches ${param(f, 'level')} in ${param(f, 'year')} but does not stand in column ${param(f, 'district')} of the ${param(f, 'below')} roadmap. Please add it or check the name.`,
  },
} satisfies Partial<RuleTexts>;
