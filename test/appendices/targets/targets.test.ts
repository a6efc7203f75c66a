import { targets } from '../../../src/appendices/targets';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { ninhBinh, ninhBinhRows } from './ninhBinh';

function check(grid: Grid) {
  return targets.recognise(grid).flatMap((recognised) => {
    const table = targets.read(grid, recognised);
    return targets.relations.flatMap((relation) => relation.check(table, grid));
  });
}

const ADVANCED = 'Xã đạt chuẩn NTM nâng cao';
/** A cumulative figure of 63 in row 8. */
const WRONG_SUM = { rule: 'targets/cumulative', severity: 'error', place: ADVANCED, actual: 63, expected: 64, difference: -1, params: { problem: 'sum', year: 7, start: 57 } };

describe("Ninh Bình's targets", () => {
  test('are recognised, with their year', () => {
    expect(targets.recognise(ninhBinh())).toEqual([
      {
        kind: 'targets',
        sheet: 'PL III',
        area: { top: 3, left: 0, bottom: 8, right: 6 },
        header: { top: 3, left: 0, bottom: 3, right: 6 },
        columns: { number: 0, name: 1, unit: 2, assigned: 3, registered: 4, cumulative: 5, start: null, thisYear: 4, note: 6, year: 2025 },
        evidence: ['B4', 'C4', 'D4', 'E4', 'F4'],
      },
    ]);
  });

  test('as printed agree: text numbers, footnotes, "Đạt" and start figures are understood', () => {
    expect(check(ninhBinh())).toEqual([]);
  });

  test('a cumulative figure that is not the start and what is registered', () => {
    expect(check(ninhBinh({ F8: 63 }))).toEqual([{ ...WRONG_SUM, sheet: 'PL III', cells: ['F8', 'E8', 'G8'] }]);
  });

  test('a cumulative figure below that of the year alone', () => {
    expect(check(ninhBinh({ F7: 0 }))).toEqual([
      { rule: 'targets/cumulative', severity: 'error', sheet: 'PL III', cells: ['F7', 'E7'], place: 'Huyện đạt chuẩn NTM nâng cao', actual: 0, expected: 1, difference: -1, params: { problem: 'below-year', year: 1 } },
    ]);
  });

  test('less registered than assigned', () => {
    expect(check(ninhBinh({ E8: '05', F8: 62 }))).toEqual([
      { rule: 'targets/below-plan', severity: 'warning', sheet: 'PL III', cells: ['E8', 'D8'], place: ADVANCED, actual: 5, expected: 6, difference: -1 },
    ]);
  });

  test('a formula in error, a negative count and a gap in the numbers', () => {
    expect(check(ninhBinh({ D6: -1, F6: '#REF!', A9: 6 }))).toEqual([
      { rule: 'figure/impossible', severity: 'error', sheet: 'PL III', cells: ['D6'], actual: -1, params: { role: 'count' } },
      { rule: 'figure/formula-error', severity: 'error', sheet: 'PL III', cells: ['F6'], actual: '#REF!' },
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL III', cells: ['A9', 'A8'], actual: 6, expected: 5 },
    ]);
  });
});

