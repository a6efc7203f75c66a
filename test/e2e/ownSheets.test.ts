import { writeFile } from 'node:fs/promises';
import type { PreviewWindow } from '../../preview/main';
import { becomes, goTo, openDesk, press, review, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await review(desk);
  await desk.pane.getByRole('tab', { name: 'Lập bảng' }).click();
});
afterAll(() => desk.leave());

const sheets = (): Promise<string[]> => desk.page.evaluate(() => (window as unknown as PreviewWindow).preview.workbook()!.sheets.map(({ name }) => name));

test('an empty sheet of a family is added and shown with its lines, and recognised', async () => {
  await desk.pane.getByLabel('Mẫu biểu', { exact: true }).selectOption('roadmap');
  await press(desk, 'Thêm trang');
  expect(await becomes(sheets, (names) => names.includes('Lộ trình xã'))).toContain('Lộ trình xã');
  await goTo(desk, 'Lộ trình xã', 'B6');
  const shown = await desk.page.evaluate(() => {
    const sheet = (window as unknown as PreviewWindow).preview.sheets().api.getActiveWorkbook()!.getActiveSheet();
    return { name: sheet.getSheetName(), total: sheet.getRange('B6').getValue(), line: sheet.getRange('B6').getCellStyleData()?.bd?.t?.s };
  });
  expect(shown).toEqual({ name: 'Lộ trình xã', total: 'TỔNG CỘNG', line: 1 });
  await desk.pane.getByRole('tab', { name: 'Các bảng' }).click();
  await desk.pane.getByText('Lộ trình xã').first().waitFor();
});

test('cumulative tables are made with their charts, which the preview says it cannot draw', async () => {
  await desk.pane.getByRole('tab', { name: 'Lập bảng' }).click();
  const charts = desk.pane.getByLabel('Thêm biểu đồ cạnh bảng');
  if (!(await charts.isChecked())) await charts.click();
  await press(desk, /^Ghi \d+ bảng vào sổ tính$/);
  await told(desk, /Lộ trình NTM/);
  expect(await becomes(() => desk.page.locator('#sentence').textContent(), (text) => text !== '')).toMatch(/^Biểu đồ đã có trong sổ tính/);
  expect(desk.errors).toEqual([]);
  if (process.env['PICTURE'] !== undefined) {
    await goTo(desk, 'Lộ trình NTM', 'A1');
    await writeFile(process.env['PICTURE'], await desk.page.screenshot());
  }
});
