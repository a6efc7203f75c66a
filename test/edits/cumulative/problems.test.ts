/** What the lists of a workbook contradict each other in is told before anything is written. */
import { planCumulative } from '../../../src/edits/cumulative';
import { review } from '../../../src/review';
import type { CumulativeOptions } from '../../../src/review/cumulativeOptions';
import type { Grid } from '../../../src/sheet/grid';
import { gridOfContent, rowsOfContent } from '../../support/content';
import { gridOf } from '../../support/grid';
import { advanced, ADVANCED_YEARS, changed, HEADER, NTM_TITLE, ntm, TOTAL, YEARS, type Row } from '../../support/roadmaps';

const BASES = [{ base: 20 }];
const problems = (grids: readonly Grid[], options: CumulativeOptions = {}, bases = BASES): unknown => planCumulative({ grids, bases }, options).problems;

/** A list of 2022 with the communes under their district. */
const list = (title: string, rows: readonly Row[]): Grid => gridOf('DS', [[title], ['TT', 'Tên xã', 'Huyện', 'Ghi chú'], ...rows]);
const LIST_2022 = 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022';

test('lists that agree ask nothing', () => {
  expect(problems([ntm(), advanced(), list(LIST_2022, [[1, 'Ninh Xuân', 'Hoa Lư', null]])])).toEqual([]);
});

test('a place in two years of one level', () => {
  expect(problems([ntm(), list(LIST_2022, [[1, 'Ninh Hải', 'Hoa Lư', null]])])).toEqual([
    { kind: 'two-years', level: 'NTM', places: ['Ninh Hải'], years: [2021, 2022], cells: ['NTM!F4', 'DS!B3'] },
  ]);
});

test('a place twice in the same year', () => {
  expect(problems([ntm(changed(YEARS, 0, 5, 'Ninh Hải\nNinh Hải'))])).toEqual([{ kind: 'repeated', level: 'NTM', places: ['Ninh Hải'], years: [2021], cells: ['NTM!F4'] }]);
});

test('a level before the one below it', () => {
  expect(problems([ntm(), advanced(changed(changed(ADVANCED_YEARS, 0, 5, 'Ninh Hải\nTrường Yên'), 0, 2, 3))])).toEqual([
    { kind: 'level-order', level: 'NTM nâng cao', places: ['Trường Yên'], years: [2023, 2024], cells: ['NC!F3', 'NTM!F7'] },
  ]);
});

test('a row of several years that names its communes: they are counted in its last year, and a later year for one of them is told', () => {
  const roadmap = gridOf('NTM', [NTM_TITLE, HEADER, [1, 'Đến năm 2021', 3, 3, 15, 'Ninh Hải\nNinh Thắng', 'Kim Mỹ', null], [2, 2022, 1, 4, 20, 'Ninh Xuân', null, null]]);
  const plan = planCumulative({ grids: [roadmap, list(LIST_2022, [[1, 'Ninh Hải', 'Hoa Lư', null], [2, 'Ninh Xuân', 'Hoa Lư', null]])], bases: BASES }, {});
  expect(plan.problems).toEqual([
    { kind: 'period', level: 'NTM', cells: ['NTM!B3'], years: [2021] },
    { kind: 'two-years', level: 'NTM', places: ['Ninh Hải'], years: [2021, 2022], cells: ['NTM!F3', 'DS!B3'] },
  ]);
  expect(plan.levels[0]?.years.map(({ year, cumulative }) => [year, cumulative])).toEqual([[2021, 3], [2022, 4]]);
});

test('a list without a year, and one without a level', () => {
  const rows = [[1, 'Ninh Xuân', 'Hoa Lư', null]];
  expect(problems([ntm(), list('DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI', rows)])).toEqual([{ kind: 'no-year', level: 'NTM', cells: ['DS!B2'] }]);
  expect(problems([ntm(), list('DANH SÁCH XÃ ĐĂNG KÝ PHẤN ĐẤU NĂM 2022', rows)])).toEqual([{ kind: 'no-level', cells: ['DS!B2'] }]);
});

test('a commune of the list of communes that reached a level in no year', () => {
  const communes = gridOf('Danh mục xã', [
    ['TT', 'Tên xã', 'Huyện', 'Năm đạt chuẩn NTM'],
    [1, 'Yên Phú', 'Nam Trực', 2023],
    [2, 'Nam Tiến', 'Nam Trực', 'Đạt'],
  ]);
  expect(problems([communes])).toEqual([{ kind: 'no-year', level: 'NTM', cells: ["'Danh mục xã'!B3"] }]);
});

test('a place of an unknown district', () => {
  const unknown = gridOf('DS', [[LIST_2022], ['TT', 'Tên xã', 'Ghi chú'], [1, 'Yên Phú', null]]);
  expect(problems([ntm(), unknown])).toEqual([{ kind: 'no-district', places: ['Yên Phú'], cells: ['DS!B3'] }]);
});

