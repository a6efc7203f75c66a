/** @jest-environment jsdom */
/** The tab "Lập bảng": what is doubtful first, then choices, a preview, and writing. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { OwnSheetOptions, WorkbookReading } from '../../src/excel';
import { review as reviewWorkbook } from '../../src/review';
import { EMPTY_STATE } from '../../src/review/state';
import type { SheetContent } from '../../src/sheet/content';
import { rowsOfContent } from '../support/content';
import { gridOf } from '../support/grid';
import { HEADER, NTM_TITLE, TOTAL, YEARS } from '../support/roadmaps';
import { announced, failWith, fakeServices, keptIn, openPane, press, review, succeed } from './official';

const roadmap = gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS]);
const workbook = (state = EMPTY_STATE): WorkbookReading => ({ grids: [roadmap], charts: [], tooLarge: [], state });

const purposesOf = (contents: readonly SheetContent[]) => contents.map(({ purpose }) => purpose);

async function openTab(changes: Parameters<typeof fakeServices>[0] = {}) {
  const services = fakeServices({
    readWorkbook: jest.fn(() => succeed(workbook())),
    reviewSteps: function* (input) {
      yield* [];
      return reviewWorkbook(input);
    },
    ...changes,
  });
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Lập bảng' }));
  await screen.findByRole('heading', { name: 'Lập bảng lũy kế' });
  return services;
}

const region = () => screen.getByRole('region', { name: 'Xem trước bảng Lộ trình NTM' });

test('the tables that the workbook makes are offered with a preview, and nothing is doubtful', async () => {
  await openTab();
  expect(screen.getByText('Các danh sách không mâu thuẫn nhau.')).toBeTruthy();
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    'Thêm biểu đồ cạnh bảng',
    'Lộ trình NTM',
    'Chỉ tiêu 2024',
    'Đăng ký 2024',
    'Tiến độ các mức',
  ]);
  expect(within(region()).getAllByRole('row').map((row) => row.textContent)).toContain('120212210Ninh Hải\nNinh Thắng');
});

test('a choice changes the preview at once', async () => {
  await openTab();
  fireEvent.change(screen.getByLabelText('Trong ô'), { target: { value: 'counts' } });
  await waitFor(() => expect(within(region()).getAllByRole('row').map((row) => row.textContent)).toContain('120212210200'));
});

test('only the chosen tables are written, and the choices remembered', async () => {
  const services = await openTab();
  fireEvent.change(screen.getByLabelText('Trong ô'), { target: { value: 'counts' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tiến độ các mức' }));
  press('Ghi 3 bảng vào sổ tính');
  await waitFor(() => expect(announced()).toBe('Đã ghi các trang: Lộ trình NTM, Chỉ tiêu 2024, Đăng ký 2024.'));
  expect(keptIn(services)).toEqual([{ cumulative: { shows: 'counts' } }]);
  expect((services.writeOwnSheets as jest.Mock).mock.calls.map(([contents, allowed]) => [purposesOf(contents), allowed])).toEqual([
    [['cumulative:NTM', 'cumulative:targets', 'cumulative:registration'], { overwriteTyped: false }],
  ]);
  expect(services.readWorkbook).toHaveBeenCalledTimes(2);
});

test('what a person typed into a sheet is shown, and overwritten only where they say so', async () => {
  const written = (name: string) => ({ sheet: name, isNew: false, written: 1, overwritten: [] });
  const writeOwnSheets = jest.fn((contents: readonly SheetContent[], allowed?: OwnSheetOptions) => {
    const isLeft = ({ purpose }: SheetContent) => purpose === 'cumulative:NTM' && allowed?.overwriteTyped !== true;
    return succeed({
      sheets: contents.filter((content) => !isLeft(content)).map(({ name }) => written(name)),
      left: contents.filter(isLeft).map(({ purpose, name }) => ({ purpose, sheet: name, cells: ["'Lộ trình NTM'!C7"] })),
    });
  });
  await openTab({ writeOwnSheets });
  press('Ghi 4 bảng vào sổ tính');
  await screen.findByText(/Các ô đã được gõ thêm sau lần lập trước: 'Lộ trình NTM'!C7/);
  await waitFor(() => expect(announced()).toBe('Đã ghi các trang: Chỉ tiêu 2024, Đăng ký 2024, Tiến độ các mức.'));
  press('Ghi đè');
  await waitFor(() => expect(announced()).toBe('Đã ghi các trang: Lộ trình NTM.'));
  expect(writeOwnSheets.mock.calls.slice(1).map(([contents, allowed]) => [purposesOf(contents), allowed])).toEqual([[['cumulative:NTM'], { overwriteTyped: true }]]);
});

describe('what had been reached before', () => {
  const type = (label: string, value: string) => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fireEvent.blur(screen.getByLabelText(label));
  };
  const shown = () => ['Số xã', 'Đến hết năm'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value);
  const rows = () => within(region()).getAllByRole('row').map((row) => row.textContent);
  /** The start figures that were saved with the choices, each time; choices that did not change are not saved. */
  const stored = async (services: Awaited<ReturnType<typeof openTab>>) => {
    press('Ghi 4 bảng vào sổ tính');
    await waitFor(() => expect(announced()).toMatch(/^Đã ghi các trang/));
    return keptIn(services).map(({ cumulative }) => cumulative?.starts);
  };

  test.each([
    ['number', 'Số xã', '3', ['3', '']],
    ['year', 'Đến hết năm', '2020', ['', '2020']],
  ])('a %s alone states nothing, and stays in its field', async (_, label, value, fields) => {
    const services = await openTab();
    type(label, value);
    expect(shown()).toEqual(fields);
    expect(await stored(services)).toEqual([]);
  });

  test('a number and its year are stated, in whichever order they are typed', async () => {
    const services = await openTab();
    type('Đến hết năm', '2020');
    type('Số xã', '3');
    await waitFor(() => expect(rows()).toContain('Đến hết năm 202033'));
    expect(shown()).toEqual(['3', '2020']);
    expect(await stored(services)).toEqual([[{ level: 'NTM', count: 3, year: 2020 }]]);
  });

  test('clearing one of the two takes the figure away and leaves the other in its field', async () => {
    const services = await openTab({ readWorkbook: jest.fn(() => succeed(workbook({ ...EMPTY_STATE, cumulative: { starts: [{ level: 'NTM', count: 3, year: 2020 }] } }))) });
    expect(shown()).toEqual(['3', '2020']);
    type('Số xã', '');
    await waitFor(() => expect(rows().filter((row) => row?.startsWith('Đến hết năm'))).toEqual([]));
    expect(shown()).toEqual(['', '2020']);
    expect(await stored(services)).toEqual([[]]);
  });

  test('a text that is no number stays as typed, and what was stated holds', async () => {
    const services = await openTab({ readWorkbook: jest.fn(() => succeed(workbook({ ...EMPTY_STATE, cumulative: { starts: [{ level: 'NTM', count: 3, year: 2020 }] } }))) });
    type('Số xã', 'ba');
    expect(shown()).toEqual(['ba', '2020']);
    expect(await stored(services)).toEqual([]);
  });
});

