/** `npm run bench -- [NAME…] [--json]`: runs the benchmarks named, or all; ends with 1 where a target does not hold. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { BenchResult } from './result';

/** Every failure of the mutations is listed, in bytes. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

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
  const results = names.length === 1 ? await measured(names[0] ?? '') : names.flatMap(measuredApart);
  console.log(values.json === true ? JSON.stringify(results, null, 2) : results.map(describe).join('\n'));
  return results.every(({ holds }) => holds) ? 0 : 1;
}

async function measured(name: string): Promise<readonly BenchResult[]> {
  const bench = await BENCHES[name]?.();
  return bench === undefined ? [] : [await bench()].flat();
}

/** In a process of its own: what the engine has learnt from one benchmark must not make the next one slower or faster. */
function measuredApart(name: string): readonly BenchResult[] {
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), name, '--json'], { encoding: 'utf8', maxBuffer: LARGEST_ANSWER, stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(stdout) as readonly BenchResult[];
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