test('no base of percentages', () => {
  const blank = YEARS.map((year) => year.map((value, column) => (column === 4 ? null : value)));
  expect(problems([ntm(blank)], {}, [])).toEqual([{ kind: 'no-base', years: [2021, 2022, 2023, 2024], cells: [] }]);
});

test('a number in place of names cannot be shown by name', () => {
  expect(problems([ntm(changed(YEARS, 2, 7, 1))])).toEqual([{ kind: 'unreadable', level: 'NTM', years: [2023], cells: ['NTM!B6'] }]);
});

test('fewer before a year than the lists name until then', () => {
  expect(problems([ntm()], { starts: [{ level: 'NTM', year: 2022, count: 4 }] })).toEqual([{ kind: 'start-too-small', level: 'NTM', years: [2022], counts: [4, 5], cells: [] }]);
});

test('names that differ by accents only', () => {
  expect(problems([ntm(changed(YEARS, 1, 5, 'Ninh Hái'))])).toEqual([{ kind: 'similar', level: 'NTM', places: ['Ninh Hải', 'Ninh Hái'], cells: ['NTM!F4', 'NTM!F5'] }]);
});

test('quarters of which the lists tell the year only', () => {
  expect(problems([ntm(YEARS.slice(0, 1))], { period: 'quarter' })).toEqual([{ kind: 'no-period', places: ['Ninh Hải', 'Ninh Thắng'], cells: ['NTM!F4', 'NTM!F4'] }]);
});

test('a workbook without lists makes nothing and asks nothing', () => {
  expect(planCumulative({ grids: [gridOf('Ghi chú', [['Việc cần làm'], ['Họp giao ban']])] }, {})).toMatchObject({ problems: [], sheets: [], levels: [], series: null, year: null });
});

