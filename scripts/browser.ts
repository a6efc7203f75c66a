/** The browser of the browser tests: one that is there, or Debian's chromium where it can be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the browser tests find the browser: scripts/e2e.ts sets it; a person may set it to choose another. */
export const BROWSER_VARIABLE = 'E2E_BROWSER';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const MAC_APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PLACES = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const folder = process.env[variable];
  if (folder === undefined) return [];
  return [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')];
});

/** The path of a Chromium, Chrome or Edge that runs on this machine; null where there is none. */
export function findBrowser(): string | null {
  const chosen = process.env[BROWSER_VARIABLE];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (process.platform === 'win32') return WINDOWS_PLACES.find(existsSync) ?? null;
  const places = process.platform === 'darwin' ? MAC_APPLICATIONS : ON_PATH.flatMap(pathsOf);
  return places.filter(existsSync).find(runs) ?? null;
}

/** Where a program may lie: Playwright takes a path, not a name. */
function pathsOf(program: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
}

/** Finds a browser, or installs one where apt and root are; throws a sentence that says what to install otherwise. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && runs('apt-get')) {
    console.log('No Chromium, Chrome or Edge here: installing chromium with apt-get …');
    apt('update');
    apt('install', '-y', 'chromium', 'fonts-liberation');
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, Google Chrome or Microsoft Edge. Install one (on Debian: sudo apt-get install chromium), ' +
      `or name its program in the environment variable ${BROWSER_VARIABLE}, then run npm test again.`,
  );
}

/** Ubuntu's chromium-browser, for one, is there without running where there is no snap. */
function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function apt(...command: string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${command.join(' ')} failed: see the lines above.`);
}