test('where the tables cannot be written, that is told, and what was begun was taken back', async () => {
  const services = await openTab({ writeOwnSheets: jest.fn(() => failWith({ kind: 'lost', undone: true })) });
  press('Ghi 4 bảng vào sổ tính');
  await waitFor(() =>
    expect(announced()).toBe('Mất kết nối với Excel. Hãy kiểm tra mạng, rồi bấm lại; dữ liệu trong sổ tính không đổi. Những gì ghi dở đã được trả lại như trước.'),
  );
  expect(services.readWorkbook).toHaveBeenCalledTimes(1);
});

test('contradictions of the lists stand first, with their cells', async () => {
  const twice = gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...YEARS, [5, 2025, 1, 11, 55, 'Ninh Hải', null, null]]);
  await openTab({ readWorkbook: jest.fn(() => succeed({ ...workbook(), grids: [twice] })) });
  expect(screen.getByText('Ninh Hải đạt NTM ở nhiều năm: 2021, 2025. Bảng lấy năm 2021; hãy sửa danh sách còn lại.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Đến ô NTM!F4' })).toBeTruthy();
});

test('the picture says in words what it shows', async () => {
  await openTab();
  expect(screen.getByRole('img', { name: 'Lũy kế xã đạt chuẩn theo kỳ NTM: từ 2 đến 10 xã.' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Số xã đạt chuẩn NTM theo cột của bảng' }).textContent).toContain('Hoa Lư4');
});

test('an empty sheet is added as one to be filled, with the districts of the workbook as columns', async () => {
  const services = await openTab();
  fireEvent.change(await screen.findByLabelText('Mẫu biểu'), { target: { value: 'roadmap' } });
  press('Thêm trang');
  await waitFor(() => expect(announced()).toBe('Đã ghi các trang: Lộ trình xã.'));
  const [[[content], allowed]] = (services.writeOwnSheets as jest.Mock).mock.calls as [[[SheetContent], unknown]];
  expect(allowed).toEqual({ isTemplate: true });
  expect(rowsOfContent(content)[4]).toEqual(['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn']);
});

test('axe finds nothing wrong, the pictures and every preview included', async () => {
  HTMLCanvasElement.prototype.getContext = () => null;
  await openTab();
  const { violations } = await act(() => axe.run({ include: [document.body], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }));
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
