/** R10 and the names that roadmaps share. */
import type { Finding } from '../../../src/appendices/finding';
import type { Grid } from '../../../src/sheet/grid';
import { review } from '../../../src/review';
import { gridOf } from '../../support/grid';
import { advanced, ADVANCED_TITLE, ADVANCED_YEARS, changed, HEADER, ntm, NTM_TITLE, YEARS } from '../../support/roadmaps';

const [HOA_LU, KIM_SON] = [5, 6] as const;

function names(...grids: Grid[]): Finding[] {
  return review({ grids }).findings.filter(({ rule }) => /^place|name-repeated|level-order/.test(rule));
}

test('nâng cao before NTM', () => {
  expect(names(ntm(), advanced(changed(ADVANCED_YEARS, 0, HOA_LU, 'Trường Yên')))).toEqual([
    { rule: 'roadmap/level-order', severity: 'error', sheet: 'NC', cells: ['F3', 'NTM!F7'], place: 'Trường Yên', actual: 2023, expected: 2024, params: { problem: 'earlier', level: 'NTM nâng cao', below: 'NTM' } },
  ]);
});

test('nâng cao without NTM', () => {
  expect(names(ntm(), advanced(changed(ADVANCED_YEARS, 0, KIM_SON, 'Văn Hải')))).toEqual([
    { rule: 'roadmap/level-order', severity: 'error', sheet: 'NC', cells: ['G3'], place: 'Văn Hải', params: { problem: 'missing', level: 'NTM nâng cao', below: 'NTM', district: 'Kim Sơn', year: '2023' } },
  ]);
});

test('a name that differs by an accent is never merged', () => {
  expect(names(ntm(), advanced(changed(ADVANCED_YEARS, 0, KIM_SON, 'Kim My')))).toEqual([
    { rule: 'place/spelling', severity: 'warning', sheet: 'NC', cells: ['G3', 'NTM!G5'], place: 'Kim My', actual: 'Kim My', expected: 'Kim Mỹ' },
  ]);
});

test('an abbreviation is read within its district', () => {
  expect(names(ntm(), advanced(changed(ADVANCED_YEARS, 0, HOA_LU, 'N.Hải')))).toEqual([]);
});

test('an abbreviation that its district does not tell is said, not guessed', () => {
  expect(names(ntm(changed(YEARS, 3, HOA_LU, 'X.Yên')))).toEqual([
    { rule: 'place/abbreviation', severity: 'info', sheet: 'NTM', cells: ['F7'], place: 'X.Yên', params: { district: 'Hoa Lư' } },
  ]);
});

test('a commune twice under one district', () => {
  expect(names(ntm(changed(YEARS, 3, HOA_LU, 'Ninh Xuân')))).toEqual([
    { rule: 'roadmap/name-repeated', severity: 'error', sheet: 'NTM', cells: ['F7', 'F5'], place: 'Ninh Xuân', params: { year: '2024', before: '2022' } },
  ]);
});

test('the same name under two districts is two communes', () => {
  expect(names(ntm(changed(YEARS, 3, KIM_SON, 'Ninh Xuân')))).toEqual([]);
});

test('the same name twice in one column of all districts may be two communes', () => {
  const grid = gridOf('NTM', [NTM_TITLE, ['Năm', 'Tên xã', 'Số xã', 'Lũy kế'], [2023, 'Tân Lập', 1, 1], [2024, 'Tân Lập', 1, 2]]);
  expect(names(grid)).toEqual([
    { rule: 'roadmap/name-repeated', severity: 'warning', sheet: 'NTM', cells: ['B4', 'B3'], place: 'Tân Lập', params: { year: '2024', before: '2023' } },
  ]);
});

test('a column of all districts is compared with the columns of districts', () => {
  const grid = gridOf('NC', [ADVANCED_TITLE, ['Năm', 'Tên xã', 'Số xã', 'Lũy kế'], [2024, 'Ninh Hải, Kim Mỹ', 2, 2]]);
  expect(names(ntm(), grid)).toEqual([]);
});

describe('a lower roadmap that does not name every commune misses none', () => {
  const higher = advanced(changed(ADVANCED_YEARS, 0, KIM_SON, 'Văn Hải'));
  test.each([
    ['it begins late', ntm(YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, ...row.slice(4)]))],
    ['it counts', ntm(changed(YEARS, 3, KIM_SON, 1))],
    ['a year has no names', ntm(YEARS.map((row, index) => (index === 3 ? row.slice(0, HOA_LU) : row)))],
    ['a row sums up what came before', gridOf('NTM', [NTM_TITLE, HEADER, [null, 'Giai đoạn 2011-2020', 6, 6], ...YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, null, ...row.slice(5)])])],
  ])('%s', (_, lower) => {
    expect(names(lower, higher)).toEqual([]);
  });
});
