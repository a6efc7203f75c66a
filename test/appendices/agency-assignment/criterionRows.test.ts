/** Assignments with one criterion a row and its agency beside it. */
import { agencyAssignment } from '../../../src/appendices/agency-assignment';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

const HEADER: readonly CellValue[] = ['TT', 'Tiêu chí', 'Cơ quan phụ trách', 'Cơ quan phối hợp'];
const CRITERIA: readonly (readonly CellValue[])[] = [
  [1, 'Quy hoạch', 'Sở Xây dựng', ''],
  [2, 'Giao thông', 'Sở Giao thông vận tải', ''],
  [3, 'Thủy lợi và phòng, chống thiên tai', 'Chi cục Thủy lợi', ''],
  [4, 'Điện', 'Sở Công Thương', 'Điện lực tỉnh'],
  [5, 'Trường học', 'Sở Giáo dục và Đào tạo', ''],
  [6, 'Cơ sở vật chất văn hóa', 'Sở Văn hóa và Thể thao', ''],
];

function sheet(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Grid {
  return gridOf('Phân công', [['PHÂN CÔNG CƠ QUAN PHỤ TRÁCH TIÊU CHÍ NÔNG THÔN MỚI'], HEADER, ...rows], extras);
}

function check(grid: Grid) {
  return agencyAssignment.recognise(grid).flatMap((recognised) => {
    const table = agencyAssignment.read(grid, recognised);
    return agencyAssignment.relations.flatMap((relation) => relation.check(table, grid));
  });
}

/** Each agency with the codes of its row. */
function assigned(grid: Grid): [string, string[]][] {
  return agencyAssignment.recognise(grid).flatMap((recognised) =>
    agencyAssignment.read(grid, recognised).data.agencies.map(({ name, assignments }): [string, string[]] => [name, assignments.flat().flatMap(({ codes }) => codes.map(({ code }) => code))]),
  );
}

test('a criterion is known by the number of its row', () => {
  expect(assigned(sheet(CRITERIA)).slice(0, 2)).toEqual([['Sở Xây dựng', ['1']], ['Sở Giao thông vận tải', ['2']]]);
  expect(check(sheet(CRITERIA))).toEqual([]);
});

test('or by the number before its name, whatever the row counts', () => {
  const rows = CRITERIA.map(([number, name, agency], index) => [index + 1, `${number}. ${name}`, agency ?? '', '']);
  expect(assigned(sheet(rows.slice().reverse()))[0]).toEqual(['Sở Văn hóa và Thể thao', ['6']]);
});

test('indicators below their criterion, and one agency over several rows', () => {
  const rows = [...CRITERIA.slice(0, 1), [2, 'Giao thông', '', ''], ['2.1', 'Đường xã', 'Sở Giao thông vận tải', ''], ['2.2', 'Đường thôn', '', ''], ...CRITERIA.slice(2)];
  const grid = sheet(rows, { merges: ['C5:C6'] });
  expect(assigned(grid).slice(1, 4)).toEqual([['', ['2']], ['Sở Giao thông vận tải', ['2.1']], ['Sở Giao thông vận tải', ['2.2']]]);
  expect(check(grid)).toEqual([]);
});

test('a criterion without an agency (R22), and one that is missing (R11)', () => {
  const rows = CRITERIA.filter(([number]) => number !== 4).map(([number, name, agency]) => [number ?? '', name ?? '', number === 2 ? '' : (agency ?? ''), '']);
  expect(check(sheet(rows))).toEqual([
    { rule: 'agency-assignment/criterion-missing', severity: 'warning', sheet: 'Phân công', cells: ['B2', 'B3:B7'], indicator: '4' },
    { rule: 'agency-assignment/blank-cell', severity: 'warning', sheet: 'Phân công', cells: ['C4'], params: { blank: 'agency', assigned: 'Giao thông' } },
  ]);
});

test.each<[string, CellValue[]]>([
  ['with its unit of measure', ['TT', 'Tiêu chí', 'Đơn vị']],
  ['with a deadline', ['TT', 'Tiêu chí', 'Cơ quan phụ trách', 'Thời gian hoàn thành']],
])('a criterion %s is none', (_, header) => {
  expect(assigned(gridOf('Biểu', [header, ...CRITERIA]))).toEqual([]);
});
