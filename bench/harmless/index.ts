/** Changes that break nothing: the samples in other layouts and spellings. No new error, no table lost, no mistake missed. */
import type { BenchResult } from '../result';
import { runCase, startFrom, type Outcome } from './cases';
import { KINDS } from './kinds';
import { STARTING_POINTS } from './layouts';

/** Of each starting point and kind: more than a thousand cases in all. */
const SEEDS = 4;
/** What an entry must be free of; new warnings and other findings lost are told beside it. */
const FATAL: readonly (keyof Outcome)[] = ['newErrors', 'lostTables', 'missedBreaks'];

/** One entry a kind of change. Every case is made again by its kind, sample and number. */
export function benchHarmless(): readonly BenchResult[] {
  const starts = STARTING_POINTS.map(startFrom);
  return KINDS.map((kind) => {
    const outcomes = starts.flatMap((start) =>
      Array.from({ length: SEEDS }, (_, seed) => ({ name: `${kind}, ${start.name}, ${seed}`, outcome: runCase(kind, start, seed) })),
    );
    const cases = outcomes.flatMap(({ name, outcome }) => (outcome === null ? [] : [{ name, outcome }]));
    for (const { name, outcome } of cases) print(name, outcome);
    const failures = cases.filter(({ outcome }) => FATAL.some((what) => outcome[what].length > 0)).length;
    return { bench: 'mutations', change: `harmless: ${kind}`, size: cases.length, value: failures, unit: 'failures', ratios: {}, target: 'no new error, no table lost, no mistake missed', holds: cases.length > 0 && failures === 0 };
  });
}

function print(name: string, outcome: Outcome): void {
  for (const [what, lines] of Object.entries(outcome) as [keyof Outcome, readonly string[]][]) {
    if (lines.length > 0) console.error(`${name}: ${what}: ${lines.slice(0, 3).join('; ')}${lines.length > 3 ? ` and ${lines.length - 3} more` : ''}`);
  }
}
