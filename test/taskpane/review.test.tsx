/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Review } from '../../src/review/result';
import { announced, failWith, fakeServices, openPane, PERCENT, press, REVIEW, review, succeed, WORKBOOK } from './official';

/** Services whose review finds `found`. */
function finding(found: Review) {
  return fakeServices({
    reviewSteps: function* () {
      return found;
    },
  });
}

test('before the first review the pane says in two sentences what it does', () => {
  openPane(fakeServices());
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Soát các phụ lục nông thôn mới');
  expect(screen.getByText(/^Bấm Rà soát để đọc mọi trang tính.*Rà soát không sửa gì/)).toBeTruthy();
});

test('a part of the pane that cannot be fetched is told, and the next press tries again', async () => {
  const services = fakeServices();
  const { loadCore } = services;
  let isOnline = false;
  openPane({ ...services, loadCore: () => (isOnline ? loadCore() : Promise.reject(new Error('Loading chunk 7 failed.'))) });
  press('Rà soát');
  await waitFor(() => expect(announced()).toBe('Chưa tải được phần rà soát. Hãy kiểm tra kết nối mạng rồi bấm lại.'));
  isOnline = true;
  await review();
  expect(announced()).toMatch(/^Rà soát xong/);
});

test('a review ends in a summary by severity and in findings by sheet', async () => {
  openPane(fakeServices());
  await review();

  const summary = within(screen.getByRole('group', { name: 'Lọc theo mức độ' }));
  expect(summary.getAllByRole('button').map((button) => button.textContent)).toEqual(['Mâu thuẫn 1', 'Cảnh báo 0', 'Chưa đạt 1', 'Lưu ý 0']);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['PL07 (1)', 'PL02 (1)']);
  expect(announced()).toBe('Rà soát xong: 1 lỗi, mâu thuẫn; 0 cảnh báo; 0 lưu ý; 1 chưa đạt.');
});

test('a finding shows place, indicator, what stands, what should and its cell', async () => {
  openPane(fakeServices());
  await review();

  const [percent, unmet] = screen.getAllByRole('article');
  expect(percent!.textContent).toBe(
    'Tên của roadmap/percent-of-baseE12Câu của roadmap/percent-of-base.Đang ghi:53,2Đối chiếu:53,3Lệch:-0,1Ô liên quan:PL08!C5Giải trình',
  );
  expect(unmet!.textContent).toBe(
    'Tên của unmet-detail/unmetD8xã Ninh Thượng · Tiêu chí, chỉ tiêu 2.2 (NTM)Câu của unmet-detail/unmet.Đang ghi:74,32 %Yêu cầu:≥ 100 %Giải trình',
  );
});

test('a press on a finding goes to its cell; a related cell has a link of its own', async () => {
  const services = fakeServices();
  openPane(services);
  await review();

  const percent = within(screen.getAllByRole('article')[0]!);
  fireEvent.click(percent.getByRole('button', { name: /Câu của/ }));
  fireEvent.click(percent.getByRole('button', { name: 'Đến ô PL08!C5' }));
  expect(services.goTo).toHaveBeenNthCalledWith(1, 'PL07', 'E12');
  expect(services.goTo).toHaveBeenNthCalledWith(2, 'PL08', 'C5');
  expect(percent.getByRole('button', { name: /Câu của/ }).getAttribute('aria-current')).toBe('true');
});

