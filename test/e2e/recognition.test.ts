import { becomes, goTo, openDesk, press, selected, told, type, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

const card = (sheet: string) => desk.pane.getByRole('listitem').filter({ hasText: new RegExp(`^${sheet}`) }).first();
const listOf = (label: string | RegExp) => desk.pane.getByRole('form').getByLabel(label);

async function openSheets(): Promise<void> {
  // Beside it may stand "Rà soát lại".
  await press(desk, /^Rà soát$/);
  await desk.pane.getByRole('tab', { name: 'Các bảng' }).click();
  await card('PL08').waitFor();
}

test('each table says how sure it is, and its deciding cells lead into the sheet', async () => {
  await openSheets();
  expect(await card('PL08').textContent()).toMatch(/Nhận dạng: chắc chắn \(tên biểu và các cột đều khớp\)/);
  await card('PL08').getByRole('button', { name: 'Đến ô B4' }).click();
  expect((await becomes(() => selected(desk), ({ shown }) => shown.startsWith('PL08'))).workbook).toMatch(/^PL08!B4/);
});

test('a header that no family knows is said by a person, kept in the workbook, and withdrawn', async () => {
  await type(desk, 'PL08', 'B4', 'Niên độ');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  await openSheets();
  expect(await card('PL08').textContent()).toMatch(/^PL08Không nhận ra bảng nào/);

  await press(desk, 'Sửa nhận dạng: PL08');
  await listOf('Loại biểu').selectOption({ label: 'Lộ trình' });
  await goTo(desk, 'PL08', 'A4:M4');
  await press(desk, 'Lấy vùng đang chọn');
  await listOf('Cột B: Niên độ').selectOption({ label: 'Năm' });
  await press(desk, 'Lưu và rà soát lại');
  await told(desk, 'Đã ghi vào sổ tính và rà soát lại.');
  expect(await card('PL08').textContent()).toMatch(/^PL08: Lộ trình.*do người dùng xác định/);

  await card('PL08').getByRole('button', { name: 'Nhận dạng lại' }).click();
  await becomes(() => card('PL08').textContent(), (text) => /^PL08Không/.test(text ?? ''));
  expect(await card('PL08').textContent()).toMatch(/^PL08Không nhận ra bảng nào/);
});

test('a sheet is left out, and taken in again', async () => {
  await press(desk, 'Sửa nhận dạng: PL09');
  await press(desk, 'Bỏ qua trang này');
  await card('PL09').getByRole('button', { name: 'Rà soát lại trang này' }).click();
  await becomes(() => card('PL09').textContent(), (text) => /^PL09: Lộ trình/.test(text ?? ''));
  expect(await card('PL09').textContent()).toMatch(/^PL09: Lộ trình/);
});
