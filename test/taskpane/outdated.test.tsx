/** @jest-environment jsdom */
/** An edit after the reading makes the review outdated: nothing is reported, made or called unchanged by it any more. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { StateChange } from '../../src/excel';
import { review as reviewWorkbook } from '../../src/review';
import { EMPTY_STATE, type WorkbookState } from '../../src/review/state';
import { reviewAfterwards } from '../../src/taskpane/commands';
import { NEW_SESSION, type Session } from '../../src/taskpane/session';
import type { SheetContent } from '../../src/sheet/content';
import { rowsOfContent } from '../support/content';
import { gridOf } from '../support/grid';
import { HEADER, NTM_TITLE, TOTAL, YEARS } from '../support/roadmaps';
import { announced, failWith, fakeServices, openPane, press, REVIEW, review, succeed, WORKBOOK } from './official';

const EDITED = 'Sổ tính đã được sửa sau lần rà soát này.';
const IN_ORDER = { ...REVIEW, sheets: REVIEW.sheets.slice(0, 2), findings: [] };

/** A pane whose workbook can be edited, and what it was asked. */
function openEdited(changes: Parameters<typeof fakeServices>[0] = {}) {
  let listening: Parameters<ReturnType<typeof fakeServices>['onWorkbookChanged']>[0] = () => undefined;
  const edit = () => listening({ sheetId: '1', address: 'A1', isStructural: true });
  let state: WorkbookState = WORKBOOK.state;
  const services = fakeServices({
    reviewSteps: function* () {
      return IN_ORDER;
    },
    readWorkbook: jest.fn(() => succeed({ ...WORKBOOK, state })),
    saveState: jest.fn((change: StateChange) => {
      state = { ...state, ...change(state) };
      return succeed(state);
    }),
    onWorkbookChanged: (listener) => {
      listening = listener;
      return succeed(() => succeed(undefined));
    },
    ...changes,
  });
  openPane(services);
  return { services, edit };
}

async function openTab(name: string, heading: string): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name }));
  await screen.findByRole('heading', { name: heading });
}

const order = (called: unknown) => (called as jest.Mock).mock.invocationCallOrder;

test('what is edited while a review runs is not forgotten when it ends', async () => {
  let meanwhile = () => {};
  const { edit } = openEdited({
    reviewSteps: function* () {
      yield { sheet: 'PL07', done: 0, total: 1 };
      meanwhile();
      return IN_ORDER;
    },
  });
  await review();
  expect(screen.queryByText(EDITED)).toBeNull();
  meanwhile = () => act(edit);
  await review();
  expect(await screen.findByText(EDITED)).toBeTruthy();
});

test('where the review after a change of ours fails, no totals are shown of what was before', async () => {
  let session: Session = { ...NEW_SESSION, review: IN_ORDER, workbook: WORKBOOK, totals: { wrong: 1, blank: 0 } };
  const services = fakeServices({ readWorkbook: () => failWith({ kind: 'lost' }) });
  await reviewAfterwards({ services, session: () => session, update: (change) => void (session = { ...session, ...change }), stop: new AbortController().signal });
  expect([session.isStale, session.totals]).toEqual([true, null]);
});

test('report and minutes tell of the workbook as it is now', async () => {
  const { services, edit } = openEdited();
  await review();
  await openTab('Nộp', 'Sẵn sàng nộp?');
  act(edit);
  const writeText = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  press('Chép để lập biên bản');
  await screen.findByText('Đã chép. Dán (Ctrl+V) vào biên bản.');
  expect(order(services.readWorkbook)[1]).toBeLessThan(order(writeText)[0]!);

  act(edit);
  press('Ghi trang báo cáo');
  await waitFor(() => expect(services.writeOwnSheet).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(services.readWorkbook).toHaveBeenCalledTimes(4));
  expect(order(services.readWorkbook)[2]).toBeLessThan(order(services.writeOwnSheet)[0]!);
});

test('a stamped workbook that was edited is not called unchanged', async () => {
  const { edit } = openEdited();
  await review();
  await openTab('Nộp', 'Sẵn sàng nộp?');
  await screen.findByText('Không còn màu đánh dấu.');
  press('Đóng dấu kiểm tra');
  const unchanged = () => screen.queryAllByText(/^Không thay đổi từ khi đóng dấu kiểm tra lúc /).length;
  await waitFor(() => expect(unchanged()).toBe(2));
  act(edit);
  expect(unchanged()).toBe(0);
});

describe('cumulative tables', () => {
  const workbook = (...more: (string | number | null)[][]) => ({ ...WORKBOOK, grids: [gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS, ...more])], state: EMPTY_STATE });
  const reviewSteps = function* (input: Parameters<typeof reviewWorkbook>[0]) {
    yield* [];
    return reviewWorkbook(input);
  };

  test('are made of the workbook as it is now', async () => {
    let now = workbook();
    const { services, edit } = openEdited({ reviewSteps, readWorkbook: jest.fn(() => succeed(now)) });
    await review();
    await openTab('Lập bảng', 'Lập bảng lũy kế');
    now = workbook([5, 2025, 1, 11, 55, 'Gia Lập', null, null]);
    act(edit);
    press('Ghi 4 bảng vào sổ tính');
    await waitFor(() => expect(announced()).toContain('Đã ghi các trang'));
    const [[[content]]] = (services.writeOwnSheets as jest.Mock).mock.calls as [[[SheetContent]]];
    expect(rowsOfContent(content).flat()).toContain('Gia Lập');
  });

  test('choices that were kept are known, also where nothing was written', async () => {
    const { services } = openEdited({ reviewSteps, readWorkbook: jest.fn(() => succeed(workbook())), writeOwnSheets: jest.fn(() => failWith({ kind: 'structure-protected' })) });
    await review();
    await openTab('Lập bảng', 'Lập bảng lũy kế');
    fireEvent.change(screen.getByLabelText('Trong ô'), { target: { value: 'counts' } });
    press('Ghi 4 bảng vào sổ tính');
    await waitFor(() => expect(services.writeOwnSheets).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(announced()).not.toBe(''));
    press('Ghi 4 bảng vào sổ tính');
    await waitFor(() => expect(services.writeOwnSheets).toHaveBeenCalledTimes(2));
    expect(services.saveState).toHaveBeenCalledTimes(1);
  });
});
