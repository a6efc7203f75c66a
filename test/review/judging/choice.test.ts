/** Which set judges a table, and what is said where that is not clear. */
import { readSet } from '../../../src/criteria/schema';
import type { CriteriaSet } from '../../../src/criteria/set';
import { shippedSets } from '../../../src/criteria/sets';
import { chooseSet, type Asked } from '../../../src/review/judging/choice';
import { tiersOfSets, type SetSources } from '../../../src/review/judging/knownSets';
import type { SheetTitle } from '../../../src/review/judging/titles';
import { assessmentOf } from './support';

const NOTHING: SheetTitle = { provinces: new Set(), plans: [], isOfDistricts: false };
const KHANH_HOA: SheetTitle = { ...NOTHING, provinces: new Set(['khanh hoa']) };
const NINH_THUAN = { ...shippedSets.find(({ id }) => id === 'kh-ntm-xa-2021-2025')!, id: 'nt-ntm-xa', legalBasis: 'Quyết định 5/QĐ-UBND ngày 05/01/2023 của UBND tỉnh Ninh Thuận' } satisfies CriteriaSet;
const OTHER = { ...NINH_THUAN, id: 'khac', legalBasis: 'ví dụ' } satisfies CriteriaSet;

function chosen(asked: Partial<Omit<Asked, 'assessment'>> & { level?: 'NTM' | 'NTM nâng cao' | 'NTM kiểu mẫu' | null }, sources: SetSources = {}): unknown {
  const { level = 'NTM', ...more } = asked;
  const choice = chooseSet({ assessment: assessmentOf([], { level }), year: 2024, title: NOTHING, judgeBy: [], ...more }, tiersOfSets(sources));
  return choice.kind === 'set' ? [choice.set.id, choice.isStated] : [choice.problem, ...choice.ids];
}

test.each<[string, Parameters<typeof chosen>, unknown]>([
  ['level and year', [{}], ['ntm-xa-2021-2025', false]],
  ['another level', [{ level: 'NTM nâng cao' }], ['ntm-nc-xa-2021-2025', false]],
  ['another period', [{ year: 2027 }], ['ntm-xa-2026-2030', false]],
  ['the province that the title names', [{ title: KHANH_HOA }], ['kh-ntm-xa-2021-2025', true]],
  ['a title with two provinces names none', [{ title: { ...NOTHING, provinces: new Set(['khanh hoa', 'ninh thuan']) } }], ['ntm-xa-2021-2025', false]],
  ['a province without a set of its own', [{ title: { ...NOTHING, provinces: new Set(['ninh binh']) } }], ['ntm-xa-2021-2025', false]],
  ['the plan that the set was read from', [{ title: { ...NOTHING, plans: [{ number: '1355/kh-ubnd', date: '2024-03-08' }] } }], ['kh-ntm-xa-2021-2025', true]],
  ['a plan of the same number and another day', [{ title: { ...NOTHING, plans: [{ number: '1355/kh-ubnd', date: '2023-03-08' }] } }], ['ntm-xa-2021-2025', false]],
  ['districts', [{ title: { ...NOTHING, isOfDistricts: true } }], ['ntm-huyen-2021-2025', false]],
  ['what the person chose for the level', [{ sets: { NTM: 'kh-ntm-xa-2021-2025' } }], ['kh-ntm-xa-2021-2025', true]],
  ['what was chosen for another level says nothing', [{ sets: { 'NTM nâng cao': 'kh-ntm-nc-xa-2021-2025' } }], ['ntm-xa-2021-2025', false]],
  ['a sheet without a level takes the only one chosen', [{ level: null, sets: { NTM: 'kh-ntm-xa-2021-2025' } }], ['kh-ntm-xa-2021-2025', true]],
  ['what the call says goes first', [{ judgeBy: ['ntm-xa-2021-2025'], sets: { NTM: 'kh-ntm-xa-2021-2025' } }], ['ntm-xa-2021-2025', true]],
  ['a set of the call for another level', [{ judgeBy: ['kh-ntm-nc-xa-2021-2025'] }], ['ntm-xa-2021-2025', false]],
  ['a sheet without a level takes that of the call', [{ level: null, judgeBy: ['kh-ntm-xa-2021-2025'] }], ['kh-ntm-xa-2021-2025', true]],
  ['a set in the workbook goes before the shipped ones', [{}, { sheets: [NINH_THUAN] }], ['nt-ntm-xa', true]],
  ['and one of the call before it', [{}, { sheets: [NINH_THUAN], call: [OTHER] }], ['khac', true]],
  ['an imported one', [{}, { own: [JSON.parse(JSON.stringify(NINH_THUAN)) as unknown] }], ['nt-ntm-xa', true]],
  ['two in the workbook, one of the province that the title names', [{ title: { ...NOTHING, provinces: new Set(['ninh thuan']) } }, { sheets: [NINH_THUAN, OTHER] }], ['nt-ntm-xa', true]],
  ['two in the workbook', [{}, { sheets: [NINH_THUAN, OTHER] }], ['several', 'nt-ntm-xa', 'khac']],
  ['no level', [{ level: null }], ['no-level']],
  ['no year', [{ year: null }], ['no-year', 'ntm-xa-2021-2025', 'ntm-xa-2026-2030']],
  ['no set of the year', [{ year: 2015 }], ['none']],
  ['an id that nobody knows', [{ sets: { NTM: 'qd-318' } }], ['unknown-id', 'qd-318']],
  ['a set whose base is not there', [{ sets: { NTM: 'khac' } }, { sheets: [{ ...OTHER, base: 'mat-roi' }] }], ['unknown-id', 'khac']],
])('%s', (_, args, expected) => {
  expect(chosen(...args)).toEqual(expected);
});

test('an imported set that cannot be read is told, and the others are there', () => {
  const { unusable, tiers } = tiersOfSets({ own: [{ id: 'hong', name: 1 }, NINH_THUAN, 'x'] });
  expect(unusable.map(({ id, mistakes }) => [id, mistakes.length > 0])).toEqual([['hong', true], ['', true]]);
  expect(tiers[1]).toEqual([NINH_THUAN]);
  expect(readSet(NINH_THUAN)).toEqual({ set: NINH_THUAN });
});
