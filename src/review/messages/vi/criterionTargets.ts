/** Sentences of tables of targets by criterion, in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param } from './parts';

export const criterionTargets = {
  'criterion-targets/repeated-value': {
    title: 'Một tiêu chí, hai mục tiêu',
    sentence: (f) =>
      f.params?.name === f.params?.other
        ? `“${param(f, 'name')}” (${f.set ?? ''}) ghi ${actual(f)}, còn ${other(f)} ghi ${expected(f)}. Hãy sửa cho thống nhất.`
        : `Tiêu chí ${f.indicator ?? ''} (${f.set ?? ''}): “${param(f, 'name')}” ghi ${actual(f)}, còn “${param(f, 'other')}” ở ${other(f)} ghi ${expected(f)}. Hãy kiểm tra xem có phải cùng một tiêu chí không.`,
  },
  'criterion-targets/two-numbers': {
    title: 'Một tiêu chí, hai số',
    sentence: (f) => `“${param(f, 'name')}” (${f.set ?? ''}) mang số ${actual(f)}, còn ${other(f)} ghi số ${expected(f)}. Hãy kiểm tra lại số của tiêu chí.`,
  },
  'criterion-targets/parent-criterion': {
    title: 'Chỉ tiêu không thuộc tiêu chí',
    sentence: (f) => `Số ${actual(f)} đứng dưới số ${expected(f)} (${other(f)}). Hãy kiểm tra lại số thứ tự của dòng này.`,
  },
  'criterion-targets/blank-cell': {
    title: 'Thiếu tên hoặc mục tiêu',
    sentence: (f) =>
      f.params?.blank === 'name' ? `Ô “${param(f, 'column')}” để trống nhưng dòng có mục tiêu. Hãy ghi tên tiêu chí.` : `“${param(f, 'name')}” chưa có mục tiêu nào. Hãy điền mục tiêu hoặc bỏ dòng này.`,
  },
} satisfies Partial<RuleTexts>;
