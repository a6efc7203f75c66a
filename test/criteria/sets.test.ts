/** The criteria sets that come with the add-in: each file reads, and says what its sources say. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { complete } from '../../src/criteria/complete';
import { readSet } from '../../src/criteria/schema';
import { indicatorsOf } from '../../src/criteria/set';
import { shippedSets } from '../../src/criteria/sets';
import { shippedSet } from '../support/shippedSet';

const FOLDER = path.join(__dirname, '../../assets/criteria');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test.each(files)('%s is a set without mistakes, and is shipped under its own name', (file) => {
  const json: unknown = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
  const reading = readSet(json);
  expect(reading).toEqual({ set: json });
  expect(shippedSets.filter(({ id }) => `${id}.json` === file)).toEqual([json]);
});

test('nothing else is shipped', () => {
  expect(shippedSets).toHaveLength(files.length);
});

test.each(shippedSets.map(({ id }) => id))('%s is complete with the sets that come with it', (id) => {
  expect(complete(shippedSets.find((set) => set.id === id)!, shippedSets)).toHaveProperty('set');
});

test('the numbers of criteria and indicators of the sets of 2021-2025 are those of the decisions', () => {
  const sizes = shippedSets.map((set) => [set.id, set.criteria.length, indicatorsOf(set).length, set.indicatorsInLaw ?? null]);
  expect(sizes).toEqual([
    ['ntm-xa-2021-2025', 19, 57, 57],
    ['ntm-nc-xa-2021-2025', 19, 75, 75],
    ['ntm-km-xa-2021-2025', 1, 4, null],
    ['ntm-huyen-2021-2025', 10, 40, 36],
    ['ntm-huyen-nc-2021-2025', 9, 0, 38],
    ['ntm-tp-2021-2025', 1, 5, null],
    ['ntm-tinh-2021-2025', 1, 8, null],
    ['kh-ntm-xa-2021-2025', 11, 19, null],
    ['kh-ntm-nc-xa-2021-2025', 11, 16, null],
    ['kh-ntm-km-xa-2021-2025', 2, 3, null],
    ['ntm-xa-2026-2030', 10, 0, 47],
  ]);
});

test("Khánh Hòa's set changes 19 indicators of the national one and keeps the others", () => {
  const national = indicatorsOf(shippedSet('ntm-xa-2021-2025'));
  const province = indicatorsOf(shippedSet('kh-ntm-xa-2021-2025'));
  expect(province.map(({ number }) => number)).toEqual(national.map(({ number }) => number));
  expect(province.find(({ number }) => number === '2.2')!.levels).toEqual([
    { value: 100, confidence: 'verified', source: 'Kế hoạch 1355/KH-UBND (Khánh Hòa, 2024)' },
  ]);
  expect(province.find(({ number }) => number === '3.1')).toEqual(national.find(({ number }) => number === '3.1'));
});

test('income of a model commune is 1,1 times that of an advanced one (QĐ 319): 66 in 2024 and 70,4 in 2025 on the coast of the south', () => {
  const income = indicatorsOf(shippedSet('ntm-km-xa-2021-2025')).find(({ number }) => number === 'ĐK2')!;
  const coast = income.levels.filter(({ region, from }) => region === 'DHNTB' && from! >= 2024).map(({ from, value }) => [from, value]);
  expect(coast).toEqual([
    [2024, 66],
    [2025, 70.4],
  ]);
});
