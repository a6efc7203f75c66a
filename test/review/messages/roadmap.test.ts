/** How the sentences about roadmaps name a row. */
import type { Finding } from '../../../src/appendices/finding';
import { explainIn } from '../../../src/review/messages';
import { en } from '../../../src/review/messages/en';
import { vi } from '../../../src/review/messages/vi';

const total = (year: string): Finding => ({ rule: 'roadmap/total-of-names', severity: 'error', sheet: 'PL07', cells: ['C5', 'F5:H5'], actual: 3, expected: 2, params: { year } });
const beginning = (sentence: string): string => sentence.split(':')[0] ?? '';

test.each([
  ['2024', 'Năm 2024', 'Year 2024'],
  ['Năm 2024', 'Năm 2024', 'Year 2024'],
  ['NĂM 2024', 'Năm 2024', 'Year 2024'],
  ['Năm 2024'.normalize('NFD'), 'Năm 2024', 'Year 2024'],
  ['Giai đoạn 2016-2020', 'Giai đoạn 2016-2020', '“Giai đoạn 2016-2020”'],
])('a row that says “%s”', (year, inVietnamese, inEnglish) => {
  expect(beginning(explainIn(vi, total(year)).sentence)).toBe(inVietnamese);
  expect(beginning(explainIn(en, total(year)).sentence)).toBe(inEnglish);
});

test('a sentence without a place begins with a capital letter', () => {
  const finding: Finding = { rule: 'roadmap/column-total', severity: 'error', sheet: 'PL07', cells: ['C9', 'C4:C8'], actual: 20, expected: 21 };
  expect(explainIn(vi, finding).sentence).toMatch(/^Dòng TỔNG CỘNG ghi 20,/);
  expect(explainIn(vi, { ...finding, place: 'Kim Sơn' }).sentence).toMatch(/^Kim Sơn: dòng TỔNG CỘNG ghi 20,/);
});
