/** `npm run e2e`: the browser tests of test/e2e, in a Chromium, Chrome or Edge. Never skips: without a browser it fails. */
import { spawnSync } from 'node:child_process';
import { BROWSER_VARIABLE, findOrInstallBrowser } from './browser';

let browser: string;
try {
  browser = findOrInstallBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const jest = [require.resolve('jest/bin/jest'), '--config', 'jest.e2e.config.js', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, [BROWSER_VARIABLE]: browser },
});
process.exit(status ?? 1);
