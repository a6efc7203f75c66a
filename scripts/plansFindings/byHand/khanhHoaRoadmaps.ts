/** Khánh Hòa 2024: contradictions of the roadmaps (PL07, PL08, PL09) and of what repeats their figures. */
import type { Contradiction } from '../types';

export const khanhHoaRoadmaps: readonly Contradiction[] = [
  {
    where: 'PL07 dòng 6 (2019)',
    quote: '“49 | 53.2%”',
    against: '49/92 = 53,26 %, làm tròn là 53,3 %; chia cho 94 là 52,1 %.',
    outcome: { foundBy: ['PL07!E11 roadmap/percent-of-base'] },
  },
  {
    where: 'PL07 dòng 5 và 6',
    quote: '“42 | 44.7%”; “49 | 53.2%”',
    against: 'Đến 2018 tỷ lệ chia cho 94 xã, từ 2019 chia cho 92 xã, không nói lý do.',
    outcome: { foundBy: ['PL07!E11 roadmap/base-change'] },
  },
  {
    where: 'PL09 dòng 2 (2025)',
    quote: '“10 | 11 | 11.8%”',
    against: '11/92 = 12,0 %.',
    outcome: { foundBy: ['PL09!E7 roadmap/percent-of-base'] },
  },
  {
    where: 'PL09 dòng 2 (2025); mục I.2.c; PL04 mục 6',
    quote: 'Tổng “10”, kể 9 tên; phần lời và PL04 có Cam Thành Bắc',
    against: 'Thiếu Cam Thành Bắc trong các ô huyện.',
    outcome: { foundBy: ['PL09!C7 roadmap/total-of-names', 'PL04!B33 Cam Thành Bắc place/registered'] },
  },
  {
    where: 'PL09 cột Cam Lâm',
    quote: 'TỔNG CỘNG “2”, kể 1 tên (Cam Hải Tây)',
    against: 'Thiếu một xã trong cột, cùng chỗ với dòng trên.',
    outcome: { foundBy: ['PL09!J5 roadmap/column-total'] },
  },
  {
    where: 'PL09 cột Diên Khánh; PL04',
    quote: '“Diên Điền Diên An Diên Phước Diên Lạc”; PL04 đánh số liền 1–7',
    against: 'Bốn xã Diên Khánh kiểu mẫu năm 2025 không có kế hoạch ở PL04. Mục VII.2 cho biết Diên Khánh bổ sung sau.',
    outcome: {
      foundBy: [
        'PL09!I7 Diên Điền place/registered', 'PL09!I7 Diên An place/registered', 'PL09!I7 Diên Phước place/registered',
        'PL09!I7 Diên Lạc place/registered',
      ],
    },
  },
  {
    where: 'PL07, PL08 và PL09 cột %',
    quote: '“53.2%”, “29,8%”',
    against: 'Dấu chấm và dấu phẩy lẫn trong một cột.',
    outcome: { notFound: 'scan', why: 'Trong biểu mẫu tỷ lệ là số, không còn dấu viết tay.' },
  },
  {
    where: 'PL07, PL08, PL09: các ô huyện',
    quote: '“Vĩnh Thành”/“Vĩnh Thạnh”, “Vạn Thanh”/“Vạn Thạnh”, “Điện Khanh”/“Diên Khánh”, “N.Tho”/“Ninh Thọ”',
    against: 'Một xã, một huyện hai cách viết; tên rơi sang cột huyện bên cạnh.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại tên và cột; TỔNG CỘNG của từng huyện khớp sau khi trả lại.' },
  },
  {
    where: 'PL05, Vạn Ninh; PL08 cột Vạn Ninh',
    quote: '“Hiện có 01/11 xã được công nhận đạt chuẩn nông thôn mới nâng cao”; Vạn Phú (2022), Vạn Hưng (2023)',
    against: 'PL08 đến năm 2023 có hai xã của Vạn Ninh.',
    outcome: {
      notFound: 'undecidable',
      why: '“Đã được công nhận” và “phấn đấu trong năm” là hai cách đếm; biểu không nói Vạn Hưng đã có quyết định công nhận hay chưa.',
    },
  },
  {
    where: 'PL05, Cam Lâm; PL08 cột Cam Lâm; mục I.2.a',
    quote: '“Cam Tân, Cam Hải Đông, Cam Hòa, Cam Hiệp Nam. (Đạt 33,3%)”; 7 xã; “07/12 xã”',
    against: 'PL08 còn Suối Cát (2025); 33,3 % là 4/12, còn lộ trình là 7/12 = 58,3 %.',
    outcome: { notFound: 'rule-missing', why: 'Tên xã và tỷ lệ trong câu văn của cột Giải pháp chưa được so với lộ trình (R8, R9).' },
  },
  {
    where: 'PL05, Vạn Ninh, nội dung 1',
    quote: '“xã Vạn Thạnh đạt chuẩn nông thôn mới năm 2024”; “Quý II năm 2025”',
    against: 'Giải pháp ghi 2024, thời hạn ghi 2025.',
    outcome: { notFound: 'undecidable', why: 'Thời hạn có thể là của cả huyện (100 % số xã), không phải của riêng Vạn Thạnh.' },
  },
];
