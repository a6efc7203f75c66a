import { readStart } from '../../../src/appendices/targets/startFigure';

test.each([
  ['Bắt đầu từ 01/01/2025 có 57 xã', 57],
  ['Đến 31/12/2024 có 57 xã', 57],
  ['Lũy kế đến hết năm 2024: 1.057 xã', 1057],
  ['Đầu năm có 57 xã đạt chuẩn', 57],
])('"%s" begins the year 2025', (note, start) => {
  expect(readStart(note, 'Xã', 2025)).toBe(start);
});

test.each([
  '',
  'Theo bộ tiêu chí giai đoạn 2021-2025',
  'Chất lượng môi trường sống; 6 xã, thị trấn miền 4 chưa có nước sạch',
  'Bắt đầu từ 01/01/2024 có 50 xã',
  'Đến 30/6/2025 có 60 xã',
  'Đầu năm có 57 xã, giảm 2 xã do sáp nhập',
  'Đầu năm có 57 thôn',
  'Đầu năm có 57 xã và 12 xã kiểu mẫu',
])('"%s" does not surely say how many communes the year 2025 begins with', (note) => {
  expect(readStart(note, 'Xã', 2025)).toBeNull();
});
