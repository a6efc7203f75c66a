/** Bắc Kạn 2025, plan 224/KH-UBND of 01/4/2025: contradictions found by hand. */
import type { ReadPlan } from '../types';

export const bacKan: ReadPlan = {
  title: 'Bắc Kạn 2025',
  workbook: 'bac-kan-2025.xlsx',
  contradictions: [
    {
      where: 'Phụ biểu mục 4, cột Tổng; phần lời II.4',
      quote: 'Tổng để trống; “50 thôn nông thôn mới”',
      against: 'Ba mục trên có Tổng; các huyện cộng lại 12 + 7 + 9 + 9 + 13 = 50 thôn, như phần lời.',
      outcome: { foundBy: ['Phụ biểu!C14 district-matrix/blank-total'] },
    },
    {
      where: 'Phụ biểu mục 1, dòng 2; phần lời II.1',
      quote: '“≥15 tiêu chí/xã”; “15 tiêu chí/xã”',
      against: 'Phụ biểu: ít nhất 15; phần lời: 15.',
      outcome: { notFound: 'outside', why: 'Một vế nằm ở phần lời.' },
    },
    {
      where: 'Phụ biểu mục 4, Ba Bể',
      quote: '“12 thôn thôn và các thôn chưa đạt chuẩn năm 2024”',
      against: 'Thừa chữ “thôn”; bốn huyện kia viết một lần. Không ảnh hưởng số liệu.',
      outcome: { notFound: 'undecidable', why: 'Lỗi chính tả, không phải mâu thuẫn số liệu: chương trình không soát chính tả.' },
    },
    {
      where: 'Phần lời V.1.1',
      quote: '“khoa học và công nghệ phục vụ xây dựng nông thôn mới giai đoạn 2021-2015”',
      against: 'Năm cuối trước năm đầu; năm chương trình kia ghi 2021-2025.',
      outcome: { notFound: 'outside', why: 'Nằm ở phần lời.' },
    },
  ],
};
