import { MARK_COLOURS } from '../../src/excel/colours';
import { becomes, blank, conditionalFormats, look, openDesk, pixelsOf, press, review, selected, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

test('the workbook of the plan and the pane stand side by side', async () => {
  expect(await desk.page.locator('#title').textContent()).toBe('khanh-hoa-2024.xlsx');
  for (const sheet of ['PL02-03', 'PL07', 'PL08', 'PL09']) expect(await desk.page.locator('#sheet').getByText(sheet, { exact: true }).isVisible()).toBe(true);
  await told(desk, /Bấm Rà soát để đọc mọi trang tính/);
});

test('Rà soát shows how much is contradictory and unmet', async () => {
  await review(desk);
  for (const kind of ['Mâu thuẫn', 'Cảnh báo', 'Chưa đạt']) {
    expect(await desk.pane.getByRole('button', { name: new RegExp(`^${kind} [1-9]\\d*$`) }).isVisible()).toBe(true);
  }
});

test('the contradictions of PL09 are told: 10 announced and 9 named, Cam Lâm 2 and 1, 11,8 % for 12,0 %', async () => {
  await press(desk, /^Mâu thuẫn \d+$/);
  const cards = await desk.pane.locator('article').allInnerTexts();
  for (const [cell, actual, expected] of [['C7', '10', '9'], ['J5', '2', '1'], ['E7', '11,8', '12']] as const) {
    const card = cards.find((text) => text.includes(`\n${cell}\n`));
    expect(card).toMatch(new RegExp(`Đang ghi:\\s*${actual}\\b[^]*Đối chiếu:\\s*${expected}\\b`));
  }
});

test('a finding takes the official to its cell', async () => {
  await desk.pane.locator('article button').filter({ hasText: /C7/ }).last().click();
  expect(await becomes(() => selected(desk), ({ shown }) => shown === 'PL09!C7')).toEqual({ workbook: 'PL09!C7', shown: 'PL09!C7' });
});

test('Tô màu marks the cells, Bỏ tô leaves the sheet as it was', async () => {
  const { fill } = MARK_COLOURS.error;
  expect(await pixelsOf(desk, fill)).toBe(0);
  await press(desk, 'Tô màu');
  await told(desk, /Đã tô màu \d+ ô/);
  expect(Object.keys(await conditionalFormats(desk))).toEqual(expect.arrayContaining(['PL02-03', 'PL07', 'PL09']));
  expect(await becomes(() => pixelsOf(desk, fill), (count) => count > 1000)).toBeGreaterThan(1000);
  await press(desk, 'Bỏ tô');
  await told(desk, 'Đã bỏ mọi màu đánh dấu.');
  expect(await conditionalFormats(desk)).toEqual({});
  expect(await becomes(() => pixelsOf(desk, fill), (count) => count === 0)).toBe(0);
});

test('a blanked total is noticed, filled with a live formula, and taken back', async () => {
  await blank(desk, 'PL07', 'D9');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  await press(desk, 'Điền tổng');
  await press(desk, /^Áp dụng \(\d+ ô\)$/);
  await told(desk, /^Đã ghi \d+ ô/);
  expect(await becomes(() => look(desk, 'PL07', 'D9'), ({ shown }) => shown === '35')).toEqual({ value: 35, formula: '=D8+C9', shown: '35' });
  await press(desk, 'Hoàn tác');
  await told(desk, /^Đã trả lại \d+ ô như trước/);
  expect(await becomes(() => look(desk, 'PL07', 'D9'), ({ shown }) => shown === '')).toEqual({ value: null, formula: null, shown: '' });
});

test('nothing came from a network, and nothing went wrong unseen', () => {
  const own = new URL(desk.page.url()).origin;
  expect(desk.requests.filter((address) => !address.startsWith(own) && !/^(data|blob):/.test(address))).toEqual([]);
  expect(desk.errors).toEqual([]);
});
