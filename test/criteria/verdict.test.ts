/** The verdict on one indicator of a place. */
import { indicatorsOf, type CriteriaSet, type Indicator } from '../../src/criteria/set';
import { judgeIndicator } from '../../src/criteria/verdict';
import { shippedSet } from '../support/shippedSet';

const NATIONAL = shippedSet('ntm-xa-2021-2025');
const KHANH_HOA = shippedSet('kh-ntm-xa-2021-2025');
const ADVANCED = shippedSet('kh-ntm-nc-xa-2021-2025');

function indicator(set: CriteriaSet, number: string): Indicator {
  return indicatorsOf(set).find((one) => one.number === number)!;
}

const PLAN = { confidence: 'verified', source: 'Kế hoạch 1355/KH-UBND (Khánh Hòa, 2024)' };

test('Ninh Tân: 74,32 % of the roads between hamlets against 100 % in Khánh Hòa', () => {
  const roads = indicator(KHANH_HOA, '2.2');
  expect(judgeIndicator(roads, { value: 74.32 }, {})).toEqual({
    kind: 'decided',
    verdict: { kind: 'unmet', shortfall: 25.68, isAtLimit: false },
    level: { value: 100, ...PLAN },
    condition: roads,
  });
});

test('schools: all of them at the minimum, and half of them at level 1', () => {
  const schools = indicator(KHANH_HOA, '5');
  const verdict = (minimum: number, level1: number | null) => judgeIndicator(schools, { value: minimum, parts: { 'muc-do-1': level1 } }, {});
  expect(verdict(100, 60)).toMatchObject({ kind: 'decided', verdict: { kind: 'met' } });
  expect(verdict(100, 40)).toMatchObject({ kind: 'decided', verdict: { kind: 'unmet', shortfall: 10 } });
  expect(verdict(90, null)).toMatchObject({ kind: 'decided', verdict: { kind: 'unmet', shortfall: 10 } });
  expect(verdict(100, null)).toMatchObject({ kind: 'decided', verdict: { kind: 'missing' } });
});

test('a number beside a condition that is marked speaks of the part that is measured', () => {
  const digital = indicator(KHANH_HOA, '8.4');
  expect(judgeIndicator(digital, { value: 19.8 }, { year: 2023 })).toMatchObject({ kind: 'decided', verdict: { kind: 'unmet', shortfall: 10.2 }, condition: { id: 'ho-so-truc-tuyen' } });
  expect(judgeIndicator(digital, { value: 40 }, { year: 2023 })).toMatchObject({ kind: 'decided', verdict: { kind: 'missing' } });
});

test('a mark answers for all parts, and needs no level', () => {
  expect(judgeIndicator(indicator(KHANH_HOA, '5'), { value: true }, {})).toMatchObject({ kind: 'decided', verdict: { kind: 'met' } });
  expect(judgeIndicator(indicator(NATIONAL, '12.1'), { value: false }, {})).toMatchObject({ kind: 'decided', verdict: { kind: 'unmet', shortfall: null } });
});

test('a level that was only remembered never decides', () => {
  const insurance = indicator(NATIONAL, '15.1');
  const remembered = { value: 90, confidence: 'unverified', source: 'ghi nhớ, chưa có nguồn' };
  expect(judgeIndicator(insurance, { value: 88 }, {})).toEqual({
    kind: 'undecided',
    reason: 'unverified',
    level: remembered,
    condition: insurance,
    would: { kind: 'unmet', shortfall: 2, isAtLimit: false },
  });
});

test('grades are compared by their place in the scale; a grade that the scale does not have is not guessed', () => {
  const literacy = indicator(ADVANCED, '5.3');
  expect(judgeIndicator(literacy, { value: 'Mức độ 2' }, {})).toMatchObject({ kind: 'decided', verdict: { kind: 'unmet', shortfall: 1 } });
  expect(judgeIndicator(literacy, { value: 'Mức độ 3' }, {})).toMatchObject({ kind: 'decided', verdict: { kind: 'met' } });
  expect(judgeIndicator(literacy, { value: 'Mức độ 4' }, {})).toMatchObject({ kind: 'undecided', reason: 'unknown-grade' });
});

test('a number without a level that applies is undecided, and says what is missing', () => {
  expect(judgeIndicator(indicator(NATIONAL, '10'), { value: 47 }, { year: 2024 })).toMatchObject({ kind: 'undecided', reason: 'needs-region' });
  expect(judgeIndicator(indicator(NATIONAL, '2.3'), { value: 70 }, {})).toMatchObject({ kind: 'undecided', reason: 'province' });
  expect(judgeIndicator(indicator(NATIONAL, '12.1'), { value: 70 }, { region: 'DHNTB' })).toMatchObject({ kind: 'undecided', reason: 'unknown' });
});
