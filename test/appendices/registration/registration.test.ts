import { registration } from '../../../src/appendices/registration';
import { gridOf } from '../../support/grid';
import type { CellValue, Grid } from '../../../src/sheet/grid';

const TITLE = [['Phụ lục I'], ['DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022']];
const HEADER = [
  ['STT', 'Địa phương', 'Đạt chuẩn nông thôn mới theo các mức độ', '', 'Sở, ngành phụ trách hỗ trợ', 'Ghi chú'],
  ['', '', 'Đạt chuẩn', 'Nâng cao', '', ''],
];
const MERGES = ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'];

/** Ninh Thuận's PL I (seed 002), shortened to two districts. */
function ninhThuan(change: Record<string, CellValue> = {}): Grid {
  const rows: CellValue[][] = [
    ...TITLE,
    ...HEADER,
    ['A', 'Cấp xã ', 2, 4, '', ''],
    ['I', 'Huyện Ninh Phước', '', 3, '', ''],
    [1, ' Xã Phước Thái', '', 'X', 'Sở Giao thông vận tải', ''],
    [2, 'Xã Phước Hậu', '', 'X', 'Sở Lao động, Thương binh và Xã hội', ''],
    [3, 'Xã An Hải', '', 'X', 'Sở Xây dựng', ''],
    ['III ', 'Huyện Ninh Sơn', 2, 1, '', ''],
    [1, 'Xã Lương Sơn', '', 'X', 'Sở Tài nguyên và \nMôi trường', ''],
    [2, 'Xã Quãng Sơn', ' X ', '', 'Sở Tư pháp', ''],
    [3, 'Xã Hòa Sơn', ' X ', '', 'Sở Kế hoạch và Đầu tư', ''],
    ['B ', 'Cấp thôn', '≥ 25', '', '', ''],
    ['', 'Các xã đã được công nhận phấn đấu mỗi xã có ít nhất 01 thôn đạt chuẩn nông thôn mới', '≥ 25', '', '', 'Toàn tỉnh có 254 thôn/47 xã'],
  ];
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return gridOf('PL I', rows, { merges: MERGES });
}

function check(grid: Grid) {
  return registration.recognise(grid).flatMap((recognised) => {
    const table = registration.read(grid, recognised);
    return registration.relations.flatMap((relation) => relation.check(table, grid));
  });
}

