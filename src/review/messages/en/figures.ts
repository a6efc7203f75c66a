/** The rules about figures and marks that several tables share, in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const figures = {
  'figure/repeated': {
    title: 'One figure, two tables that differ',
    sentence: (f) =>
      f.params?.measure === 'by-end'
        ? `Communes that have reached ${f.set ?? ''} by the end of ${param(f, 'year')}: ${actual(f)} here, ${expected(f)} in ${other(f)}. Please make the tables agree.`
        : `Communes that reach ${f.set ?? ''} in ${param(f, 'year')}: ${actual(f)} here, ${expected(f)} in ${other(f)}. Please make the tables agree.`,
  },
  'roadmap/below-aim': {
    title: 'Roadmap below its aim',
    sentence: (f) => `By ${param(f, 'year')} the roadmap has ${actual(f)} communes at ${f.set ?? ''}, the aim in ${other(f)} is ${expected(f)}. Please check the roadmap or the aim.`,
  },
  'figure/model-income': {
    title: 'Income required of a model commune',
    sentence: (f) =>
      `${place(f)}the income required of a model commune (kiểu mẫu) in ${param(f, 'year')} is given as ${actual(f)}, while 1.1 times that of an advanced one (${param(f, 'advanced')}, in ${other(f)}) is ${expected(f)}. Please check both levels.`,
  },
  'criterion-targets/below-certified': {
    title: 'Target of a criterion below the share certified',
    sentence: (f) => `${param(f, 'criterion')}: the target is ${actual(f)} % of the communes, below the ${expected(f)} % at ${f.set ?? ''} in ${param(f, 'year')} (${other(f)}); a certified commune meets every criterion. Please check both figures.`,
  },
  'figure/mixed-decimals': {
    title: 'Two decimal marks in one column',
    sentence: (f) => `Most of these cells are written like “${expected(f)}” (${f.cells.at(-1) ?? ''}), some like “${actual(f)}”. Please use one decimal mark.`,
  },
  'table/quarter-spelling': {
    title: 'Several spellings of a quarter',
    sentence: (f) => `Most of these cells are written like “${expected(f)}” (${f.cells.at(-1) ?? ''}), some like “${actual(f)}”. Please write quarters in one way.`,
  },
} satisfies Partial<RuleTexts>;
