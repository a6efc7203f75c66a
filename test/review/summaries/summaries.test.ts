import { review } from '../../../src/review';
import { summariesOf, type SummaryOptions } from '../../../src/review/summaries';
import { floorsIn } from '../../../src/review/summaries/floors';
import { groupsFor } from '../../../src/review/summaries/groups';
import { gridOf } from '../../support/grid';
import { LETTERS, matrix } from '../../appendices/criterion-matrix/support';

function summaryOf(grid: ReturnType<typeof matrix>, options: SummaryOptions = {}) {
  const [summary, ...others] = summariesOf(review({ grids: [grid] }).judged ?? [], options);
  expect(others).toEqual([]);
  return summary;
}

describe('the communes of a matrix', () => {
  test('each with its criteria, and each criterion with its communes', () => {
    const summary = summaryOf(matrix(), { floors: [15] });
    expect(summary).toMatchObject({ sheet: 'Hiện trạng', level: 'NTM', year: 2024, criteria: 19, average: { least: 16.8, most: 16.8 }, undecided: [] });
    expect(summary?.places.map(({ place, cell, met, unmet, unknown, unmetCriteria }) => [place, cell, met, unmet, unknown, unmetCriteria])).toEqual([
      ['Diên Phước', 'B4', 19, 0, 0, []],
      ['Diên Sơn', 'B5', 18, 1, 0, ['17']],
      ['Suối Cát', 'B6', 16, 3, 0, ['2', '10', '17']],
      ['Cam Hiệp Nam', 'B7', 17, 2, 0, ['5', '18']],
      ['Ninh Quang', 'B8', 14, 5, 0, ['2', '6', '13', '15', '17']],
    ]);
    expect(summary?.byCriterion.filter(({ share }) => share !== 100).map(({ criterion, met, unmet, share }) => [criterion, met, unmet, share])).toEqual([
      ['2', 3, 2, 60],
      ['5', 4, 1, 80],
      ['6', 4, 1, 80],
      ['10', 4, 1, 80],
      ['13', 4, 1, 80],
      ['15', 4, 1, 80],
      ['17', 2, 3, 40],
      ['18', 4, 1, 80],
    ]);
    expect(summary?.groups.map(({ lowest, highest, places }) => [lowest, highest, places.length])).toEqual([[19, 19, 1], [15, 18, 3], [10, 14, 1], [5, 9, 0], [0, 4, 0]]);
    expect(summary?.floors).toEqual([{ floor: 15, below: ['Ninh Quang'], perhaps: [] }]);
  });

  test('what is unknown is counted apart, unless blanks are taken for unmet', () => {
    const grid = matrix(LETTERS, { E8: '', F8: '', D4: 'KAD', V8: '', V4: '' });
    const summary = summaryOf(grid, { floors: [13] });
    expect(summary?.places.filter(({ unknown, notApplicable }) => unknown + notApplicable > 0).map(({ place, met, unmet, unknown, notApplicable, unknownCriteria }) => [place, met, unmet, unknown, notApplicable, unknownCriteria])).toEqual([
      ['Diên Phước', 18, 0, 0, 1, []],
      ['Ninh Quang', 12, 5, 2, 0, ['3', '4']],
    ]);
    expect(summary?.groups.map(({ places }) => places.length)).toEqual([1, 3, 1, 0, 0]);
    expect(summary?.average).toEqual({ least: 16.4, most: 16.8 });
    expect(summary?.byCriterion.find(({ criterion }) => criterion === '3')).toMatchObject({ met: 4, unknown: 1, share: null });
    expect(summary?.floors).toEqual([{ floor: 13, below: [], perhaps: ['Ninh Quang'] }]);
    expect(summaryOf(grid, { blanks: 'unmet', floors: [13] })?.floors).toEqual([{ floor: 13, below: ['Ninh Quang'], perhaps: [] }]);
  });

  test('a commune whose number is not known to be in one group is in none', () => {
    const summary = summaryOf(matrix(LETTERS, { C6: '', D6: '', L6: '' }));
    expect([summary?.groups[1]?.places, summary?.undecided]).toEqual([['Diên Sơn', 'Suối Cát', 'Cam Hiệp Nam'], []]);
    const open = summaryOf(matrix(LETTERS, { C8: '', D8: '' }));
    expect([open?.groups[2]?.places, open?.undecided]).toEqual([[], ['Ninh Quang']]);
  });

  test('a workbook without values has no summary', () => {
    expect(summariesOf(review({ grids: [gridOf('PL', [['TT', 'Xã'], [1, 'Diên Phước']])] }).judged ?? [])).toEqual([]);
  });
});

test.each([
  [19, ['19-19', '15-18', '10-14', '5-9', '0-4']],
  [10, ['10-10', '8-9', '5-7', '3-4', '0-2']],
  [18, ['18-18', '14-17', '9-13', '5-8', '0-4']],
  [3, ['3-3', '2-2', '1-1', '0-0']],
])('of %i criteria the groups are those of the same quarters', (criteria, groups) => {
  expect(groupsFor(criteria).map(({ lowest, highest }) => `${lowest}-${highest}`)).toEqual(groups);
});

test('floors are read from the sentences of a sheet', () => {
  const grid = gridOf('Mục tiêu', [['Phấn đấu đến cuối năm 2024 không còn xã dưới 13 tiêu chí, đến cuối năm 2025 không còn xã dưới 15 tiêu chí.'], ['Không có xã nào đạt dưới 10 TC']]);
  expect(floorsIn([grid])).toEqual([
    { floor: 13, year: 2024, cell: "'Mục tiêu'!A1" },
    { floor: 15, year: 2025, cell: "'Mục tiêu'!A1" },
    { floor: 10, year: null, cell: "'Mục tiêu'!A2" },
  ]);
});
