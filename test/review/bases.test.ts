/** R4: one base a year for all roadmaps of a workbook, stated or inferred. */
import type { Finding } from '../../src/appendices/finding';
import type { Grid } from '../../src/sheet/grid';
import { review, type ReviewInput } from '../../src/review';
import { gridOf } from '../support/grid';
import { advanced, ADVANCED_YEARS, changed, HEADER, ntm, NTM_TITLE, YEARS, type Row } from '../support/roadmaps';

const PERCENT = 4;

function run(grids: readonly Grid[], more: Partial<ReviewInput> = {}): { bases: [number, number, string][]; findings: readonly Finding[] } {
  const result = review({ grids, ...more });
  return { bases: result.bases.map(({ year, base, origin }) => [year, base, origin]), findings: result.findings };
}

/** Shares of these cumulative counts; the communes are only counted. */
function counted(years: readonly (readonly [year: number, total: number, cumulative: number, percent: number])[]): Grid {
  return gridOf('NTM', [NTM_TITLE, ['Năm', 'Tổng', 'Lũy kế', '%'], ...years]);
}

test('a base that every share fits is inferred, and said once', () => {
  expect(run([ntm(), advanced()])).toEqual({
    bases: [[2021, 20, 'inferred'], [2022, 20, 'inferred'], [2023, 20, 'inferred'], [2024, 20, 'inferred']],
    findings: [{ rule: 'roadmap/base-inferred', severity: 'info', sheet: 'NTM', cells: ['E4'], params: { periods: '2021-2024: 20' } }],
  });
});

test('a declared base goes before the shares, and the narrowest before a wider one', () => {
  const { bases, findings } = run([ntm()], { state: { bases: [{ base: 25 }, { from: 2021, to: 2023, base: 20 }], kept: [] } });
  expect(bases).toEqual([[2021, 20, 'workbook'], [2022, 20, 'workbook'], [2023, 20, 'workbook'], [2024, 25, 'workbook']]);
  expect(findings).toEqual([
    { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'NTM', cells: ['E7', 'D7'], actual: 50, expected: 40, difference: 10, params: { year: 2024, cumulative: 10, base: 25 } },
  ]);
});

test('what is stated on the call goes before what the workbook remembers', () => {
  expect(run([ntm()], { bases: [{ base: 20 }], state: { bases: [{ base: 25 }], kept: [] } }).bases[0]).toEqual([2021, 20, 'option']);
});

test('a sentence of a sheet declares the base of the year it names', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, ...YEARS, ['Mục tiêu: đến cuối năm 2024 có 50% số xã (10/20 xã) đạt chuẩn NTM']]);
  expect(review({ grids: [grid] }).bases.at(-1)).toEqual({ year: 2024, base: 20, origin: 'sheet', cell: 'NTM!A7' });
});

test('a sentence that says what the shares are of declares the base of every year', () => {
  const grid = gridOf('NTM', [NTM_TITLE, HEADER, ...YEARS, ['Ghi chú: Tỷ lệ tính trên 20 xã của tỉnh; nhóm xã theo Quyết định số 51/2025/QĐ-TTg']]);
  expect(run([grid])).toEqual({ bases: [[2021, 20, 'sheet'], [2022, 20, 'sheet'], [2023, 20, 'sheet'], [2024, 20, 'sheet']], findings: [] });
});

test.each(['(Toàn tỉnh: 20 xã)', 'Toàn tỉnh có 20 xã.', 'LỘ TRÌNH NTM (tính trên 20 xã)'])('a line above the table declares it, too: %s', (line) => {
  expect(run([gridOf('NTM', [NTM_TITLE, [line], HEADER, ...YEARS])])).toEqual({ bases: [[2021, 20, 'sheet'], [2022, 20, 'sheet'], [2023, 20, 'sheet'], [2024, 20, 'sheet']], findings: [] });
});

