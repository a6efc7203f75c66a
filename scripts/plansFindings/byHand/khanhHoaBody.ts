/** Khánh Hòa 2024, plan 1355/KH-UBND of 08/3/2024: contradictions of the body, with itself and with the appendices. */
import type { Contradiction } from '../types';

const IN_BODY = { notFound: 'outside', why: 'Một vế nằm ở phần lời, không có trong biểu nào.' } as const;

export const khanhHoaBody: readonly Contradiction[] = [
  {
    where: 'Mở đầu; PL07 dòng 10 (2023); mục I.2.b',
    quote: '“64/92 xã”; lũy kế “65”; “thêm 05 xã … lên 70/92 xã”',
    against: 'Đến tháng 02/2024 phần lời có 64 xã, PL07 có 65; 64 + 5 = 69, không phải 70.',
    outcome: IN_BODY,
  },
  {
    where: 'Mở đầu',
    quote: '“64/92 xã (69,5% số xã)”',
    against: '64/92 = 69,57 %, làm tròn là 69,6 % (69,5 % là cắt bớt).',
    outcome: IN_BODY,
  },
  {
    where: 'Mở đầu; ghi chú PL07',
    quote: '“64/92 xã … đạt 85% so với mục tiêu”; “80% số xã (74/92 xã)”',
    against: '64/74 = 86,5 %.',
    outcome: IN_BODY,
  },
  {
    where: 'Mở đầu; PL08 dòng 4 (2023); mục I.2.b',
    quote: '“12/92 xã đạt chuẩn nông thôn mới nâng cao”; lũy kế “19”; “11 xã … lên 30/92 xã”',
    against: 'Phần lời có 12 xã nâng cao, PL08 đến 2023 có 19; 12 + 11 = 23, không phải 30.',
    outcome: IN_BODY,
  },
  {
    where: 'Mục I.2.a và I.2.b',
    quote: '“thành phố Cam Ranh hoàn thành nhiệm vụ”; “thành phố Nha Trang hoàn tất hồ sơ … hoàn thành nhiệm vụ … trong năm 2024”',
    against: 'Mục tiêu giai đoạn chỉ có Cam Ranh, mục tiêu năm 2024 có thêm Nha Trang; PL05 cũng không có Nha Trang.',
    outcome: IN_BODY,
  },
  {
    where: 'Mục I.2.a, I.2.b; PL05',
    quote: '“huyện Diên Khánh đạt chuẩn huyện nông thôn mới nâng cao”',
    against: 'PL05 chỉ lập kế hoạch cho Vạn Ninh, Cam Lâm, Cam Ranh. Mục VII.2 cho biết Diên Khánh bổ sung sau.',
    outcome: IN_BODY,
  },
  {
    where: 'Các mục lớn của phần lời',
    quote: '“I.”, “II.”, “V.”, “VI.”, “VII.”',
    against: 'Thiếu mục III và IV.',
    outcome: { notFound: 'outside', why: 'Số mục của phần lời, không phải số thứ tự của biểu.' },
  },
  {
    where: 'Mục I.2.b; PL07 dòng 11',
    quote: '“Ninh Thuợng”; “Ninh Thượng”',
    against: 'Hai cách viết tên một xã.',
    outcome: { notFound: 'outside', why: 'Nằm ở phần lời; nhiều khả năng do bản quét.' },
  },
  {
    where: 'Các dòng “Kèm theo” của PL01–PL09',
    quote: '1355, 125-KH/UBND, 255, 2355, 355; “ngày 25 tháng 5”, “tháng 9”',
    against: 'Một kế hoạch mang năm số và ba ngày khác nhau.',
    outcome: { notFound: 'scan', why: 'Số và ngày viết tay bị đọc sai; biểu mẫu trả lại 1355, ngày 08 tháng 3 năm 2024.' },
  },
];
