/** Ninh Thuận 2022, a draft without number and day: contradictions found by hand. */
import type { ReadPlan } from '../types';

export const ninhThuan: ReadPlan = {
  title: 'Ninh Thuận 2022',
  workbook: 'ninh-thuan-2022.xlsx',
  contradictions: [
    {
      where: 'PL I, III.2; PL II mục 1',
      quote: '“Xã Quãng Sơn”; “Quảng Sơn”',
      against: 'Cùng một xã của huyện Ninh Sơn, hai cách viết.',
      outcome: { foundBy: ['PL I!B16 Quãng Sơn place/spelling'] },
    },
    {
      where: 'PL II mục 3, cột Nội dung',
      quote: '“thực hiện chương trình nông thôn mới năm 2020”',
      against: 'Kế hoạch kiểm tra của năm 2022: năm còn lại từ văn bản cũ.',
      outcome: {
        notFound: 'undecidable',
        why: 'Một năm đã qua trong ô nội dung thường là có ý (đánh giá kết quả năm trước); biểu không nói năm nào là đúng.',
      },
    },
    {
      where: 'PL I dòng A; phần lời II.2',
      quote: '“7”; “04-05 xã đạt chuẩn nông thôn mới nâng cao”',
      against: 'Phụ lục đăng ký 7 xã nâng cao, phần lời đặt mục tiêu 04-05 xã.',
      outcome: { notFound: 'outside', why: 'Một vế nằm ở phần lời.' },
    },
    {
      where: 'PL I dòng B; phần lời II.2',
      quote: '“≥ 25”, “Toàn tỉnh có 254 thôn/47 xã”; “từ 10% số thôn”',
      against: '25/254 thôn là 9,8 %, chưa đến 10 %.',
      outcome: { notFound: 'outside', why: 'Tỷ lệ 10 % nằm ở phần lời.' },
    },
    {
      where: 'Đầu văn bản và PL I, PL II',
      quote: '“Kế hoạch số         /KH-UBND ngày      /3/2022”',
      against: 'Chưa điền số và ngày ở mọi chỗ: dự thảo, không mâu thuẫn với nhau.',
      outcome: { notFound: 'undecidable', why: 'Không có số nào để so; hai dòng “Kèm theo” đều để trống như nhau.' },
    },
    {
      where: 'PL II mục 3, cột Cơ quan chủ trì',
      quote: '“Văn phòng Điềuphối nông thôn mới tỉnh”',
      against: 'Dính chữ; hai mục trên viết “Điều phối”.',
      outcome: { notFound: 'undecidable', why: 'Lỗi gõ hoặc của bản chữ, không phải mâu thuẫn số liệu.' },
    },
  ],
};