describe('a number of communes that is not what the shares are of declares nothing', () => {
  const inferred = [[2021, 20, 'inferred'], [2022, 20, 'inferred'], [2023, 20, 'inferred'], [2024, 20, 'inferred']];

  test.each([
    ['those of the table', '(Tổng số: 10 xã)'],
    ['those of the table, more than it counts', 'Tổng số 14 xã'],
    ['fewer than have reached the level', '(Toàn huyện: 6 xã)'],
    ['fewer than have reached the level, in a sentence', 'Năm 2024 huyện Diên Khánh có 55% số xã (5/9 xã) đạt chuẩn NTM'],
    ['another than all shares agree on', 'Toàn tỉnh có 25 xã'],
  ])('%s: %s', (_, line) => {
    expect(run([gridOf('NTM', [NTM_TITLE, [line], HEADER, ...YEARS])])).toEqual({
      bases: inferred,
      findings: [{ rule: 'roadmap/base-inferred', severity: 'info', sheet: 'NTM', cells: ['E4'], params: { periods: '2021-2024: 20' } }],
    });
  });

  test('in the years before a merger', () => {
    const years = [['Năm', 'Tổng', 'Lũy kế', '%'], [2016, 28, 28, 29.8], [2017, 7, 35, 37.2], [2018, 7, 42, 44.7], [2020, 14, 56, 60.9], [2021, 5, 61, 66.3]];
    const { bases, findings } = run([gridOf('NTM', [NTM_TITLE, ['(Toàn tỉnh có 92 xã)'], ...years])]);
    expect(bases).toEqual([[2016, 94, 'inferred'], [2017, 94, 'inferred'], [2018, 94, 'inferred'], [2020, 92, 'sheet'], [2021, 92, 'sheet']]);
    expect(findings.map(({ rule }) => rule)).toEqual(['roadmap/base-inferred', 'roadmap/base-change']);
  });

  test('but one share alone is a mistake, and so are all where the sentence says what they are of', () => {
    const contradicted = (line: string, years: readonly Row[]): (string | undefined)[] =>
      run([gridOf('NTM', [NTM_TITLE, [line], HEADER, ...years])]).findings.filter(({ rule }) => rule === 'roadmap/percent-of-base').map(({ cells }) => cells[0]);
    expect(contradicted('Toàn tỉnh có 20 xã', changed(YEARS, 3, PERCENT, 45))).toEqual(['E7']);
    expect(contradicted('(tính trên 25 xã)', YEARS)).toEqual(['E4', 'E5', 'E6', 'E7']);
  });
});

test('a cumulative figure with its base, "5/20", is read as both', () => {
  const fractions = YEARS.map((cells) => cells.map((cell, column) => (column === 3 ? `${String(cell).padStart(2, '0')}/20 xã` : cell)));
  expect(run([ntm(fractions)])).toEqual({ bases: [[2021, 20, 'sheet'], [2022, 20, 'sheet'], [2023, 20, 'sheet'], [2024, 20, 'sheet']], findings: [] });
  expect(review({ grids: [ntm(fractions)] }).bases[0]?.cell).toBe('NTM!D4');
  expect(run([ntm(changed(fractions, 1, 3, '6/20'))]).findings.map(({ rule, cells, actual, expected }) => [rule, cells[0], actual, expected])).toEqual([
    ['roadmap/cumulative', 'D5', 6, 5],
    ['roadmap/percent-of-base', 'E5', 25, 30],
  ]);
});

test('one odd share between years that agree is a contradiction', () => {
  expect(run([ntm(changed(YEARS, 1, PERCENT, 28))]).findings).toContainEqual({
    rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'NTM', cells: ['E5', 'D5'], actual: 28, expected: 25, difference: 3, params: { year: 2022, cumulative: 5, base: 20 },
  });
});

test('a first share that fits no base of the other years, and several others, is doubtful', () => {
  const { bases, findings } = run([counted([[2022, 4, 4, 1.6], [2023, 5, 9, 18.4], [2024, 3, 12, 24.5], [2025, 6, 18, 36.7]])]);
  expect(bases).toEqual([[2023, 49, 'inferred'], [2024, 49, 'inferred'], [2025, 49, 'inferred']]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([
    { rule: 'roadmap/percent-of-base', severity: 'warning', sheet: 'NTM', cells: ['D3', 'C3'], actual: 1.6, expected: 8.2, difference: -6.6, params: { year: 2022, cumulative: 4, base: 49 } },
  ]);
});

test('truncation instead of rounding is a warning', () => {
  const { findings } = run([counted([[2018, 42, 42, 45.7], [2019, 7, 49, 53.2], [2020, 7, 56, 60.9], [2021, 5, 61, 66.3]])]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([
    { rule: 'roadmap/percent-of-base', severity: 'warning', sheet: 'NTM', cells: ['D4', 'C4'], actual: 53.2, expected: 53.3, difference: -0.1, params: { year: 2019, cumulative: 49, base: 92 } },
  ]);
});

test('a base that changes for good is a change, told once, and no contradiction', () => {
  const { bases, findings } = run([counted([[2016, 28, 28, 29.8], [2017, 7, 35, 37.2], [2018, 7, 42, 44.7], [2020, 14, 56, 60.9], [2021, 5, 61, 66.3], [2022, 2, 63, 68.5]])]);
  expect(bases.map(([, base]) => base)).toEqual([94, 94, 94, 92, 92, 92]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([
    { rule: 'roadmap/base-change', severity: 'warning', sheet: 'NTM', cells: ['D6', 'D5'], actual: 92, expected: 94, params: { year: 2020, before: 2018 } },
  ]);
});

test('nâng cao divided by the communes that met NTM is doubtful, not wrong', () => {
  const rows: Row[] = changed(changed(ADVANCED_YEARS, 0, PERCENT, 33.3), 1, PERCENT, 50);
  const found = run([ntm(), advanced(rows)]).findings.filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule, severity, cells }) => [rule, severity, cells[0]])).toEqual([
    ['roadmap/percent-of-base', 'warning', 'E3'],
    ['roadmap/percent-of-base', 'warning', 'E4'],
  ]);
});

