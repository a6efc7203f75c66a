/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { announced, fakeServices, keptIn, openPane, press, REVIEW, review, succeed, WORKBOOK } from './official';

const until = (sentence: string) => waitFor(() => expect(announced()).toBe(sentence));

test('a base may be declared for one level', async () => {
  const services = fakeServices();
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  fireEvent.change(await screen.findByLabelText('Số xã', { selector: 'input' }), { target: { value: '65' } });
  fireEvent.change(screen.getByLabelText('Dùng cho'), { target: { value: 'NTM nâng cao' } });
  press('Khai báo');
  await until('Đã ghi vào sổ tính và rà soát lại.');
  expect(keptIn(services)).toEqual([{ bases: [{ base: 65, level: 'NTM nâng cao' }] }]);
});

test('a change of base asks for its reason, keeps it, and shows it', async () => {
  const services = fakeServices();
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  await screen.findByText('Khai báo số xã');
  press('Ghi lý do');
  expect(screen.getByText('Hãy ghi lý do.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Năm 2024 đổi từ 94 sang 92 xã. Lý do?'), { target: { value: ' Sáp nhập xã ' } });
  press('Ghi lý do');
  await until('Đã ghi vào sổ tính và rà soát lại.');
  expect(keptIn(services)).toEqual([{ baseReasons: [{ year: 2024, reason: 'Sáp nhập xã' }] }]);
});

test('a reason that is known is shown with its base, and can be withdrawn', async () => {
  const explained = { ...REVIEW, bases: REVIEW.bases.map((base) => (base.year === 2024 ? { ...base, reason: 'Sáp nhập xã' } : base)) };
  const state = { ...WORKBOOK.state, baseReasons: [{ year: 2024, reason: 'Sáp nhập xã' }] };
  const services = fakeServices({ readWorkbook: () => succeed({ ...WORKBOOK, state }), reviewSteps: function* () {
    return explained;
  } });
  openPane(services);
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  await screen.findByText('Lý do thay đổi: Sáp nhập xã');
  expect(screen.queryByRole('button', { name: 'Ghi lý do' })).toBeNull();
  press('Bỏ lý do');
  await until('Đã ghi vào sổ tính và rà soát lại.');
  expect(keptIn(services, state)).toEqual([{ baseReasons: [] }]);
});
