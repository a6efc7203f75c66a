/** Each relation of a roadmap: one cell changed, and what is found. The sheet: title, header in row 2, TỔNG CỘNG in row 3, 2021 to 2024 in rows 4 to 7. */
import type { Finding } from '../../../src/appendices/finding';
import { roadmap } from '../../../src/appendices/roadmap';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { changed, HEADER, ntm, NTM_TITLE, TOTAL, YEARS, type Row } from '../../support/roadmaps';

const [NUMBER, YEAR, COUNT, CUMULATIVE, PERCENT, HOA_LU, KIM_SON] = [0, 1, 2, 3, 4, 5, 6] as const;

function findings(grid: Grid): Finding[] {
  return roadmap.recognise(grid).flatMap((recognition) => {
    const table = roadmap.read(grid, recognition);
    return roadmap.relations.flatMap((relation) => relation.check(table, grid));
  });
}

const of = (row: number, column: number, value: CellValue): Finding[] => findings(ntm(changed(YEARS, row, column, value)));

test('a roadmap without a mistake has no findings', () => {
  expect(findings(ntm())).toEqual([]);
});

test('R2: a year announces more than it names', () => {
  expect(of(1, KIM_SON, 'Kim Mỹ')).toEqual([
    { rule: 'roadmap/total-of-names', severity: 'error', sheet: 'NTM', cells: ['C5', 'F5:H5'], actual: 3, expected: 2, difference: 1, params: { year: '2022' } },
    { rule: 'roadmap/column-total', severity: 'error', sheet: 'NTM', cells: ['G3', 'G4:G7'], place: 'Kim Sơn', actual: 3, expected: 2, difference: 1 },
  ]);
});

test('R2: a year without any name leaves them out, which is only doubtful', () => {
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, ...changed(YEARS, 2, 7, null)]))).toEqual([
    { rule: 'roadmap/total-of-names', severity: 'warning', sheet: 'NTM', cells: ['C5', 'F5:H5'], actual: 1, expected: 0, difference: 1, params: { year: '2023' } },
  ]);
});

test.each(['03 xã: Kim Mỹ, Kim Tân', '03 xã (Kim Mỹ, Kim Tân)', 'Kim Mỹ, Kim Tân (03 xã)'])('R5: a count that its own names contradict: %s', (text) => {
  expect(of(1, KIM_SON, text)).toEqual([
    { rule: 'roadmap/total-of-names', severity: 'error', sheet: 'NTM', cells: ['G5'], place: 'Kim Sơn', actual: 3, expected: 2, difference: 1, params: { year: '2022' } },
  ]);
  expect(of(1, KIM_SON, text.replace('03', '02'))).toEqual([]);
});

test('R5: a count beside the names of a district, and one beside none', () => {
  const beside = (count: CellValue, names: CellValue = 'Kim Mỹ\nKim Tân') =>
    findings(
      gridOf('NTM', [['Năm', 'Tổng', 'Lũy kế', 'Hoa Lư', null, 'Kim Sơn', null], [null, null, null, 'Số xã', 'Tên xã', 'Số xã', 'Tên xã'], [2021, 2, 2, 2, 'Ninh Hải\nNinh Thắng', null, null], [2022, 3, 5, count, 'Ninh Xuân', 2, names], ['TỔNG CỘNG', 5, null, 3, null, 2, null]], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] }),
    );
  expect(beside(1)).toEqual([]);
  expect(beside(4)).toEqual([{ rule: 'roadmap/total-of-names', severity: 'error', sheet: 'NTM', cells: ['D4', 'E4'], place: 'Hoa Lư', actual: 4, expected: 1, difference: 3, params: { year: '2022' } }]);
  expect(beside(1, null)).toEqual([{ rule: 'roadmap/total-of-names', severity: 'warning', sheet: 'NTM', cells: ['F4'], place: 'Kim Sơn', actual: 2, expected: 0, difference: 2, params: { year: '2022' } }]);
});

test('R2: names set apart by blanks only, which no reading makes three', () => {
  const rows: Row[] = [[1, 2021, 5, 5, 25, 'Yên Hòa Khánh Thượng Gia Phú', null, null]];
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, ...rows])).filter((finding) => finding.severity === 'error')).toEqual([]);
});

test('R3: a cumulative figure that its neighbours contradict, told once', () => {
  expect(of(2, CUMULATIVE, 7)).toEqual([
    { rule: 'roadmap/cumulative', severity: 'error', sheet: 'NTM', cells: ['D6', 'D5', 'C6'], actual: 7, expected: 6, difference: 1, params: { year: '2023', before: 5, total: 1 } },
  ]);
});

test('R3: the first cumulative figure includes the first total, and may include more', () => {
  const began = (total: number, cumulative: number) => findings(gridOf('NTM', [NTM_TITLE, HEADER, [1, 'Đến hết năm 2020', total, cumulative, null, null, null, null], [2, 2021, 2, cumulative + 2, null, 'Ninh Hải\nNinh Thắng', null, null]]));
  expect(began(13, 12)).toEqual([
    { rule: 'roadmap/cumulative', severity: 'error', sheet: 'NTM', cells: ['D3', 'C3'], actual: 12, expected: 13, difference: -1, params: { year: 'Đến hết năm 2020', before: 0, total: 13 } },
  ]);
  expect(began(12, 12)).toEqual([]);
  expect(began(5, 12)).toEqual([]);
});