describe('mergers', () => {
  const mergers = (rows: readonly Row[]): Grid => gridOf('Sáp nhập', [['TT', 'Tên xã cũ', 'Tên xã mới', 'Huyện'], ...rows]);
  const roadmap = gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS]);
  const figures = (grids: readonly Grid[], options: CumulativeOptions): unknown[] =>
    (planCumulative({ grids, bases: BASES }, options).levels[0]?.years ?? []).map(({ year, total, cumulative, names }) => [year, total, cumulative, names[0]]);

  test('before: the places are those of the lists', () => {
    expect(figures([roadmap, mergers([[1, 'Ninh Hải, Ninh Xuân', 'Hải Xuân', 'Hoa Lư']])], { units: 'before' })).toEqual([
      [2021, 2, 2, ['Ninh Hải', 'Ninh Thắng']],
      [2022, 3, 5, ['Ninh Xuân']],
      [2023, 1, 6, []],
      [2024, 4, 10, ['Trường Yên']],
    ]);
  });

  test('after: a merged place reaches the level with the last of its parts', () => {
    expect(figures([roadmap, mergers([[1, 'Ninh Hải, Ninh Xuân', 'Hải Xuân', 'Hoa Lư']])], { units: 'after' })).toEqual([
      [2021, 1, 1, ['Ninh Thắng']],
      [2022, 3, 4, ['Hải Xuân']],
      [2023, 1, 5, []],
      [2024, 4, 9, ['Trường Yên']],
    ]);
  });

  test('a part that has not reached the level is told, and the new place not counted', () => {
    const grids = [roadmap, mergers([[1, 'Ninh Hải, Yên Phú', 'Hải Phú', 'Hoa Lư']])];
    expect(figures(grids, { units: 'after' })[0]).toEqual([2021, 1, 1, ['Ninh Thắng']]);
    expect(problems(grids, { units: 'after' })).toEqual([{ kind: 'parts-missing', level: 'NTM', places: ['Hải Phú'], counts: [1, 2], cells: ['NTM!F4'] }]);
  });

  test('after two mergers one after the other, a place that kept its name included', () => {
    const grids = [roadmap, mergers([[1, 'Ninh Hải, Ninh Thắng', 'Ninh Hải', 'Hoa Lư'], [2, 'Ninh Xuân, Trường Yên', 'Yên Xuân', 'Hoa Lư'], [3, 'Yên Xuân', 'Trường Xuân', 'Hoa Lư']])];
    expect(figures(grids, { units: 'after' })).toEqual([
      [2021, 1, 1, ['Ninh Hải']],
      [2022, 2, 3, []],
      [2023, 1, 4, []],
      [2024, 4, 8, ['Trường Xuân']],
    ]);
  });

  test('from a year on: the cumulative figure falls, asks for a reason, and prints it', () => {
    const grids = [roadmap, mergers([[1, 'Ninh Hải, Ninh Thắng, Ninh Xuân', 'Hải Thắng', 'Hoa Lư']])];
    const options: CumulativeOptions = { units: 'after', mergerYear: 2023 };
    expect(figures(grids, options).map((row) => (row as unknown[]).slice(0, 3))).toEqual([
      [2021, 2, 2],
      [2022, 3, 5],
      [2023, 1, 4],
      [2024, 4, 8],
    ]);
    expect(problems(grids, options)).toEqual([{ kind: 'fall', level: 'NTM', years: [2022], counts: [5, 3], cells: [] }]);
    const explained: CumulativeOptions = { ...options, fallReasons: [{ level: 'NTM', reason: 'Sáp nhập 3 xã theo Nghị quyết số 1.' }] };
    expect(problems(grids, explained)).toEqual([]);
    const texts = planCumulative({ grids, bases: BASES }, explained).sheets[0]?.cells.map(({ value }) => value) ?? [];
    expect(texts).toContain('Đến hết năm 2022 (sau sắp xếp)');
    expect(texts).toContain('Đến hết năm 2022, lũy kế giảm từ 5 xuống 3 xã. Lý do: Sáp nhập 3 xã theo Nghị quyết số 1.');
  });

  test('from a year on: a level whose last year lies before it is counted anew behind that year, and read back nothing is wrong', () => {
    const grids = [roadmap, mergers([[1, 'Ninh Hải, Ninh Thắng, Ninh Xuân', 'Hải Thắng', 'Hoa Lư']])];
    const bases = [{ from: 2021, to: 2024, base: 20 }, { from: 2025, to: 2026, base: 12 }];
    const options: CumulativeOptions = { units: 'after', mergerYear: 2026 };
    const { levels, sheets } = planCumulative({ grids, bases: [...bases] }, options);
    expect(levels[0]?.recount).toEqual({ year: 2025, before: 10, after: 8, base: 12 });
    expect(rowsOfContent(sheets[0]!).slice(9, 11)).toEqual([
      ['4', '2024', '4', '=D9+C10', '=ROUND(D10/20*100,1)', 'Trường Yên', expect.any(String), expect.any(String)],
      ['', 'Đến hết năm 2025 (sau sắp xếp)', '', '8', '=ROUND(D11/12*100,1)', '', '', ''],
    ]);
    expect(problems(grids, options)).toEqual([{ kind: 'fall', level: 'NTM', years: [2025], counts: [10, 8], cells: [] }]);
    expect(review({ grids: sheets.slice(0, 1).map(gridOfContent), bases: [...bases] }).findings).toEqual([]);
  });

  test.each([[2021], [2022], [2023], [2024]])('from a year on: targets of %i and the roadmap say the same', (year) => {
    const grids = [roadmap, mergers([[1, 'Ninh Hải, Ninh Thắng, Ninh Xuân', 'Hải Thắng', 'Hoa Lư']])];
    const { levels, sheets } = planCumulative({ grids, bases: BASES }, { units: 'after', mergerYear: 2023, year, starts: [{ level: 'NTM', year: 2020, count: 7 }] });
    const targets = sheets.find(({ purpose }) => purpose === 'cumulative:targets');
    const row = targets?.cells.find(({ value }) => value === 'Xã đạt chuẩn NTM')?.row;
    const at = (label: string): unknown => {
      const column = targets?.cells.find(({ value }) => value === label)?.column;
      return targets?.cells.find((one) => one.row === row && one.column === column)?.value;
    };
    const ofYear = levels[0]?.years.find((one) => one.year === year);
    expect([at(`Đăng ký thực hiện trong năm ${year}`), at(`Lũy kế đến hết năm ${year}`)]).toEqual([ofYear?.total, ofYear?.cumulative]);
    expect(ofYear?.cumulative).toBe({ 2021: 9, 2022: 12, 2023: 11, 2024: 15 }[year]);
  });

  test('from a year on: what was reached before is shared by the places after the mergers', () => {
    const grids = [gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS.map((row) => row.map((value, column) => (column === 4 ? null : value)))]), mergers([[1, 'Ninh Hải, Ninh Thắng, Ninh Xuân', 'Hải Thắng', 'Hoa Lư']])];
    const bases = [{ from: 2021, to: 2022, base: 20 }, { from: 2023, to: 2024, base: 12 }];
    const { levels, sheets } = planCumulative({ grids, bases }, { units: 'after', mergerYear: 2023 });
    expect(levels[0]?.recount).toEqual({ year: 2022, before: 5, after: 3, base: 12 });
    expect(levels[0]?.years.map(({ year, base }) => [year, base])).toEqual([[2021, 20], [2022, 20], [2023, 12], [2024, 12]]);
    const row = sheets[0]?.cells.find(({ value }) => value === 'Đến hết năm 2022 (sau sắp xếp)')?.row;
    expect(sheets[0]?.cells.find((one) => one.row === row && one.column === 4)?.value).toBe(25);
  });
});
