/** The targets of Bắc Kạn 2025 by district: totals on the left, names of communes or counts of villages in the cells. */
import { columnFrom, readSheet } from './workbook';

const sheet = readSheet('Phụ biểu', 'bac-kan-2025');
const FIRST_DISTRICT = 3;
const DISTRICTS = 8;
const BEHIND_DISTRICTS = FIRST_DISTRICT + DISTRICTS;

/** The row that follows a group, from the total to the last district. */
function rowOf(content: string): (string | number | null)[] {
  const row = sheet.rows.find((cells) => cells[1] === content) ?? [];
  return row.slice(2, BEHIND_DISTRICTS);
}

const namesIn = (cell: string | number | null): string[] => (typeof cell === 'string' ? cell.replace('Xã ', '').split(', ') : []);

it('has a header of two rows, the total before the districts', () => {
  expect(sheet.rows.slice(3, 5)).toEqual([
    ['TT', 'Nội dung', 'Mục tiêu phấn đấu năm 2025', ...Array<null>(DISTRICTS).fill(null), 'Ghi chú'],
    [
      null,
      null,
      'Tổng',
      'Huyện Bạch Thông',
      'Huyện Ba Bể',
      'Huyện Chợ Đồn',
      'Huyện Chợ Mới',
      'Huyện Na Rì',
      'Huyện Ngân Sơn',
      'Huyện Pác Nặm',
      'Thành phố Bắc Kạn',
      null,
    ],
  ]);
  expect(sheet.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:K4', 'L4:L5']));
});

it('numbers its five subjects, with rows without a number below four of them', () => {
  expect(columnFrom(sheet, 0, 6)).toEqual([1, null, null, 2, null, 3, null, 4, null, 5, expect.stringContaining('Ghi chú: 29 xã')]);
});

it.each([
  ['- Xã đạt chuẩn nông thôn mới tăng thêm', '37 xã', 37],
  ['Xã đạt chuẩn nông thôn mới nâng cao tăng thêm', '10 xã', 10],
  ['Xã đạt chuẩn nông thôn mới kiểu mẫu', '02 xã', 2],
])('%s: the districts name as many as the total announces', (content, total, count) => {
  const [announced, ...districts] = rowOf(content);
  expect([announced, districts.flatMap(namesIn).length]).toEqual([total, count]);
});

it('one sentence stands over all districts', () => {
  expect(rowOf('- Số tiêu chí nông thôn mới đạt được bình quân trên 01 xã')).toEqual([
    '≥15 tiêu chí/xã',
    'UBND các huyện, thành phố xây dựng mục tiêu chi tiết, giải pháp thực hiện mục tiêu về số tiêu chí nông thôn mới đạt được bình quân trên 01 xã của từng huyện',
    ...Array<null>(DISTRICTS - 1).fill(null),
  ]);
  expect(sheet.merges).toContain('D8:K8');
});

it('villages have no total, and a word stands twice, as printed', () => {
  const others = (count: number): string => `${count} thôn và các thôn chưa đạt chuẩn năm 2024`;
  expect(rowOf('Thôn đạt chuẩn nông thôn mới tăng thêm')).toEqual([
    null,
    0,
    '12 thôn thôn và các thôn chưa đạt chuẩn năm 2024',
    0,
    others(7),
    others(9),
    others(9),
    others(13),
    0,
  ]);
});

it('the remark names the 29 communes that it announces', () => {
  const remark = String(sheet.rows.at(-1)?.[0]);
  expect(remark.slice(remark.indexOf('xã Thanh Mai')).split(', ')).toHaveLength(29);
});
