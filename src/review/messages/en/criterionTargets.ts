/** Sentences of tables of targets by criterion, in English. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param } from './parts';

export const criterionTargets = {
  'criterion-targets/repeated-value': {
    title: 'One criterion, two targets',
    sentence: (f) =>
      f.params?.name === f.params?.other
        ? `“${param(f, 'name')}” (${f.set ?? ''}) states ${actual(f)}, while ${other(f)} states ${expected(f)}. Make them the same.`
        : `Criterion ${f.indicator ?? ''} (${f.set ?? ''}): “${param(f, 'name')}” states ${actual(f)}, while “${param(f, 'other')}” in ${other(f)} states ${expected(f)}. Check whether they are the same criterion.`,
  },
  'criterion-targets/two-numbers': {
    title: 'One criterion, two numbers',
    sentence: (f) => `“${param(f, 'name')}” (${f.set ?? ''}) has the number ${actual(f)}, while ${other(f)} has ${expected(f)}. Check the number of the criterion.`,
  },
  'criterion-targets/parent-criterion': {
    title: 'Indicator under another criterion',
    sentence: (f) => `Number ${actual(f)} stands below number ${expected(f)} (${other(f)}). Check the number of this row.`,
  },
  'criterion-targets/blank-cell': {
    title: 'Name or target missing',
    sentence: (f) =>
      f.params?.blank === 'name' ? `“${param(f, 'column')}” is blank, but the row has a target. Write the name of the criterion.` : `“${param(f, 'name')}” has no target. Fill one in, or remove the row.`,
  },
} satisfies Partial<RuleTexts>;
