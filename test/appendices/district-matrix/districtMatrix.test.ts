import { districtMatrix } from '../../../src/appendices/district-matrix';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const DISTRICTS = ['Huyện Bạch Thông', 'Huyện Ba Bể', 'Huyện Chợ Đồn', 'Huyện Chợ Mới', 'Huyện Na Rì', 'Huyện Ngân Sơn', 'Huyện Pác Nặm', 'Thành phố Bắc Kạn'];
const NEW_COMMUNES = [
  'Xã Vi Hương, Vũ Muộn, Sỹ Bình, Mỹ Thanh, Nguyên Phúc, Đôn Phong, Cao Sơn',
  'Xã Mỹ Phương, Yến Dương, Quảng Khê',
  'Xã Nam Cường, Yên Phong, Bằng Phúc, Tân Lập, Yên Mỹ, Bản Thi, Bình Trung, Đại Sảo, Xuân Lạc',
  'Xã Yên Hân, Cao Kỳ, Quảng Chu',
  'Xã Côn Minh, Trần Phú, Văn Lang, Liêm Thủy, Cư Lễ, Xuân Dương, Sơn Thành, Văn Minh',
  'Xã Bằng Vân, Đức Vân, Thuần Mang, Hiệp Lực',
  'Xã Bộc Bố, Giáo Hiệu, Nhạn Môn',
  0,
];
const ADVANCED = ['Xã Cẩm Giàng, Quân Hà', 'Xã Hà Hiệu, Khang Ninh', 'Xã Yên Thượng, Nghĩa Tá', 'Xã Bình Văn, Như Cố', 'Xã Cường Lợi', 0, 0, 'Xã Dương Quang'];
const VILLAGES = [
  0,
  '12 thôn thôn và các thôn chưa đạt chuẩn năm 2024',
  0,
  '7 thôn và các thôn chưa đạt chuẩn năm 2024',
  '9 thôn và các thôn chưa đạt chuẩn năm 2024',
  '9 thôn và các thôn chưa đạt chuẩn năm 2024',
  '13 thôn và các thôn chưa đạt chuẩn năm 2024',
  0,
];
const AVERAGE = 'UBND các huyện, thành phố xây dựng mục tiêu chi tiết, giải pháp thực hiện mục tiêu về số tiêu chí nông thôn mới đạt được bình quân trên 01 xã của từng huyện';

/** Bắc Kạn's Phụ biểu (seed 001): header in rows 4 and 5, Tổng in C, the districts in D to K. */
function bacKan(change: Record<string, CellValue> = {}): Grid {
  const rows: CellValue[][] = [
    ['PHỤ BIỂU:'],
    ['MỤC TIÊU THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2025'],
    ['(Kèm theo Kế hoạch số 224/KH-UBND ngày 01/4/2025 của UBND tỉnh Bắc Kạn)'],
    ['TT', 'Nội dung', 'Mục tiêu phấn đấu năm 2025', '', '', '', '', '', '', '', '', 'Ghi chú'],
    ['', '', 'Tổng', ...DISTRICTS, ''],
    [1, 'Xã nông thôn mới', '', '', '', '', '', '', '', '', '', ''],
    ['', '- Xã đạt chuẩn nông thôn mới tăng thêm', '37 xã', ...NEW_COMMUNES, ''],
    ['', '- Số tiêu chí nông thôn mới đạt được bình quân trên 01 xã', '≥15 tiêu chí/xã', AVERAGE, '', '', '', '', '', '', '', ''],
    [2, 'Xã nông thôn mới nâng cao', '', '', '', '', '', '', '', '', '', ''],
    ['', 'Xã đạt chuẩn nông thôn mới nâng cao tăng thêm', '10 xã', ...ADVANCED, ''],
    [3, 'Xã nông thôn mới kiểu mẫu', '', '', '', '', '', '', '', '', '', ''],
    ['', 'Xã đạt chuẩn nông thôn mới kiểu mẫu', '02 xã', 0, 0, 'Xã Đồng Thắng', 0, 0, 0, 0, 'Xã Nông Thượng', ''],
    [4, 'Thôn nông thôn mới', '', '', '', '', '', '', '', '', '', ''],
    ['', 'Thôn đạt chuẩn nông thôn mới tăng thêm', '', ...VILLAGES, ''],
    [5, 'Cấp huyện đạt chuẩn nông thôn mới', '', 'Xây dựng kế hoạch tiếp tục phấn đấu', '', '', '', '', '', '', 'Duy trì thành phố Bắc Kạn hoàn thành nhiệm vụ xây dựng nông thôn mới', ''],
    ['Ghi chú: 29 xã đặc biệt khó khăn không nằm trong lộ trình phấn đấu đạt chuẩn nông thôn mới giai đoạn 2021 - 2025'],
  ];
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return gridOf('Phụ biểu', rows, { merges: ['A4:A5', 'B4:B5', 'C4:K4', 'L4:L5', 'D8:K8', 'A16:L16'] });
}

