/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StateChange } from '../../src/excel';
import type { Review } from '../../src/review/result';
import type { WorkbookState } from '../../src/review/state';
import { announced, failWith, fakeServices, openPane, PERCENT, press, REVIEW, review, succeed, UNMET, WORKBOOK } from './official';

/** Services over a workbook that keeps what is saved into it. */
function keeping(found: Review, changes: Parameters<typeof fakeServices>[0] = {}) {
  let state: WorkbookState = WORKBOOK.state;
  const services = fakeServices({
    reviewSteps: function* () {
      return found;
    },
    readWorkbook: jest.fn(() => succeed({ ...WORKBOOK, state })),
    saveState: jest.fn((change: StateChange) => {
      state = { ...state, ...change(state) };
      return succeed(state);
    }),
    ...changes,
  });
  return { services, saved: () => state };
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const items = async () => {
  await screen.findByRole('heading', { name: 'Sẵn sàng nộp?' });
  return screen.getAllByRole('listitem').map((item) => within(item).getByRole('img').getAttribute('aria-label'));
};

async function openSubmit(): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: 'Nộp' }));
  await screen.findByRole('heading', { name: 'Sẵn sàng nộp?' });
}

const IN_ORDER: Review = { ...REVIEW, sheets: REVIEW.sheets.slice(0, 2), findings: [] };

beforeEach(() => window.localStorage.clear());

test('a finding is explained with a reason and a name, which stand in the workbook, and can be opened again', async () => {
  const { services, saved } = keeping(REVIEW);
  openPane(services);
  await review();
  press('Giải trình ô E12');
  await screen.findByLabelText('Lý do');
  fireEvent.click(screen.getByRole('button', { name: 'Giải trình' }));
  expect(screen.getByText('Hãy ghi lý do.')).toBeTruthy();

  type('Lý do', 'Chia theo số xã đã công nhận');
  fireEvent.click(screen.getByRole('button', { name: 'Giải trình' }));
  expect(screen.getByText('Hãy ghi họ tên.')).toBeTruthy();
  type('Người giải trình', 'Nguyễn Thị An');
  fireEvent.click(screen.getByRole('button', { name: 'Giải trình' }));
  expect(await screen.findByText('Đã giải trình: Chia theo số xã đã công nhận (Nguyễn Thị An)')).toBeTruthy();
  expect(saved().explained).toMatchObject([{ verdict: 'explained', reason: 'Chia theo số xã đã công nhận', by: 'Nguyễn Thị An', rule: PERCENT.rule, sheet: 'PL07', cell: 'E12' }]);

  press('Bỏ giải trình ô E12');
  await screen.findByRole('button', { name: 'Giải trình ô E12' });
  expect(saved().explained).toEqual([]);
});

test('the name is typed once', async () => {
  openPane(keeping(REVIEW).services);
  await review();
  press('Giải trình ô D8');
  await screen.findByLabelText('Lý do');
  type('Người giải trình', 'Nguyễn Thị An');
  press('Chấp nhận chưa đạt');
  expect(await screen.findByText('Chấp nhận chưa đạt (Nguyễn Thị An)')).toBeTruthy();
  press('Giải trình ô E12');
  expect((await screen.findByLabelText<HTMLInputElement>('Người giải trình')).value).toBe('Nguyễn Thị An');
});

test('the list says what is still to be done, and leads there; until then the workbook cannot be stamped', async () => {
  const { services, saved } = keeping(REVIEW, { findHighlights: jest.fn(() => succeed(['PL07'])) });
  openPane(services);
  await review();
  await openSubmit();
  await waitFor(() => expect(screen.getByText(/Các ô còn màu đánh dấu/)).toBeTruthy());
  expect(await items()).toEqual(['Xong', 'Chưa xong', 'Chưa xong', 'Chưa xong', 'Chưa xong']);
  expect(screen.getByText(/Chưa nhận ra: Ghi chú\./)).toBeTruthy();
  press('Đóng dấu kiểm tra');
  expect([saved().stamp, screen.getByText('Chưa đóng dấu được: hãy làm xong các việc trên.')]).toEqual([undefined, expect.anything()]);

  press('Đến ô PL07!E12');
  expect(services.goTo).toHaveBeenLastCalledWith('PL07', 'E12');
  press('Mở thẻ Các bảng');
  expect(screen.getByRole('tab', { name: 'Các bảng' }).getAttribute('aria-selected')).toBe('true');
  await screen.findByRole('button', { name: 'Sửa nhận dạng: PL07' });
});

test('everything unmet is accepted at once', async () => {
  const { services, saved } = keeping({ ...IN_ORDER, findings: [UNMET, { ...UNMET, cells: ['D9'], place: 'xã Ninh Tây' }] });
  openPane(services);
  await review();
  await openSubmit();
  press('Chấp nhận cả 2 mục…');
  await screen.findByLabelText('Lý do');
  type('Người giải trình', 'Nguyễn Thị An');
  press('Chấp nhận chưa đạt');
  expect(await screen.findByText('Mọi chỉ tiêu chưa đạt đều được giải trình hoặc chấp nhận.')).toBeTruthy();
  expect(saved().explained?.map(({ cell, verdict }) => [cell, verdict])).toEqual([['D8', 'accepted'], ['D9', 'accepted']]);
});

