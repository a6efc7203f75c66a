import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const [, script] = /<script>([^]*?)<\/script>/.exec(page) ?? [];

test('the script inside the page is ES5, or Internet Explorer would show a blank page', () => {
  expect(new Linter().verify(script ?? '', { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([]);
});

/** Runs the script in a browser of that name, and tells which part of the page it shows. */
function shown(userAgent: string, hasOffice: boolean): string[] {
  const parts: Record<string, { style: { display: string } }> = {
    opening: { style: { display: 'block' } },
    'old-browser': { style: { display: 'none' } },
    'no-office': { style: { display: 'none' } },
  };
  const run = new Function('window', 'document', script ?? '');
  run({ navigator: { userAgent }, Office: hasOffice ? {} : undefined }, { getElementById: (id: string) => parts[id] });
  return Object.keys(parts).filter((id) => parts[id]!.style.display === 'block');
}

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko', true, 'old-browser'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/70.0 Safari/537.36 Edge/18.19042', true, 'old-browser'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0', true, 'opening'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0', false, 'no-office'],
])('in %s (office.js: %s) the page shows %s', (userAgent, hasOffice, part) => {
  expect(shown(userAgent, hasOffice)).toEqual([part]);
});
