/** Verdicts: every kind of requirement × met, just met, just missed, missing. Each row cites where its level stands. */
import fc from '../support/properties';
import { judge, together, type Check, type Value, type Verdict } from '../../src/criteria/judge';

const MET = { kind: 'met', isAtLimit: false };
const JUST_MET = { kind: 'met', isAtLimit: true };
const MISSING = { kind: 'missing' };
const NOT_APPLICABLE = { kind: 'not-applicable' };
const unmet = (shortfall: number | null, isAtLimit = false) => ({ kind: 'unmet', shortfall, isAtLimit });

const rows: readonly (readonly [string, Check, Value, object])[] = [
  ['share ≥ 75 (PL02, 12.1): Ninh Tây 74,17', { comparison: '>=', level: 75 }, 74.17, unmet(0.83)],
  ['share ≥ 75: 75', { comparison: '>=', level: 75 }, 75, JUST_MET],
  ['share ≥ 75: 74,995, which a format of two decimals shows as 75,00', { comparison: '>=', level: 75 }, 74.995, unmet(0.005)],
  ['share ≥ 75: 80', { comparison: '>=', level: 75 }, 80, MET],
  ['share ≥ 75: blank is not zero', { comparison: '>=', level: 75 }, null, MISSING],
  ['poverty "dưới 5 %" (PL02, 11): 5,00', { comparison: '<', level: 5 }, 5, unmet(0, true)],
  ['poverty "bằng hoặc dưới 5 %" (guidance of Bộ LĐTBXH): 5,00', { comparison: '<=', level: 5 }, 5, JUST_MET],
  ['poverty < 5: Ninh Tây 6,54', { comparison: '<', level: 5 }, 6.54, unmet(1.54)],
  ['poverty < 5: 4,99', { comparison: '<', level: 5 }, 4.99, MET],
  ['houses == 0 (PL02, 9.1): Ninh Tây 11', { comparison: '==', level: 0 }, 11, unmet(11)],
  ['houses == 0: none', { comparison: '==', level: 0 }, 0, JUST_MET],
  ['income ≥ 70,4 (1,1 × 64, QĐ 319): 70,4', { comparison: '>=', level: 70.4 }, 70.4, JUST_MET],
  ['more than 7.000: 7.000', { comparison: '>', level: 7000 }, 7000, unmet(0, true)],
  ['more than 7.000: 7.001', { comparison: '>', level: 7000 }, 7001, MET],
  ['mark: Đạt', { comparison: 'met', level: 1 }, true, MET],
  ['mark: Chưa đạt', { comparison: 'met', level: 1 }, false, unmet(null)],
  ['mark in the place of a share', { comparison: '>=', level: 75 }, false, unmet(null)],
  ['mark: blank', { comparison: 'met', level: 1 }, null, MISSING],
  ['"nếu có" (13.4): there is none', { comparison: 'met', level: 1 }, 'not-applicable', NOT_APPLICABLE],
  ['grade ≥ Mức độ 3 (QĐ 318 II, 5.3): Mức độ 2', { comparison: '>=', level: 2 }, { rank: 1 }, unmet(1)],
  ['grade ≥ Mức độ 3: Mức độ 3', { comparison: '>=', level: 2 }, { rank: 2 }, JUST_MET],
];

test.each(rows)('%s', (_, check, value, verdict) => {
  expect(judge(value, check)).toEqual(verdict);
});

const verdicts: Record<string, Verdict> = {
  met: { kind: 'met', isAtLimit: false },
  unmet: { kind: 'unmet', shortfall: 5, isAtLimit: false },
  missing: { kind: 'missing' },
  none: { kind: 'not-applicable' },
};

test.each([
  ['17.1: 20 % clean water and 10 % of it piped', ['met', 'met'], undefined, 'met'],
  ['one part is missed', ['met', 'unmet'], undefined, 'unmet'],
  ['one part is missed and the other is not there', ['missing', 'unmet'], undefined, 'unmet'],
  ['one part is not there', ['met', 'missing'], undefined, 'missing'],
  ['one part is not asked for', ['met', 'none'], undefined, 'met'],
  ['nothing is asked for', ['none', 'none'], undefined, 'not-applicable'],
  ['choose one: one is met', ['unmet', 'met', 'unmet'], 1, 'met'],
  ['choose one: none is met', ['unmet', 'unmet'], 1, 'unmet'],
  ['choose one: the one that is left open may be it', ['unmet', 'missing'], 1, 'missing'],
])('together, %s', (_, parts, choose, expected) => {
  expect(together(parts.map((part) => verdicts[part]!), choose).kind).toBe(expected);
});

test('a better value never turns met into unmet', () => {
  const numbers = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, numbers, fc.constantFrom('>=' as const, '>' as const), (one, other, level, comparison) => {
      const [worse, better] = one < other ? [one, other] : [other, one];
      fc.pre(judge(worse, { comparison, level }).kind === 'met');
      expect(judge(better, { comparison, level }).kind).toBe('met');
    }),
  );
});
