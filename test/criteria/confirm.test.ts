/** A level that an official has confirmed with its source decides. */
import { complete } from '../../src/criteria/complete';
import { withConfirmed, type ConfirmedLevel } from '../../src/criteria/confirm';
import { indicatorsOf } from '../../src/criteria/set';
import { shippedSets } from '../../src/criteria/sets';
import { judgeIndicator, type Judged } from '../../src/criteria/verdict';
import { shippedSet } from '../support/shippedSet';

const GAZETTE = 'QĐ 318/QĐ-TTg, Phụ lục I (bản Công báo)';

function judged(set: string, number: string, value: number, confirmed: readonly ConfirmedLevel[]): Judged | undefined {
  const sets = withConfirmed(shippedSets, confirmed);
  const completed = complete(sets.find(({ id }) => id === set)!, sets);
  const indicator = 'set' in completed ? indicatorsOf(completed.set).find((one) => one.number === number) : undefined;
  return indicator && judgeIndicator(indicator, { value }, { region: 'DHNTB', group: 'dong-bang', year: 2024 });
}

const irrigation = { set: 'ntm-xa-2021-2025', indicator: '3.1', value: 80, source: GAZETTE };
const unmet = (shortfall: number, level: object) => ({ kind: 'decided', verdict: { kind: 'unmet', shortfall, isAtLimit: false }, level });

test('a remembered level decides once it is confirmed', () => {
  expect(judged('ntm-xa-2021-2025', '3.1', 75, [])).toMatchObject({ kind: 'undecided', reason: 'unverified' });
  expect(judged('ntm-xa-2021-2025', '3.1', 75, [irrigation])).toMatchObject(unmet(5, { value: 80, confidence: 'verified', source: GAZETTE }));
});

test('it may be another one than was remembered', () => {
  expect(judged('ntm-xa-2021-2025', '3.1', 75, [{ ...irrigation, value: 90 }])).toMatchObject(unmet(15, { value: 90 }));
});

test('a level that nobody knew is known from then on, for its scope only', () => {
  const training = { set: 'ntm-xa-2021-2025', indicator: '12.1', region: 'DHNTB', value: 75, source: GAZETTE };
  expect(judged('ntm-xa-2021-2025', '12.1', 74, [training])).toMatchObject(unmet(1, { value: 75, region: 'DHNTB' }));
  expect(judged('ntm-xa-2021-2025', '12.1', 74, [{ ...training, region: 'TN' }])).toMatchObject({ kind: 'undecided', reason: 'unknown' });
});

test('what is confirmed of the national set holds in the province that takes it over, and what is confirmed of the province only there', () => {
  expect(judged('kh-ntm-xa-2021-2025', '3.1', 75, [irrigation])).toMatchObject(unmet(5, { source: GAZETTE }));
  const province = [{ ...irrigation, set: 'kh-ntm-xa-2021-2025', value: 85 }];
  expect(judged('kh-ntm-xa-2021-2025', '3.1', 75, province)).toMatchObject(unmet(10, { value: 85 }));
  expect(judged('ntm-xa-2021-2025', '3.1', 75, province)).toMatchObject({ kind: 'undecided', reason: 'unverified' });
});

test('a part of an indicator', () => {
  const least = { set: 'ntm-xa-2021-2025', indicator: '5', part: 'toi-thieu', value: 100, source: GAZETTE };
  expect(judged('ntm-xa-2021-2025', '5', 50, [least])).toMatchObject(unmet(50, { value: 100 }));
});

test('an indicator that the set does not have changes nothing', () => {
  const [set] = withConfirmed([shippedSet('ntm-xa-2021-2025')], [{ ...irrigation, indicator: '20.1' }]);
  expect(set).toEqual(shippedSet('ntm-xa-2021-2025'));
});
