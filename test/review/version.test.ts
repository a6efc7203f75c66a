import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/review/version';

test('reports and stamps name the version of the package', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
