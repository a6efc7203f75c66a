/** @jest-environment jsdom */
/** While an official types, the pane says how the totals stand, and keeps the plan that is open up to date. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { SheetChange, WorkbookChange } from '../../src/excel';
import { planTotals } from '../../src/edits/totals';
import { gridOf } from '../support/grid';
import { HEADER, NTM_TITLE } from '../support/roadmaps';
import { fakeServices, openPane, press, succeed, WORKBOOK } from './official';

const GRID = gridOf('PL07', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG', 9, null, null, 4, 2, 3], [1, 2021, 4, 4, 20, 2, 2, 0], [2, 2022, null, null, null, 2, 0, 3]]);
const WORKBOOK_NOW = { ...WORKBOOK, grids: [GRID], state: { ...WORKBOOK.state, bases: [{ base: 20 }] } };

const typed = (address: string): WorkbookChange => ({ sheetId: '{1}', address, isStructural: false });
const cell = (row: number, column: number, value: number | null): SheetChange => ({ sheet: 'PL07', cells: [{ row, column, value, formula: null }] });

/** A pane over the workbook above, and the ear of it for edits; what is read after each edit is given. */
function openFollowed(read: readonly (SheetChange | null)[]): (change: WorkbookChange) => Promise<void> {
  let listening: (change: WorkbookChange) => void = () => undefined;
  const left = [...read];
  openPane(
    fakeServices({
      readWorkbook: () => succeed(WORKBOOK_NOW),
      planTotals: (input) => planTotals(input),
      readChange: () => succeed(left.shift() ?? null),
      onWorkbookChanged: (listener) => {
        listening = listener;
        return succeed(() => succeed(undefined));
      },
    }),
  );
  return (change) => act(async () => listening(change));
}

async function reviewAndType(read: readonly (SheetChange | null)[]): Promise<void> {
  const hear = openFollowed(read);
  press('Rà soát');
  await screen.findByRole('tab', { name: /Kết quả/ });
  for (let edit = 0; edit < read.length; edit++) await hear(typed('F4'));
}

test('an edit is followed without a new review', async () => {
  await reviewAndType([cell(3, 5, 3)]);
  // C4 4 ← 5; the blank C5, D5, E5; F3 4 ← 5.
  expect(await screen.findByText('Sổ tính đã được sửa sau lần rà soát này. Tổng đang lệch 2 ô, trống 3 ô.')).toBeTruthy();
});

test('and the next one, too', async () => {
  await reviewAndType([cell(3, 5, 3), cell(3, 5, 2)]);
  expect(await screen.findByText('Sổ tính đã được sửa sau lần rà soát này. Tổng đang trống 3 ô.')).toBeTruthy();
});

test('what cannot be followed is left to the next review', async () => {
  await reviewAndType([cell(3, 5, 3), null, cell(3, 5, 2)]);
  expect(await screen.findByText('Sổ tính đã được sửa sau lần rà soát này.')).toBeTruthy();
});

test('the plan that is open follows; what was chosen for a cell stays chosen', async () => {
  const hear = openFollowed([cell(3, 5, 3)]);
  press('Điền tổng');
  const box = await screen.findByRole('checkbox', { name: /^C5/ });
  expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  fireEvent.click(box);
  await hear(typed('F4'));
  expect(await screen.findByRole('checkbox', { name: /^C4/ })).toHaveProperty('checked', false);
  expect(screen.getByRole('checkbox', { name: /^C5/ })).toHaveProperty('checked', false);
  expect(screen.getByRole('checkbox', { name: /^D5/ })).toHaveProperty('checked', true);
});
