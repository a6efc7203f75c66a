/** What a row of totals counts is told as it is: the communes that meet a criterion, or those that fail it. */
import type { Finding } from '../../../src/appendices/finding';
import { criterionMatrix as english } from '../../../src/review/messages/en/criterionMatrix';
import { criterionMatrix as vietnamese } from '../../../src/review/messages/vi/criterionMatrix';

function total(place: string, params: Finding['params']): Finding {
  return { rule: 'criterion-matrix/total', severity: 'error', sheet: 'TH', cells: ['F5', 'F3:F4'], place, indicator: '4', actual: 2, expected: 1, difference: 1, params };
}

test('a row of the communes that fail', () => {
  const finding = total('Cộng số xã chưa đạt', { bound: 'exact', outcome: 'unmet' });
  expect(vietnamese['criterion-matrix/total'].sentence(finding)).toBe('Cộng số xã chưa đạt: tiêu chí 4 ghi 2, số xã chưa đạt trong cột (F3:F4) là 1. Hãy sửa số hoặc sửa ô đánh dấu.');
  expect(english['criterion-matrix/total'].sentence(finding)).toBe('Cộng số xã chưa đạt: it says 2 for criterion 4, the communes not meeting it (F3:F4) are 1. Correct the number or the marks.');
});

test('a row of the communes that meet', () => {
  const finding = total('Số xã đạt', { bound: 'exact' });
  expect(vietnamese['criterion-matrix/total'].sentence(finding)).toBe('Số xã đạt: tiêu chí 4 ghi 2, số xã đạt trong cột (F3:F4) là 1. Hãy sửa số hoặc sửa ô đánh dấu.');
  expect(english['criterion-matrix/total'].sentence(finding)).toBe('Số xã đạt: it says 2 for criterion 4, the communes meeting it (F3:F4) are 1. Correct the number or the marks.');
});
