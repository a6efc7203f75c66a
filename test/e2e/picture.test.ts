import { writeFile } from 'node:fs/promises';
import { MARK_COLOURS } from '../../src/excel/colours';
import { becomes, openDesk, pixelsOf, press, review, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

/** The README's picture is written only when asked for: UPDATE_PICTURES=1 npm run e2e -- picture. */
test('the picture of the README: PL09 with its contradictions marked and told', async () => {
  await review(desk);
  await press(desk, 'Tô màu');
  await told(desk, /Đã tô màu/);
  await press(desk, 'Đóng');
  await press(desk, /^Mâu thuẫn \d+$/);
  await press(desk, /^PL02-03/);
  await desk.pane.locator('article button').filter({ hasText: /C7/ }).last().click();
  await becomes(() => pixelsOf(desk, MARK_COLOURS.error.fill), (count) => count > 1000);
  const picture = await desk.page.screenshot();
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1440, 900]);
  if (process.env['UPDATE_PICTURES'] === '1') await writeFile('docs/images/preview.png', picture);
});
