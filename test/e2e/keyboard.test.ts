import { becomes, look, openDesk, selected, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

const keys = async (...names: string[]) => {
  for (const name of names) await desk.page.keyboard.press(name);
};

/** What has the focus in the pane, as it is read out. */
const focused = () =>
  desk.pane.locator('body').evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** The kind of element of the page that has the focus: the frame of the pane, or Univer's hidden editor. */
const whereFocusIs = () => desk.page.evaluate(() => document.activeElement?.tagName ?? '');

/** Presses Tab until what is wanted has the focus. */
async function tabTo(wanted: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (wanted.test(await focused())) return;
    await keys('Tab');
  }
  throw new Error(`Tab does not come to ${wanted}; it is at "${await focused()}"`);
}

test('the main job is done without a mouse', async () => {
  await keys('F6');
  await tabTo(/^Rà soát$/);
  await keys('Enter');
  await desk.pane.getByRole('tab', { name: 'Kết quả' }).waitFor();

  await tabTo(/^Mâu thuẫn \d+$/);
  await keys('Space');
  await tabTo(/Tổng khác số xã.*C7/);
  await keys('Enter');
  expect((await becomes(() => selected(desk), ({ shown }) => shown === 'PL09!C7')).shown).toBe('PL09!C7');

  await keys('F6');
  await becomes(whereFocusIs, (where) => where !== 'IFRAME');
  await keys('Delete');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  expect((await look(desk, 'PL09', 'C7')).value).toBeNull();

  await keys('F6');
  await tabTo(/^Điền tổng$/);
  await keys('Enter');
  await desk.pane.getByRole('heading', { name: 'Điền tổng: xem trước' }).waitFor();
  await tabTo(/^Áp dụng \(\d+ ô\)$/);
  await keys('Enter');
  await told(desk, /^Đã ghi \d+ ô/);
  expect((await look(desk, 'PL09', 'C7')).value).toBe(9);

  await tabTo(/^Hoàn tác$/);
  await keys('Enter');
  await told(desk, /^Đã trả lại \d+ ô như trước/);
  expect((await look(desk, 'PL09', 'C7')).value).toBeNull();
});
