/** @jest-environment jsdom */
/** Whoever works with the keyboard goes on where he was, when one part of the pane takes the place of another. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StateChange } from '../../src/excel';
import { EMPTY_STATE, type WorkbookState } from '../../src/review/state';
import { fakeServices, openPane, press, REVIEW, review, succeed, UNMET, WORKBOOK } from './official';

/** Opens and reviews a workbook that keeps what is saved into it. */
async function openWorkbook() {
  let state: WorkbookState = EMPTY_STATE;
  const services = fakeServices({
    readWorkbook: jest.fn(() => succeed({ ...WORKBOOK, state })),
    reviewSteps: function* () {
      return { ...REVIEW, findings: [...REVIEW.findings, { ...UNMET, cells: ['D9'] }] };
    },
    saveState: jest.fn((change: StateChange) => {
      state = { ...state, ...change(state) };
      return succeed(state);
    }),
  });
  openPane(services);
  await review();
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => window.localStorage.clear());

test('explaining a finding: from the form to its button, and from there to the button that takes it back', async () => {
  await openWorkbook();
  press('Giải trình ô E12');
  (await screen.findByLabelText('Lý do')).focus();
  press('Đóng');
  expect(focused()).toBe('Giải trình ô E12');

  press('Giải trình ô E12');
  (await screen.findByLabelText('Lý do')).focus();
  type('Lý do', 'Chia theo số xã đã công nhận');
  type('Người giải trình', 'Nguyễn Thị An');
  fireEvent.click(screen.getByRole('button', { name: 'Giải trình' }));
  await waitFor(() => expect(focused()).toBe('Bỏ giải trình ô E12'));

  press('Bỏ giải trình ô E12');
  await waitFor(() => expect(focused()).toBe('Giải trình ô E12'));
});

test('accepting everything: closing the form leads back to its button', async () => {
  await openWorkbook();
  fireEvent.click(screen.getByRole('tab', { name: 'Nộp' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Chấp nhận cả 2 mục…' }));
  screen.getByLabelText('Lý do').focus();
  press('Đóng');
  expect(focused()).toBe('Chấp nhận cả 2 mục…');
});

test('stating a commune: the form is cleared once it is kept, and the focus stays on its button', async () => {
  await openWorkbook();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  await screen.findByLabelText('Tên xã');
  type('Tên xã', 'Ninh Tây');
  fireEvent.click(screen.getAllByRole('checkbox').at(-1)!);
  const add = screen.getByRole('button', { name: 'Thêm xã' });
  add.focus();
  fireEvent.click(add);
  await screen.findByRole('button', { name: 'Bỏ khai báo của Ninh Tây' });
  expect([screen.getByLabelText<HTMLInputElement>('Tên xã').value, document.activeElement === add]).toEqual(['', true]);
});
