/** The call: what each option means, and what is said of a wrong one. */
import { readOptions } from '../../src/cli/options';

test('without options: Vietnamese, text, failing on errors only', () => {
  expect(readOptions(['PL07.xlsx', 'Huyện A'])).toEqual({
    ok: true,
    options: { paths: ['PL07.xlsx', 'Huyện A'], json: false, language: 'vi', bases: [], failOn: ['error'] },
  });
});

test('every option, with its value beside it or after an equals sign', () => {
  const args = ['--json', '--year', '2025', '--base', '92', '--base=2024:93', '--base', '2014-2019:94', '--lang=en', '--fail-on', 'warning', '--verify', '--report', 'kết quả.xlsx', '--set', 'ntm-xa-2021-2025', '--set=ntm-nc-xa-2021-2025', '--criteria', 'bo.json', 'a.xls'];
  expect(readOptions(args)).toEqual({
    ok: true,
    options: {
      paths: ['a.xls'],
      json: true,
      language: 'en',
      year: 2025,
      bases: [{ base: 92 }, { from: 2024, to: 2024, base: 93 }, { from: 2014, to: 2019, base: 94 }],
      failOn: ['error', 'unmet', 'warning'],
      judgeBy: ['ntm-xa-2021-2025', 'ntm-nc-xa-2021-2025'],
      criteria: 'bo.json',
      verify: true,
      report: 'kết quả.xlsx',
    },
  });
});

test.each([
  ['error', ['error']],
  ['unmet', ['error', 'unmet']],
  ['warning', ['error', 'unmet', 'warning']],
  ['never', []],
])('--fail-on %s includes those before it', (value, failOn) => {
  expect(readOptions(['--fail-on', value, 'a.xlsx'])).toMatchObject({ ok: true, options: { failOn } });
});

test('what follows two dashes is a file, whatever it looks like', () => {
  expect(readOptions(['--', '--json'])).toMatchObject({ ok: true, options: { paths: ['--json'], json: false } });
});

test.each([
  [[], { kind: 'no-files' }],
  [['--json'], { kind: 'no-files' }],
  [['--jsn', 'a.xlsx'], { kind: 'unknown-option', option: '--jsn', nearest: '--json' }],
  [['-x', 'a.xlsx'], { kind: 'unknown-option', option: '-x' }],
  [['a.xlsx', '--year'], { kind: 'value-missing', option: '--year' }],
  [['--base=', 'a.xlsx'], { kind: 'value-missing', option: '--base' }],
  [['--json=yes', 'a.xlsx'], { kind: 'value-unexpected', option: '--json' }],
  [['--year', '24', 'a.xlsx'], { kind: 'value-wrong', option: 'year', value: '24' }],
  [['--base', '2019-2014:94', 'a.xlsx'], { kind: 'value-wrong', option: 'base', value: '2019-2014:94' }],
  [['--base', '0', 'a.xlsx'], { kind: 'value-wrong', option: 'base', value: '0' }],
  [['--lang', 'fr', 'a.xlsx'], { kind: 'value-wrong', option: 'lang', value: 'fr' }],
  [['--fail-on', 'toString', 'a.xlsx'], { kind: 'value-wrong', option: 'fail-on', value: 'toString' }],
  [['--set=', 'a.xlsx'], { kind: 'value-missing', option: '--set' }],
  [['a.xlsx', '--criteria'], { kind: 'value-missing', option: '--criteria' }],
  [['--report', 'ket-qua.pdf', 'a.xlsx'], { kind: 'value-wrong', option: 'report', value: 'ket-qua.pdf' }],
  [['--verify=yes', 'a.xlsx'], { kind: 'value-unexpected', option: '--verify' }],
])('%j is refused', (args, problem) => {
  expect(readOptions(args)).toMatchObject({ ok: false, problem });
});

test('a wrong call is refused in the language that it asks for', () => {
  expect(readOptions(['--lang', 'en', '--year', 'x', 'a.xlsx'])).toMatchObject({ ok: false, language: 'en' });
});
