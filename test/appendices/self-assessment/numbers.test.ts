/** A commune's sheet of some of its criteria, counted 1, 2, 3 from the top; places and figures are invented. */
import { review } from '../../../src/review';
import { gridOf } from '../../support/grid';

const HEADER = ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Chỉ tiêu quy định', 'Kết quả tự đánh giá của xã', 'Đánh giá', 'Ghi chú'];
const counted = (second: string) =>
  gridOf('Tự đánh giá', [
    ['KẾT QUẢ TỰ ĐÁNH GIÁ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024'],
    ['Xã Diên Phước, huyện Diên Khánh'],
    HEADER,
    [1, 'Giao thông', '2.1. Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa', '100%', '100% (12,5/12,5 km)', 'Đạt'],
    [null, null, '2.2. Tỷ lệ đường thôn được cứng hóa', '≥ 75%', '74,32% (11,323/15,236 km)', 'Đạt'],
    [2, 'Nhà ở dân cư', `${second}. Tỷ lệ hộ có nhà ở kiên cố`, '≥ 80%', '79%', 'Chưa đạt'],
    [3, 'Nghèo đa chiều', '11. Tỷ lệ nghèo đa chiều', '< 5%', '6,2%', 'Chưa đạt'],
  ]);
const told = (second: string): (string | undefined)[][] =>
  review({ grids: [counted(second)] }).findings.filter(({ severity }) => severity === 'error' || severity === 'unmet').map(({ rule, cells, indicator }) => [rule, cells[0], indicator]);

test('the indicators tell the criteria where no indicator agrees with the column of numbers; “Đánh giá” beside “Kết quả tự đánh giá” is the conclusion', () => {
  expect(told('9.2')).toEqual([
    ['self-assessment/unmet', 'E5', '2.2'],
    ['self-assessment/wrong-side', 'F5', '2.2'],
    ['self-assessment/unmet', 'E6', '9.2'],
    ['self-assessment/unmet', 'E7', '11'],
  ]);
});

test('where one indicator agrees, the others stand below a wrong criterion', () => {
  expect(told('2.3').filter(([rule]) => rule === 'self-assessment/parent-criterion')).toEqual([
    ['self-assessment/parent-criterion', 'C4', '2.1'],
    ['self-assessment/parent-criterion', 'C5', '2.2'],
  ]);
});
