/** What titles and headings say of the places below them. */
import { isAboutCommunes, levelOfLines, levelSaid, statusSaid, yearOfLines, yearSaid } from '../../../src/review/places/said';

test.each([
  ['Xã đăng ký đạt chuẩn NTM nâng cao', 'NTM nâng cao'],
  ['XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI', 'NTM'],
  ['các xã phấn đấu đạt chuẩn NTM kiểu mẫu', 'NTM kiểu mẫu'],
  ['DANH SÁCH CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NÂNG CAO, NTM KIỂU MẪU', null],
  ['Xã nông thôn mới hiện đại', null],
  ['Chương trình MTQG xây dựng nông thôn mới', null],
  ['Cấp xã', null],
])('%s: %s', (text, level) => {
  expect(levelSaid(text)).toBe(level);
});

test.each([
  ['DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022', 2022],
  ['giai đoạn 2021-2025', null],
  ['năm 2021 - 2025', null],
  ['đến năm 2025', null],
  ['Lũy kế đến hết năm 2025', null],
  ['năm 2024, năm 2025', null],
])('%s: %s', (text, year) => {
  expect(yearSaid(text)).toBe(year);
});

test.each([
  ['Xã đăng ký đạt chuẩn', 'planned'],
  ['phấn đấu đạt chuẩn', 'planned'],
  ['tăng thêm', 'planned'],
  ['đã được công nhận đạt chuẩn', 'reached'],
  ['công nhận lại sau sắp xếp', null],
  ['không nằm trong lộ trình phấn đấu', null],
  ['duy trì xã đạt chuẩn', null],
  ['Xã đạt chuẩn', null],
  ['đăng ký năm 2023 nhưng chưa đạt', null],
  ['tiêu chí chưa đạt của các xã đăng ký', 'planned'],
])('%s: %s', (text, status) => {
  expect(statusSaid(text)).toBe(status);
});

test('the nearest line decides, and the line of the plan is passed over', () => {
  const lines = ['KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM 2023', 'DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM NÂNG CAO NĂM 2024', '(Kèm theo Kế hoạch số 12/KH-UBND ngày 02 tháng 12 năm 2023)'];
  expect([levelOfLines(lines), yearOfLines(lines)]).toEqual(['NTM nâng cao', 2024]);
});

test.each([
  ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', true],
  ['LỘ TRÌNH ĐẠT CHUẨN NÔNG THÔN MỚI HUYỆN CAM LÂM', true],
  ['LỘ TRÌNH THÔN ĐẠT CHUẨN NÔNG THÔN MỚI KIỂU MẪU', false],
  ['LỘ TRÌNH HUYỆN ĐẠT CHUẨN NÔNG THÔN MỚI', false],
  ['LỘ TRÌNH THÔN CỦA CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', true],
])('%s is about communes: %s', (title, expected) => {
  expect(isAboutCommunes([title])).toBe(expected);
});
