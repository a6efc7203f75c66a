import axe, { type AxeResults } from 'axe-core';
import { blank, openDesk, press, review, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

/** What axe calls serious or critical, as "rule: element". */
async function seriousViolations(where: 'pane' | 'bar'): Promise<string[]> {
  const body = where === 'pane' ? desk.pane.locator('body') : desk.page.locator('.bar');
  const results = await body.evaluate(async (element, source) => {
    window.eval(source);
    const page = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    // Fluent's guards at the ends of a group hand the focus on at once.
    return page.axe.run({ include: element, exclude: '[data-tabster-dummy]' });
  }, axe.source);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test('the pane and the bar above the sheet have no serious violation before a review', async () => {
  expect(await seriousViolations('pane')).toEqual([]);
  expect(await seriousViolations('bar')).toEqual([]);
});

test('nor has any tab of the results', async () => {
  await review(desk);
  for (const tab of ['Kết quả', 'Các bảng', 'Căn cứ', 'Lập bảng', 'Nộp']) {
    await desk.pane.getByRole('tab', { name: tab }).click();
    expect(await seriousViolations('pane')).toEqual([]);
  }
});

test('nor has a plan of edits beside the notice that the workbook was edited', async () => {
  await blank(desk, 'PL07', 'C9');
  await told(desk, 'Sổ tính đã được sửa sau lần rà soát này.');
  await press(desk, 'Điền tổng');
  await desk.pane.getByRole('heading', { name: 'Điền tổng: xem trước' }).waitFor();
  expect(await seriousViolations('pane')).toEqual([]);
});
