/** Trực Ninh 2024: contradictions found by hand. */
import type { ReadPlan } from '../types';

export const trucNinh: ReadPlan = {
  title: 'Trực Ninh 2024',
  workbook: 'truc-ninh-2024.xlsx',
  contradictions: [
    {
      where: 'Phần lời II và III.4',
      quote: '“Có biểu tổng hợp dự kiến địa phương, lộ trình thực hiện kèm theo”; “Có phụ lục chi tiết kèm theo”',
      against: 'Văn bản nhắc hai phụ lục mà bản hiện có không kèm. Các số còn lại không mâu thuẫn: 02 xã kiểu mẫu nằm trong 08, 08 trong 12.',
      outcome: { notFound: 'outside', why: 'Nằm ở phần lời; hai phụ lục không có để soát.' },
    },
  ],
};
