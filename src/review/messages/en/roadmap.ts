/** The rules of roadmaps in English. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place } from './parts';

export const roadmap = {
  'roadmap/year': {
    title: 'Year repeated or out of order',
    explanation: 'Each year has one row, later years below earlier ones.',
    example: 'Two rows for 2024.',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `Year ${actual(f)} already stands in ${other(f)}. Please join the rows or correct the year.`
        : `Year ${actual(f)} stands below a later year (${other(f)}). Please sort the rows by year.`,
  },
  'roadmap/column-total': {
    title: 'Grand total does not add up',
    explanation: 'The row TỔNG CỘNG equals the sum of the years, and the number of communes named under each district.',
    example: 'Appendix 09: 2 communes for Cam Lâm, 1 named.',
    sentence: (f) => `${place(f)}the grand total says ${actual(f)}, the years add up to ${expected(f)} (${other(f)}). Please correct the total or add the missing names.`,
  },
  'roadmap/total-of-names': {
    title: 'Total differs from the names',
    explanation: 'The total of a year equals the number of communes named in its row.',
    example: 'Appendix 09, 2025: a total of 10 and 9 names.',
    sentence: (f) => `Year ${param(f, 'year')}: the total says ${actual(f)}, the districts name ${expected(f)} communes (${other(f)}). Please correct the total or the names.`,
  },
  'roadmap/cumulative': {
    title: 'Cumulative figure does not add up',
    explanation: 'Cumulative = cumulative of the year before + total of this year.',
    example: '65 in 2023 is 63 + 2.',
    sentence: (f) => `Year ${param(f, 'year')}: the cumulative figure says ${actual(f)}, it should be ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'If the fall is right (communes merged, say), please give the reason.' : 'Please correct it or the total.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Share does not fit the cumulative figure',
    explanation: 'Share = cumulative / number of communes of that year. One unit in the last digit (truncated, not rounded) is only a warning.',
    example: 'Appendix 09, 2025: 11 of 92 communes are 12.0 %, the sheet says 11.8 %.',
    sentence: (f) => `Year ${param(f, 'year')}: ${actual(f)} %, but ${param(f, 'cumulative')} of ${param(f, 'base')} communes are ${expected(f)} %. Please correct the share, or declare the base if this year has another.`,
  },
  'roadmap/base-change': {
    title: 'Base of the shares changes',
    explanation: 'The shares are divided by different numbers of communes, and the sheet does not say so.',
    example: 'Khánh Hòa divides by 94 until 2018 and by 92 from 2019.',
    sentence: (f) => `From ${param(f, 'year')} the shares are of ${actual(f)} communes, in ${param(f, 'before')} of ${expected(f)} (${other(f)}). Please state the reason, or declare the bases.`,
  },
  'roadmap/base-inferred': {
    title: 'Base of the shares was inferred',
    explanation: 'The sheet does not say how many communes the shares are of; it was inferred from shares that agree.',
    example: '70 of 92 communes are 76.1 %.',
    sentence: (f) => `No base is declared; the shares suggest: ${param(f, 'periods')} communes. Please declare the base if that is wrong.`,
  },
  'roadmap/name-repeated': {
    title: 'Commune named twice',
    explanation: 'A commune reaches a level once, so its name stands in one year only.',
    example: 'A commune named in 2023 and in 2024.',
    sentence: (f) => `${f.place ?? ''} stands in ${param(f, 'before')} and again in ${param(f, 'year')} (${f.cells.join(', ')}). Please remove one.`,
  },
  'roadmap/level-order': {
    title: 'Levels out of order',
    explanation: 'An advanced (nâng cao) commune reached NTM before or in the same year, a model (kiểu mẫu) one nâng cao.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} in ${actual(f)}, before ${param(f, 'below')} in ${expected(f)} (${other(f)}). Please check the years.`
        : `${f.place ?? ''} reaches ${param(f, 'level')} in ${param(f, 'year')} but does not stand in column ${param(f, 'district')} of the ${param(f, 'below')} roadmap. Please add it or check the name.`,
  },
} satisfies Partial<RuleTexts>;
