/** Headers over one to three rows, by number, by name, by indicator; groups, totals and communes in other places. */
import { areaAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { check, LETTERS, matrix, NUMBERS, tablesIn } from './support';

const CRITERIA = ['Quy hoạch', 'Giao thông', 'Thủy lợi và phòng, chống thiên tai', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa'];

function codesIn(...args: Parameters<typeof gridOf>): (string | null)[] | undefined {
  return tablesIn(gridOf(...args))[0]?.columns.criteria.map(({ code }) => code);
}

describe('headers', () => {
  test('with the numbers below a merged label, TT and Xã merged or not', () => {
    const rows: CellValue[][] = [
      ['BIỂU TỔNG HỢP HIỆN TRẠNG TIÊU CHÍ'],
      ['STT', 'Tên xã', 'Tiêu chí', '', '', '', 'Tổng số tiêu chí đạt'],
      ['', '', 1, 2, 3, 4, ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'K', 'Đ', 3],
      [2, 'Diên Sơn', 'Đ', 'K', 'K', 'Đ', 2],
    ];
    const merged = { merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3'] };
    expect(codesIn('TH', rows, merged)).toEqual(['1', '2', '3', '4']);
    expect(codesIn('TH', rows, { merges: ['C2:F2'] })).toEqual(['1', '2', '3', '4']);
    expect(codesIn('TH', rows)).toEqual(['1', '2', '3', '4']);
    expect(check(gridOf('TH', rows, merged))).toEqual([]);
  });

  test('with names and numbers in rows of their own, in either order', () => {
    const numbers = CRITERIA.map((_, index) => index + 1);
    const data: CellValue[] = [1, 'Diên Phước', 'x', 'x', '', 'x', 'x', 'x', 5];
    const merges = ['A2:A4', 'B2:B4', 'C2:H2', 'I2:I4'];
    const title = ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ'];
    const head = ['TT', 'Đơn vị', 'Tiêu chí', '', '', '', '', '', 'Số TC đạt'];
    expect(codesIn('A', [title, head, ['', '', ...numbers, ''], ['', '', ...CRITERIA, ''], data], { merges })).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(codesIn('B', [title, head, ['', '', ...CRITERIA, ''], ['', '', ...numbers, ''], data], { merges })).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('with number and name in one cell, and a row that numbers all columns of the form', () => {
    const rows: CellValue[][] = [
      ['TT', 'Địa phương', '1. Quy hoạch', 'Tiêu chí 2: Giao thông', 'TC 3', 'TC4\nĐiện', 'Kết quả', 'Ghi chú'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [1, 'Xã Diên Phước', 'Đạt', 'Đạt', 'Đạt', 'Chưa đạt', '3/4', ''],
    ];
    const [table] = tablesIn(gridOf('TH', rows));
    expect(table?.columns.criteria.map(({ code, name }) => [code, name])).toEqual([['1', 'Quy hoạch'], ['2', 'Giao thông'], ['3', ''], ['4', 'Điện']]);
    expect(table?.data.rows.map(({ place, stated }) => [place, stated[0]?.value, stated[0]?.of])).toEqual([['Diên Phước', 3, 4]]);
  });

  test('with names only: no number is made up', () => {
    const [table] = tablesIn(gridOf('TH', [['TT', 'Xã', ...CRITERIA, 'Tổng'], [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'Đ', 'K', 'Đ', 5]]));
    expect(table?.columns.criteria.map(({ code, name }) => [code, name])).toEqual(CRITERIA.map((name) => [null, name]));
  });

  test('by indicator, where Excel shows 17.10 as 17.1: a criterion is met when all its indicators are', () => {
    const codes = [1.1, 1.2, 17.8, 17.9, 17.1, 17.11];
    const rows: CellValue[][] = [
      ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU NÔNG THÔN MỚI NÂNG CAO NĂM 2025'],
      ['TT', 'Xã', '1. Quy hoạch', '', '17. Môi trường', '', '', '', 'Số tiêu chí đạt', 'Số chỉ tiêu đạt'],
      ['', '', ...codes, '', ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 'Đ', 2, 6],
      [2, 'Diên Sơn', 'Đ', 'Đ', 'Đ', 'K', 'Đ', 'Đ', 1, 5],
      [3, 'Suối Cát', 'K', 'Đ', 'Đ', 'K', 'Đ', 'Đ', 0, 4],
    ];
    const grid = gridOf('TH', rows, { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:H2', 'I2:I3', 'J2:J3'] });
    const [table] = tablesIn(grid);
    expect(table?.columns.criteria.map(({ criterion, indicator }) => [criterion, indicator])).toEqual([['1', '1.1'], ['1', '1.2'], ['17', '17.8'], ['17', '17.9'], ['17', '17.10'], ['17', '17.11']]);
    expect([table?.data.level, table?.data.year]).toEqual(['NTM nâng cao', 2025]);
    expect(check(grid)).toEqual([]);
  });

  test('with a value and an outcome for each criterion', () => {
    const rows: CellValue[][] = [
      ['TT', 'Xã', 'Tiêu chí 2', '', 'Tiêu chí 10', '', 'Tiêu chí 11', '', 'Số TC đạt'],
      ['', '', 'Kết quả', 'Đánh giá', 'Kết quả', 'Đánh giá', 'Kết quả', 'Đánh giá', ''],
      [1, 'Diên Phước', '92,4% (22,74/24,60 km)', 'Chưa đạt', '53 triệu', 'Đạt', 0.031, 'Đạt', 2],
    ];
    const [table] = tablesIn(gridOf('TH', rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1', 'I1:I2'], formats: { G3: '0.0%' } }));
    expect(table?.data.rows[0]?.cells.map(({ cell, reading, outcome }) => [cell, reading, outcome])).toEqual([
      ['C3', { kind: 'number', value: 92.4, decimals: 1, unit: '%' }, { cell: 'D3', isMet: false }],
      ['E3', { kind: 'number', value: 53, decimals: 0, unit: 'triệu' }, { cell: 'F3', isMet: true }],
      ['G3', { kind: 'number', value: 3.1, decimals: 1, unit: '%' }, { cell: 'H3', isMet: true }],
    ]);
  });
});

describe('rows', () => {
  const HEAD = ['TT', 'Huyện, xã', 1, 2, 3, 4, 'Số TC đạt'];

  test('groups by district carry the subtotals of the communes below, the total stands first', () => {
    const rows: CellValue[][] = [
      ['HIỆN TRẠNG CÁC TIÊU CHÍ'],
      HEAD,
      ['', 'TỔNG CỘNG (03 xã)', 3, 2, 2, 1, ''],
      ['I', 'HUYỆN DIÊN KHÁNH (02 xã)', 2, 1, 1, 1, ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'K', 'Đ', 3],
      [2, 'Diên Sơn', 'Đ', 'K', 'Đ', 'K', 2],
      ['II', 'Thị xã Ninh Hòa (1 xã)', 1, 1, 1, 0, ''],
      [1, 'Ninh Quang', 'Đ', 'Đ', 'Đ', 'K', 3],
      ['', 'Ghi chú: Đ là đạt, K là chưa đạt'],
    ];
    const grid = gridOf('TH', rows);
    expect(check(grid)).toEqual([]);
    expect(tablesIn(grid)[0]?.data.rows.map(({ place, district }) => [place, district])).toEqual([['Diên Phước', 'DIÊN KHÁNH'], ['Diên Sơn', 'DIÊN KHÁNH'], ['Ninh Quang', 'Ninh Hòa']]);
    expect(check(gridOf('TH', rows.map((row, index) => (index === 3 ? ['I', 'HUYỆN DIÊN KHÁNH (03 xã)', 2, 2, 1, 1, ''] : row)))).map(({ rule, cells, actual, expected }) => [rule, cells, actual, expected])).toEqual([
      ['criterion-matrix/total', ['D4', 'D5:D6'], 2, 1],
      ['criterion-matrix/label-count', ['B4', 'B5:B6'], 3, 2],
    ]);
  });

  test('with a column of districts the numbers may begin anew', () => {
    const rows: CellValue[][] = [
      ['HIỆN TRẠNG CÁC TIÊU CHÍ'],
      ['STT', 'Huyện', 'Xã', 1, 2, 3, 'Số TC đạt'],
      [1, 'Diên Khánh', 'Diên Phước', 'Đ', 'Đ', 'K', 2],
      [2, '', 'Diên Sơn', 'Đ', 'K', 'Đ', 2],
      [1, 'Ninh Hòa', 'Ninh Quang', 'Đ', 'Đ', 'Đ', 3],
      [2, '', 'Ninh Sơn', 'Đ', 'K', 'K', 1],
    ];
    const grid = gridOf('TH', rows, { merges: ['B3:B4', 'B5:B6'] });
    expect(tablesIn(grid)[0]?.data.rows.map(({ place, district }) => [place, district])).toEqual([['Diên Phước', 'Diên Khánh'], ['Diên Sơn', 'Diên Khánh'], ['Ninh Quang', 'Ninh Hòa'], ['Ninh Sơn', 'Ninh Hòa']]);
    expect(check(grid)).toEqual([]);
  });

  test('subtotals below their communes, and a total of all', () => {
    const rows: CellValue[][] = [
      ['HIỆN TRẠNG CÁC TIÊU CHÍ'],
      HEAD,
      [1, 'Diên Phước', 'Đ', 'Đ', 'K', 'Đ', 3],
      [2, 'Diên Sơn', 'Đ', 'K', 'Đ', 'K', 2],
      ['', 'Cộng huyện Diên Khánh', 2, 1, 1, 1, 5],
      [3, 'Ninh Quang', 'Đ', 'Đ', 'Đ', 'K', 3],
      ['', 'Cộng thị xã Ninh Hòa', 1, 1, 1, 0, 3],
      ['', 'Tổng cộng', 3, 2, 2, 1, 8],
    ];
    expect(check(gridOf('TH', rows))).toEqual([]);
  });

  test('communes called Tổng Cọt and Cộng Hòa are no totals', () => {
    const rows: CellValue[][] = [['HIỆN TRẠNG CÁC TIÊU CHÍ'], ['Xã', 1, 2, 3, 'Số TC đạt'], ['Tổng Cọt', 'Đ', 'K', 'Đ', 2], ['Cộng Hòa', 'Đ', 'Đ', 'Đ', 3], ['Tổng', 2, 1, 2, '']];
    const [table] = tablesIn(gridOf('TH', rows));
    expect(table?.data.rows.map(({ place }) => place)).toEqual(['Tổng Cọt', 'Cộng Hòa']);
    expect(table?.data.summaries.map(({ kind, label }) => [kind, label])).toEqual([['count', 'Tổng']]);
  });

  test('unnumbered rows of sums in other words, beside numbered communes', () => {
    const rows = (label: string, number: CellValue = ''): CellValue[][] => [['HIỆN TRẠNG CÁC TIÊU CHÍ'], HEAD, [1, 'Phước Tân', 'Đ', 'Đ', 'K', 'Đ', 3], [2, 'Phước Tiến', 'Đ', 'K', 'Đ', 'K', 2], [number, label, 2, 1, 1, 1, 5]];
    const kindOf = (label: string) => tablesIn(gridOf('TH', rows(label)))[0]?.data.summaries.map(({ kind }) => kind);
    for (const label of ['Cộng khu vực I', 'Cộng xã đạt', 'Cộng Bác Ái', 'Số xã hoàn thành', 'Tổng khu vực miền núi', 'Tổng cụm 1', 'Số TC đạt']) {
      expect([label, kindOf(label), check(gridOf('TH', rows(label)))]).toEqual([label, ['count'], []]);
    }
    expect([kindOf('Số TC đạt bình quân/xã'), kindOf('Cộng số xã chưa đạt')]).toEqual([['average'], ['unmet-count']]);
    expect(tablesIn(gridOf('TH', rows('Cộng Hòa', 3)))[0]?.data.rows.map(({ place }) => place)).toEqual(['Phước Tân', 'Phước Tiến', 'Cộng Hòa']);
    const forgotten = rows('Cộng Hòa').map((row, index) => (index === 4 ? ['', 'Cộng Hòa', 'Đ', 'Đ', 'Đ', 'Đ', 4] : row));
    expect(tablesIn(gridOf('TH', forgotten))[0]?.data.rows.map(({ place }) => place)).toEqual(['Phước Tân', 'Phước Tiến', 'Cộng Hòa']);
  });

  test('what another year had, and the change since, follow from no row', () => {
    const rows: CellValue[][] = [['HIỆN TRẠNG CÁC TIÊU CHÍ'], HEAD, [1, 'Phước Tân', 'Đ', 'Đ', 'K', 'Đ', 3], [2, 'Phước Tiến', 'Đ', 'K', 'Đ', 'K', 2], ['', 'Tỷ lệ (%)', 100, 50, 50, 50, ''], ['', 'Năm 2023', '100%', '50%', '50%', '0%', 1.5], ['', 'Tăng (+), giảm (-)', 0, 0, 0, 1, 0.9], ['', 'So với năm 2023', 0, 0, 0, 1, 0.9], ['', 'Số xã đăng ký năm 2025', 2, 2, 2, 2, '']];
    const [table] = tablesIn(gridOf('TH', rows));
    expect([table?.data.rows.map(({ place }) => place), table?.data.summaries.map(({ label }) => label)]).toEqual([['Phước Tân', 'Phước Tiến'], ['Tỷ lệ (%)']]);
    expect(check(gridOf('TH', rows))).toEqual([]);
  });

  test('a row that counts the communes that fail says so', () => {
    const rows: CellValue[][] = [['HIỆN TRẠNG CÁC TIÊU CHÍ'], HEAD, [1, 'Phước Tân', 'Đ', 'Đ', 'K', 'Đ', 3], [2, 'Phước Tiến', 'Đ', 'K', 'Đ', 'K', 2], ['', 'Cộng số xã chưa đạt', 0, 1, 1, 2, '']];
    expect(check(gridOf('TH', rows)).map(({ rule, cells, actual, expected, params }) => [rule, cells, actual, expected, params])).toEqual([['criterion-matrix/total', ['F5', 'F3:F4'], 2, 1, { bound: 'exact', outcome: 'unmet' }]]);
  });

  test('what is required and the units stand in rows of their own', () => {
    const rows: CellValue[][] = [
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'],
      ['TT', 'Xã', '2.1', '10', '13.1'],
      ['', 'Đơn vị tính', '%', 'triệu đồng/người', ''],
      ['', 'Yêu cầu', '≥ 75%', '≥50', 'Đạt'],
      [1, 'Diên Phước', 75.32, '53 triệu', 'Đạt'],
      [2, 'Diên Sơn', 100, 50.5, 'Chưa đạt'],
      ['', 'Bình quân', 87.2, 51.3, ''],
    ];
    const grid = gridOf('TH', rows);
    const [table] = tablesIn(grid);
    expect(table?.data.requirements.map((one) => one?.requirement)).toEqual([{ op: '>=', value: 75, unit: '%' }, { op: '>=', value: 50, unit: 'triệu đồng/người' }, 'met']);
    expect(table === undefined ? '' : areaAddress(table.area)).toBe('A2:E7');
    expect(check(grid)).toEqual([]);
  });

  test('criteria of two levels side by side are two tables, each with its own numbers', () => {
    const rows: CellValue[][] = [
      ['TỔNG HỢP SỐ TIÊU CHÍ ĐẠT NTM VÀ NTM NÂNG CAO'],
      ['TT', 'Xã', 'Tiêu chí NTM', '', '', 'Số TC NTM đạt', 'Tiêu chí NTM nâng cao', '', '', 'Số TC NC đạt'],
      ['', '', 1, 2, 3, '', 1, 2, 3, ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 3, 'Đ', 'K', 'K', 1],
      [2, 'Diên Sơn', 'Đ', 'Đ', 'K', 2, 'K', 'K', 'Đ', 1],
      [3, 'Suối Cát', 'K', 'Đ', 'K', 1, 'K', 'K', 'K', 0],
    ];
    const grid = gridOf('TH', rows, { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:I2', 'J2:J3'] });
    expect(tablesIn(grid).map(({ columns, data }) => [data.level, columns.criteria.map(({ column, code }) => [column, code]), data.rows.map(({ stated }) => stated.map(({ value }) => value))])).toEqual([
      ['NTM', [[2, '1'], [3, '2'], [4, '3']], [[3], [2], [1]]],
      ['NTM nâng cao', [[6, '1'], [7, '2'], [8, '3']], [[1], [1], [0]]],
    ]);
    expect(check(grid)).toEqual([]);
    const wrong = check(gridOf('TH', rows.map((row) => row.map((cell, column) => (row[1] === 'Suối Cát' && column === 9 ? 2 : cell))), { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:I2', 'J2:J3'] }));
    expect(wrong.map(({ rule, severity, cells, actual, expected }) => [rule, severity, cells, actual, expected])).toEqual([['criterion-matrix/met-count', 'error', ['J6', 'G6:I6'], 2, 0]]);
  });

  test('the columns of two levels below each criterion are two tables', () => {
    const grid = gridOf('TH', [
      ['BIỂU HIỆN TRẠNG TIÊU CHÍ'],
      ['TT', 'Xã', 'TC 1. Quy hoạch', '', 'TC 2. Giao thông', '', 'TC 3. Thủy lợi', '', 'Số TC NTM đạt', 'Số TC NTM nâng cao đạt'],
      ['', '', 'NTM', 'NTM NC', 'NTM', 'NTM NC', 'NTM', 'NTM NC', '', ''],
      [1, 'Diên Phước', 'Đ', 'Đ', 'Đ', 'K', 'K', 'K', 2, 1],
      [2, 'Diên Sơn', 'Đ', 'K', 'Đ', 'K', 'Đ', 'K', 3, 0],
    ], { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:I3', 'J2:J3'] });
    expect(tablesIn(grid).map(({ columns, data }) => [data.level, columns.criteria.map(({ column }) => column), columns.met.map(({ column }) => column)])).toEqual([['NTM', [2, 4, 6], [8]], ['NTM nâng cao', [3, 5, 7], [9]]]);
    expect(check(grid)).toEqual([]);
  });

  test('a dash among values says nothing of a criterion', () => {
    const rows: CellValue[][] = [['KẾT QUẢ CÁC TIÊU CHÍ'], ['TT', 'Xã', 'TC 10', 'TC 11', 'TC 13'], [1, 'Diên Phước', 62.5, '2,1%', 'Đạt'], [2, 'Diên Sơn', '-', '3,05%', '-']];
    expect(tablesIn(gridOf('TH', rows))[0]?.data.rows[1]?.cells.map(({ reading }) => reading.kind)).toEqual(['blank', 'number', 'blank']);
  });

  test('months, quarters and lists of communes are no matrix', () => {
    expect(tablesIn(gridOf('TH', [['TT', 'Xã', 'Tháng 1', 'Tháng 2', 'Tháng 3'], [1, 'Diên Phước', 1, 2, 3]]))).toEqual([]);
    expect(tablesIn(gridOf('TH', [['KẾT QUẢ THỰC HIỆN TIÊU CHÍ MÔI TRƯỜNG'], ['TT', 'Xã', '1', '2', '3', '4', 'Cộng'], [1, 'Diên Phước', 3, 4, 5, 6, 18], [2, 'Diên Sơn', 1, 1, 1, 1, 4]]))).toEqual([]);
    expect(tablesIn(gridOf('TH', [['TT', 'Xã', '19 TC', '15-18 TC', 'dưới 15 TC'], [1, 'Diên Phước', 1, 2, 3]]))).toEqual([]);
    expect(tablesIn(gridOf('TH', [['STT', 'Tên đơn vị', 'Tiêu chí NTM', 'Tiêu chí NTM nâng cao', 'Tiêu chí NTM kiểu mẫu'], [1, 'Sở Y tế', 'TC 15', '14', '']]))).toEqual([]);
  });
});

test('a title merged over all columns changes nothing', () => {
  const grid = matrix(LETTERS, {}, { merges: ['A1:W1', 'A2:W2'] });
  expect(tablesIn(grid)[0]?.columns.criteria.map(({ code }) => code)).toEqual(NUMBERS.map(String));
});

test('communes with "Xã" before their names, and whole figures as values, are no headers', () => {
  const rows: CellValue[][] = [
    ['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC CHỈ TIÊU XÃ NÔNG THÔN MỚI'],
    ['TT', 'Tên xã', '2.2', '2.3', '12.1', '15.1'],
    [1, 'Xã Diên Phước', 60, 82, 75, 90],
    [2, 'Xã Diên Sơn', 74, 66, 80, 95],
  ];
  expect(tablesIn(gridOf('TH', rows)).map(({ header, data }) => [areaAddress(header), data.rows.map(({ place }) => place)])).toEqual([['A2:F2', ['Diên Phước', 'Diên Sơn']]]);
});
