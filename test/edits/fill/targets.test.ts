/** Filling tables of targets: Lũy kế, shares of communes, sums of amounts. */
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';
import { planOf } from './plan';

const TITLE = ['CÁC CHỈ TIÊU KẾ HOẠCH NĂM 2025'];
const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'];
const targets = (rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}) => gridOf('Chỉ tiêu', [TITLE, HEADER, ...rows], extras);

const START = 'Bắt đầu từ 01/01/2025 có 57 xã';

test('Lũy kế is the start in the note and what is registered', () => {
  expect(planOf(targets([[1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', 6, 7, null, START]]))).toEqual(['F3 ← =57+E3']);
});

test('what is written as text is added by us, not by a formula', () => {
  expect(planOf(targets([[1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', '06', '07²', null, START]]))).toEqual(['F3 ← 64']);
});

test('a year that begins with nothing', () => {
  expect(planOf(targets([[1, 'Xã đạt chuẩn NTM', 'Xã', 4, 4, null, 'Bắt đầu từ 01/01/2025 có 0 xã']]))).toEqual(['F3 ← =E3']);
});

test('the start may have a column of its own', () => {
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện đến hết năm 2024', 'Đăng ký năm 2025', 'Lũy kế đến hết năm 2025'];
  expect(planOf(gridOf('Chỉ tiêu', [TITLE, header, [1, 'Xã đạt chuẩn NTM', 'Xã', 57, 7, null], [2, 'Xã đạt chuẩn NTM nâng cao', 'Xã', 20, 3, 24]]))).toEqual(['F3 ← =D3+E3', 'F4 ← =D4+E4?']);
});

test('without a start, for a share or a bound, nobody can tell', () => {
  expect(
    planOf(targets([[1, 'Huyện đạt chuẩn NTM', 'Huyện', 0, 1, null, null], [2, 'Tỷ lệ hộ dùng nước sạch', '%', 60, 65, null, 'Bắt đầu từ 01/01/2025 có 57'], [3, 'Xã đạt chuẩn NTM', 'Xã', 4, 'ít nhất 4', null, START]])),
  ).toEqual([]);
});

describe('the share of communes at a level', () => {
  const rows = (share: CellValue, note: string | null): CellValue[][] => [
    [1, 'Xã đạt chuẩn NTM nâng cao', 'Xã', 6, 7, null, START],
    [2, 'Tỷ lệ xã đạt chuẩn NTM nâng cao', '%', null, null, share, note],
  ];
  test('is divided by the base in the note', () => {
    expect(planOf(targets(rows(null, 'Tính trên 92 xã')))).toEqual(['F3 ← =57+E3', 'F4 ← =ROUND(F3/92*100,1)']);
    expect(planOf(targets(rows(null, 'Tính trên 92 xã'), { formats: { F4: '0.0%' } }))).toEqual(['F3 ← =57+E3', 'F4 ← =ROUND(F3/92,3)']);
    expect(planOf(targets(rows(71, 'Tính trên 92 xã')))).toEqual(['F3 ← =57+E3', 'F4 ← =ROUND(F3/92*100,0)?']);
  });
  test('cannot be told without one', () => {
    expect(planOf(targets(rows(null, null)))).toEqual(['F3 ← =57+E3']);
  });
});

describe('amounts', () => {
  const money = (rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}) => gridOf('Vốn', [['CÁC CHỈ TIÊU VỐN NĂM 2025'], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện năm 2025'], ...rows], extras);
  test('“trong đó” is never added; the sum has the decimals of its parts', () => {
    expect(
      planOf(money([['', 'Tổng cộng', 'Triệu đồng', null, 30], [1, 'Ngân sách trung ương', 'Triệu đồng', 10.5, 10], ['', 'Trong đó: đầu tư', 'Triệu đồng', 8, 8], [2, 'Ngân sách tỉnh', 'Triệu đồng', 20.25, 20]])),
    ).toEqual(['D3 ← =SUM(D4,D6)']);
  });
  test('a new sum looks like the others of its column', () => {
    const rows = [['I', 'Tổng vốn sự nghiệp', 'Triệu đồng', 3, 3], [1, 'Tỉnh', 'Triệu đồng', 1, 1], [2, 'Huyện', 'Triệu đồng', 2, 2], ['II', 'Tổng vốn đầu tư', 'Triệu đồng', null, 7], [1, 'Tỉnh', 'Triệu đồng', 3, 3], [2, 'Huyện', 'Triệu đồng', 4, 4]];
    expect(planOf(money(rows, { formats: { D3: '#,##0.0' } }))).toEqual(['D6 ← =SUM(D7:D8) as #,##0.0']);
  });
  test('parts of another unit are no parts', () => {
    expect(planOf(money([['I', 'Tổng vốn', 'Triệu đồng', null, 7], [1, 'Tỉnh', 'Tỷ đồng', 3, 3], [2, 'Huyện', 'Triệu đồng', 4, 4]]))).toEqual([]);
  });
});
