/** How much JavaScript an official's machine loads for the review itself, beside what React and Fluent take to draw the same pane. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';

const ROOT = path.join(__dirname, '..');
const CORE = /[\\/]src[\\/](text|sheet|criteria|appendices|review|edits|excel)[\\/]/;
const TARGET = 1.4;

/** One line of `npm run bench -- --json`. */
export interface PaneSize {
  readonly bench: 'pane-size';
  /** Bytes before compression. */
  readonly size: number;
  /** Bytes as they travel. */
  readonly value: number;
  readonly unit: 'bytes gzipped';
  /** The scripts that the page loads; and all of them, those included that are loaded when a result sheet is made. */
  readonly ratios: { readonly 'empty review': number; readonly 'empty review, all scripts': number };
  readonly target: string;
  readonly holds: boolean;
}

interface Bytes {
  /** Of the scripts that the page names, before compression. */
  readonly plain: number;
  /** The same, compressed. */
  readonly gzipped: number;
  /** Of every script built, compressed. */
  readonly all: number;
}

/** Builds the pane twice, as it is deployed and with an empty review, and compares their scripts; office.js is in neither. */
export async function paneSize(): Promise<PaneSize> {
  const pane = await build(deployed());
  const empty = await build(withEmptyReview(deployed()));
  const ratio = pane.gzipped / empty.gzipped;
  return {
    bench: 'pane-size',
    size: pane.plain,
    value: pane.gzipped,
    unit: 'bytes gzipped',
    ratios: { 'empty review': rounded(ratio), 'empty review, all scripts': rounded(pane.all / empty.all) },
    target: `≤ ${TARGET}`,
    holds: ratio <= TARGET,
  };
}

function deployed(): Configuration {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack-cli reads it
  const configuration = require('../webpack.config.js') as (env: object, argv: object) => Configuration;
  return configuration({}, { mode: 'production' });
}

function withEmptyReview(configuration: Configuration): Configuration {
  const empty = new webpack.NormalModuleReplacementPlugin(CORE, (module: { createData?: { resource?: string } }) => {
    if (module.createData !== undefined) module.createData.resource = path.join(ROOT, 'bench/emptyReview.ts');
  });
  return { ...configuration, plugins: [...(configuration.plugins ?? []), empty] };
}

async function build(configuration: Configuration): Promise<Bytes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pane-size-'));
  try {
    await run({ ...configuration, context: ROOT, output: { ...configuration.output, path: folder } });
    const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    const scripts = readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ isLoaded: page.includes(file), text: readFileSync(path.join(folder, file)) }))
      .map(({ isLoaded, text }) => ({ isLoaded, plain: text.length, gzipped: gzipSync(text).length }));
    const loaded = scripts.filter(({ isLoaded }) => isLoaded);
    return { plain: sum(loaded, 'plain'), gzipped: sum(loaded, 'gzipped'), all: sum(scripts, 'gzipped') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (problem === null ? resolve() : reject(problem)));
    });
  });
}

function sum<K extends string>(scripts: readonly Readonly<Record<K, number>>[], of: K): number {
  return scripts.reduce((total, script) => total + script[of], 0);
}

function rounded(ratio: number): number {
  return Number(ratio.toFixed(3));
}
