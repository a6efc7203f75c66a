import { isAfterTable } from '../../src/appendices/afterTable';

test('notes, signatures and sources are below a table', () => {
  const below: [string, string][] = [
    ['Ghi chú: 29 xã đặc biệt khó khăn', ''],
    ['*', 'Ghi chú: thời gian có thể thay đổi'],
    ['', 'Nơi nhận:'],
    ['', 'TM. ỦY BAN NHÂN DÂN'],
    ['', 'PHÓ CHỦ TỊCH'],
    ['', 'Nguồn số liệu: Văn phòng Điều phối'],
  ];
  expect(below.filter(([number, text]) => !isAfterTable(number, text))).toEqual([]);
});

test('rows of a table are not, though they begin with the same words', () => {
  const rows: [string, string][] = [
    ['1', 'Ghi chú vào hồ sơ'],
    ['', 'Chủ tịch UBND tỉnh làm việc với huyện Gia Viễn'],
    ['', 'Nguồn vốn sự nghiệp'],
    ['I', 'Xã nông thôn mới'],
  ];
  expect(rows.filter(([number, text]) => isAfterTable(number, text))).toEqual([]);
});
