import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Pattern {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}

/** What the build writes as dist/manifest.xml. */
function builtManifest(env: object): string {
  const root = path.join(__dirname, '..');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack-cli reads it
  const configure = require('../webpack.config.js') as (env: object, argv: object) => { plugins: { patterns?: Pattern[] }[] };
  const patterns = configure(env, { mode: 'production' }).plugins.flatMap((plugin) => plugin.patterns ?? []);
  const manifest = patterns.find(({ from }) => from === 'manifest.xml');
  return manifest?.transform?.(readFileSync(path.join(root, 'manifest.xml'))) ?? '';
}

const addresses = (manifest: string) => new Set([...manifest.matchAll(/DefaultValue="(https?:\/\/[^/"]+)/g)].map(([, address]) => address));

test('the manifest of a deployment names its address and no other', () => {
  expect(addresses(builtManifest({ url: 'https://ntm.tinh.gov.vn/' }))).toEqual(new Set(['https://ntm.tinh.gov.vn']));
});

test('without an address the manifest is for the development server', () => {
  expect(addresses(builtManifest({}))).toEqual(new Set(['https://localhost:3000']));
});
