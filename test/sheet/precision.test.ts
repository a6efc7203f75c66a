import fc from '../support/properties';
import { agreement, roundTo } from '../../src/sheet/precision';

describe('a share as written against the exact one', () => {
  test.each([
    ['PL07, 2020: 56 of 92 communes written 60,9', 60.9, 1, (56 / 92) * 100, 'equal'],
    ['PL07, 2019: 49 of 92 communes written 53,2, truncated', 53.2, 1, (49 / 92) * 100, 'near'],
    ['PL09, 2025: 11 of 92 communes written 11,8', 11.8, 1, (11 / 92) * 100, 'different'],
    ['Cam Tân: 1059 of 4532 written 25,37', 25.37, 2, (1059 / 4532) * 100, 'different'],
    ['Ninh Tân: 11,323 of 15,236 km written 74,32', 74.32, 2, (11.323 / 15.236) * 100, 'equal'],
    ['a whole share', 100, 0, 99.6, 'equal'],
    ['what a formula left unrounded counts as it is shown', (10 / 94) * 100, 1, (10 / 94) * 100, 'equal'],
    ['unrounded, shown with ten decimals', (2 / 92) * 100, 10, (2 / 92) * 100, 'equal'],
  ] as const)('%s', (_, written, decimals, exact, expected) => {
    expect(agreement(written, decimals, exact)).toBe(expected);
  });

  test('a rounded value always agrees with the value', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat({ max: 6 }), (exact, decimals) => agreement(roundTo(exact, decimals), decimals, exact) === 'equal'));
  });

  test('halves go up, as Excel rounds them', () => {
    expect([roundTo(1.005, 2), roundTo(74.995, 2), roundTo(-0.25, 1), roundTo(2.5, 0), roundTo(49999.996900000006, 4)]).toEqual([1.01, 75, -0.3, 3, 49999.9969]);
  });
});
