/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { failWith, fakeServices, openPane, press, REVIEW, review } from './official';

// Axe looks for icons drawn as letters, which needs a canvas that jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe finds wrong, each with the element; contrast is judged in a real browser, jsdom draws nothing. */
async function faults(container: Element): Promise<string[]> {
  // Fluent's keyboard helper puts empty stops around a list of tabs, hidden from screen readers on purpose; they hand the focus on.
  const { violations } = await act(() => axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('before the first review', async () => {
  const { container } = openPane(fakeServices());
  expect(await faults(container)).toEqual([]);
});

test.each(['Kết quả', 'Các bảng', 'Căn cứ'])('the results, tab %s', async (tab) => {
  const { container } = openPane(fakeServices());
  await review();
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  await screen.findAllByRole(tab === 'Kết quả' ? 'article' : 'listitem');
  expect(await faults(container)).toEqual([]);
});

test('what is unmet, by commune', async () => {
  const { container } = openPane(fakeServices());
  await review();
  fireEvent.change(screen.getByRole('combobox', { name: 'Xem theo' }), { target: { value: 'place' } });
  fireEvent.click(await screen.findByRole('button', { name: 'xã Ninh Thượng: 1 chưa đạt' }));
  await screen.findByRole('article');
  expect(await faults(container)).toEqual([]);
});

test('the form that corrects a recognition', async () => {
  const { container } = openPane(fakeServices());
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Các bảng' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa nhận dạng: PL07' }));
  expect(await faults(container)).toEqual([]);
});

test('the form with a mistake', async () => {
  const { container } = openPane(fakeServices());
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Khai báo' }));
  expect(await faults(container)).toEqual([]);
});

test('the plan of edits', async () => {
  const { container } = openPane(fakeServices());
  press('Điền tổng');
  await screen.findByRole('heading', { name: 'Điền tổng: xem trước' });
  expect(await faults(container)).toEqual([]);
});

test('a failure with its details, and nothing recognised', async () => {
  const failing = openPane(fakeServices({ readWorkbook: () => failWith({ kind: 'unknown', detail: 'GeneralException' }) }));
  press('Rà soát');
  await screen.findByText('GeneralException');
  expect(await faults(failing.container)).toEqual([]);
  failing.unmount();

  const nothing = fakeServices({
    reviewSteps: function* () {
      return { ...REVIEW, findings: [], sheets: [{ name: 'Sheet1', kind: null, note: 'no-table' }] };
    },
  });
  const { container } = openPane(nothing);
  press('Rà soát');
  await screen.findByRole('heading', { name: 'Chưa nhận ra bảng nào' });
  expect(await faults(container)).toEqual([]);
});

/** A tab holds its name twice, once to keep the width that it has when chosen. */
function nameOf(stop: HTMLElement): string | null {
  return stop.getAttribute('aria-label') ?? (stop.querySelector('.fui-Tab__content') ?? stop).textContent;
}

test('the keyboard goes from the language over the commands to the findings', async () => {
  const { container } = openPane(fakeServices());
  await review();
  const stops = [...container.querySelectorAll<HTMLElement>('button, [href], input')].filter((element) => element.tabIndex >= 0);
  expect(stops.map(nameOf)).toEqual([
    'English', 'Rà soát', 'Tô màu', 'Bỏ tô', 'Điền tổng', 'Hoàn tác',
    'Kết quả', 'Các bảng', 'Căn cứ', 'Lập bảng', 'Nộp',
    'Mâu thuẫn 1', 'Cảnh báo 0', 'Chưa đạt 1', 'Lưu ý 0',
    'PL07 (1)', expect.stringMatching(/roadmap/), 'Đến ô PL08!C5', 'Giải trình ô E12',
    'PL02 (1)', expect.stringMatching(/unmet-detail/), 'Giải trình ô D8',
  ]);
});