test('the summary filters: pressed severities only, and all again when none is pressed', async () => {
  openPane(fakeServices());
  await review();

  press('Chưa đạt 1');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['PL02 (1)']);
  press('Chưa đạt 1');
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('ten thousand findings of one sheet are drawn fifty at a time', async () => {
  openPane(finding({ ...REVIEW, findings: Array.from({ length: 10_000 }, () => PERCENT) }));
  await review();

  expect(screen.getAllByRole('article')).toHaveLength(50);
  press('Xem thêm 50 mục (còn 9950)');
  expect(screen.getAllByRole('article')).toHaveLength(100);
});

test('the review shows how far it is, and stops when asked', async () => {
  const services = fakeServices();
  openPane(services);
  press('Rà soát');
  expect(await screen.findByText('Đang rà soát PL07 (1/2)')).toBeTruthy();
  press('Dừng');
  expect(await screen.findByText('Đã dừng rà soát; kết quả trước đó giữ nguyên.', { selector: ':not([role=status])' })).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('an edit of the workbook makes the review outdated, and a press reviews again', async () => {
  let change = () => {};
  const services = fakeServices({
    onWorkbookChanged: (listener) => {
      change = () => listener({ sheetId: '1', address: 'A1', isStructural: false });
      return succeed(() => succeed(undefined));
    },
  });
  openPane(services);
  await review();
  expect(screen.queryByText('Sổ tính đã được sửa sau lần rà soát này.')).toBeNull();

  act(change);
  expect(screen.getByText('Sổ tính đã được sửa sau lần rà soát này.')).toBeTruthy();
  press('Rà soát lại');
  await waitFor(() => expect(services.readWorkbook).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByText('Sổ tính đã được sửa sau lần rà soát này.')).toBeNull());
});

test('an empty workbook, and one without a known table, are told apart', async () => {
  const { unmount } = openPane(finding({ ...REVIEW, findings: [], sheets: [{ name: 'Sheet1', kind: null, note: 'empty' }] }));
  press('Rà soát');
  expect(await screen.findByRole('heading', { name: 'Sổ tính này chưa có dữ liệu' })).toBeTruthy();
  unmount();

  openPane(finding({ ...REVIEW, findings: [], sheets: [{ name: 'Sheet1', kind: null, note: 'no-table' }] }));
  press('Rà soát');
  expect(await screen.findByRole('heading', { name: 'Chưa nhận ra bảng nào' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Lộ trìnhNăm, Tổng, Lũy kế, %, mỗi huyện một cột',
    'Tiêu chí chưa đạtĐịa phương, Các tiêu chí chưa đạt, Cơ quan phụ trách, Giải pháp, Thời gian đạt chuẩn',
  ]);
});

test('a workbook without findings says so', async () => {
  openPane(finding({ ...REVIEW, findings: [] }));
  await review();
  expect(screen.getByText('Không thấy mâu thuẫn hay chỉ tiêu chưa đạt nào trong các bảng đã nhận ra.')).toBeTruthy();
});

test('a rule that failed by our mistake is told, with details to hand on', async () => {
  openPane(finding({ ...REVIEW, defects: [{ rule: 'roadmap/year', sheet: 'PL07', range: 'A5:M18', detail: 'TypeError' }] }));
  await review();
  expect(screen.getByText(/^1 phép kiểm không chạy được do lỗi của chương trình/)).toBeTruthy();
  expect(screen.getByText('roadmap/year PL07!A5:M18: TypeError')).toBeTruthy();
});

test.each([
  [{ kind: 'cell-edit' }, 'Excel đang sửa dở một ô. Hãy nhấn Enter trong trang tính để kết thúc, rồi bấm lại.'],
  [{ kind: 'lost' }, 'Mất kết nối với Excel. Hãy kiểm tra mạng, rồi bấm lại; dữ liệu trong sổ tính không đổi.'],
  [{ kind: 'too-large', sheet: 'PL07' }, 'Dữ liệu của trang PL07 quá lớn để Excel chuyển một lần. Hãy xóa các dòng, cột thừa hoặc tách sổ tính, rồi bấm lại.'],
] as const)('when Excel refuses to be read (%j) the pane says what to do', async (failure, sentence) => {
  openPane(fakeServices({ readWorkbook: () => failWith(failure) }));
  press('Rà soát');
  await waitFor(() => expect(announced()).toBe(sentence));
});

test('an error that nobody foresaw keeps its words for the support', async () => {
  openPane(fakeServices({ readWorkbook: () => Promise.reject(new Error('tuột dây')) }));
  press('Rà soát');
  expect(await screen.findByText(/Error: tuột dây/)).toBeTruthy();
  press('Sao chép');
  await waitFor(() => expect(window.getSelection()?.toString()).toMatch(/^Error: tuột dây/));
  expect(announced()).toMatch(/^Có lỗi ngoài dự kiến/);
});

test('what could not be read of the workbook is told beside the results', async () => {
  openPane(fakeServices({ readWorkbook: () => succeed({ ...WORKBOOK, tooLarge: ['Số liệu thô'] }) }));
  await review();
  expect(screen.getByText('Trang quá lớn nên chưa đọc: Số liệu thô. Hãy xóa các dòng, cột thừa rồi bấm Rà soát.')).toBeTruthy();
});
