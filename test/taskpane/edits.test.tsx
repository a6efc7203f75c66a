/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { announced, failWith, fakeServices, keptIn, openPane, PLAN, press, REVIEW, review, succeed, WORKBOOK } from './official';

const until = (sentence: string) => waitFor(() => expect(announced()).toBe(sentence));

const KEPT = {
  ...WORKBOOK,
  state: {
    bases: [],
    kept: [{ sheet: 'PL07', address: 'C9', before: { value: null, formula: null, numberFormat: 'General' }, after: { value: 12, formula: '=SUM(F9:M9)' } }],
  },
};

test('Tô màu reviews first where nobody has, then marks what was found', async () => {
  const services = fakeServices();
  openPane(services);
  press('Tô màu');
  await until('Đã tô màu 2 ô. Bấm Bỏ tô để trả lại như cũ.');
  expect(services.highlight).toHaveBeenCalledWith(REVIEW.findings);
});

test('protected sheets are named when the rest has been marked', async () => {
  openPane(fakeServices({ highlight: () => succeed({ cells: 1, protectedSheets: ['PL02'], missingSheets: [], unreadableSheets: [] }) }));
  press('Tô màu');
  await until('Đã tô màu 1 ô. Bấm Bỏ tô để trả lại như cũ. Trang đang bị khóa nên giữ nguyên: PL02. Hãy vào Review → Unprotect Sheet để mở khóa, rồi bấm lại.');
});

test('Bỏ tô takes the marks away without a review', async () => {
  const services = fakeServices();
  openPane(services);
  press('Bỏ tô');
  await until('Đã bỏ mọi màu đánh dấu.');
  expect(services.readWorkbook).not.toHaveBeenCalled();
});

test('Điền tổng shows old and new of every cell: blank ones ticked, others not', async () => {
  openPane(fakeServices());
  press('Điền tổng');
  await screen.findByRole('heading', { name: 'Điền tổng: xem trước' });

  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'C9Xem ôĐang ghi: (trống) → sẽ ghi: 12=SUM(F9:M9)',
    'C10 (đã có số)Xem ôĐang ghi: 10 → sẽ ghi: 9',
  ]);
});

test('only what is ticked is written; then the workbook is reviewed again and the report stays', async () => {
  const services = fakeServices();
  openPane(services);
  press('Điền tổng');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'C10 (đã có số)' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'C9' }));
  press('Áp dụng (1 ô)');

  await until('Đã ghi 1 ô. Bấm Hoàn tác để trả lại như cũ.');
  expect(services.applyPlan).toHaveBeenCalledWith([PLAN[1]]);
  expect(services.readWorkbook).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the keyboard goes to the plan and, when it is closed, back to where it was', async () => {
  openPane(fakeServices());
  const button = screen.getByRole('button', { name: 'Điền tổng' });
  button.focus();
  press('Điền tổng');
  await screen.findByRole('heading', { name: 'Điền tổng: xem trước' });
  expect(document.activeElement?.textContent).toBe('Điền tổng: xem trước');
  press('Quay lại');
  expect(document.activeElement).toBe(button);
});

test('nothing can be applied while nothing is ticked', async () => {
  const services = fakeServices();
  openPane(services);
  press('Điền tổng');
  fireEvent.click(await screen.findByRole('button', { name: 'Bỏ chọn' }));
  press('Áp dụng (0 ô)');
  expect(services.applyPlan).not.toHaveBeenCalled();
  press('Chọn tất cả');
  expect(screen.getByRole('button', { name: 'Áp dụng (2 ô)' })).toBeTruthy();
});

test('cells that changed meanwhile are named and the plan stays in sight', async () => {
  openPane(fakeServices({ applyPlan: () => failWith({ kind: 'changed', cells: ['PL07!C9'] }) }));
  press('Điền tổng');
  fireEvent.click(await screen.findByRole('button', { name: 'Áp dụng (1 ô)' }));
  await until('Các ô PL07!C9 vừa được sửa sau khi lập danh sách nên chưa ghi gì. Hãy bấm lại nút vừa dùng để lập lại danh sách.');
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
});

test('where nothing is left to fill, the pane says so', async () => {
  openPane(fakeServices({ planTotals: () => [] }));
  press('Điền tổng');
  await until('Không có ô tổng, lũy kế hay tỷ lệ nào cần điền.');
});

test('Hoàn tác brings back what was overwritten, and names what it left alone', async () => {
  const services = fakeServices({
    readWorkbook: () => succeed(KEPT),
    restore: jest.fn(() => succeed({ restored: 1, changed: ['PL07!C10'], missingSheets: [] })),
  });
  openPane(services);
  await review();
  press('Hoàn tác');
  await until('Đã trả lại 1 ô như trước. Giữ nguyên các ô được sửa sau đó: PL07!C10.');
});

test('Hoàn tác rests while there is nothing to bring back', async () => {
  const services = fakeServices();
  openPane(services);
  await review();
  const button = screen.getByRole('button', { name: 'Hoàn tác' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(services.restore).not.toHaveBeenCalled();
});

test('a protected sheet stops the fill and says how to unprotect it', async () => {
  openPane(fakeServices({ applyPlan: () => failWith({ kind: 'protected', sheet: 'PL07' }) }));
  press('Điền tổng');
  fireEvent.click(await screen.findByRole('button', { name: 'Áp dụng (1 ô)' }));
  await until('Trang PL07 đang bị khóa nên không ghi được. Hãy vào Review → Unprotect Sheet để mở khóa, rồi bấm lại.');
});

test('buttons of the ribbon work through the pane, also those pressed before it was there', async () => {
  const services = fakeServices();
  const { requests } = openPane(services);
  act(() => requests.send('clear'));
  await until('Đã bỏ mọi màu đánh dấu.');
  expect(services.clearHighlights).toHaveBeenCalledTimes(1);
});

test('the bases of the percentages are shown with their origin, and one can be declared', async () => {
  const services = fakeServices();
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  await screen.findByText('Khai báo số xã');
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.parentElement?.textContent)).toEqual([
    'Năm 2023: 94 xãsuy ra từ các tỷ lệ khớp nhau ',
    'Năm 2024: 92 xãghi trong biểu PL07!A2Năm 2024 đổi từ 94 sang 92 xã. Lý do?Ví dụ: sáp nhập xã theo Nghị quyết số …Ghi lý do',
  ]);

  press('Khai báo');
  expect(screen.getByText('Hãy nhập số xã là số nguyên từ 1 đến 20.000.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Số xã', { selector: 'input' }), { target: { value: '92' } });
  fireEvent.change(screen.getByLabelText('Từ năm'), { target: { value: '2024' } });
  press('Khai báo');
  await until('Đã ghi vào sổ tính và rà soát lại.');
  expect(keptIn(services)).toEqual([{ bases: [{ from: 2024, to: 2024, base: 92 }] }]);
});

test('the other language is one press away, and is remembered', async () => {
  openPane(fakeServices());
  press('English');
  expect(await screen.findByRole('button', { name: 'Review' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(window.localStorage.getItem('soat-bieu-ntm.language')).toBe('en');
});
