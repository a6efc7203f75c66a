/** The house: imports go only downwards, and the core knows nothing of Office, React, Node or the page. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Case {
  file: string;
  text: string;
}

const fromTo = (file: string, specifier: string): Case => ({ file, text: `import * as it from '${specifier}';\nvoid it;\n` });

function brokenRules(cases: readonly Case[]): string[][] {
  const output = execFileSync(process.execPath, [join(__dirname, 'lintTexts.mjs')], {
    input: JSON.stringify(cases),
    cwd: join(__dirname, '../..'),
    timeout: 60_000,
  });
  return JSON.parse(output.toString()) as string[][];
}

const DOWNWARDS = 'house/imports-go-downwards';

const allowed: readonly Case[] = [
  fromTo('src/appendices/roadmap/read.ts', '../../text/number'),
  fromTo('src/appendices/roadmap/read.ts', './columns'),
  fromTo('src/edits/totals.ts', '../review/state'),
  fromTo('src/review/stateXml.ts', 'zod'),
  fromTo('src/criteria/sets.ts', '../../assets/criteria/national-2021-2025.json'),
  fromTo('src/files/readWorkbook.ts', '../review/state'),
  fromTo('src/files/readWorkbook.ts', '@e965/xlsx'),
  fromTo('src/cli/check.ts', '../files/readWorkbook'),
  fromTo('src/cli/check.ts', 'node:fs'),
  fromTo('src/taskpane/App.tsx', '../excel'),
  fromTo('src/commands/commands.ts', '../taskpane/actions'),
  fromTo('host/cli/excel.ts', '../../src/excel'),
  fromTo('test/text/number.test.ts', '../../src/text/number'),
  { file: 'src/excel/read.ts', text: 'export const run = Excel.run;\n' },
];

const forbidden: readonly (Case & { rule: string })[] = [
  { ...fromTo('src/text/number.ts', '../sheet/grid'), rule: DOWNWARDS },
  { ...fromTo('src/sheet/header.ts', '../appendices/table'), rule: DOWNWARDS },
  { ...fromTo('src/review/index.ts', '../edits/totals'), rule: DOWNWARDS },
  { ...fromTo('src/files/readWorkbook.ts', '../excel/read'), rule: DOWNWARDS },
  { ...fromTo('src/excel/read.ts', '../files/readWorkbook'), rule: DOWNWARDS },
  { ...fromTo('src/taskpane/App.tsx', '../cli/options'), rule: DOWNWARDS },
  { ...fromTo('src/taskpane/App.tsx', '../../host/index'), rule: DOWNWARDS },
  { ...fromTo('src/cli/check.ts', '../../bench/review'), rule: DOWNWARDS },
  { ...fromTo('src/review/index.ts', 'react'), rule: DOWNWARDS },
  { ...fromTo('src/appendices/index.ts', 'node:fs'), rule: DOWNWARDS },
  { file: 'src/sheet/lazy.ts', text: "export const later = () => import('../excel/index');\n", rule: DOWNWARDS },
  { file: 'src/sheet/pass.ts', text: "export * from '../review/state';\n", rule: DOWNWARDS },
  { file: 'src/sheet/shape.ts', text: "export type State = import('../review/state').WorkbookState;\n", rule: DOWNWARDS },
  { file: 'src/review/page.ts', text: 'export const title = document.title;\n', rule: 'no-restricted-globals' },
  { file: 'src/review/node.ts', text: 'export const home = process.env;\n', rule: 'no-restricted-globals' },
  { file: 'src/edits/office.ts', text: 'export const run = Excel.run;\n', rule: 'no-restricted-globals' },
  { file: 'src/taskpane/office.ts', text: 'export const run = Excel.run;\n', rule: 'no-restricted-globals' },
  { file: 'src/text/long.ts', text: '\n'.repeat(301), rule: 'max-lines' },
];

test('what goes downwards is allowed, and everything else is reported by name', () => {
  const broken = brokenRules([...allowed, ...forbidden]);
  expect(broken.slice(0, allowed.length)).toEqual(allowed.map(() => []));
  expect(broken.slice(allowed.length)).toEqual(forbidden.map(({ rule }) => [rule]));
}, 60_000);
