/** Several tables in one sheet: each ends where the next one begins. */
import { review } from '../../src/review';
import { gridOf } from '../support/grid';
import type { CellValue } from '../../src/sheet/grid';

type Row = readonly CellValue[];

const TASKS: readonly Row[] = [
  ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
  ['I', 'Công tác lãnh đạo, chỉ đạo', '', ''],
  [1, 'Xây dựng kế hoạch', 'Sở Nông nghiệp và PTNT', 'Quý I'],
];
const PLACES: readonly Row[] = [
  ['TT', 'Tên xã, huyện', 'Ghi chú'],
  [1, 'Xã Yên Quang huyện Nho Quan', ''],
  [2, 'Xã Gia Phong huyện Gia Viễn', ''],
];

function tables(rows: readonly Row[]): (string | undefined)[] {
  return review({ grids: [gridOf('PL', rows)] }).sheets.map(({ kind, range }) => `${kind} ${range}`);
}

test('a table of tasks ends above the list of places that a title sets apart', () => {
  expect(tables([...TASKS, [], ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN'], ...PLACES])).toEqual(['tasks A1:D3', 'registration A6:C8']);
  expect(tables([...TASKS, ['PHỤ LỤC IV'], ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN'], ...PLACES])).toEqual(['tasks A1:D3', 'registration A6:C8']);
});

test('a table of tasks ends above the header of other columns, also where neither a title nor a blank row stands between', () => {
  expect(tables([['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN'], ...TASKS, ...PLACES])).toEqual(['tasks A2:D4', 'registration A5:C7']);
});

test('a list of places ends above a table of tasks', () => {
  expect(tables([['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN'], ...PLACES, [], ['KẾ HOẠCH'], ...TASKS])).toEqual(['registration A2:C4', 'tasks A7:D9']);
});