function check(grid: Grid) {
  return districtMatrix.recognise(grid).flatMap((recognised) => {
    const table = districtMatrix.read(grid, recognised);
    return districtMatrix.relations.flatMap((relation) => relation.check(table, grid));
  });
}

const BLANK_VILLAGES = {
  rule: 'district-matrix/blank-total',
  severity: 'warning',
  sheet: 'Phụ biểu',
  cells: ['C14', 'D14:K14'],
  place: 'Thôn đạt chuẩn nông thôn mới tăng thêm',
  expected: 50,
  params: { sum: 'at-least' },
};

describe('the aims of Bắc Kạn by district', () => {
  test('are recognised with their total on the left', () => {
    const [recognised, ...others] = districtMatrix.recognise(bacKan());
    expect(others).toEqual([]);
    expect(recognised?.area).toEqual({ top: 3, left: 0, bottom: 14, right: 11 });
    expect([recognised?.columns.number, recognised?.columns.content, recognised?.columns.total]).toEqual([0, 1, 2]);
    expect(recognised?.columns.districts).toEqual(DISTRICTS.map((name, index) => ({ column: index + 3, name })));
    expect(recognised?.evidence).toEqual(['B4', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5', 'I5', 'J5', 'K5']);
  });

  test('agree, but for the blank total of the villages; bounds, sentences and open counts are understood', () => {
    expect(check(bacKan())).toEqual([BLANK_VILLAGES]);
  });

  test('with a total that is not the number of names', () => {
    expect(check(bacKan({ C7: '38 xã' }))).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Phụ biểu', cells: ['C7', 'D7:K7'], place: 'Xã đạt chuẩn nông thôn mới tăng thêm', actual: 38, expected: 37, difference: 1 },
      BLANK_VILLAGES,
    ]);
  });

  test('with a total below the numbers that open counts begin with', () => {
    expect(check(bacKan({ C14: '48 thôn' }))).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Phụ biểu', cells: ['C14', 'D14:K14'], place: 'Thôn đạt chuẩn nông thôn mới tăng thêm', actual: 48, expected: 50, difference: -2, params: { sum: 'at-least' } },
    ]);
    expect(check(bacKan({ C14: '64 thôn' }))).toEqual([]);
  });

  test('with a name dropped from a district', () => {
    expect(check(bacKan({ F10: 'Xã Yên Thượng' }))).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Phụ biểu', cells: ['C10', 'D10:K10'], place: 'Xã đạt chuẩn nông thôn mới nâng cao tăng thêm', actual: 10, expected: 9, difference: 1 },
      BLANK_VILLAGES,
    ]);
  });

  test('with counts in the cells, which add up', () => {
    const counts = { C14: 50, E14: '12 thôn', G14: '7 thôn', H14: 9, I14: '09 thôn', J14: 13 };
    expect(check(bacKan(counts))).toEqual([]);
    expect(check(bacKan({ ...counts, J14: 15 }))).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Phụ biểu', cells: ['C14', 'D14:K14'], place: 'Thôn đạt chuẩn nông thôn mới tăng thêm', actual: 50, expected: 52, difference: -2 },
    ]);
    expect(check(bacKan({ ...counts, C14: '' }))).toEqual([{ ...BLANK_VILLAGES, params: { sum: 'exact' } }]);
  });

  test('with names in numbered lists, between dashes and with footnote marks', () => {
    const found = check(bacKan({ C10: '11 xã', D10: 'Xã Cẩm Giàng* - Quân Hà (*)', E10: '(1) Hà Hiệu (2) Khang Ninh', F10: '1. Yên Thượng\n2. Nghĩa Tá²' }));
    expect(found.filter(({ rule }) => rule === 'district-matrix/total').map(({ actual, expected }) => [actual, expected])).toEqual([[11, 10]]);
  });

  test('with a count that is not the number of names beside it', () => {
    expect(check(bacKan({ D10: '02 xã: Cẩm Giàng, Quân Hà', E10: 'Hà Hiệu, Khang Ninh (02 xã)', F10: '03 xã (Yên Thượng, Nghĩa Tá)' }))).toEqual([
      BLANK_VILLAGES,
      { rule: 'district-matrix/cell-count', severity: 'error', sheet: 'Phụ biểu', cells: ['F10'], place: 'Huyện Chợ Đồn', actual: 3, expected: 2, difference: 1 },
    ]);
  });

  test('with a commune twice in a district, and in two districts', () => {
    expect(check(bacKan({ E7: 'Xã Mỹ Phương, Yến Dương, Mỹ Phương', G7: 'Xã Yên Hân, Cao Sơn, Quảng Chu' }))).toEqual([
      BLANK_VILLAGES,
      { rule: 'district-matrix/name-repeated', severity: 'error', sheet: 'Phụ biểu', cells: ['E7'], place: 'Mỹ Phương' },
      { rule: 'district-matrix/name-repeated', severity: 'info', sheet: 'Phụ biểu', cells: ['G7', 'D7'], place: 'Cao Sơn' },
    ]);
  });

  test('with a number left out, and a formula that fails', () => {
    expect(check(bacKan({ A13: 5, A15: 6, C12: '#REF!' }))).toEqual([
      BLANK_VILLAGES,
      { rule: 'figure/formula-error', severity: 'error', sheet: 'Phụ biểu', cells: ['C12'], actual: '#REF!' },
      { rule: 'table/numbering', severity: 'warning', sheet: 'Phụ biểu', cells: ['A13', 'A11'], actual: 5, expected: 4 },
    ]);
  });
});

