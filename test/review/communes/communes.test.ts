/** "Danh mục xã": what a sheet says of each commune (the names are those of Khánh Hòa, the figures invented). */
import { communeFindings } from '../../../src/review/communes/findings';
import { communesIn } from '../../../src/review/communes/read';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

const HEADER = ['TT', 'Tên xã', 'Huyện', 'Vùng', 'Nhóm', 'Xã ĐBKK, ATK', 'Năm đạt chuẩn NTM', 'Năm đạt chuẩn NTM nâng cao'];

function list(...rows: readonly (readonly CellValue[])[]) {
  return gridOf('Danh mục xã', [['DANH MỤC XÃ'], HEADER, ...rows]);
}

function said(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): unknown {
  return communesIn(gridOf('S', rows, extras)).map((table) =>
    table.rows.map(({ name, district, region, group, isSpecial, levels }) => [name, district, region?.text ?? null, group?.text ?? null, isSpecial, levels.map(({ level, year }) => `${level} ${year}`)]),
  );
}

test('each row with its cells', () => {
  expect(communesIn(list([1, 'Xã Sơn Tân', 'Cam Lâm', 'DHNTB', 'Nhóm 3', 'x', '', ''], [2, 'Ninh Quang', 'TX. Ninh Hòa', 'DHNTB', 2, '', 2014, 'Năm 2022']))).toEqual([
    {
      sheet: 'Danh mục xã',
      area: { top: 1, left: 0, bottom: 3, right: 7 },
      evidence: ['B2', 'D2', 'E2', 'F2', 'G2', 'H2'],
      rows: [
        { row: 2, cell: 'B3', name: 'Sơn Tân', district: 'Cam Lâm', region: { cell: 'D3', text: 'DHNTB' }, group: { cell: 'E3', text: 'Nhóm 3' }, isSpecial: true, levels: [] },
        {
          row: 3, cell: 'B4', name: 'Ninh Quang', district: 'Ninh Hòa', region: { cell: 'D4', text: 'DHNTB' }, group: { cell: 'E4', text: '2' }, isSpecial: false,
          levels: [{ cell: 'G4', text: '2014', level: 'NTM', year: 2014 }, { cell: 'H4', text: 'Năm 2022', level: 'NTM nâng cao', year: 2022 }],
        },
      ],
    },
  ]);
});

