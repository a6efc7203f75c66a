/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { fakeServices, openPane, review } from '../official';

test('a file that cannot be read is told', async () => {
  openPane(fakeServices());
  await review();
  fireEvent.click(screen.getByRole('tab', { name: 'Căn cứ' }));
  const file = Object.assign(new File([], 'bo-tinh.json'), { text: () => Promise.reject(new Error('NotReadableError')) });
  fireEvent.change(await screen.findByLabelText('Nhập tệp JSON…', { selector: 'input' }), { target: { files: [file] } });
  expect(await screen.findByText('Không đọc được tệp bo-tinh.json. Hãy kiểm tra tệp còn ở chỗ cũ và không bị chương trình khác giữ, rồi chọn lại.')).toBeTruthy();
});
