/** What officials' workbooks also hold: each gets a finding or a note, and the rest is still checked. */
import type { Finding } from '../../src/appendices/finding';
import { review, type ReviewInput } from '../../src/review';
import { catalogue } from '../../src/review/catalogue';
import { createGrid, type CellValue, type Grid } from '../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../support/grid';

const ROADMAP = ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Vạn Ninh', 'Cam Lâm'];
const DETAIL = ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt'];
const detail = gridOf('PL02', [DETAIL, [1, 'Ninh Tây', 'Tiêu chí 1. Quy hoạch, xã chưa đạt']]);
const CHECKED = { rule: 'unmet-detail/unmet', severity: 'unmet', sheet: 'PL02', cells: ['C2'], place: 'Ninh Tây', set: 'NTM', indicator: '1', actual: 'chưa đạt', expected: 'Đạt' };

function checked(input: ReviewInput) {
  const result = review(input);
  expect(result.defects).toEqual([]);
  for (const { rule } of result.findings) expect(Object.keys(catalogue)).toContain(rule);
  return result;
}

/** The findings beside those of a good sheet, which is checked all the same. */
function besides(grid: Grid): readonly Finding[] {
  const { findings } = checked({ grids: [grid, detail] });
  expect(findings.filter(({ sheet }) => sheet === 'PL02')).toEqual([CHECKED]);
  return findings.filter(({ sheet }) => sheet !== 'PL02');
}

function roadmap(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Grid {
  return gridOf('PL07', [ROADMAP, ...rows], extras);
}

const briefly = (findings: readonly Finding[]) => findings.map(({ rule, severity, cells }) => [rule, severity, cells[0]]);

test('sheets without a table, without cells, or with a chart only are noted', () => {
  const grids = [gridOf('Bìa', [['KẾ HOẠCH'], ['Năm 2024']]), gridOf('Trống', []), detail];
  expect(checked({ grids, charts: ['Biểu đồ'], tooLarge: ['Dữ liệu'] })).toMatchObject({
    sheets: [
      { name: 'Bìa', kind: null, note: 'no-table' },
      { name: 'Trống', kind: null, note: 'empty' },
      { name: 'PL02', kind: 'unmet-detail', range: 'A1:C2' },
      { name: 'Biểu đồ', kind: null, note: 'chart' },
      { name: 'Dữ liệu', kind: null, note: 'too-large' },
    ],
    findings: [CHECKED],
  });
});

test('a workbook without sheets', () => {
  expect(checked({ grids: [] })).toEqual({ sheets: [], findings: [], bases: [], defects: [] });
});

test('one value in the last of 16,384 columns', () => {
  const row: CellValue[] = Array.from({ length: 16_384 }, () => null);
  row[16_383] = 'x';
  expect(besides(createGrid({ sheet: 'Rộng', area: { top: 0, left: 0, bottom: 0, right: 16_383 }, values: [row] }))).toEqual([]);
});

test('formulas with errors', () => {
  const found = briefly(besides(roadmap([[1, 2023, '#REF!', 1, '#DIV/0!', 'Vạn Thọ', null], [2, 2024, 1, 2, 2.2, 'Vạn Phú', null]])));
  expect(found).toEqual(expect.arrayContaining([['figure/formula-error', 'error', 'C2'], ['figure/formula-error', 'error', 'E2']]));
});

test('a date where a number should be', () => {
  expect(briefly(besides(roadmap([[1, 2023, 1, 1, 45_453, 'Vạn Thọ', null], [2, 2024, 1, 2, 2.2, 'Vạn Phú', null]], { formats: { E2: 'dd/mm/yyyy' } })))).toContainEqual(['figure/date', 'error', 'E2']);
});

test('a header without rows', () => {
  expect(briefly(besides(roadmap([])))).toEqual([['table/no-rows', 'warning', expect.stringMatching(/^[A-G]1$/)]]);
});

test('a year twice', () => {
  expect(briefly(besides(roadmap([[1, 2023, 1, 1, 1.1, 'Vạn Thọ', null], [2, 2023, 1, 2, 2.2, 'Vạn Phú', null]])))).toContainEqual(['roadmap/year', 'error', 'B3']);
});

test('a negative count, a share of 190 %', () => {
  const found = briefly(besides(roadmap([[1, 2023, -1, 1, 1.1, null, null], [2, 2024, 1, 2, 190, 'Vạn Phú', null]])));
  expect(found).toEqual(expect.arrayContaining([['figure/impossible', 'error', 'C2'], ['figure/impossible', 'error', 'E3']]));
});

test('a name that occurs twice', () => {
  expect(briefly(besides(roadmap([[1, 2023, 1, 1, 1.1, 'Vạn Thọ', null], [2, 2024, 1, 2, 2.2, 'Vạn Thọ', null]])))).toContainEqual(['roadmap/name-repeated', 'error', 'F3']);
});

test('two tables of different families in one sheet', () => {
  const both = gridOf('Gộp', [DETAIL, [1, 'Ninh Tây', 'Tiêu chí 1. Quy hoạch, xã chưa đạt'], [], [], [], [], ROADMAP, [1, 2023, 2, 2, 2.2, 'Vạn Thọ', null]]);
  const { sheets, findings } = checked({ grids: [both] });
  expect(sheets).toMatchObject([{ kind: 'unmet-detail', range: 'A1:C2' }, { kind: 'roadmap', range: 'A7:G8' }]);
  expect(briefly(findings)).toEqual([['unmet-detail/unmet', 'unmet', 'C2'], ['roadmap/total-of-names', 'error', 'C8']]);
});
