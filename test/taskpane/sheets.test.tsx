/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StateChange } from '../../src/excel';
import { reviewSteps } from '../../src/review';
import type { Correction, WorkbookState } from '../../src/review/state';
import { gridOf } from '../support/grid';
import { ntm, YEARS } from '../support/roadmaps';
import { announced, failWith, fakeServices, keptIn, openPane, press, REVIEW, review, succeed, WORKBOOK } from './official';

/** A roadmap whose header says neither Năm nor Tổng. */
const STRANGE = gridOf('Biểu 1', [['Biểu số 1'], ['STT', 'Niên độ', 'Kết quả', 'Lũy kế', '%', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn'], ...YEARS]);

/** A pane over a real workbook, really reviewed; what it saves is there at the next reading. */
function servicesOver(grids = [ntm(), STRANGE], corrections: readonly Correction[] = []) {
  let state: WorkbookState = { ...WORKBOOK.state, corrections };
  return fakeServices({
    reviewSteps,
    readWorkbook: jest.fn(() => succeed({ ...WORKBOOK, grids, state })),
    saveState: jest.fn((change: StateChange) => {
      state = { ...state, ...change(state) };
      return succeed(state);
    }),
    readSelection: jest.fn(() => succeed({ sheet: 'Biểu 1', area: { top: 1, left: 0, bottom: 1, right: 16_383 } })),
    kinds: ['roadmap', 'unmet-detail', 'tasks'],
  });
}

const cards = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const form = () => within(screen.getByRole('form'));
const choose = (label: string, value: string) => fireEvent.change(form().getByLabelText(label), { target: { value } });

async function openSheets(): Promise<void> {
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Các bảng' }));
  await screen.findAllByRole('listitem');
}

test('every sheet is listed with what it was taken for, how sure, and by which cells', async () => {
  const services = fakeServices();
  openPane(services);
  await openSheets();
  expect(cards()).toEqual([
    'PL07: Lộ trìnhvùng A5:M18 · dòng ẩn 7-9 (vẫn được đọc)Nhận dạng: chắc chắn (tên biểu và các cột đều khớp)Các cột nhận ra: Năm, Tổng trong nămTên biểu:A2Ô quyết định:B5C5Sửa nhận dạng',
    'PL02: Tiêu chí chưa đạtvùng A4:G90Nhận dạng: khá chắc (các cột khớp, tên biểu không nói rõ)Các cột nhận ra: Địa phương, Tiêu chí chưa đạt NTMÔ quyết định:B4Sửa nhận dạng',
    'Ghi chúKhông nhận ra bảng nào.trang ẩn',
  ]);
  press('Đến ô C5');
  expect(services.goTo).toHaveBeenCalledWith('PL07', 'C5');
});

test('a person says what a table is: kind, header from the selection, columns; it is kept in one step and reviewed', async () => {
  const services = servicesOver();
  openPane(services);
  await openSheets();
  press('Sửa nhận dạng: Biểu 1');
  expect(document.activeElement?.textContent).toBe('Sửa nhận dạng');
  choose('Loại biểu', 'roadmap');
  press('Lấy vùng đang chọn');
  await waitFor(() => expect(form().getByLabelText<HTMLInputElement>('Dòng tiêu đề').value).toBe('A2:H2'));
  expect(form().getByLabelText<HTMLSelectElement>('Cột D: Lũy kế').value).toBe('cumulative');
  choose('Cột B: Niên độ', 'year');
  choose('Cột C: Kết quả', 'total');
  press('Lưu và rà soát lại');

  await waitFor(() => expect(announced()).toBe('Đã ghi vào sổ tính và rà soát lại.'));
  expect(services.saveState).toHaveBeenCalledTimes(1);
  expect(keptIn(services)[0]).toEqual({
    corrections: [
      {
        sheet: 'Biểu 1',
        kind: 'roadmap',
        header: 'A2:H2',
        texts: { A: 'stt', B: 'nien do', C: 'ket qua', D: 'luy ke', E: '%', F: 'hoa lu', G: 'kim son', H: 'gia vien' },
        columns: { A: 'number', B: 'year', C: 'total', D: 'cumulative', E: 'percent', F: 'district', G: 'district', H: 'district' },
      },
    ],
  });
  expect(cards()[1]).toMatch(/^Biểu 1: Lộ trìnhvùng A2:H6Nhận dạng: do người dùng xác định/);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sửa nhận dạng: Biểu 1');

  press('Nhận dạng lại');
  await waitFor(() => expect(services.saveState).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(cards()[1]).toMatch(/^Biểu 1Không nhận ra bảng nào/));
});

test('a sheet is left out, and taken in again', async () => {
  const services = servicesOver([ntm()]);
  openPane(services);
  await openSheets();
  press('Sửa nhận dạng: NTM');
  press('Bỏ qua trang này');
  await waitFor(() => expect(cards()).toEqual(['NTMTrang được bỏ qua theo yêu cầu.Rà soát lại trang này']));
  expect(keptIn(services)).toEqual([{ corrections: [{ sheet: 'NTM', leftOut: true }] }]);
  press('Rà soát lại trang này');
  await waitFor(() => expect(cards()[0]).toMatch(/^NTM: Lộ trình/));
});

test('what does not make a table is not saved, and the person is told what to do', async () => {
  const services = servicesOver();
  openPane(services);
  await openSheets();
  press('Sửa nhận dạng: Biểu 1');
  press('Lưu và rà soát lại');
  expect(form().getByText('Hãy chọn loại biểu.')).toBeTruthy();
  choose('Loại biểu', 'roadmap');
  choose('Dòng tiêu đề', 'dòng 2');
  press('Lưu và rà soát lại');
  expect(form().getByText('Hãy ghi địa chỉ của dòng tiêu đề trong vùng có dữ liệu, ví dụ A5:M6.')).toBeTruthy();
  choose('Dòng tiêu đề', '2');
  press('Lưu và rà soát lại');
  expect(form().getByText('Chưa lưu: các cột đã chọn chưa đủ, hoặc không hợp với loại biểu này. Hãy chọn lại loại biểu và từng cột.')).toBeTruthy();
  expect(services.saveState).not.toHaveBeenCalled();
  press('Đóng');
  expect(screen.queryByRole('form')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sửa nhận dạng: Biểu 1');
});

test('a selection on another sheet is no header of this one; where Excel refuses, the pane says so', async () => {
  const services = { ...servicesOver(), readSelection: jest.fn(() => succeed({ sheet: 'NTM', area: { top: 1, left: 0, bottom: 1, right: 7 } })) };
  openPane(services);
  await openSheets();
  press('Sửa nhận dạng: Biểu 1');
  press('Lấy vùng đang chọn');
  expect(await form().findByText('Vùng đang chọn nằm ở trang NTM. Hãy chọn dòng tiêu đề ở trang Biểu 1, rồi bấm lại.')).toBeTruthy();
  services.readSelection.mockImplementation(() => failWith({ kind: 'cell-edit' }));
  press('Lấy vùng đang chọn');
  await waitFor(() => expect(announced()).toMatch(/^Excel đang sửa dở một ô/));
});

test('a correction that no longer holds is told, and can be withdrawn', async () => {
  const services = servicesOver([ntm()], [{ sheet: 'PL99', leftOut: true }]);
  openPane(services);
  await openSheets();
  expect(screen.getByText('1 lần sửa nhận dạng không áp dụng được nữa. Hãy xem ở thẻ Các bảng.')).toBeTruthy();
  expect(cards()[0]).toMatch(/^PL99: chưa áp dụng được nhận dạng đã sửa: sổ tính không còn trang này/);
  press('Bỏ lần sửa này');
  await waitFor(() => expect(cards()).toHaveLength(1));
  expect(keptIn(services, { ...WORKBOOK.state, corrections: [{ sheet: 'PL99', leftOut: true }] })).toEqual([{ corrections: [] }]);
});

test('where nothing is recognised the sheets can be corrected all the same', async () => {
  openPane(servicesOver([STRANGE]));
  press('Rà soát');
  await screen.findByRole('heading', { name: 'Chưa nhận ra bảng nào' });
  expect(await screen.findByRole('button', { name: 'Sửa nhận dạng: Biểu 1' })).toBeTruthy();
});

test('sheets without data, or not read, offer no correction', async () => {
  openPane(fakeServices({ reviewSteps: function* () {
    return { ...REVIEW, sheets: [...REVIEW.sheets, { name: 'Trống', kind: null, note: 'empty' }] };
  } }));
  await openSheets();
  expect(cards()[3]).toBe('TrốngTrang trống.');
});
