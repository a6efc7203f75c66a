/** Ninh Bình 2025, plan 28/KH-UBND of 13/02/2025: contradictions found by hand. */
import type { ReadPlan } from '../types';

export const ninhBinh: ReadPlan = {
  title: 'Ninh Bình 2025',
  workbook: 'ninh-binh-2025.xlsx',
  contradictions: [
    {
      where: 'Phần lời II.1.2; PL III dòng 3',
      quote: '“Có 02 huyện đạt chuẩn nông thôn mới nâng cao”; “01 | 1 | 3”',
      against: 'Phần lời nêu 02 huyện (Yên Mô, Gia Viễn), phụ lục giao 01 huyện.',
      outcome: { notFound: 'outside', why: 'Một vế nằm ở phần lời, không có trong biểu nào.' },
    },
    {
      where: 'Phần lời II.1.2; chú thích 1 của PL III',
      quote: '“Huyện Gia Viễn hoàn thành … hồ sơ … trình Trung ương”; “Huyện Gia Viễn được Thủ tướng Chính phủ Quyết định công nhận”',
      against: 'Phần lời: Yên Mô được công nhận, Gia Viễn mới trình hồ sơ; phụ lục: Gia Viễn được công nhận trong năm.',
      outcome: { notFound: 'outside', why: 'Một vế nằm ở phần lời.' },
    },
    {
      where: 'PL I, IV.3; phần lời II.1.5; PL I, IV.4',
      quote: '“Ninh Hải, Ninh Nhất thành phố Ninh Bình”; “thành phố Hoa Lư”',
      against: 'Hai xã này thuộc thành phố Hoa Lư theo phần lời và dòng ngay dưới; tên thành phố Ninh Bình là tên cũ.',
      outcome: {
        notFound: 'undecidable',
        why: 'Trong biểu, không ô nào nói hai tên là một thành phố; chỉ thấy được khi bảng sáp nhập địa danh có thành phố Hoa Lư.',
      },
    },
    {
      where: 'PL III dòng 3, 4, 5, cột Đăng ký',
      quote: '“1”, “2”, “3”',
      against: 'Lũy kế 64 và 23 trừ số đầu kỳ 57 và 18 là 7 và 5, như PL IV và mục II.1.3, II.1.4; “2”, “3” là số chú thích, số đăng ký bị mất.',
      outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại 01¹, 07², 05³.' },
    },
    {
      where: 'PL III, tiêu đề cột đầu',
      quote: '“B”',
      against: 'Ba phụ lục kia ghi “TT”.',
      outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại “TT”.' },
    },
  ],
};
