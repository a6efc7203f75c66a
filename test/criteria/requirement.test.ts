/** Which level applies to a place in a year. */
import { levelFor, situationIn, type Applied } from '../../src/criteria/requirement';
import { indicatorsOf, type CriteriaSet, type Level } from '../../src/criteria/set';
import { shippedSet } from '../support/shippedSet';

const NTM = shippedSet('ntm-xa-2021-2025');
const KHANH_HOA = shippedSet('kh-ntm-xa-2021-2025');

function levels(set: CriteriaSet, number: string): { levels: readonly Level[] } {
  return indicatorsOf(set).find((one) => one.number === number)!;
}

/** The value of the level, or why there is none. */
function said(applied: Applied): number | string {
  return applied.kind === 'level' ? applied.level.value : applied.reason;
}

const income = levels(NTM, '10');

test.each([
  [{ region: 'DHNTB', year: 2024 }, 50],
  [{ region: 'DHNTB', year: 2025 }, 53],
  [{ region: 'TDMNPB', year: 2024 }, 45],
  [{ region: 'DHNTB' }, 'needs-year'],
  [{ year: 2024 }, 'needs-region'],
  [{}, 'needs-region'],
  // 2021 has no level in the decision: it begins with 2022.
  [{ region: 'DHNTB', year: 2021 }, 'unknown'],
])('income for %j: %s', (situation, expected) => {
  expect(said(levelFor(income, situation))).toBe(expected);
});

test('a commune đặc biệt khó khăn in Khánh Hòa takes the levels of the northern mountains (QĐ 318, Điều 1)', () => {
  const sonTan = { region: 'DHNTB', year: 2024, isSpecial: true };
  expect(said(levelFor(income, situationIn(NTM, sonTan)))).toBe(45);
  expect(said(levelFor(levels(NTM, '11'), situationIn(NTM, sonTan)))).toBe(13);
});

test('criterion 2 is left to the province, which has its own level', () => {
  expect(said(levelFor(levels(NTM, '2.3'), { region: 'DHNTB' }))).toBe('province');
  expect(said(levelFor(levels(KHANH_HOA, '2.3'), { region: 'DHNTB' }))).toBe(70);
});

test('a level that nobody has seen is unknown, never guessed', () => {
  expect(said(levelFor(levels(NTM, '12.1'), { region: 'DHNTB', year: 2024 }))).toBe('unknown');
  expect(said(levelFor(levels(KHANH_HOA, '9.2'), { group: 'dong-bang' }))).toBe('unknown');
  expect(said(levelFor(levels(KHANH_HOA, '9.2'), { group: 'mien-nui' }))).toBe(75);
  expect(said(levelFor(levels(KHANH_HOA, '9.2'), {}))).toBe('needs-group');
});

const proof = { confidence: 'verified', source: 'ví dụ' } as const;

test('the most specific level applies, and what the place lacks is asked for before a general one is taken', () => {
  const condition = { levels: [{ value: 90, ...proof }, { region: 'TN', value: 80, ...proof }, { region: 'TN', from: 2025, value: 85, ...proof }] };
  expect(said(levelFor(condition, { region: 'DNB' }))).toBe(90);
  expect(said(levelFor(condition, { region: 'TN', year: 2024 }))).toBe(80);
  expect(said(levelFor(condition, { region: 'TN', year: 2026 }))).toBe(85);
  expect(said(levelFor(condition, { region: 'TN' }))).toBe('needs-year');
  expect(said(levelFor(condition, { year: 2026 }))).toBe('needs-region');
});

test('two levels that claim the same place are told, and none is chosen', () => {
  const condition = { levels: [{ region: 'TN', value: 80, ...proof }, { group: 'nhom3', value: 70, ...proof }] };
  expect(said(levelFor(condition, { region: 'TN', group: 'nhom3' }))).toBe('several');
});

test('an indicator may not be asked for in a region', () => {
  const condition = { levels: [{ value: 100, ...proof }, { region: 'DBSCL', left: 'not-applicable' as const, ...proof }] };
  expect(said(levelFor(condition, { region: 'DBSCL' }))).toBe('not-applicable');
});
