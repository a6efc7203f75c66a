/** `npm run bench -- [NAME…] [--json]`: runs the benchmarks named, or all; ends with 1 where a target does not hold. */
import { parseArgs } from 'node:util';
import type { BenchResult } from './result';

type Bench = () => BenchResult | readonly BenchResult[] | Promise<BenchResult>;

/** Loaded when it runs, so that one benchmark does not carry what another needs. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  review: async () => (await import('./review')).benchReview,
  'pane-size': async () => (await import('./paneSize')).paneSize,
  totals: async () => (await import('./totals')).benchTotals,
  judge: async () => (await import('./judge')).benchJudge,
  mutations: breakingAndHarmless,
};

/** What breaks a relation must be found, and what breaks none must stay quiet: one is worth nothing without the other. */
async function breakingAndHarmless(): Promise<Bench> {
  const { benchMutations } = await import('./mutations');
  const { benchHarmless } = await import('./harmless');
  return () => [...benchMutations(), ...benchHarmless()];
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  const results: BenchResult[] = [];
  for (const name of names) {
    const bench = await BENCHES[name]?.();
    if (bench !== undefined) results.push(...[await bench()].flat());
  }
  console.log(values.json === true ? JSON.stringify(results, null, 2) : results.map(describe).join('\n'));
  return results.every(({ holds }) => holds) ? 0 : 1;
}

function describe({ bench, family, change, size, value, unit, ratios, target, holds, failures = [] }: BenchResult): string {
  const name = [bench, family, change].filter((part) => part !== undefined).join(' / ');
  const compared = Object.entries(ratios).map(([peer, ratio]) => `, ${ratio} of ${peer}`);
  return [`${holds ? 'holds' : 'FAILS'}  ${name} (${size}): ${value} ${unit}${compared.join('')}; target ${target}`, ...failures.map((failure) => `       ${failure}`)].join('\n');
}

run().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
