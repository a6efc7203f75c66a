import { becomes, openDesk, press, review, selected, told, type Desk } from './official';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.leave());

test('an official accepts what is unmet, writes the report and finds it beside the plan', async () => {
  await review(desk);
  await desk.pane.getByRole('tab', { name: 'Nộp' }).click();
  await press(desk, /^Chấp nhận cả \d+ mục/);
  await desk.pane.getByLabel('Người giải trình').fill('Nguyễn Thị An');
  await press(desk, 'Chấp nhận chưa đạt');
  await told(desk, /^Đã ghi giải trình cho \d+ mục vào sổ tính\.$/);
  await desk.pane.getByText('Mọi chỉ tiêu chưa đạt đều được giải trình hoặc chấp nhận.').waitFor();

  await press(desk, 'Ghi trang báo cáo');
  await told(desk, 'Đã ghi các trang: Kết quả rà soát.');
  await press(desk, 'Xem trang');
  expect((await becomes(() => selected(desk), ({ shown }) => shown.startsWith("'Kết quả"))).shown).toBe("'Kết quả rà soát'!A1:J1");
  expect(await desk.pane.getByRole('button', { name: 'Đóng dấu kiểm tra' }).getAttribute('aria-disabled')).toBe('true');
  expect(desk.errors).toEqual([]);
});
