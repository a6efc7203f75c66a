/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { review as reviewOf } from '../../../src/review';
import { gridOf } from '../../support/grid';
import { fakeServices, openPane, review, succeed, WORKBOOK } from '../official';

const HEADER = ['TT', 'Xã', ...Array.from({ length: 10 }, (_, index) => `TC ${index + 1}`), 'Số TC đạt'];
const marks = (met: string) => [...met].map((mark) => (mark === '?' ? null : mark === 'd' ? 'Đ' : 'K'));
const MATRIX = gridOf('Ma trận', [
  ['BIỂU TỔNG HỢP HIỆN TRẠNG TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2026'],
  HEADER,
  [1, 'Ninh An', ...marks('dddddddddd'), 10],
  [2, 'Ninh Thọ', ...marks('ddddddddkk'), 8],
  [3, 'Ninh Đa', ...marks('ddddkkkkk?'), 4],
]);
const PLAN = gridOf('Kế hoạch', [['Đến cuối năm 2026 không còn xã dưới 5 tiêu chí.']]);

/** The cells of a table, row by row. */
function rowsOf(name: string): (string | null)[][] {
  const table = screen.getByRole('table', { name });
  return within(table).getAllByRole('row').slice(1).map((row) => [...row.children].map(({ textContent }) => textContent));
}

async function openSummary() {
  const grids = [MATRIX, PLAN];
  openPane(
    fakeServices({
      readWorkbook: () => succeed({ ...WORKBOOK, grids }),
      reviewSteps: function* () {
        return reviewOf({ grids });
      },
    }),
  );
  await review();
  fireEvent.change(screen.getByRole('combobox', { name: 'Xem theo' }), { target: { value: 'summary' } });
  await screen.findByRole('heading', { name: /^Ma trận/ });
}

test('communes by number of criteria, by criterion, and one by one', async () => {
  await openSummary();
  expect(rowsOf('Xã theo số tiêu chí đạt')).toEqual([
    ['10', '1', 'Ninh An'],
    ['8–9', '1', 'Ninh Thọ'],
    ['5–7', '0', ''],
    ['3–4', '0', ''],
    ['Dưới 3', '0', ''],
    ['Chưa rõ', '1', 'Ninh Đa'],
  ]);
  expect(rowsOf('Xã đạt từng tiêu chí').map(([, ...figures]) => figures)).toEqual([
    ['3', '0', '100 %'], ['3', '0', '100 %'], ['3', '0', '100 %'], ['3', '0', '100 %'],
    ['2', '0', '66,7 %'], ['2', '0', '66,7 %'], ['2', '0', '66,7 %'], ['2', '0', '66,7 %'],
    ['1', '0', '33,3 %'], ['1', '1', 'chưa rõ'],
  ]);
  expect(rowsOf('Tiêu chí đạt của từng xã')).toEqual([
    ['Ninh An', '10', ''],
    ['Ninh Thọ', '8', '9, 10'],
    ['Ninh Đa', '4', '5, 6, 7, 8, 9; chưa rõ: 10'],
  ]);
  expect(screen.getByText('Bình quân từ 7,3 đến 7,7 tiêu chí/xã, tùy các ô chưa rõ.')).toBeTruthy();
});

test('the floor that a sheet states is tried, and another one', async () => {
  await openSummary();
  expect(screen.getByText('Không có xã nào chắc chắn dưới 5 tiêu chí. Chưa rõ 1 xã: Ninh Đa.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Mức 5 ghi ở/ })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Mức sàn số tiêu chí (không còn xã dưới)'), { target: { value: '9' } });
  expect(screen.getByText('2 xã dưới 9 tiêu chí: Ninh Thọ, Ninh Đa.')).toBeTruthy();
});
