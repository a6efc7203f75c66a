import { readFile } from 'node:fs/promises';
import { cellAt, createWorkbook, openWorkbook, saveWorkbook, sheetNamed, typeInto } from '../../host';
import { becomes, blank, look, openDesk, press, told, type, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

const title = () => desk.page.locator('#title').textContent();

/** A workbook of another office: an account of funding with a sum, and no table of the plans. */
function funding(): Buffer {
  const workbook = createWorkbook(['Kinh phí']);
  const sheet = sheetNamed(workbook, 'Kinh phí')!;
  [['Nguồn vốn', 'Triệu đồng'], ['Trung ương', 1250], ['Tỉnh', 750], ['Cộng', '=SUM(B2:B3)']].forEach((line, row) =>
    line.forEach((value, column) => typeInto(workbook, sheet, row, column, value)),
  );
  return Buffer.from(saveWorkbook(workbook));
}

const choose = (name: string, buffer: Buffer) =>
  desk.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer });

test('a file that is no workbook gets a sentence, and the open workbook stays', async () => {
  await choose('cong-van.xlsx', Buffer.from('không phải sổ tính'));
  const message = desk.page.getByRole('alert');
  await message.waitFor();
  expect(await message.locator('span').textContent()).toMatch(/^Không mở được cong-van\.xlsx: .*Hãy mở tệp bằng Excel/);
  expect(await title()).toBe('khanh-hoa-2024.xlsx');
});

test('so does one with a password', async () => {
  await choose('mat-khau.xlsx', await readFile('test/files/odd/mat-khau.xlsx'));
  await desk.page.getByText(/^Không mở được mat-khau\.xlsx/).waitFor();
});

test('another workbook opens with its own pane, and its formulas follow what is typed', async () => {
  await choose('kinh-phi.xlsx', funding());
  expect(await becomes(title, (seen) => seen === 'kinh-phi.xlsx')).toBe('kinh-phi.xlsx');
  expect(await desk.page.getByRole('alert').count()).toBe(0);
  await told(desk, /Bấm Rà soát để đọc mọi trang tính/);
  await press(desk, 'Rà soát');
  await told(desk, 'Chưa nhận ra bảng nào');
  await type(desk, 'Kinh phí', 'B3', '950');
  expect(await becomes(() => look(desk, 'Kinh phí', 'B4'), ({ value }) => value === 2200)).toEqual({ value: 2200, formula: '=SUM(B2:B3)', shown: '2200' });
});

test('what was typed is in the saved file', async () => {
  await type(desk, 'Kinh phí', 'A2', 'Ngân sách trung ương');
  await type(desk, 'Kinh phí', 'C2', '56.8%');
  await blank(desk, 'Kinh phí', 'B1');
  const saving = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: 'Lưu thành .xlsx' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('kinh-phi.xlsx');
  const sheet = sheetNamed(openWorkbook(await readFile(await saved.path())), 'Kinh phí')!;
  expect([0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => cellAt(sheet, row, column)?.value ?? null))).toEqual([
    ['Nguồn vốn', null, null],
    ['Ngân sách trung ương', 1250, 0.568],
    ['Tỉnh', 950, null],
    ['Cộng', 2200, null],
  ]);
  expect(cellAt(sheet, 3, 1)?.formula).toBe('=SUM(B2:B3)');
  expect(cellAt(sheet, 1, 2)?.style.numberFormat).toBe('0.00%');
});

test('a file can be dropped on the page', async () => {
  const bytes = [...funding()];
  const dropped = await desk.page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'kinh-phi-2.xlsx'));
    return transfer;
  }, bytes);
  await desk.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  expect(await becomes(title, (seen) => seen === 'kinh-phi-2.xlsx')).toBe('kinh-phi-2.xlsx');
});

test('a sample can be chosen again', async () => {
  await desk.page.locator('#samples').selectOption('khanh-hoa-2024.xlsx');
  expect(await becomes(title, (seen) => seen === 'khanh-hoa-2024.xlsx')).toBe('khanh-hoa-2024.xlsx');
});
