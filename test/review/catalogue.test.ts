/** The catalogue, the rules that relations list, and both languages name the same rules. */
import { readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/rules/page';
import { families } from '../../src/appendices';
import { isRequirement } from '../../src/appendices/finding';
import { catalogue } from '../../src/review/catalogue';
import { en } from '../../src/review/messages/en';
import { vi } from '../../src/review/messages/vi';
import { explanations } from '../../src/review/explanations';
import { explain } from '../../src/review/messages/languages';

const RULES = Object.keys(catalogue).sort();
/** Rules of relations between tables; those inside a table are listed by their family. */
const BETWEEN = ['agency-assignment/agency-differs', 'agency-assignment/agency-unknown', 'communes/blank-name', 'communes/level-order', 'communes/repeated', 'communes/unknown-value', 'communes/year', 'assessment/repeated', 'criteria-distribution/matrix', 'criteria-distribution/place-missing', 'criteria-sheet/mistake', 'criteria-sheet/unclear', 'criteria/at-limit', 'criteria/no-requirement', 'criteria/no-set', 'criteria/not-comparable', 'criteria/outcome', 'criteria/own-set', 'criteria/requirement-differs', 'criteria/situation-missing', 'criteria/unit', 'criteria/unknown-indicator', 'criteria/unmet', 'criteria/unverified', 'criteria/year', 'criterion-targets/below-certified', 'figure/mixed-decimals', 'figure/model-income', 'figure/repeated', 'mergers/blank-name', 'mergers/contradiction', 'place/abbreviation', 'place/registered', 'place/spelling', 'place/text-count', 'plan/reference', 'roadmap/base-change', 'roadmap/base-inferred', 'roadmap/below-aim', 'roadmap/level-order', 'roadmap/name-repeated', 'roadmap/percent-of-base', 'table/quarter-spelling'];

test('each language has a text for every rule and for no other', () => {
  expect(Object.keys(vi).sort()).toEqual(RULES);
  expect(Object.keys(en).sort()).toEqual(RULES);
});

test('every rule is reported by a relation, and every relation reports rules of the catalogue', () => {
  const listed = families.flatMap((family) => family.relations.flatMap((relation) => relation.rules));
  expect([...new Set([...listed, ...BETWEEN])].sort()).toEqual(RULES);
});

test.each(['vi', 'en'] as const)('texts in %s are complete, and every rule is explained with an example', (language) => {
  const texts = language === 'vi' ? vi : en;
  expect(Object.entries(texts).filter(([, text]) => text.title === '')).toEqual([]);
  expect(Object.keys(explanations[language]).sort()).toEqual(RULES);
  expect(Object.entries(explanations[language]).filter(([, { explanation, example }]) => explanation === '' || example === '')).toEqual([]);
});

test('the page of the rules is the one that the catalogue makes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});

test('a requirement is told from other values', () => {
  expect([isRequirement({ op: '>=', value: 75, unit: '%' }), isRequirement([1, 2]), isRequirement('≥ 75'), isRequirement(null), isRequirement(undefined)]).toEqual([true, false, false, false, false]);
});

test('a sentence says what is wrong and what to do', () => {
  const finding = { rule: 'roadmap/total-of-names', severity: 'error' as const, sheet: 'PL09', cells: ['C7', 'F7:M7'], actual: 10, expected: 9, difference: 1, params: { year: '2025' } };
  expect(explain(finding, 'vi')).toEqual({
    title: 'Tổng khác số xã nêu tên',
    sentence: 'Năm 2025: Tổng ghi 10, các ô huyện nêu tên 9 xã (F7:M7). Hãy sửa Tổng hoặc bổ sung, bỏ bớt tên xã.',
  });
});

test('a cumulative figure that falls asks for the reason', () => {
  const finding = { rule: 'roadmap/cumulative', severity: 'warning' as const, sheet: 'PL07', cells: ['D6'], actual: 3, expected: 6, params: { year: '2023', before: 5, total: 1, problem: 'fall' } };
  expect(explain(finding, 'vi').sentence).toBe('Năm 2023: lũy kế ghi 3, tính được 6 (5 + 1). Hãy ghi rõ lý do (sáp nhập xã chẳng hạn) nếu lũy kế giảm là đúng.');
});
