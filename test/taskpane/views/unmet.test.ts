/** What is unmet, by commune, criterion, agency and nearness. */
import type { Finding } from '../../../src/appendices/finding';
import { unmetGroups, type UnmetView } from '../../../src/taskpane/views/unmet';
import { review } from '../../../src/review';
import { sampleGrids } from '../../support/sample';

function unmet(place: string, indicator: string, more: Partial<Finding> = {}): Finding {
  return { rule: 'criteria/unmet', severity: 'unmet', sheet: 'Ma trận', cells: ['D5'], place, set: 'NTM', indicator, ...more };
}

const income = (actual: number): Partial<Finding> => ({ actual, expected: { op: '>=', value: 50, unit: 'triệu đồng/người/năm' } });

const findings: readonly Finding[] = [
  unmet('Ninh Tây', '10', income(47)),
  unmet('Ninh Tây', '13.1', { params: { agency: 'Sở Công Thương; Liên minh Hợp tác xã' } }),
  { rule: 'roadmap/year', severity: 'error', sheet: 'PL07', cells: ['A1'], place: 'Ninh Tây' },
  unmet('Ninh Thượng', '10', income(40)),
  unmet('Ninh Sơn', '10', income(49)),
  unmet('ninh tây', '10', { ...income(47), sheet: 'PL02-03' }),
  unmet('Ninh Sơn', '2.1', { set: 'NTM nâng cao', params: { agency: 'Sở Công Thương' } }),
  unmet('Ninh Sơn', '15.4', { params: { agency: 'Sở Công Thương' } }),
];

function told(view: UnmetView): unknown {
  return unmetGroups(findings, view).map(({ subject, set, count, findings: own }) => [subject, set, count, own.length]);
}

test('by commune: an indicator found unmet in two sheets counts once', () => {
  expect(told('place')).toEqual([
    ['Ninh Tây', undefined, 2, 3],
    ['Ninh Thượng', undefined, 1, 1],
    ['Ninh Sơn', undefined, 3, 3],
  ]);
});

test('by criterion, each set for itself', () => {
  expect(told('criterion')).toEqual([
    ['10', 'NTM', 3, 4],
    ['13', 'NTM', 1, 1],
    ['15', 'NTM', 1, 1],
    ['2', 'NTM nâng cao', 1, 1],
  ]);
});

test('by agency: what several share stands with each, what nobody has comes last', () => {
  expect(told('agency')).toEqual([
    ['Sở Công Thương', undefined, 3, 3],
    ['Liên minh Hợp tác xã', undefined, 1, 1],
    ['', undefined, 3, 4],
  ]);
});

test('nearest to done: the fewest unmet, then the smallest way to go', () => {
  expect(told('nearest')).toEqual([
    ['Ninh Thượng', 'NTM', 1, 1],
    ['Ninh Sơn', 'NTM nâng cao', 1, 1],
    ['Ninh Sơn', 'NTM', 2, 2],
    ['Ninh Tây', 'NTM', 2, 3],
  ]);
});

test('a criterion beside its own indicators counts no more', () => {
  const both = [unmet('Ninh Tây', '15'), unmet('Ninh Tây', '15.4'), unmet('Ninh Tây', '15.1'), unmet('Ninh Thượng', '15')];
  expect(unmetGroups(both, 'place').map(({ subject, count, findings: own }) => [subject, count, own.length])).toEqual([
    ['Ninh Tây', 2, 3],
    ['Ninh Thượng', 1, 1],
  ]);
});

test('the way to go is a part of the level; without figures it is whole', () => {
  const ways = [
    unmet('Ninh Tây', '9.1', { actual: 11, expected: { op: '==', value: 0 } }),
    unmet('Ninh Sơn', '13.1', { actual: 'chưa đạt', expected: 'Đạt' }),
    unmet('Ninh Thượng', '10', income(1)),
    unmet('Ninh An', '10', income(40)),
  ];
  expect(unmetGroups(ways, 'nearest').map(({ subject }) => subject)).toEqual(['Ninh An', 'Ninh Thượng', 'Ninh Tây', 'Ninh Sơn']);
});

test.each<UnmetView>(['place', 'criterion', 'agency', 'nearest'])('by %s nothing that the plan of Khánh Hòa has unmet is lost', (view) => {
  const { findings: all } = review({ grids: sampleGrids('khanh-hoa-2024') });
  const shown = new Set(unmetGroups(all, view).flatMap((group) => group.findings));
  expect(shown).toEqual(new Set(all.filter(({ severity }) => severity === 'unmet')));
});

test('by agency, what the plan of Khánh Hòa has unmet stands with those whom its assignment names', () => {
  const { findings: all } = review({ grids: sampleGrids('khanh-hoa-2024') });
  const groups = unmetGroups(all, 'agency');
  const named = groups.filter(({ subject }) => subject !== '');
  expect(named.length).toBeGreaterThan(5);
  const income = all.find(({ severity, indicator, set }) => severity === 'unmet' && indicator === '10' && set === 'NTM')!;
  expect(named.filter((group) => group.findings.includes(income)).map(({ subject }) => subject)).toEqual([expect.stringContaining('Thống kê')]);
});