test('each name that is left out of a district is missing from the total', () => {
  const rows = [{ row: 7, stated: 37, cells: NEW_COMMUNES }, { row: 10, stated: 10, cells: ADVANCED }];
  for (const { row, stated, cells } of rows) {
    cells.forEach((text, index) => {
      const names = typeof text === 'string' ? text.replace(/^Xã /, '').split(', ') : [];
      for (const name of names) {
        const rest = names.filter((other) => other !== name);
        const cell = `${String.fromCharCode(68 + index)}${row}`;
        const found = check(bacKan({ [cell]: rest.length === 0 ? 0 : `Xã ${rest.join(', ')}` }));
        expect(found.map(({ rule, cells: [first], actual, expected }) => [rule, first, actual, expected])).toEqual([
          ['district-matrix/total', `C${row}`, stated, stated - 1],
          ['district-matrix/blank-total', 'C14', undefined, 50],
        ]);
      }
    });
  }
});

describe('other layouts', () => {
  const HEADER = ['Nội dung', 'ĐVT', 'Bạch Thông', 'Ba Bể', 'Chợ Đồn', 'Tổng cộng', 'Cơ quan phụ trách'];
  const AIMS: CellValue[][] = [
    ['Xã đạt chuẩn NTM nâng cao', 'Xã', 'Cẩm Giàng\nQuân Hà', 'Hà Hiệu và Khang Ninh', '-', 4, 'Sở Nông nghiệp'],
    ['Tỷ lệ xã đạt chuẩn NTM', '%', 60, 50, 40, 52, 'Sở Nông nghiệp'],
    ['Số tiêu chí đạt', 'Tiêu chí', 19, 18, 17, 19, 'Sở Nông nghiệp'],
  ];

  test('a header of one row, the total on the right, names without "huyện", shares that are no sums', () => {
    const grid = gridOf('Mục tiêu', [['MỤC TIÊU NĂM 2025'], HEADER, ...AIMS]);
    expect(districtMatrix.recognise(grid).map(({ area }) => area)).toEqual([{ top: 1, left: 0, bottom: 4, right: 6 }]);
    expect(check(grid)).toEqual([]);
  });

  test('a repeated header, and an aim over two rows of the sheet', () => {
    const grid = gridOf('Mục tiêu', [HEADER, ...AIMS, HEADER, ['Xã đạt chuẩn NTM kiểu mẫu', 'Xã', 'Cẩm Giàng', '', '', 3, ''], ['', '', 'Quân Hà', '', '', '', '']]);
    expect(check(grid)).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Mục tiêu', cells: ['F6', 'C6:E6'], place: 'Xã đạt chuẩn NTM kiểu mẫu', actual: 3, expected: 2, difference: 1 },
    ]);
  });

  test('no districts: a column a commune, with marks', () => {
    const grid = gridOf('Mục tiêu', [
      ['TT', 'Chỉ tiêu', 'Tổng số', 'Xã Bạch Thông', 'Xã Phủ Thông', 'Phường Đức Xuân'],
      [1, 'Xã đạt chuẩn nông thôn mới', 2, 'x', 'x', ''],
      [2, 'Thôn đạt chuẩn nông thôn mới', 12, 5, 4, 2],
      [3, 'Xã đạt chuẩn nông thôn mới hiện đại', 2, 'x', '', ''],
    ]);
    expect(check(grid)).toEqual([
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Mục tiêu', cells: ['C3', 'D3:F3'], place: 'Thôn đạt chuẩn nông thôn mới', actual: 12, expected: 11, difference: 1 },
      { rule: 'district-matrix/total', severity: 'error', sheet: 'Mục tiêu', cells: ['C4', 'D4:F4'], place: 'Xã đạt chuẩn nông thôn mới hiện đại', actual: 2, expected: 1, difference: 1 },
    ]);
  });

  test.each(['Toàn tỉnh', 'Cả tỉnh'])('areas of the province since districts ended: %s', (total) => {
    const grid = gridOf('Mục tiêu', [['TT', 'Chỉ tiêu', total, 'Khu vực Lào Cai', 'Khu vực Yên Bái'], [1, 'Thôn đạt chuẩn nông thôn mới', 43, 25, 17]]);
    expect(check(grid).map(({ rule, cells, expected }) => [rule, cells, expected])).toEqual([['district-matrix/total', ['C2', 'D2:E2'], 42]]);
  });

  test('a column "Số TT" is no district', () => {
    const grid = gridOf('Mục tiêu', [['Số TT', 'Chỉ tiêu', 'Tổng số xã', 'Huyện Ba Bể', 'Huyện Na Rì'], [1, 'Xã đạt chuẩn', 3, 2, 1]]);
    expect(districtMatrix.recognise(grid).map(({ columns }) => columns.districts.map(({ name }) => name))).toEqual([['Huyện Ba Bể', 'Huyện Na Rì']]);
  });

  test('money, and names of villages with their communes, are no sums', () => {
    const grid = gridOf('Mục tiêu', [
      ['TT', 'Nội dung', 'Tổng', 'Huyện Ba Bể', 'Huyện Na Rì'],
      [1, 'Vốn ngân sách (triệu đồng)', 100, 40, 50],
      [2, 'Thôn kiểu mẫu', '3 thôn', 'Thôn Nà Lẹng, xã Quảng Khê; thôn Bản Pjạc, xã Khang Ninh', 'Thôn Khuổi A, xã Cư Lễ'],
    ]);
    expect(check(grid)).toEqual([]);
  });

  test('the rest of the districts is part of the total; a share below the same label is not', () => {
    const rows = [
      ['TT', 'Nội dung', 'Năm 2025', '', '', '', ''],
      ['', '', 'Tổng số (xã)', 'H. Hà Quảng', 'Xã Tổng Cọt', 'Các huyện còn lại', 'Đạt %'],
      [1, 'Xã đạt chuẩn', 9, 4, 1, 4, 30],
      [2, 'Lũy kế xã đạt chuẩn nông thôn mới', '40 xã', 'Xã Sóc Hà', 'Xã Tổng Cọt', 0, 30],
    ];
    const grid = gridOf('Mục tiêu', rows, { merges: ['A1:A2', 'B1:B2', 'C1:G1'] });
    expect(districtMatrix.recognise(grid).map(({ columns }) => columns.districts.map(({ name }) => name))).toEqual([['H. Hà Quảng', 'Xã Tổng Cọt', 'Các huyện còn lại']]);
    expect(check(grid)).toEqual([]);
  });

  test('aims by level, by source of money and by year are no matrix of districts', () => {
    const heads = [
      ['TT', 'Nội dung', 'Tổng', 'Xã NTM', 'Xã NTM nâng cao', 'Xã NTM kiểu mẫu'],
      ['TT', 'Nội dung', 'Tổng', 'Ngân sách Trung ương', 'Ngân sách tỉnh', 'Vốn khác'],
      ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Huyện Ba Bể', 'Huyện Na Rì'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao', 'Đăng ký thực hiện', 'Lũy kế', 'Ghi chú'],
    ];
    expect(heads.map((head) => districtMatrix.recognise(gridOf('PL', [head, head.map((_, index) => index + 1)])))).toEqual([[], [], [], []]);
  });
});

test.each<[string, readonly number[]]>([['Mật độ (người/km2)', [25, 10, 20, 30]], ['Năm đạt chuẩn', [2025, 2023, 2024, 2025]], ['Số tiêu chí đạt (tiêu chí/xã)', [16, 15, 16, 17]]])('the total of a row of rates or years is no sum: %s', (content, figures) => {
  const grid = gridOf('Phụ biểu', [['MỤC TIÊU THỰC HIỆN NĂM 2025'], ['TT', 'Nội dung', 'Tổng', 'Huyện Ba Bể', 'Huyện Chợ Đồn', 'Huyện Na Rì'], [1, content, ...figures]]);
  expect(check(grid)).toEqual([]);
});
