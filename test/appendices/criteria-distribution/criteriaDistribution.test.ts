import { criteriaDistribution } from '../../../src/appendices/criteria-distribution';
import { boundsOf } from '../../../src/appendices/criteria-distribution/bounds';
import { areaAddress } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

/** Invented districts: total, 19, 15-18, 10-14, 5-9, fewer than 5, average. */
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Huyện Diên Khánh', 17, 12, 3, 2, 0, '', 17.4],
  [2, 'Huyện Cam Lâm', 13, 8, 4, 1, '', '', 17.5],
  [3, 'Thị xã Ninh Hòa', 20, 15, 5, '', '', '', 18.6],
];
const HEAD = ['TT', 'Địa phương', 'Tổng số xã', '19 TC', '15-18 TC', '10-14 TC', '5-9 TC', 'Dưới 5 TC', 'Bình quân tiêu chí/xã'];
const TOTAL = ['', 'Tổng cộng', 50, 35, 12, 3, 0, 0, 17.9];

function distribution(change: Readonly<Record<string, CellValue>> = {}, extras: SheetExtras = {}): Grid {
  const rows: CellValue[][] = [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'], [...HEAD], ...ROWS.map((row) => [...row]), [...TOTAL]];
  for (const [address, value] of Object.entries(change)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = value;
  }
  return gridOf('Phân nhóm', rows, extras);
}

function tablesIn(grid: Grid) {
  return criteriaDistribution.recognise(grid).map((recognition) => criteriaDistribution.read(grid, recognition));
}

function check(grid: Grid) {
  return tablesIn(grid).flatMap((table) => criteriaDistribution.relations.flatMap((relation) => relation.check(table, grid)));
}

describe('labels', () => {
  test.each([
    ['15-18', 15, 18],
    ['15 – 18 TC', 15, 18],
    ['Từ 15 đến 18 tiêu chí', 15, 18],
    ['Số xã đạt từ 10 đến 14 tiêu chí', 10, 14],
    ['Từ 10 đến dưới 15 tiêu chí', 10, 14],
    ['Xã đạt 5-9 tiêu chí (xã)', 5, 9],
    ['dưới 5', 0, 4],
    ['< 5 TC', 0, 4],
    ['Dưới 05 tiêu chí', 0, 4],
    ['Từ 4 tiêu chí trở xuống', 0, 4],
    ['≥15 TC', 15, null],
    ['Từ 15 tiêu chí trở lên', 15, null],
    ['Trên 18 TC', 19, null],
    ['19 TC', 19, 19],
    ['Đạt 19/19', 19, 19],
    ['Số xã đạt 19 tiêu chí', 19, 19],
    ['10/10 tiêu chí', 10, 10],
    ['Nhóm 1 (19 TC)', 19, 19],
    ['Nhóm 2\n(15-18 TC)', 15, 18],
    ['Nhóm 4 (<10 TC)', 0, 9],
    ['Nhóm 1: đạt 19 tiêu chí', 19, 19],
    ['Nhóm II: đạt từ 15 đến 18 tiêu chí', 15, 18],
    ['Nhóm 3. Đạt từ 10-14 tiêu chí', 10, 14],
    ['Nhóm 3 - đạt từ 10-14 tiêu chí', 10, 14],
    ['Nhóm 2 gồm các xã đạt 15-18 tiêu chí', 15, 18],
    ['Nhóm 4: đạt dưới 10 tiêu chí', 0, 9],
    ['Nhóm 1-5 tiêu chí', 1, 5],
  ])('%s', (label, lowest, highest) => expect(boundsOf(label)).toEqual({ lowest, highest }));

  test.each(['19', '17/19', 'Tiêu chí 1', '1. Quy hoạch', 'Năm 2024', '2021-2025', 'Tổng số xã', 'Tháng 10-12', 'Quý 1-2', 'Nhóm 1', 'Nhóm 1: xã khu vực I'])('%s names no group', (label) => expect(boundsOf(label)).toBeNull());
});

describe('the distribution of communes', () => {
  test('is recognised by its groups', () => {
    const [table, ...others] = tablesIn(distribution());
    expect(others).toEqual([]);
    expect(table === undefined ? '' : areaAddress(table.area)).toBe('A2:I6');
    expect(table?.columns).toMatchObject({ number: 0, place: 1, total: 2, average: 8, criteria: null });
    expect(table?.columns.groups.map(({ column, lowest, highest, measure }) => [column, lowest, highest, measure])).toEqual([[3, 19, 19, 'count'], [4, 15, 18, 'count'], [5, 10, 14, 'count'], [6, 5, 9, 'count'], [7, 0, 4, 'count']]);
    expect(table?.data).toMatchObject({ level: 'NTM', year: 2024, most: 19 });
    expect(table?.data.rows.map(({ label }) => label)).toEqual(['Huyện Diên Khánh', 'Huyện Cam Lâm', 'Thị xã Ninh Hòa']);
  });

  test('agrees with itself; districts may be numbered or not', () => {
    expect(check(distribution())).toEqual([]);
    expect(check(distribution({ A3: '', A4: '', A5: '' }))).toEqual([]);
    expect(check(distribution({ A3: 'I', A4: 'II', A5: 'III' }))).toEqual([]);
  });

  test('with groups that do not add up to the communes', () => {
    expect(check(distribution({ C4: 14, C6: 51 }))).toEqual([
      { rule: 'criteria-distribution/sum', severity: 'error', sheet: 'Phân nhóm', cells: ['C4', 'D4:H4'], place: 'Huyện Cam Lâm', actual: 14, expected: 13, difference: 1, params: { bound: 'exact' } },
      { rule: 'criteria-distribution/sum', severity: 'error', sheet: 'Phân nhóm', cells: ['C6', 'D6:H6'], place: 'Tổng cộng', actual: 51, expected: 50, difference: 1, params: { bound: 'exact' } },
    ]);
  });

  test('with a total that is not the sum of its rows', () => {
    expect(check(distribution({ E6: 11, D6: 36, I6: 18 })).map(({ rule, severity, cells, actual, expected }) => [rule, severity, cells, actual, expected])).toEqual([
      ['criteria-distribution/total', 'error', ['E6', 'E3:E5'], 11, 12],
      ['criteria-distribution/total', 'error', ['D6', 'D3:D5'], 36, 35],
    ]);
  });

  test('with an average outside of the bounds that its groups imply (R21)', () => {
    expect(check(distribution({ I4: 18.4, I6: '' }))).toEqual([
      {
        rule: 'criteria-distribution/average', severity: 'warning', sheet: 'Phân nhóm', cells: ['I4', 'D4:H4'], place: 'Huyện Cam Lâm', actual: 18.4, expected: 18.31,
        params: { low: 17.08, high: 18.31, problem: 'bounds' },
      },
    ]);
    expect(check(distribution({ I4: 18.9, I6: '' })).map(({ severity, actual, expected }) => [severity, actual, expected])).toEqual([['error', 18.9, 18.31]]);
  });

  test('with an average of all that is none of its rows, and one that is the plain mean of the districts', () => {
    expect(check(distribution({ I6: 18.3 })).map(({ severity, cells, actual, expected, params }) => [severity, cells, actual, expected, params?.problem])).toEqual([['error', ['I6', 'I3:I5'], 18.3, 17.91, 'rows']]);
    expect(check(distribution({ I6: 17.8 })).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('with the sum of criteria: average × communes', () => {
    const rows = [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ'], ['STT', 'Đơn vị', 'Số xã', 'Từ 15 đến 19 TC', 'Dưới 15 TC', 'Tổng số tiêu chí', 'Bình quân'], [1, 'Huyện A', 4, 3, 1, 66, 16.5], [2, 'Huyện B', 6, 6, '', 108, 18]];
    expect(check(gridOf('PN', rows))).toEqual([]);
    const wrong = rows.map((row, index) => (index === 3 ? [2, 'Huyện B', 6, 6, '', 101, 18] : row));
    expect(check(gridOf('PN', wrong)).map(({ cells, actual, expected, params }) => [cells, actual, expected, params?.problem])).toEqual([[['G4', 'F4'], 18, 16.83, 'product']]);
  });

  test('with shares beside the counts', () => {
    const head = [['SỐ XÃ THEO NHÓM TIÊU CHÍ'], ['TT', 'Địa phương', 'Tổng số xã', 'Đạt 19/19', '', '15-18', '', 'Dưới 15', ''], ['', '', '', 'Số xã', 'Tỷ lệ (%)', 'Số xã', 'Tỷ lệ (%)', 'Số xã', 'Tỷ lệ (%)']];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'];
    const grid = (share: number) => gridOf('PN', [...head, [1, 'Diên Khánh', 17, 12, share, 3, 17.6, 2, 11.8], [2, 'Cam Lâm', 13, 8, 61.5, 4, 30.8, 1, 7.7]], { merges });
    expect(check(grid(70.6))).toEqual([]);
    expect(check(grid(76))).toEqual([
      { rule: 'criteria-distribution/share', severity: 'error', sheet: 'PN', cells: ['E4'], place: 'Diên Khánh', actual: 76, expected: 71, difference: 5, params: { count: 12, communes: 17, label: 'Đạt 19/19' } },
    ]);
  });

  test('with groups below one label, and all criteria as a number alone', () => {
    const rows = [
      ['PHÂN LOẠI XÃ THEO SỐ TIÊU CHÍ'],
      ['TT', 'Địa phương', 'Tổng số xã', 'Số tiêu chí đạt chuẩn', '', '', '', '', 'Bình quân'],
      ['', '', '', 19, '15-18', '10-14', '5-9', '<5', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      [1, 'Diên Khánh', 17, 12, 3, 2, '', '', 17.4],
      [2, 'Cam Lâm', 14, 8, 4, 1, '', '', 17.5],
    ];
    for (const merges of [['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3'], ['D2:H2'], []]) {
      const grid = gridOf('PN', rows, { merges });
      expect(tablesIn(grid)[0]?.columns.groups.map(({ lowest, highest }) => [lowest, highest])).toEqual([[19, 19], [15, 18], [10, 14], [5, 9], [0, 4]]);
      expect(check(grid).map(({ rule, cells }) => [rule, cells[0]])).toEqual([['criteria-distribution/sum', 'C6']]);
    }
    const alone = [['SỐ XÃ THEO TIÊU CHÍ'], ['TT', 'Xã, huyện', 'Tổng số', 19, '15-18', 'Dưới 15'], [1, 'Diên Khánh', 17, 12, 3, 2], [2, 'Cam Lâm', 14, 8, 4, 1]];
    expect(check(gridOf('PN', alone)).map(({ rule, cells }) => [rule, cells[0]])).toEqual([['criteria-distribution/sum', 'C4']]);
  });

  test('with groups that overlap or leave some out nothing has to add up', () => {
    const rows = [['PHÂN NHÓM XÃ THEO TIÊU CHÍ'], ['TT', 'Huyện', 'Số xã', 'Đạt 19/19 TC', 'Từ 15 TC trở lên', 'Dưới 15 TC'], [1, 'Diên Khánh', 17, 12, 15, 2], [2, 'Cam Lâm', 13, 8, 12, 1]];
    expect(check(gridOf('PN', rows))).toEqual([]);
    const partly = [['PHÂN NHÓM XÃ THEO TIÊU CHÍ'], ['TT', 'Huyện', 'Số xã', '15-18 TC', '10-14 TC'], [1, 'Diên Khánh', 17, 3, 2], [2, 'Cam Lâm', 13, 14, 1]];
    expect(check(gridOf('PN', partly)).map(({ rule, cells, params }) => [rule, cells[0], params?.bound])).toEqual([['criteria-distribution/sum', 'C4', 'at-least']]);
  });

  test('with a district twice, a number left out, a total left blank, and a figure that cannot be', () => {
    expect(check(distribution({ B5: 'Huyện Diên Khánh', A5: 4, C3: '', F4: 1.5, I6: '' })).map(({ rule, cells }) => [rule, cells[0]])).toEqual([
      ['criteria-distribution/blank-cell', 'C3'],
      ['criteria-distribution/sum', 'C4'],
      ['criteria-distribution/total', 'C6'],
      ['criteria-distribution/total', 'F6'],
      ['criteria-distribution/place-repeated', 'B5'],
      ['figure/impossible', 'F4'],
      ['table/numbering', 'A5'],
    ]);
  });

  describe('with rows of shares', () => {
    const HEADS = [['PHÂN NHÓM XÃ THEO TIÊU CHÍ'], ['TT', 'Huyện', 'Tổng số xã', 'Nhóm 1 (19 TC)', 'Nhóm 2 (15-18 TC)', 'Nhóm 3 (10-14 TC)', 'Nhóm 4 (<10 TC)']];
    const [CAM_LAM, DIEN_KHANH, SUM] = [[1, 'Cam Lâm', 12, 5, 4, 2, 1], [2, 'Diên Khánh', 15, 7, 7, 1, 0], ['', 'Tổng', 27, 12, 11, 3, 1]];
    const found = (...rows: CellValue[][]) => check(gridOf('PN', [...HEADS, CAM_LAM, ...rows])).map(({ rule, severity, cells, actual, expected, params }) => [rule, severity, cells, actual, expected, params]);

    test.each([
      ['in percent', ['Cơ cấu (%)', 100, 44.4, 40.7, 11.1, 3.7]],
      ['as text', ['Tỷ lệ', '100%', '44,4%', '40,7%', '11,1%', '3,7%']],
      ['in parts of one', ['Tỷ trọng', 1, 12 / 27, 11 / 27, 3 / 27, 1 / 27]],
    ])('below the sum, %s', (_, shares) => expect(found(DIEN_KHANH, SUM, ['', ...shares])).toEqual([]));

    test('below each district and the sum', () => {
      const rows = (share: CellValue): CellValue[][] => [['', 'Tỷ lệ %', '', '41,7', '33,3', '16,7', '8,3'], DIEN_KHANH, ['', 'Tỷ lệ %', '', '46,7', share, '6,7', '0,0'], SUM, ['', 'Tỷ lệ %', '', '44,4', '40,7', '11,1', '3,7']];
      expect(found(...rows('46,7'))).toEqual([]);
      expect(found(...rows('44,7'))).toEqual([['criteria-distribution/share', 'error', ['E6'], 44.7, 46.7, { count: 7, communes: 15, label: 'Nhóm 2 (15-18 TC)' }]]);
    });

    test('of all districts, without a row of their sum', () => {
      expect(found(DIEN_KHANH, ['', 'Tỷ lệ (%)', 100, 44.4, 40.7, 11.1, 3.6])).toEqual([['criteria-distribution/share', 'warning', ['G5'], 3.6, 3.7, { count: 1, communes: 27, label: 'Nhóm 4 (<10 TC)' }]]);
    });

    test('of a base that is not known, and figures that cannot be shares', () => {
      expect(found(DIEN_KHANH, SUM, ['', 'Tỷ lệ (%)', 20, 9.1, 8.2, 2.3, 0.4])).toEqual([]);
      expect(found(DIEN_KHANH, SUM, ['', 'Tỷ lệ (%)', 100, 444, 40.7, 11.1, 3.7]).map(([rule, , cells]) => [rule, cells])).toEqual([['criteria-distribution/share', ['D6']], ['figure/impossible', ['D6']]]);
    });

    test('and rows of another year and of the change since then', () => {
      expect(found(DIEN_KHANH, SUM, ['', 'Năm 2023', 27, 10, 11, 5, 2], ['', 'Tăng, giảm so với năm 2023', 0, 2, 0, -2, 0.4], ['', 'So với năm 2023', '-', 2, 1, -2, -1], ['', 'Tỷ lệ (%)', 100, 44.4, 40.7, 11.1, 3.7])).toEqual([]);
    });

    test('and an average of the districts', () => {
      expect(found(DIEN_KHANH, SUM, ['', 'Bình quân/huyện', 13.5, 6, 5.5, 1.5, 0.5])).toEqual([]);
      expect(found(DIEN_KHANH, SUM, ['', 'Bình quân/huyện', 13.5, 6, '#REF!', 1.5, 0.5]).map(([rule, , cells]) => [rule, cells])).toEqual([['figure/formula-error', ['E6']]]);
    });
  });
});

test('"CẢ TỈNH" on top is the sum of the districts', () => {
  const onTop = (total: number): Grid => gridOf('Phân nhóm', [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'], HEAD, ['', 'CẢ TỈNH', total, ...TOTAL.slice(3)], ...ROWS]);
  expect(check(onTop(50))).toEqual([]);
  expect(check(onTop(51)).map(({ cells }) => cells[0])).toContain('C3');
});

test.each([[['Tổng số xã của tỉnh: 50 xã']], [['', 'Tổng số xã của tỉnh: 50 xã, không tính phường']]])('%j below is a note, and no sum', (note) => {
  const [table] = tablesIn(gridOf('Phân nhóm', [['PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2024'], HEAD, ...ROWS, TOTAL, note]));
  expect(table?.data.summaries.map(({ label }) => label)).toEqual(['Tổng cộng']);
});