test('a single share says nothing about its base', () => {
  expect(run([counted([[2024, 7, 7, 33]])])).toEqual({ bases: [[2024, 21, 'inferred']], findings: [expect.objectContaining({ rule: 'roadmap/base-inferred' })] });
});

describe('a level with a base of its own', () => {
  /** Two of six communes at NTM, then five of ten. */
  const ofCertified = advanced(changed(changed(ADVANCED_YEARS, 0, PERCENT, 33.3), 1, PERCENT, 50));
  const state = { bases: [{ from: 2023, to: 2023, base: 6, level: 'NTM nâng cao' }, { from: 2024, to: 2024, base: 10, level: 'NTM nâng cao' }] as const, kept: [] };

  test('is divided by it, and leaves the others alone', () => {
    const { bases, findings } = review({ grids: [ntm(), ofCertified], state });
    expect(bases.map(({ year, base, origin, level }) => [year, base, origin, level])).toEqual([
      [2021, 20, 'inferred', undefined], [2022, 20, 'inferred', undefined], [2023, 20, 'inferred', undefined], [2024, 20, 'inferred', undefined],
      [2023, 6, 'workbook', 'NTM nâng cao'], [2024, 10, 'workbook', 'NTM nâng cao'],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['roadmap/base-inferred']);
  });

  test('is held to it', () => {
    expect(review({ grids: [ntm(), advanced()], state }).findings.filter(({ severity }) => severity === 'error')).toEqual([
      { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'NC', cells: ['E3', 'D3'], actual: 10, expected: 33, difference: -23, params: { year: 2023, cumulative: 2, base: 6 } },
      { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'NC', cells: ['E4', 'D4'], actual: 25, expected: 50, difference: -25, params: { year: 2024, cumulative: 5, base: 10 } },
    ]);
  });

  test('for some years: the others have that of all', () => {
    const { bases } = review({ grids: [ntm(), ofCertified], state: { ...state, bases: [{ base: 20 }, { from: 2023, to: 2023, base: 6, level: 'NTM nâng cao' }] } });
    expect(bases.filter(({ year }) => year >= 2023).map(({ year, base, level }) => [year, base, level])).toEqual([[2023, 20, undefined], [2024, 20, undefined], [2023, 6, 'NTM nâng cao']]);
  });
});

describe('a change of base', () => {
  const changing = counted([[2016, 28, 28, 29.8], [2017, 7, 35, 37.2], [2018, 7, 42, 44.7], [2020, 14, 56, 60.9], [2021, 5, 61, 66.3], [2022, 2, 63, 68.5]]);

  test('is explained by a reason, which is shown with the base', () => {
    const { bases, findings } = review({ grids: [changing], state: { bases: [], kept: [], baseReasons: [{ year: 2020, reason: 'Sáp nhập 4 xã thành 2 xã' }] } });
    expect(findings.map(({ rule }) => rule)).toEqual(['roadmap/base-inferred']);
    expect(bases.flatMap(({ year, reason }) => (reason === undefined ? [] : [[year, reason]]))).toEqual([[2020, 'Sáp nhập 4 xã thành 2 xã']]);
  });

  test.each([{ year: 2021, reason: 'Sáp nhập' }, { year: 2020, reason: 'Sáp nhập', level: 'NTM nâng cao' as const }])('is not explained by that of another year or level: %j', (reason) => {
    const { bases, findings } = review({ grids: [changing], state: { bases: [], kept: [], baseReasons: [reason] } });
    expect(findings.map(({ rule }) => rule)).toContain('roadmap/base-change');
    expect(bases.filter((base) => base.reason !== undefined)).toEqual([]);
  });
});
