import type { PreviewWindow } from '../../preview/main';
import { becomes, goTo, look, openDesk, press, review, selected, told, type, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

test('while a cell is being typed into, the pane asks to finish it first, as in Excel', async () => {
  await goTo(desk, 'PL07', 'C9');
  await desk.page.keyboard.type('8');
  await press(desk, 'Rà soát');
  await told(desk, /Excel đang sửa dở một ô\. Hãy nhấn Enter/);
  await goTo(desk, 'PL07', 'C10');
  await review(desk);
  expect(await look(desk, 'PL07', 'C9')).toEqual({ value: 8, formula: null, shown: '8' });
});

test('undoing in the sheet is an edit too', async () => {
  await goTo(desk, 'PL07', 'C9');
  await desk.page.keyboard.press('Control+z');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  expect(await becomes(() => look(desk, 'PL07', 'C9'), ({ value }) => value === 7)).toEqual({ value: 7, formula: null, shown: '7' });
});

test('several lines typed into a cell stay lines', async () => {
  await goTo(desk, 'PL07', 'F9');
  await desk.page.keyboard.type('Vạn Khánh');
  await desk.page.keyboard.press('Alt+Enter');
  await desk.page.keyboard.type('Vạn Long');
  await desk.page.keyboard.press('Enter');
  expect((await becomes(() => look(desk, 'PL07', 'F9'), ({ value }) => value !== null)).value).toBe('Vạn Khánh\nVạn Long');
});

test('what is copied and pasted in the sheet is in the workbook', async () => {
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(desk, 'PL07', 'J7');
  await desk.page.keyboard.press('Control+c');
  await goTo(desk, 'PL07', 'J21');
  await desk.page.keyboard.press('Control+v');
  expect((await becomes(() => look(desk, 'PL07', 'J21'), ({ value }) => value !== null)).value).toBe('Cam Tân\nCam Hiệp Nam');
});

test('what the add-in writes is shown: a new sheet, merged, formatted, with wide columns and a formula', async () => {
  await desk.pane.locator('body').evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả');
      sheet.getRange('A1').values = [['Tỷ lệ xã đạt chuẩn']];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#DDEBF7';
      sheet.getRange('A2').formulas = [['=70/92']];
      sheet.getRange('A2').numberFormat = [['0.0%']];
      sheet.getRange('B:B').format.columnWidth = 150;
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    }),
  );
  expect(await becomes(() => look(desk, 'Kết quả', 'A2'), ({ shown }) => shown === '76.1%')).toMatchObject({ formula: '=70/92', shown: '76.1%' });
  expect((await selected(desk)).shown).toBe("'Kết quả'!B2");
  const shown = await desk.page.evaluate(() => {
    const sheet = (window as unknown as PreviewWindow).preview.sheets().api.getActiveWorkbook()!.getActiveSheet();
    const title = sheet.getRange('A1');
    return { merged: title.isPartOfMerge(), bold: title.getCellStyleData()?.bl, fill: title.getBackground(), width: sheet.getColumnWidth(1) };
  });
  expect(shown).toEqual({ merged: true, bold: 1, fill: '#DDEBF7', width: 200 });
});

test('a protected sheet keeps what it has', async () => {
  await desk.page.evaluate(() => {
    const sheet = (window as unknown as PreviewWindow).preview.workbook()!.sheets.find(({ name }) => name === 'PL08')!;
    sheet.protection = { allowFormatCells: false, password: false };
  });
  const before = await look(desk, 'PL08', 'C6');
  await type(desk, 'PL08', 'C6', '99');
  expect(await becomes(() => look(desk, 'PL08', 'C6'), ({ shown }) => shown === before.shown)).toEqual(before);
});

test('what the workbook of the preview cannot take over is not done in the sheet either', async () => {
  const names = () => desk.page.evaluate(() => (window as unknown as PreviewWindow).preview.sheets().api.getActiveWorkbook()!.getSheets().map((sheet) => sheet.getSheetName()));
  const before = await names();
  await desk.page.locator('#sheet').getByText('PL08', { exact: true }).dblclick();
  expect(await desk.page.locator('#sheet [contenteditable=true]').filter({ hasText: 'PL08' }).count()).toBe(0);
  await desk.page.evaluate(async () => {
    const { api } = (window as unknown as PreviewWindow).preview.sheets();
    await api.executeCommand('sheet.command.insert-sheet');
    await api.executeCommand('sheet.command.set-worksheet-name', { name: 'Trang khác' });
  });
  expect(await names()).toEqual(before);
});

test('page and pane speak English too', async () => {
  await desk.page.locator('#language').selectOption('en');
  await desk.pane.getByRole('button', { name: 'Review' }).waitFor();
  expect(await desk.page.getByRole('button', { name: 'Save as .xlsx' }).isVisible()).toBe(true);
  expect(await desk.page.locator('#sheet').getByText('PL07', { exact: true }).isVisible()).toBe(true);
  expect(desk.errors).toEqual([]);
});