test.each<[string, readonly (readonly CellValue[])[], SheetExtras, unknown]>([
  ['districts as headings, total last', [['STT', 'Xã', 'Khu vực'], ['I', 'Huyện Cam Lâm', ''], [1, 'Cam Tân', 'Đồng bằng'], ['II', 'Thị xã Ninh Hòa', ''], [1, 'Ninh Tây', 'Miền núi'], ['', 'Tổng cộng', 2]], {}, [[['Cam Tân', 'Cam Lâm', 'Đồng bằng', null, undefined, []], ['Ninh Tây', 'Ninh Hòa', 'Miền núi', null, undefined, []]]]],
  ['the district behind the name', [['TT', 'Địa phương', 'Nhóm xã'], [1, 'Xã Cam Tân, huyện Cam Lâm', 'Nhóm 1']], {}, [[['Cam Tân', 'Cam Lâm', null, 'Nhóm 1', undefined, []]]]],
  ['a header of two rows', [['TT', 'Tên xã', 'Năm đạt chuẩn', ''], ['', '', 'NTM', 'NTM nâng cao'], [1, 'Ninh Quang', 2014, '']], { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }, [[['Ninh Quang', null, null, null, undefined, ['NTM 2014']]]]],
  ['level and year in two columns', [['TT', 'Tên xã', 'Danh hiệu', 'Năm công nhận'], [1, 'Ninh Quang', 'NTM nâng cao', 2022], [2, 'Ninh Tây', 'Chưa đạt NTM', '']], {}, [[['Ninh Quang', null, null, null, undefined, ['NTM nâng cao 2022']], ['Ninh Tây', null, null, null, undefined, []]]]],
  ['a mark in words, and one that denies', [['Tên xã', 'Xã đặc biệt khó khăn'], ['Sơn Tân', 'Xã ĐBKK'], ['Cam Tân', 'Không thuộc xã ĐBKK'], ['Sơn Bình', 'x']], {}, [[['Sơn Tân', null, null, null, true, []], ['Cam Tân', null, null, null, false, []], ['Sơn Bình', null, null, null, true, []]]]],
  ['communes whose names begin like a total', [['Tên xã', 'Huyện', 'Vùng'], ['Cộng Hòa', 'Quảng Hòa', 'Miền núi'], ['Xã Cộng Hòa', 'Cẩm Phả', 'Đồng bằng'], ['Tổng Cọt', 'Hạ Lang', 'Miền núi'], ['Tổng số', '', 3], ['Cộng: 03 xã', '', '']], {}, [[['Cộng Hòa', 'Quảng Hòa', 'Miền núi', null, undefined, []], ['Cộng Hòa', 'Cẩm Phả', 'Đồng bằng', null, undefined, []], ['Tổng Cọt', 'Hạ Lang', 'Miền núi', null, undefined, []]]]],
  ['headings and notes across it', [['Tên xã', 'Vùng', 'Năm đạt chuẩn NTM'], ['Các xã miền núi', '', ''], ['Sơn Tân (*)', 'TDMNPB', 2019], ['(*) Xã đã được công nhận.', '', ''], ['Xã sáp nhập tính theo tên mới.', '', '']], { merges: ['A2:C2', 'A5:C5'] }, [[['Sơn Tân', null, 'TDMNPB', null, undefined, ['NTM 2019']]]]],
  ['names over two columns, a heading over all', [['TT', 'Tên xã', '', 'Vùng'], ['Các xã miền núi', '', '', ''], [1, 'Sơn Tân', '', 'TDMNPB'], [2, 'Cam Tân', '', 'DHNTB']], { merges: ['B1:C1', 'A2:D2', 'B3:C3', 'B4:C4'] }, [[['Sơn Tân', null, 'TDMNPB', null, undefined, []], ['Cam Tân', null, 'DHNTB', null, undefined, []]]]],
  ['names over two columns below a label in the first', [['Tên xã', '', 'Vùng'], ['Sơn Tân', '', 'TDMNPB'], ['Xã sáp nhập tính theo tên mới.', '', '']], { merges: ['A2:B2', 'A3:C3'] }, [[['Sơn Tân', null, 'TDMNPB', null, undefined, []]]]],
  ['a table of another kind below it', [['TT', 'Tên xã', 'Vùng'], [1, 'Sơn Tân', 'DHNTB'], ['TỰ ĐÁNH GIÁ', '', ''], ['TT', 'Tiêu chí', 'Kết quả'], [1, 'Quy hoạch', 'Đạt']], { merges: ['A3:C3'] }, [[['Sơn Tân', null, 'DHNTB', null, undefined, []]]]],
  ['signatures below it', [['Tên xã', 'Vùng'], ['Sơn Tân', 'DHNTB'], ['Khánh Hòa, ngày 10 tháng 3 năm 2024', '']], {}, [[['Sơn Tân', null, 'DHNTB', null, undefined, []]]]],
])('%s', (_, rows, extras, expected) => {
  expect(said(rows, extras)).toEqual(expected);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['a list of registered communes', [['TT', 'Tên xã', 'Đăng ký đạt chuẩn NTM'], [1, 'Ninh Tây', 'x']]],
  ['villages with their commune', [['TT', 'Tên thôn', 'Xã', 'Khu vực'], [1, 'Thôn Một', 'Ninh Tây', 'III'], [2, 'Thôn Hai', 'Ninh Tây', 'III']]],
  ['several rows a commune', [['TT', 'Xã', 'Nhóm', 'Ghi chú'], [1, 'Ninh Tây', 'OCOP', 'a'], [2, 'Ninh Tây', 'OCOP', 'b'], [3, 'Ninh Tây', 'HTX', 'c']]],
  ['names alone', [['TT', 'Tên xã', 'Ghi chú'], [1, 'Ninh Tây', 'x']]],
  ['an empty form', [['TT', 'Tên xã', 'Vùng', 'Nhóm'], [1, '', '', '']]],
])('not %s', (_, rows) => {
  expect(said(rows)).toEqual([]);
});

const problems = (...rows: readonly (readonly CellValue[])[]) => communeFindings(communesIn(list(...rows)));

test.each<[string, readonly (readonly CellValue[])[], object[]]>([
  ['a sound list', [[1, 'Ninh Quang', 'Ninh Hòa', 'DHNTB', '', '', 2014, 2022]], []],
  ['one commune twice', [[1, 'Ninh Quang', 'Ninh Hòa', 'DHNTB', '', '', '', ''], [2, 'Xã Ninh Quang', 'TX Ninh Hoà', 'TN', '', '', '', '']], [{ rule: 'communes/repeated', severity: 'warning', sheet: 'Danh mục xã', cells: ['B4', 'B3'], place: 'Ninh Quang' }]],
  ['one name in two districts', [[1, 'Phú Hòa', 'Ninh Hòa', 'DHNTB', '', '', '', ''], [2, 'Phú Hòa', 'Cam Lâm', 'DHNTB', '', '', '', '']], []],
  ['figures of nobody', [[1, 'Ninh Quang', 'Ninh Hòa', 'DHNTB', '', '', '', ''], [2, '', 'Cam Lâm', 'TN', '', '', '', '']], [{ rule: 'communes/blank-name', severity: 'warning', sheet: 'Danh mục xã', cells: ['B4', 'D4'] }]],
  ['a year that cannot be read', [[1, 'Ninh Quang', '', 'DHNTB', '', '', 'x', '']], [{ rule: 'communes/year', severity: 'warning', sheet: 'Danh mục xã', cells: ['G3'], place: 'Ninh Quang', actual: 'x', params: { level: 'NTM' } }]],
  ['the higher level before the lower', [[1, 'Ninh Quang', '', 'DHNTB', '', '', 2022, 2019]], [{ rule: 'communes/level-order', severity: 'error', sheet: 'Danh mục xã', cells: ['H3', 'G3'], place: 'Ninh Quang', actual: 2019, expected: 2022, params: { level: 'NTM nâng cao', lower: 'NTM' } }]],
])('%s', (_, rows, expected) => {
  expect(problems(...rows)).toEqual(expected);
});
