/** Mistyped options. */
import { nearest } from '../../src/cli/nearest';

const NAMES = ['json', 'year', 'base', 'lang', 'fail-on', 'set', 'criteria', 'report', 'verify', 'help'];

test.each([
  ['jsn', 'json'],
  ['raport', 'report'],
  ['failon', 'fail-on'],
  ['critera', 'criteria'],
  ['crit', 'criteria'],
  ['years', 'year'],
  ['sets', 'set'],
  ['x', null],
  ['output', null],
  ['', null],
])('--%s: %s', (typed, meant) => {
  expect(nearest(typed, NAMES)).toBe(meant);
});