test('what is ready is stamped, and whoever reviews it next is told that it is unchanged', async () => {
  const { services, saved } = keeping(IN_ORDER);
  const { unmount } = openPane(services);
  await review();
  await openSubmit();
  await waitFor(() => expect(screen.getByText('Không còn màu đánh dấu.')).toBeTruthy());
  press('Đóng dấu kiểm tra');
  await waitFor(() => expect(announced()).toBe('Đã đóng dấu kiểm tra. Hãy lưu sổ tính trước khi nộp.'));
  expect(saved().stamp).toMatchObject({ counts: { error: 0, unmet: 0 }, sheets: [{ sheet: 'PL07' }, { sheet: 'PL02' }] });
  unmount();

  openPane(services);
  await review();
  expect(screen.getByText(/^Không thay đổi từ khi đóng dấu kiểm tra lúc /)).toBeTruthy();
});

test('a workbook that was edited since it was shown as ready is not stamped', async () => {
  let found = IN_ORDER;
  const { services, saved } = keeping(IN_ORDER, {
    reviewSteps: function* () {
      return found;
    },
  });
  openPane(services);
  await review();
  await openSubmit();
  await waitFor(() => expect(screen.getByText('Không còn màu đánh dấu.')).toBeTruthy());
  found = { ...IN_ORDER, findings: [PERCENT] };
  press('Đóng dấu kiểm tra');
  await waitFor(() => expect(announced()).toBe('Chưa đóng dấu: sổ tính còn việc phải làm. Hãy xem danh sách ở thẻ Nộp.'));
  expect(saved().stamp).toBeUndefined();
});

test('marks may be kept on purpose', async () => {
  openPane(keeping(IN_ORDER, { findHighlights: jest.fn(() => succeed(['PL07'])) }).services);
  await review();
  await openSubmit();
  await screen.findByText(/Các ô còn màu đánh dấu/);
  press('Giữ màu');
  expect(await items()).toEqual(['Xong', 'Xong', 'Xong', 'Xong', 'Xong']);
});

test('the report is written; what was typed into an earlier one is asked for first', async () => {
  const writeOwnSheet = jest.fn((content: { name: string }, allowed?: { overwriteTyped?: boolean }) =>
    allowed?.overwriteTyped === true
      ? succeed({ sheet: content.name, isNew: false, written: 9, overwritten: ["'Kết quả rà soát'!A9"] })
      : failWith({ kind: 'typed', sheet: content.name, cells: ["'Kết quả rà soát'!A9"] }),
  );
  openPane(keeping(IN_ORDER, { writeOwnSheet }).services);
  await review();
  await openSubmit();
  press('Ghi trang báo cáo');
  expect(await screen.findByText(/^Báo cáo cũ có các ô đã được gõ thêm: 'Kết quả rà soát'!A9\./)).toBeTruthy();
  press('Vẫn ghi');
  await waitFor(() => expect(announced()).toContain('Kết quả rà soát'));
  expect(writeOwnSheet.mock.calls.map(([{ name }, allowed]) => [name, allowed?.overwriteTyped])).toEqual([['Kết quả rà soát', false], ['Kết quả rà soát', true]]);
});

test('the minutes are copied; where the browser forbids it they are shown, selected', async () => {
  openPane(keeping(IN_ORDER).services);
  await review();
  await openSubmit();
  const writeText = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  press('Chép để lập biên bản');
  expect(await screen.findByText('Đã chép. Dán (Ctrl+V) vào biên bản.')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^BIÊN BẢN RÀ SOÁT BIỂU/));

  writeText.mockImplementation(() => Promise.reject(new Error('not allowed')));
  press('Chép để lập biên bản');
  const shown = await screen.findByLabelText<HTMLTextAreaElement>(/^Excel không cho chép tự động/);
  expect([shown.value.slice(0, 8), shown.selectionEnd]).toEqual(['BIÊN BẢN', shown.value.length]);
});

test('what was mended since the pane was opened is listed', async () => {
  let found = REVIEW;
  let change = () => {};
  const { services } = keeping(REVIEW, {
    reviewSteps: function* () {
      return found;
    },
    onWorkbookChanged: (listener) => {
      change = () => listener({ sheetId: '1', address: 'A1', isStructural: false });
      return succeed(() => succeed(undefined));
    },
  });
  openPane(services);
  await review();
  found = { ...REVIEW, findings: [UNMET] };
  act(change);
  press('Rà soát lại');
  await waitFor(() => expect(screen.queryByText('Rà soát lại')).toBeNull());
  await openSubmit();
  expect(screen.getByText('Chưa xử lý: 1 · Đã giải trình: 0 · Đã sửa: 1')).toBeTruthy();
  expect(screen.getByText('PL07, E12: Tên của roadmap/percent-of-base')).toBeTruthy();
});