describe('a list of places that register', () => {
  test('is recognised with its levels, agency and note', () => {
    const [recognised, ...others] = registration.recognise(ninhThuan());
    expect(others).toEqual([]);
    expect(recognised?.area).toEqual({ top: 2, left: 0, bottom: 14, right: 5 });
    expect(recognised?.columns.levels.map(({ column, level }) => [column, level])).toEqual([[2, 'NTM'], [3, 'NTM nâng cao']]);
    expect(recognised?.evidence).toEqual(['B3', 'C4', 'D4', 'E3']);
  });

  test('that adds up has no finding; bounds and blank subtotals are understood', () => {
    expect(check(ninhThuan())).toEqual([]);
  });

  test('with a subtotal that is not the number of marks', () => {
    expect(check(ninhThuan({ D6: 4, D5: 5 }))).toEqual([
      { rule: 'registration/group-count', severity: 'error', sheet: 'PL I', cells: ['D5', 'D6:D13'], place: 'Cấp xã', actual: 5, expected: 4, difference: 1 },
      { rule: 'registration/group-count', severity: 'error', sheet: 'PL I', cells: ['D6', 'D7:D9'], place: 'Huyện Ninh Phước', actual: 4, expected: 3, difference: 1 },
    ]);
  });

  test('with a mark that cannot be read', () => {
    expect(check(ninhThuan({ D8: 'sẽ xét' }))).toEqual([
      { rule: 'registration/mark', severity: 'warning', sheet: 'PL I', cells: ['D8'], place: 'Phước Hậu' },
    ]);
  });

  test('with a place twice in its district, and a gap in the numbers', () => {
    expect(check(ninhThuan({ B8: 'Xã Phước Thái', A9: 4 }))).toEqual([
      { rule: 'registration/name-repeated', severity: 'error', sheet: 'PL I', cells: ['B8', 'B7'], place: 'Phước Thái' },
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL I', cells: ['A9', 'A8'], actual: 4, expected: 3 },
    ]);
  });

  test('whose label counts its places: "NĂM 2014 (10 xã)" above nine', () => {
    const names = ['Ninh Quang', 'Vĩnh Ngọc', 'Vĩnh Hiệp', 'Diên Phước', 'Diên Lạc', 'Diên Phú', 'Diên An', 'Cam Hải Tây', 'Cam Bình'];
    const grid = gridOf('Danh sách', [['DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'], ['TT', 'Tên xã', 'Ghi chú'], ['', 'NĂM 2014 (10 xã)', ''], ...names.map((name, index) => [index + 1, name, ''])]);
    expect(check(grid)).toEqual([
      { rule: 'registration/label-count', severity: 'error', sheet: 'Danh sách', cells: ['B3', 'B4:B12'], place: 'NĂM 2014 (10 xã)', actual: 10, expected: 9, difference: 1 },
    ]);
  });

  test('with a group that counts a place and lists none, where the groups beside it list theirs', () => {
    const rows = [...TITLE, ...HEADER, ['I', 'Huyện Ninh Sơn (02 xã)', 1, 1, '', ''], [1, 'Xã Lương Sơn', '', 'X', 'Sở Xây dựng', ''], [2, 'Xã Hòa Sơn', 'X', '', 'Sở Tư pháp', ''], ['II', 'Huyện Thuận Nam', '', 1, '', ''], ['III', 'Huyện Bác Ái (01 xã)', '', 1, '', ''], ['IV', 'Huyện Thuận Bắc', '', 0, '', '']];
    expect(check(gridOf('PL I', rows, { merges: MERGES }))).toEqual([
      { rule: 'registration/group-count', severity: 'warning', sheet: 'PL I', cells: ['D8', 'B9'], place: 'Huyện Thuận Nam', actual: 1, expected: 0, difference: 1 },
      { rule: 'registration/label-count', severity: 'warning', sheet: 'PL I', cells: ['B9', 'B10'], place: 'Huyện Bác Ái (01 xã)', actual: 1, expected: 0, difference: 1 },
    ]);
  });

  test.each(['Huyện Ninh Sơn (03 xã)', 'Huyện Ninh Sơn: 03 xã', 'Huyện Ninh Sơn - 3 xã', 'Năm 2022 – 03 xã'])('with a label that counts more than its rows: %s', (label) => {
    const rows = [...TITLE, ...HEADER, ['I', label, '', '', '', ''], [1, 'Xã Lương Sơn', '', 'X', '', ''], [2, 'Xã Hòa Sơn', 'X', '', '', '']];
    expect(check(gridOf('PL I', rows, { merges: MERGES }))).toEqual([{ rule: 'registration/label-count', severity: 'error', sheet: 'PL I', cells: ['B5', 'B6:B7'], place: label, actual: 3, expected: 2, difference: 1 }]);
  });

  test('with a title, and a row TỔNG CỘNG without a number, that count more than its rows', () => {
    const grid = gridOf('PL I', [['DANH SÁCH 03 XÃ ĐĂNG KÝ ĐẠT CHUẨN NÂNG CAO'], ['TT', 'Tên xã', 'Sở, ngành đỡ đầu'], [1, 'Xã Lương Sơn', 'Sở Y tế'], [2, 'Xã Hòa Sơn', 'Sở Tư pháp'], ['Tổng cộng: 04 xã', '', '']]);
    const at = { rule: 'registration/label-count', sheet: 'PL I', expected: 2 };
    expect(check(grid)).toEqual([
      { ...at, severity: 'warning', cells: ['A1', 'B3:B4'], place: 'DANH SÁCH 03 XÃ ĐĂNG KÝ ĐẠT CHUẨN NÂNG CAO', actual: 3, difference: 1 },
      { ...at, severity: 'error', cells: ['A5', 'B3:B4'], place: 'Tổng cộng: 04 xã', actual: 4, difference: 2 },
    ]);
    const merged = gridOf('PL I', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÂNG CAO'], ['TT', 'Huyện', 'Tên xã', 'Ghi chú'], [1, 'Ninh Sơn', 'Xã Lương Sơn', ''], ['Tổng cộng: 04 xã', '', '', '']], { merges: ['A4:C4'] });
    expect(check(merged).map(({ cells }) => cells)).toEqual([['A4', 'C3']]);
  });

  test('with a title that counts at its end, below another list whose title counts', () => {
    const rows = (title: string): CellValue[][] => [
      ['DANH SÁCH 02 XÃ ĐĂNG KÝ ĐẠT CHUẨN NÂNG CAO'], ['TT', 'Tên xã', 'Sở, ngành đỡ đầu'], [1, 'Xã Lương Sơn', 'Sở Y tế'], [2, 'Xã Hòa Sơn', 'Sở Tư pháp'],
      [], [title], ['TT', 'Tên xã', 'Sở, ngành đỡ đầu'], [1, 'Xã Phước Thái', 'Sở Nội vụ'],
    ];
    expect(check(gridOf('PL I', rows('DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN KIỂU MẪU NĂM 2026')))).toEqual([]);
    expect(check(gridOf('PL I', rows('DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN KIỂU MẪU NĂM 2026 (03 XÃ)')))).toEqual([
      { rule: 'registration/label-count', severity: 'warning', sheet: 'PL I', cells: ['A6', 'B8'], place: 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN KIỂU MẪU NĂM 2026 (03 XÃ)', actual: 3, expected: 1, difference: 2 },
    ]);
  });

  test('below a title that is merged over all its columns and names a level and a year', () => {
    const rows = [['DANH SÁCH CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2025', '', '', ''], ['STT', 'Đơn vị', 'Mức độ đăng ký', ''], ['', '', 'Đạt chuẩn NTM', 'NTM nâng cao'], [1, 'Xã Thạch Bình', 'x', ''], [2, 'Xã Nga Sơn', '', 'x']];
    const grid = gridOf('DS', rows, { merges: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'] });
    expect(registration.recognise(grid).map(({ area, columns }) => [area, columns.levels.map(({ level }) => level)])).toEqual([[{ top: 1, left: 0, bottom: 4, right: 3 }, ['NTM', 'NTM nâng cao']]]);
  });

  test('with levels written out beside every place instead of marks', () => {
    const levels = ['Đăng ký đạt chuẩn', 'Mức độ đăng ký', 'Cấp độ'].map((label) => {
      const grid = gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ'], ['TT', 'Mã số', 'Xã', 'Huyện', label], [1, '01', 'Tân Tiến', 'Hưng Hà', 'NTM'], [2, '02', 'Minh Tân', 'Hưng Hà', 'Nông thôn mới nâng cao'], [3, '03', 'Tân Lễ', 'Hưng Hà', '15/19 tiêu chí NTM']]);
      expect(check(grid)).toEqual([]);
      return registration.recognise(grid).flatMap((recognised) => registration.read(grid, recognised).data.root.places.map(({ level }) => level));
    });
    expect(levels).toEqual([['NTM', 'NTM nâng cao', null], ['NTM', 'NTM nâng cao', null], ['NTM', 'NTM nâng cao', null]]);
  });

  test.each(['Ghi chú nội bộ', 'Ý kiến thẩm định', 'Nguồn số liệu'])('with a column of notes of one\'s own: %s', (label) => {
    const grid = gridOf('ĐK', [['DANH SÁCH XÃ ĐĂNG KÝ'], ['TT', 'Xã', label, 'NTM nâng cao', 'Ghi chú'], [1, 'Tân Tiến', 'Đã rà soát', 'x', '']]);
    expect(registration.recognise(grid).map(({ columns }) => columns.levels.map(({ column }) => column))).toEqual([[3]]);
  });

  test('is none where the places have numbers of communes beside them', () => {
    const grid = gridOf('TH', [['ĐĂNG KÝ XÃ ĐẠT CHUẨN NĂM 2025'], ['STT', 'Đơn vị', 'NTM', 'NTM nâng cao'], [1, 'Huyện Vạn Ninh', 2, 1], [2, 'Thị xã Ninh Hòa', 3, 2]]);
    expect(registration.recognise(grid)).toEqual([]);
  });

  test.each([[2026, 2027], ['Năm 2026', 'Năm 2027']])('with marks by year, %s and %s: the subtotals count them', (first, second) => {
    const rows = (marked: number): CellValue[][] => [['DANH SÁCH XÃ PHẤN ĐẤU ĐẠT CHUẨN NTM GIAI ĐOẠN 2026-2027'], ['STT', 'Tên xã', first, second], ['I', 'Huyện Vạn Ninh (cũ)', marked, 1], [1, 'Xã Vạn Hưng', 'x', ''], [2, 'Xã Tu Bông', '', 'x']];
    expect(check(gridOf('DS', rows(1)))).toEqual([]);
    expect(check(gridOf('DS', rows(2)))).toEqual([{ rule: 'registration/group-count', severity: 'error', sheet: 'DS', cells: ['C3', 'C4:C5'], place: 'Huyện Vạn Ninh (cũ)', actual: 2, expected: 1, difference: 1 }]);
  });

  test.each([
    ['incomes', [45.2, 48.1], [43.2, 46.1]],
    ['incomes written as texts', ['45,2', '48,1'], ['43,2', '46,1']],
    ['shares', ['5,2%', '4,1%'], ['5,0%', '-']],
    ['criteria met', ['15/19', '17/19'], ['16/19', '19/19']],
    ['nothing yet', ['', ''], ['', '']],
  ] as const)('is none where years stand above no marks but %s', (_, first, second) => {
    const grid = gridOf('TN', [['CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'], ['TT', 'Tên xã', 'Năm 2022', 'Năm 2023'], ['I', 'Huyện Vạn Ninh', 44.2, 47.1], [1, 'Xã Vạn Hưng', ...first], [2, 'Xã Tu Bông', ...second], ['', 'Tổng cộng', 44.5, 47.9]]);
    expect(registration.recognise(grid)).toEqual([]);
  });

  test.each([
    ['ones below years', ['Năm 2026', 'Năm 2027'], [1, ''], ['', 1]],
    ['when, below levels', ['Đạt chuẩn NTM', 'NTM nâng cao'], ['12/2026', ''], ['', 'Quý II/2027']],
  ] as const)('with %s', (_, labels, first, second) => {
    const grid = gridOf('DS', [['DANH SÁCH XÃ PHẤN ĐẤU ĐẠT CHUẨN NTM'], ['TT', 'Tên xã', ...labels], [1, 'Xã Vạn Hưng', ...first], [2, 'Xã Tu Bông', ...second]]);
    expect(registration.recognise(grid).map(({ area }) => area)).toEqual([{ top: 1, left: 0, bottom: 3, right: 3 }]);
  });

  test('under one heading for group and place, with levels in short', () => {
    const grid = gridOf('PL 2', [
      ['DANH SÁCH XÃ PHẤN ĐẤU'], ['TT', 'Huyện/Xã', 'NTM', 'NTM NC', 'NTM KM', 'Cơ quan theo dõi, giúp đỡ'],
      ['I', 'H. Hương Khê', 2, 0, 0, ''], [1, 'Hương Trạch', '+', '', '', 'Sở KHCN'], ['II', 'H. Cẩm Xuyên', 0, 1, 0, ''], [1, 'Cẩm Lạc', '', '+', '', 'Ban Dân tộc'],
    ]);
    expect(registration.recognise(grid).map(({ columns }) => columns.levels.map(({ level }) => level))).toEqual([['NTM', 'NTM nâng cao', 'NTM kiểu mẫu']]);
    expect(check(grid)).toEqual([
      { rule: 'registration/group-count', severity: 'error', sheet: 'PL 2', cells: ['C3', 'C4'], place: 'H. Hương Khê', actual: 2, expected: 1, difference: 1 },
    ]);
  });

  test('with the year in the heading of the levels, and a total whose label stands among the districts', () => {
    const grid = gridOf('ĐK', [
      ['TỔNG HỢP ĐĂNG KÝ XÃ ĐẠT CHUẨN NĂM 2024'], ['TT', 'Tên huyện', 'Tên xã', 'Đăng ký đạt chuẩn năm 2024', '', 'Ghi chú'], ['', '', '', 'NTM', 'Nâng cao', ''],
      ['', 'TỔNG SỐ', '02 xã', 2, 1, ''], [1, 'Lạng Giang', 'Nghĩa Hưng', '✓', '', ''], [2, 'Lạng Giang', 'Đào Mỹ', '', '✓', ''],
    ], { merges: ['D2:E2'] });
    expect(check(grid).map(({ rule, cells, actual, expected }) => [rule, cells[0], actual, expected])).toEqual([['registration/group-count', 'D4', 2, 1]]);
  });

  test('with a first place that is left out', () => {
    const rows = [...TITLE, ...HEADER, ['A', 'Xã nâng cao', '', '', '', ''], [2, 'Xã Lương Sơn', '', 'X', '', ''], [3, 'Xã Hòa Sơn', 'X', '', '', '']];
    expect(check(gridOf('PL I', rows, { merges: MERGES }))).toEqual([{ rule: 'table/numbering', severity: 'warning', sheet: 'PL I', cells: ['A6'], actual: 2, expected: 1 }]);
  });

  test('names the district behind the place without a comma', () => {
    const grid = gridOf('PL IV', [
      ['DANH SÁCH CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NÂNG CAO, NTM KIỂU MẪU NĂM 2025'],
      ['TT', 'Tên xã, huyện', 'Ghi chú'],
      ['A', 'Xã đăng ký đạt chuẩn NTM nâng cao', ''],
      [1, 'Xã Yên Quang huyện Nho Quan', ''],
      [2, 'Xã Yên Sơn thành phố Tam Điệp', ''],
    ]);
    const tables = registration.recognise(grid).map((recognised) => registration.read(grid, recognised));
    expect(tables[0]?.data.root.groups[0]?.places.map(({ name, district }) => [name, district])).toEqual([['Yên Quang', 'Nho Quan'], ['Yên Sơn', 'Tam Điệp']]);
  });

  test('with communes whose names begin like a total', () => {
    const grid = gridOf('PL I', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÂNG CAO'], ['TT', 'Tên xã', 'Sở, ngành đỡ đầu'], [1, 'Xã Lương Sơn', 'Sở Y tế'], [2, 'Cộng Hòa', 'Sở Tư pháp'], ['', 'Tổng Cọt', 'Sở Xây dựng'], ['', 'Tổng cộng: 03 xã', '']]);
    expect(check(grid)).toEqual([]);
  });

  test('with a row TỔNG CỘNG that is not the sum of its districts', () => {
    const rows = [...TITLE, ...HEADER, ['', 'TỔNG CỘNG', 1, 3, '', ''], ['I', 'Huyện Ninh Sơn', 1, 1, '', ''], [1, 'Xã Lương Sơn', '', 'X', 'Sở Xây dựng', ''], [2, 'Xã Hòa Sơn', 'X', '', 'Sở Tư pháp', '']];
    expect(check(gridOf('PL I', rows, { merges: MERGES }))).toEqual([
      { rule: 'registration/group-count', severity: 'error', sheet: 'PL I', cells: ['D5', 'D6:D8'], place: 'TỔNG CỘNG', actual: 3, expected: 1, difference: 2 },
    ]);
  });

  test.each([
    ['agencies by criteria (PL06)', ['STT', 'Tên đơn vị', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM nâng cao'], ['2', 'Sở Xây dựng', 'Các tiêu chí số 1, 9', 'Các tiêu chí số 1, 9']],
    ['a plan by place (PL05)', ['Stt', 'Địa phương', 'Tiêu chí, chỉ tiêu NTM', 'Ghi chú'], ['1', 'Huyện Vạn Ninh', 'Quy hoạch', '']],
  ])('is not %s', (_, header, row) => {
    expect(registration.recognise(gridOf('PL', [['DANH SÁCH ĐẠT CHUẨN NÔNG THÔN MỚI'], header, row]))).toEqual([]);
  });
});

describe('a list with the district in a column of its own', () => {
  const rows = (labels: readonly string[], first: readonly CellValue[], second: readonly CellValue[]): Grid => gridOf('PL IV', [['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NÂNG CAO'], labels, first, second]);

  test('tells communes of one name apart', () => {
    const grid = rows(['TT', 'Tên xã', 'Huyện', 'Người theo dõi'], [1, 'Xã Yên Phong', 'Huyện Yên Mô', 'Bà An'], [2, 'Yên Phong', 'Ý Yên', 'Ông Bình']);
    const [table] = registration.recognise(grid).map((recognised) => registration.read(grid, recognised));
    expect(table?.data.root.places.map(({ name, district }) => [name, district])).toEqual([['Yên Phong', 'Yên Mô'], ['Yên Phong', 'Ý Yên']]);
    expect(check(grid)).toEqual([]);
  });

  test('finds one that stands twice', () => {
    expect(check(rows(['TT', 'Xã', 'Thuộc huyện'], [1, 'Yên Phong', 'Yên Mô'], [2, 'Xã Yên Phong', 'H. Yên Mô'])).map(({ rule, cells }) => [rule, cells])).toEqual([['registration/name-repeated', ['B4', 'B3']]]);
  });

  test('is none where it lists something else of each commune', () => {
    expect(registration.recognise(rows(['TT', 'Xã', 'Tên trường', 'Ghi chú'], [1, 'Yên Phong', 'Tiểu học A', ''], [2, 'Yên Phong', 'Tiểu học B', '']))).toEqual([]);
  });
});

test('a header of two rows that a page break repeated belongs to its list', () => {
  const rows = [...TITLE, ...HEADER, [1, 'Xã Phước Thái', '', 'X', 'Sở Y tế', ''], ...HEADER, [2, 'Xã Phước Hậu', 'X', '', 'Sở Tư pháp', '']];
  const grid = gridOf('PL I', rows, { merges: [...MERGES, 'A6:A7', 'B6:B7', 'C6:D6', 'E6:E7', 'F6:F7'] });
  const tables = registration.recognise(grid).map((recognised) => registration.read(grid, recognised));
  expect(tables.map(({ data }) => data.root.places.map(({ name }) => name))).toEqual([['Phước Thái', 'Phước Hậu']]);
});

test('a mark that cannot be read below a blank group contradicts no total', () => {
  const places = (first: CellValue): CellValue[][] => [['I', 'Huyện Ninh Sơn', '', '', '', ''], [1, 'Xã Lương Sơn', first, '', '', ''], ['II', 'Huyện Ninh Hải', 1, '', '', ''], [1, 'Xã Tân Hải', 'X', '', '', ''], ['', 'TỔNG CỘNG', 2, '', '', '']];
  const found = (first: CellValue) => check(gridOf('PL I', [...TITLE, ...HEADER, ...places(first)], { merges: MERGES })).filter(({ rule }) => rule === 'registration/group-count').map(({ cells }) => cells[0]);
  expect([found('X (đăng ký lại)'), found('X'), found('')]).toEqual([[], [], ['C9']]);
});
