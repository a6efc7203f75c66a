/** What totals count is told as it is: the communes that meet a criterion, or those that fail it; in words that hold for communes below each other and side by side. */
import type { Finding } from '../../../src/appendices/finding';
import { criterionMatrix as english } from '../../../src/review/messages/en/criterionMatrix';
import { criterionMatrix as vietnamese } from '../../../src/review/messages/vi/criterionMatrix';

function total(place: string, params: Finding['params']): Finding {
  return { rule: 'criterion-matrix/total', severity: 'error', sheet: 'TH', cells: ['F5', 'F3:F4'], place, indicator: '4', actual: 2, expected: 1, difference: 1, params };
}

test('a row of the communes that fail', () => {
  const finding = total('Cộng số xã chưa đạt', { bound: 'exact', outcome: 'unmet' });
  expect(vietnamese['criterion-matrix/total'].sentence(finding)).toBe('Cộng số xã chưa đạt: tiêu chí 4 ghi 2, số xã chưa đạt theo các ô đánh dấu (F3:F4) là 1. Hãy sửa số hoặc sửa ô đánh dấu.');
  expect(english['criterion-matrix/total'].sentence(finding)).toBe('Cộng số xã chưa đạt: it says 2 for criterion 4, the communes not meeting it (F3:F4) are 1. Correct the number or the marks.');
});

test('a row of the communes that meet', () => {
  const finding = total('Số xã đạt', { bound: 'exact' });
  expect(vietnamese['criterion-matrix/total'].sentence(finding)).toBe('Số xã đạt: tiêu chí 4 ghi 2, số xã đạt theo các ô đánh dấu (F3:F4) là 1. Hãy sửa số hoặc sửa ô đánh dấu.');
  expect(english['criterion-matrix/total'].sentence(finding)).toBe('Số xã đạt: it says 2 for criterion 4, the communes meeting it (F3:F4) are 1. Correct the number or the marks.');
});

test('marks that stand below each other are not told to stand in a row', () => {
  const finding: Finding = { rule: 'criterion-matrix/met-count', severity: 'error', sheet: 'TH', cells: ['E22', 'E3:E21'], place: 'Suối Cát', actual: 17, expected: 16, params: { bound: 'exact' } };
  expect(vietnamese['criterion-matrix/met-count'].sentence(finding)).toBe('Suối Cát: ghi đạt 17 tiêu chí, các ô đánh dấu (E3:E21) cho thấy số đạt là 16. Hãy sửa số hoặc sửa ô đánh dấu.');
  expect(english['criterion-matrix/met-count'].sentence(finding)).toBe('Suối Cát: it says that 17 criteria are met, the marks (E3:E21) show 16. Correct the number or the marks.');
});