test('R3: a figure that falls and goes on from there asks for a reason', () => {
  const merged = YEARS.map((row, index) => (index < 2 ? row : [...row.slice(0, 3), Number(row[3]) - 3, ...row.slice(4)]));
  expect(findings(ntm(merged))).toEqual([
    { rule: 'roadmap/cumulative', severity: 'warning', sheet: 'NTM', cells: ['D6', 'D5', 'C6'], actual: 3, expected: 6, difference: -3, params: { year: '2023', before: 5, total: 1, problem: 'fall' } },
  ]);
});

test('R1: TỔNG CỘNG is not the sum of the years', () => {
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, changed([TOTAL], 0, COUNT, 11)[0]!, ...YEARS]))).toEqual([
    { rule: 'roadmap/column-total', severity: 'error', sheet: 'NTM', cells: ['C3', 'C4:C7'], actual: 11, expected: 10, difference: 1 },
  ]);
});

test('R1: TỔNG CỘNG gives another cumulative figure than the last year', () => {
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, changed([TOTAL], 0, CUMULATIVE, 9)[0]!, ...YEARS]))).toEqual([
    { rule: 'roadmap/column-total', severity: 'error', sheet: 'NTM', cells: ['D3', 'D4:D7'], actual: 9, expected: 10, difference: -1 },
  ]);
});

test('R1: with a start figure, a district may count more than is named, but not less', () => {
  const years = YEARS.map((row) => [...row.slice(0, 3), Number(row[3]) + 6, ...row.slice(4)]);
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG', 16, null, null, 8, 2, 6], ...years]))).toEqual([
    { rule: 'roadmap/column-total', severity: 'error', sheet: 'NTM', cells: ['G3', 'G4:G7'], place: 'Kim Sơn', actual: 2, expected: 3, difference: -1 },
  ]);
});

describe('years and numbers', () => {
  test('a year twice', () => {
    expect(of(2, YEAR, 2022)).toEqual([{ rule: 'roadmap/year', severity: 'error', sheet: 'NTM', cells: ['B6', 'B5'], actual: '2022', params: { problem: 'repeated' } }]);
  });

  test('a year after a later one', () => {
    expect(of(1, YEAR, 2020)).toEqual([{ rule: 'roadmap/year', severity: 'warning', sheet: 'NTM', cells: ['B5', 'B4'], actual: '2020', params: { problem: 'order' } }]);
  });

  test('a year that cannot be read', () => {
    expect(of(2, YEAR, '20 23')).toEqual([{ rule: 'figure/unreadable', severity: 'warning', sheet: 'NTM', cells: ['B6'], actual: '20 23' }]);
  });

  test('R18: a gap in the numbering', () => {
    expect(of(3, NUMBER, 5)).toEqual([{ rule: 'table/numbering', severity: 'warning', sheet: 'NTM', cells: ['A7', 'A6'], actual: 5, expected: 4 }]);
  });

  test('a header without rows', () => {
    expect(findings(gridOf('NTM', [NTM_TITLE, HEADER]))).toEqual([{ rule: 'table/no-rows', severity: 'warning', sheet: 'NTM', cells: ['B2'] }]);
  });
});

describe('cells that are for a number', () => {
  test.each<[string, CellValue, number, Finding]>([
    ['an error of a formula', '#REF!', COUNT, { rule: 'figure/formula-error', severity: 'error', sheet: 'NTM', cells: ['C6'], actual: '#REF!' }],
    ['text', 'một xã', COUNT, { rule: 'figure/unreadable', severity: 'warning', sheet: 'NTM', cells: ['C6'], actual: 'một xã' }],
    ['a dot that may group or not', '1.234', PERCENT, { rule: 'figure/ambiguous', severity: 'warning', sheet: 'NTM', cells: ['E6'], actual: '1.234', expected: [1234, 1.234] }],
    ['a share of 190 %', 190, PERCENT, { rule: 'figure/impossible', severity: 'error', sheet: 'NTM', cells: ['E6'], actual: 190, params: { role: 'share' } }],
    ['a negative cumulative count', -6, CUMULATIVE, { rule: 'figure/impossible', severity: 'error', sheet: 'NTM', cells: ['D6'], actual: -6, params: { role: 'count' } }],
    ['half a commune', 6.5, CUMULATIVE, { rule: 'figure/impossible', severity: 'error', sheet: 'NTM', cells: ['D6'], actual: 6.5, params: { role: 'count' } }],
  ])('%s', (_, value, column, expected) => {
    expect(of(2, column, value)).toContainEqual(expected);
  });

  test('a date', () => {
    expect(findings(ntm(changed(YEARS, 2, COUNT, 45361), { formats: { C6: 'dd/mm/yyyy' } }))).toEqual([
      { rule: 'figure/date', severity: 'error', sheet: 'NTM', cells: ['C6'], actual: '45361' },
    ]);
  });

  test('a blank one is not filled in yet, which is no mistake', () => {
    expect([of(2, COUNT, null), of(2, CUMULATIVE, null), of(2, PERCENT, null)]).toEqual([[], [], []]);
  });
});

test('a plan that names no commune at all says nothing about names', () => {
  expect(findings(gridOf('NTM', [NTM_TITLE, HEADER, ...YEARS.map((row) => row.slice(0, HOA_LU))]))).toEqual([]);
});
