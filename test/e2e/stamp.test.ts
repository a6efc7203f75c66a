import { readFile } from 'node:fs/promises';
import { createWorkbook, saveWorkbook, sheetNamed, typeInto } from '../../host';
import { becomes, openDesk, press, review, told, type, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

/** A roadmap in which nothing is wrong. */
function roadmap(): Buffer {
  const workbook = createWorkbook(["Lộ trình 'xã' 2"]);
  const sheet = sheetNamed(workbook, "Lộ trình 'xã' 2")!;
  const lines = [
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI GIAI ĐOẠN 2021-2022'],
    ['TT', 'Năm', 'Tổng', 'Lũy kế', 'Ninh Hòa', 'Vạn Ninh'],
    ['', 'TỔNG CỘNG', 3, '', 2, 1],
    [1, 2021, 2, 2, 'Ninh An, Ninh Thọ', ''],
    [2, 2022, 1, 3, '', 'Vạn Phú'],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => value !== '' && typeInto(workbook, sheet, row, column, value)));
  return Buffer.from(saveWorkbook(workbook));
}

async function open(name: string, buffer: Buffer): Promise<void> {
  await desk.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer });
  await becomes(() => desk.page.locator('#title').textContent(), (seen) => seen === name);
  await told(desk, /Bấm Rà soát để đọc mọi trang tính/);
}

test('a stamped workbook that is saved and opened again is unchanged, until somebody edits it', async () => {
  await open('lo-trinh.xlsx', roadmap());
  await review(desk);
  await desk.pane.getByRole('tab', { name: 'Nộp' }).click();
  await desk.pane.getByText('Không còn màu đánh dấu.').waitFor();
  await press(desk, 'Đóng dấu kiểm tra');
  await told(desk, 'Đã đóng dấu kiểm tra. Hãy lưu sổ tính trước khi nộp.');

  const saving = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: 'Lưu thành .xlsx' }).click();
  await open('nhan-duoc.xlsx', await readFile(await (await saving).path()));
  await review(desk);
  await told(desk, /^Không thay đổi từ khi đóng dấu kiểm tra lúc /);

  await type(desk, "Lộ trình 'xã' 2", 'E4', 'Ninh An, Ninh Thượng');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  await press(desk, 'Rà soát lại');
  await told(desk, /^Đã thay đổi sau khi đóng dấu kiểm tra lúc .*: trang Lộ trình 'xã' 2 có ô đã sửa\.$/);
  expect(desk.errors).toEqual([]);
});
