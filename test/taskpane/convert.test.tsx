/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { planConversion } from '../../src/edits/convertFonts';
import type { StateChange } from '../../src/excel';
import { reviewSteps } from '../../src/review';
import type { WorkbookState } from '../../src/review/state';
import { createGrid, type Grid } from '../../src/sheet/grid';
import { toTcvn3 } from '../support/legacyText';
import { ntm } from '../support/roadmaps';
import { announced, fakeServices, keptIn, openPane, press, review, succeed, WORKBOOK } from './official';

/** The roadmap of the tests, typed in TCVN3; in Arial, only its letters tell. */
function legacyRoadmap(font: string): Grid {
  const grid = ntm();
  return createGrid({ ...grid, font, values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? toTcvn3(value) : value))) });
}

/** A pane over this sheet, really reviewed; what it saves is there at the next reading. */
function servicesOver(grid: Grid) {
  let state: WorkbookState = WORKBOOK.state;
  return fakeServices({
    reviewSteps,
    planConversion,
    readWorkbook: jest.fn(() => succeed({ ...WORKBOOK, grids: [grid], state })),
    saveState: jest.fn((change: StateChange) => {
      state = { ...state, ...change(state) };
      return succeed(state);
    }),
  });
}

const cards = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');

test('fonts can be converted only where there is legacy text', async () => {
  openPane(servicesOver(ntm()));
  await review();
  expect(screen.queryByRole('button', { name: 'Chuyển phông' })).toBeNull();
});

test('the plan shows old and new text and font, and what is ticked is written', async () => {
  const grid = legacyRoadmap('.VnTime');
  const services = servicesOver(grid);
  openPane(services);
  await review();
  press('Chuyển phông');
  await screen.findByRole('heading', { name: 'Chuyển phông: xem trước' });
  const { plan } = planConversion({ grids: [grid] });
  expect(cards()[0]).toContain(`Đang ghi: ${String(plan[0]?.before.value)} → sẽ ghi: ${String(plan[0]?.after.value)}`);
  expect(cards()[0]).toContain('phông .VnTime → Times New Roman');
  press(`Áp dụng (${plan.length} ô)`);
  await waitFor(() => expect(services.applyPlan).toHaveBeenCalledWith(plan));
});

test('a guess is said to be one; confirmed, it is kept in the workbook, and can be withdrawn', async () => {
  const services = servicesOver(legacyRoadmap('Arial'));
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Các bảng' }));
  await screen.findAllByRole('listitem');
  expect(cards()[0]).toContain('phông TCVN3 (phỏng đoán theo chữ), đọc như Unicode');
  press('Đúng, đọc như vậy');
  await waitFor(() => expect(announced()).toBe('Đã ghi vào sổ tính và rà soát lại.'));
  expect(keptIn(services)).toEqual([{ encodings: [{ sheet: ntm().sheet, encoding: 'tcvn3' }] }]);
  await waitFor(() => expect(cards()[0]).toContain('phông TCVN3 (đã xác nhận), đọc như Unicode'));
  press('Bỏ lựa chọn này');
  await waitFor(() => expect(cards()[0]).toContain('(phỏng đoán theo chữ)'));
});

test('a guess that is denied leaves the text as it is', async () => {
  const services = servicesOver(legacyRoadmap('Arial'));
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Các bảng' }));
  await screen.findAllByRole('listitem');
  press('Không phải, giữ nguyên chữ');
  await waitFor(() => expect(cards().join()).toContain('Chữ của trang được giữ nguyên như đã chọn.'));
});