describe('other layouts', () => {
  test('columns in another order and one more', () => {
    const rows = ninhBinhRows({ F8: 63 }).map(([number = '', name = '', unit = '', assigned = '', registered = '', cumulative = '', note = ''], index) => [number, name, cumulative, registered, assigned, unit, note, index === 3 ? 'Đơn vị chủ trì' : '']);
    expect(check(gridOf('PL III', rows))).toEqual([{ ...WRONG_SUM, sheet: 'PL III', cells: ['C8', 'D8', 'G8'] }]);
  });

  test('a column of notes of one\'s own before "Ghi chú", which states the start figure', () => {
    const rows = ninhBinhRows({ F8: 63 }).map(([number = '', ...others], index) => [number, index === 3 ? 'Ghi chú nội bộ' : '', ...others]);
    expect(check(gridOf('PL III', rows))).toEqual([{ ...WRONG_SUM, sheet: 'PL III', cells: ['G8', 'F8', 'H8'] }]);
  });

  test('one column of figures, where the header says that they are targets', () => {
    const rows = [['CHỈ TIÊU NĂM 2025'], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch'], [1, 'Xã đạt chuẩn NTM', 'Xã', 3], [3, ADVANCED, 'Xã', 7]];
    expect(check(gridOf('CT', rows)).map(({ rule, cells }) => [rule, cells])).toEqual([['table/numbering', ['A4', 'A3']]]);
  });

  test('plans in short ("KH 2025") and hamlets that years add up', () => {
    const header = ['STT', 'Chỉ tiêu', 'Đơn vị', 'TH đến hết năm 2024', 'KH 2025', 'Ước TH 2025', 'Lũy kế đến hết năm 2025'];
    const rows = (cumulative: number): CellValue[][] => [['CHỈ TIÊU KẾ HOẠCH'], header, [1, ADVANCED, 'xã', 57, 7, 7, 64], [2, 'Khu dân cư kiểu mẫu', 'KDC', 100, 25, 25, cumulative]];
    expect(check(gridOf('CT', rows(125)))).toEqual([]);
    expect(check(gridOf('CT', rows(126))).map(({ rule, cells, actual, expected }) => [rule, cells, actual, expected])).toEqual([['targets/cumulative', ['G4', 'E4', 'D4'], 126, 125]]);
  });

  test('a header over two rows', () => {
    const rows = ninhBinhRows({ F8: 63 });
    rows.splice(3, 1, ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', '', '', 'Ghi chú'], ['', '', '', 'Kế hoạch giao', 'Đăng ký', 'Lũy kế', '']);
    const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5'];
    expect(check(gridOf('PL III', rows, { merges }))).toEqual([{ ...WRONG_SUM, sheet: 'PL III', cells: ['F9', 'E9', 'G9'] }]);
  });

  test('a header repeated on the next page', () => {
    const rows = ninhBinhRows();
    rows.splice(6, 0, rows[3] ?? []);
    expect(check(gridOf('PL III', rows))).toEqual([]);
  });

  test("Trực Ninh's targets in words: groups, bounds, shares", () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Lũy kế đến hết năm 2024', 'Ghi chú'],
      ['A', 'Mục tiêu', '', '', '', ''],
      [1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', '', 'ít nhất 12', 'Theo bộ tiêu chí giai đoạn 2021-2025'],
      [2, 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', 'ít nhất 02', 'ít nhất 08', ''],
      [3, 'Thôn, xóm, TDP đạt chuẩn NTM kiểu mẫu', 'Thôn', '', 'khoảng 20', ''],
      ['B', 'Ngưỡng của các tiêu chí xã NTM nâng cao', '', '', '', ''],
      [1, 'Tỷ lệ hồ sơ giải quyết trực tuyến', '%', '≥ 50%', '', 'Hành chính công'],
    ];
    expect(check(gridOf('Chỉ tiêu', rows))).toEqual([]);
    const below = rows.map((row, index) => (index === 3 ? [...row.slice(0, 4), 'ít nhất 01', ''] : row));
    expect(check(gridOf('Chỉ tiêu', below))).toEqual([
      { rule: 'targets/cumulative', severity: 'error', sheet: 'Chỉ tiêu', cells: ['E4', 'D4'], place: 'Xã đạt chuẩn NTM kiểu mẫu', actual: 1, expected: 2, difference: -1, params: { problem: 'below-year', year: 2 } },
    ]);
  });
});

describe('the start in a column of its own', () => {
  const started = (row: (string | number)[], start = 'Lũy kế đến hết năm 2024', end = 'Lũy kế đến 31/12/2025') =>
    check(gridOf('Mục tiêu', [['TT', 'Chỉ tiêu', 'ĐVT', start, 'Kế hoạch năm 2025', end], ['1.', ADVANCED, 'Xã', ...row], ['2.', 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', 4, 3, 7]]));

  test.each(['Lũy kế đến hết năm 2024', 'Kết quả đến 31/12/2024', 'Đã đạt chuẩn đến hết năm 2024'])('%s', (start) => {
    expect(started([21, 6, 27], start)).toEqual([]);
    expect(started([21, 6, 28], start)).toEqual([
      { rule: 'targets/cumulative', severity: 'error', sheet: 'Mục tiêu', cells: ['F2', 'E2', 'D2'], place: ADVANCED, actual: 28, expected: 27, difference: 1, params: { problem: 'sum', year: 6, start: 21 } },
    ]);
  });

  test('fewer than at the start, as after mergers', () => {
    expect(started([21, 6, 19]).map(({ rule, severity }) => [rule, severity])).toEqual([['targets/cumulative', 'warning']]);
  });

  test('a column of two years before is no start', () => {
    expect(started([21, 6, 30], 'Lũy kế đến hết năm 2023')).toEqual([]);
  });
});

test('a gap in numbers with full stops', () => {
  expect(check(ninhBinh({ A7: '3.', A8: '4.', A9: '6.' })).map(({ rule, cells }) => [rule, cells])).toEqual([['table/numbering', ['A9', 'A8']]]);
});

test.each([
  ['Kế hoạch năm 2025', 'Lũy kế thực hiện đến ngày 30/6/2025'],
  ['Kế hoạch năm 2025', 'Lũy kế đến nay'],
  ['Kế hoạch giai đoạn 2021-2025', 'Lũy kế đến hết năm 2024'],
])('a cumulative figure may be below the plan: %s, %s', (plan, cumulative) => {
  expect(check(gridOf('Tiến độ', [['TT', 'Chỉ tiêu', 'ĐVT', plan, cumulative], [1, ADVANCED, 'Xã', 7, 3]]))).toEqual([]);
});

test('less may be registered for a year than assigned for five', () => {
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao giai đoạn 2021-2025', 'Đăng ký năm 2025'];
  expect(check(gridOf('Đăng ký', [header, [1, ADVANCED, 'Xã', 30, 7]]))).toEqual([]);
});

test.each([
  [['TT', 'Năm', 'Tổng', 'Lũy kế', '%'], [1, 2024, 5, 70, '76,1%']],
  [['TT', 'Nội dung nhiệm vụ', 'Đơn vị', 'Thời gian hoàn thành'], [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Quý I']],
  [['TT', 'Nội dung', 'ĐVT', 'Yêu cầu', 'Kết quả thực hiện'], ['1.1', 'Có quy hoạch', '%', 100, 100]],
  [['TT', 'Mục tiêu', 'Đơn vị', 'Thời gian', 'Kế hoạch kiểm tra'], [1, 'Hoàn thành tiêu chí giao thông', 'Sở Xây dựng', 'Quý II', 'Tháng 6']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Yêu cầu', 'Kế hoạch'], ['1.1', 'Có quy hoạch', '%', 100, 100]],
])('%j is no table of targets', (header, row) => {
  expect(targets.recognise(gridOf('Biểu', [header, row]))).toEqual([]);
});
