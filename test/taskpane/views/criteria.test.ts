/** What the tab of criteria shows. */
import type { Finding } from '../../../src/appendices/finding';
import { indicatorsOf, type CriteriaSet } from '../../../src/criteria/set';
import { shippedSets } from '../../../src/criteria/sets';
import { printSet } from '../../../src/criteria/sheet/print';
import { review } from '../../../src/review';
import { EMPTY_STATE, type StatedCriteria } from '../../../src/review/state';
import { confidencesOf, judgedPlaces, judgesOf, openLevels, provinceSetOver, scopesOf, setsFor, setsOf, withConfirmed, withImported, withoutImported, withPlace } from '../../../src/taskpane/views/criteria';
import { gridOfContent } from '../../support/content';
import { gridOf } from '../../support/grid';

const national = shippedSets.find(({ id }) => id === 'ntm-xa-2021-2025')!;
const workbook = (criteria: StatedCriteria = {}, grids = [] as ReturnType<typeof gridOf>[]) => ({ grids, state: { ...EMPTY_STATE, criteria } });

test('every set is shown with where it comes from, the nearest of one id only', () => {
  const own: CriteriaSet = { ...national, id: 'xa-cua-huyen' };
  const sheet = gridOfContent(printSet(national, shippedSets));
  const sets = setsOf(workbook({ own: [own] }, [sheet]));
  expect(sets.find(({ set }) => set.id === national.id)).toMatchObject({ origin: 'sheet', sheet: 'Bộ tiêu chí' });
  expect(sets.find(({ set }) => set.id === own.id)).toMatchObject({ origin: 'imported' });
  expect(sets.find(({ set }) => set.id === 'ntm-nc-xa-2021-2025')).toMatchObject({ origin: 'shipped' });
  expect(new Set(sets.map(({ set }) => set.id)).size).toBe(sets.length);
  expect(setsFor('NTM', sets).map(({ set }) => set.id)).toEqual(['ntm-xa-2021-2025', 'xa-cua-huyen', 'kh-ntm-xa-2021-2025', 'ntm-xa-2026-2030']);
});

test('levels of a set by how sure they are; what states no level does not count', () => {
  const { verified, partial, unverified } = confidencesOf(national);
  const stated = indicatorsOf(national).flatMap((one) => [one, ...(one.parts ?? [])].flatMap(({ levels }) => levels)).filter(({ value }) => value !== undefined);
  expect(verified + partial + unverified).toBe(stated.length);
  expect(unverified).toBe(stated.filter(({ confidence }) => confidence === 'unverified').length);
});

describe('levels that wait for a source', () => {
  const finding: Finding = {
    rule: 'criteria/unverified',
    severity: 'info',
    sheet: 'Ma trận',
    cells: ['H6'],
    set: 'NTM',
    indicator: '13.5',
    expected: { op: '>=', value: 80, unit: '%' },
    params: { setId: 'ntm-xa-2021-2025', part: 'a', region: 'DHNTB', from: 2024, to: 2025, source: 'chưa có nguồn', met: 3, unmet: 2 },
  };
  const level = { set: 'ntm-xa-2021-2025', indicator: '13.5', part: 'a', region: 'DHNTB', from: 2024, to: 2025, value: 80 };

  test('are those that the review tells', () => {
    const other: Finding = { ...finding, rule: 'criteria/no-requirement' };
    expect(openLevels([finding, other])).toEqual([{ finding, level, source: 'chưa có nguồn', met: 3, unmet: 2 }]);
  });

  test('are confirmed once each', () => {
    const once = withConfirmed({ blanks: 'unmet' }, { ...level, source: 'QĐ 15' });
    expect(once).toEqual({ blanks: 'unmet', confirmed: [{ ...level, source: 'QĐ 15' }] });
    expect(withConfirmed(once, { ...level, value: 85, source: 'QĐ 16' }).confirmed).toEqual([{ ...level, value: 85, source: 'QĐ 16' }]);
    expect(withConfirmed(once, { ...level, region: 'TN', source: 'QĐ 16' }).confirmed).toHaveLength(2);
  });

  test('decide from then on', () => {
    const set = indicatorsOf(national).find(({ levels, kind }) => kind === 'share' && levels.length === 1 && levels[0]!.confidence === 'unverified' && typeof levels[0]!.value === 'number');
    const { number } = set!;
    const matrix = gridOf('Ma trận', [
      ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI NĂM 2024'],
      ['TT', 'Tên xã', '1.1', '1.2', number, 'Số chỉ tiêu đạt'],
      [1, 'Ninh An', 'Đ', 'Đ', '1%', ''],
      [2, 'Ninh Thọ', 'Đ', 'Đ', '99%', ''],
      [3, 'Ninh Đa', 'Đ', 'Đ', '98%', ''],
    ]);
    const rulesWith = (criteria: StatedCriteria) => {
      const found = review({ grids: [matrix], state: { ...EMPTY_STATE, criteria: { sets: { NTM: national.id }, ...criteria } } });
      return { open: openLevels(found.findings), unmet: found.findings.filter(({ severity }) => severity === 'unmet').map(({ place, indicator }) => [place, indicator]) };
    };
    const before = rulesWith({});
    expect(before).toMatchObject({ open: [{ level: { set: national.id, indicator: number } }], unmet: [] });
    expect(rulesWith(withConfirmed({}, { ...before.open[0]!.level, source: 'QĐ 318' }))).toEqual({ open: [], unmet: [['Ninh An', number]] });
  });
});

test("a set begun for a province is the national one until its sheet is edited", () => {
  const province = provinceSetOver(national, 'Mức áp dụng của tỉnh', 'QĐ của UBND tỉnh');
  const sheet = gridOfContent(printSet(province, shippedSets));
  expect(setsOf(workbook({}, [sheet])).find(({ origin }) => origin === 'sheet')).toMatchObject({ set: province });
  const column = sheet.values.find((row) => row.includes('So sánh'))!.indexOf('Chung');
  const row = sheet.values.findIndex((cells) => cells[2] === '2.1');
  const edited = { ...sheet, values: sheet.values.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? 100 : cell)) : cells)) };
  const [known] = setsOf(workbook({}, [edited])).filter(({ origin }) => origin === 'sheet');
  expect(indicatorsOf(known!.set).map(({ number, levels }) => [number, levels.map(({ value }) => value)])).toEqual([['2.1', [100]]]);
});

test('an imported set replaces that of its id, and can be removed', () => {
  const changed: CriteriaSet = { ...national, name: 'bản khác' };
  const imported = withImported(withImported({}, national), changed);
  expect(imported.own).toEqual([changed]);
  expect(withoutImported(imported, national.id).own).toEqual([]);
});

test('a workbook that judges nothing shows the regions and groups of every set for communes', () => {
  const { regions, groups } = scopesOf([], setsOf(workbook()));
  expect(regions.map(({ id }) => id)).toEqual(['TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL']);
  expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['dong-bang', 'mien-nui']));
  expect(judgesOf('NTM', [])).toBeNull();
  expect(judgedPlaces([])).toEqual([]);
});

test('what is said of a commune again takes the place of what was said, however its name is written', () => {
  const said = { places: [{ place: 'Cam Hiệp', region: 'TN' }, { place: 'Hòa Xuân', region: 'TN' }] };
  expect(withPlace(said, { place: 'xã Hoà Xuân', group: 'mien-nui' })).toEqual({ places: [{ place: 'Cam Hiệp', region: 'TN' }, { place: 'xã Hoà Xuân', group: 'mien-nui' }] });
});
