/** Khánh Hòa 2024: contradictions of the targets by criterion, the details of communes and the agencies (PL01–PL06). */
import type { Contradiction } from '../types';

export const khanhHoaDetails: readonly Contradiction[] = [
  {
    where: 'PL01 mục 5 và 14, xã NTM nâng cao',
    quote: '“5. Giáo dục | 50”; “5. Giáo dục | 60”',
    against: 'Một tiêu chí hai mục tiêu.',
    outcome: { foundBy: ['PL01!D30 Xã NTM nâng cao 5 criterion-targets/repeated-value'] },
  },
  {
    where: 'PL01 mục 8 và 18, xã NTM',
    quote: '“18. Tiếp cận pháp luật | 95”; “18. Hệ thống chính trị và tiếp cận pháp luật | 100”',
    against: 'Tiêu chí 18 có hai tên và hai mục tiêu.',
    outcome: { foundBy: ['PL01!C44 Xã NTM 18 criterion-targets/repeated-value'] },
  },
  {
    where: 'PL01 mục 16; PL07 dòng 12',
    quote: '“16. Văn hóa | 80”; “76 | 82,6%”',
    against: 'Tỷ lệ xã đạt một tiêu chí (80 %) thấp hơn tỷ lệ xã đạt chuẩn (82,6 %): không thể.',
    outcome: { foundBy: ['PL01!C35 NTM 16 criterion-targets/below-certified'] },
  },
  {
    where: 'PL01 mục 15, 16, cấp huyện',
    quote: '“5. Y tế - văn hóa - giáo dục | 60 |”; “5. Y tế - văn hóa - giáo dục | | 25”',
    against: 'Các mục khác ghi đủ hai cột 60 và 25.',
    outcome: { notFound: 'undecidable', why: 'Ô trống có thể là của văn bản hoặc một dòng bị quét thành hai.' },
  },
  {
    where: 'PL02, Sơn Bình',
    quote: '“đạt 14/15 tiêu chí, 05 tiêu chí chưa đạt”',
    against: '14 + 5 = 19, không phải 15.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại 14/19.' },
  },
  {
    where: 'PL02, Sơn Bình, tiêu chí 10',
    quote: '“đạt 36.750 triệu đồng, chưa đạt 45 triệu đồng/người/năm”',
    against: 'Dấu chấm dùng làm dấu thập phân: đọc đúng cách là 36 tỷ đồng.',
    outcome: { foundBy: ['PL02-03!C31 NTM 10 figure/ambiguous'] },
  },
  {
    where: 'PL02, Sơn Bình, tiêu chí 10 và 11',
    quote: '“Năm 2022 đạt 36.750 triệu đồng”; “Đến cuối năm 2022 đạt 30%”',
    against: 'Hiện trạng của năm 2022 trong kế hoạch tháng 3/2024; các xã khác so với yêu cầu năm 2024.',
    outcome: { notFound: 'undecidable', why: 'Số liệu cũ không phải là sai: có thể năm 2023 chưa điều tra.' },
  },
  {
    where: 'PL02, Vạn Thắng',
    quote: 'kể 1, 6, 13, 15, 17 và 1, 2, 6, 7, 10, 13, 14, 17; chi tiết chỉ có 1, 2, 6',
    against: 'Tiêu chí kể là chưa đạt không có dòng chi tiết: trang sau bị mất.',
    outcome: { foundBy: ['PL02-03!B36 NTM unmet-detail/listed-criteria', 'PL02-03!B36 NTM nâng cao unmet-detail/listed-criteria'] },
  },
  {
    where: 'PL02, Ninh Tân, NTM nâng cao',
    quote: 'kể 1, 2, 3, 5, 6, 7, 10, 13, 14, 17, 18',
    against: 'Không có dòng chi tiết của tiêu chí 3 (giữa 2 và 5 trên cùng trang) và 18.',
    outcome: { foundBy: ['PL02-03!B49 NTM nâng cao unmet-detail/listed-criteria'] },
  },
  {
    where: 'PL02, Ninh Tân, chỉ tiêu 2.4, hai cột',
    quote: '“15,96/27,02305 km”; “15,96/27,023 km”',
    against: 'Một chiều dài viết hai cách.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại 27,023; cả hai đều cho 59,06 %.' },
  },
  {
    where: 'PL02, trang hỏng sau Ninh Tân',
    quote: '“94,77% (5.507/5.511 người)”',
    against: '5.507/5.511 = 99,93 %; 94,77 % ứng với 5.507/5.811.',
    outcome: { notFound: 'scan', why: 'Trang không đọc được, biểu mẫu bỏ trang này.' },
  },
  {
    where: 'PL02, Cam Tân, chỉ tiêu 12.3',
    quote: '“25,37% (1059/4532)”',
    against: '1059/4532 = 23,37 %.',
    outcome: { foundBy: ['PL02-03!D72 NTM nâng cao 12.3 unmet-detail/share-of-fraction'] },
  },
  {
    where: 'PL02, Cam Tân, NTM nâng cao',
    quote: 'kể 1, 2, 5, 6, 8, 10, 11, 12, 13, 16, 17, 18',
    against: 'Không có dòng chi tiết của tiêu chí 18.',
    outcome: { foundBy: ['PL02-03!B65 NTM nâng cao unmet-detail/listed-criteria'] },
  },
  {
    where: 'PL02, Cam Tân, NTM nâng cao',
    quote: '“Chỉ tiêu 13.9. Có mô hình kinh doanh dịch vụ, chăn nuôi, giết mổ…”',
    against: 'Bộ nâng cao không có chỉ tiêu 13.9; lời là của 17.1.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại 17.1.' },
  },
  {
    where: 'PL02, Cam Hải Đông',
    quote: '“07 TC chưa đạt” kể “1, 6, 8”; “10. 11. 12. 13. 14. 15. 16.” ở tiêu đề trang sau',
    against: 'Danh sách thiếu bốn tiêu chí: ô bị cắt qua hai trang.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại 1, 6, 8, 10, 11, 13, 16.' },
  },
  {
    where: 'PL02, Cam Hải Đông, tiêu chí 10',
    quote: '“chưa đạt 53 triệu đồng”, “chưa đạt 64 triệu đồng”; các xã khác 50 và 60 “theo yêu cầu năm 2024”',
    against: 'Xã đăng ký năm 2024 (PL08, thời hạn Quý IV/2024) nhưng so với mức của năm 2025.',
    outcome: { foundBy: ['PL02-03!C82 NTM 10 criteria/requirement-differs', 'PL02-03!D82 NTM nâng cao 10 criteria/requirement-differs'] },
  },
  {
    where: 'PL02, Ninh Quang (bản quét: “Ninh Giang”)',
    quote: '“07 TC chưa đạt gồm 1, 5, 6, 8, 13, 15”',
    against: 'Kể 6 tiêu chí; thiếu 2, có chi tiết ở chỉ tiêu 2.4. “Ninh Giang” không có trong lộ trình nào.',
    outcome: { notFound: 'scan', why: 'Biểu mẫu trả lại Ninh Quang và tiêu chí 2.' },
  },
  {
    where: 'PL02, số thứ tự của nhóm A và B',
    quote: '(mất), …, 5; 1, (mất), 3, …, 10, 11',
    against: 'Số không liền: các trang giữa bị mất.',
    outcome: { foundBy: ['PL02-03!A6 table/numbering', 'PL02-03!A64 table/numbering'] },
  },
  {
    where: 'PL02, nhóm B; mục I.2.b',
    quote: '“10 Cam Tân”, “11 Cam Hải Đông”; thứ 9 và thứ 10 trong 11 xã của mục I.2.b',
    against: 'Đếm theo mục I.2.b thì Cam Tân là số 9, Cam Hải Đông số 10, còn Cam Lập chưa có chỗ.',
    outcome: { notFound: 'undecidable', why: 'Thứ tự hai danh sách có thể khác nhau; các trang có số 4–9 không còn.' },
  },
  {
    where: 'PL04, cột Cơ quan phụ trách',
    quote: 'trống từ Vĩnh Phương đến Cam Thịnh Đông; Cam Thành Bắc không có giải pháp và thời hạn cho thu nhập',
    against: 'Ba xã đầu có cơ quan phụ trách ở mọi nội dung.',
    outcome: { foundBy: ['PL04!D22 level-plan/blank-cell', 'PL04!E34 level-plan/blank-cell', 'PL04!F34 level-plan/blank-cell'] },
  },
  {
    where: 'PL04, cột Thời gian đạt chuẩn',
    quote: '“Quý IV/2024”, “Quý 2/2024”, “Quý III năm 2025”',
    against: 'Ba cách viết một quý trong một cột.',
    outcome: { foundBy: ['PL04!F6 table/quarter-spelling'] },
  },
  {
    where: 'PL04, Vĩnh Phương, nội dung 2',
    quote: '“Mô hình thông minh: Hạ tầng số”; “đảm bảo đạt mô hình an ninh trật tự/Chuyển đổi số”',
    against: 'Giải pháp nói về một mô hình khác mô hình đã chọn.',
    outcome: { notFound: 'undecidable', why: 'Hai đoạn lời văn; không có số hay tên nào để so.' },
  },
  {
    where: 'PL05, Vạn Ninh, tiêu chí 7',
    quote: '“Tiêu chí số 7 về Môi trường”; “Chỉ tiêu 17.2. … phân loại chất thải rắn tại nguồn”',
    against: 'Chỉ tiêu của tiêu chí 7 phải bắt đầu bằng 7: 7.2.',
    outcome: { foundBy: ['PL05!C17 17.2 level-plan/parent-criterion'] },
  },
  {
    where: 'PL05, các ô trống',
    quote: 'Suối Tân không có cơ quan; sự hài lòng ở Cam Lâm không có thời hạn; 5.4 và 7.4 không có cơ quan; 9.3 không có giải pháp',
    against: 'Các dòng khác ghi đủ.',
    outcome: {
      foundBy: [
        'PL05!D24 level-plan/blank-cell', 'PL05!F27 level-plan/blank-cell', 'PL05!D38 level-plan/blank-cell',
        'PL05!D43 level-plan/blank-cell', 'PL05!E21 level-plan/blank-cell',
      ],
    },
  },
  {
    where: 'PL06, NTM nâng cao, tiêu chí 13',
    quote: '13.1, 13.2, 13.3, 13.4, 13.5, 13.6, 13.8',
    against: 'Không cơ quan nào thẩm định chỉ tiêu 13.7 (PL02 giao Sở Du lịch theo dõi).',
    outcome: { foundBy: ['PL06!D4 NTM nâng cao 13 agency-assignment/indicators-missing'] },
  },
  {
    where: 'PL06, NTM nâng cao, tiêu chí 17',
    quote: '“17.11, 17.6, 17.10, 17.12”',
    against: 'Không ai thẩm định 17.1–17.5 và 17.11 giao hai nơi; có thể “17.1÷17.6” bị đọc thành “17.11, 17.6”.',
    outcome: {
      foundBy: ['PL06!D4 NTM nâng cao 17 agency-assignment/indicators-missing', 'PL06!D21 NTM nâng cao 17.11 agency-assignment/assigned-twice'],
    },
  },
  {
    where: 'PL02, cột Cơ quan; PL06',
    quote: '“Sở Khoa học và Công nghệ”, “Sở Du lịch”',
    against: 'Hai cơ quan theo dõi tiêu chí ở PL02 không có trong danh sách thẩm định PL06.',
    outcome: {
      foundBy: ['PL02-03!E11 agency-assignment/agency-unknown', 'PL02-03!E73 agency-assignment/agency-unknown'],
    },
  },
  {
    where: 'PL06, Sở Giáo dục; Bộ Chỉ huy quân sự, Công an tỉnh',
    quote: '“Chỉ tiêu 14”; “Tiêu chí số 19.1”, “Tiêu chí số 19.2”',
    against: '14 là tiêu chí; 19.1 và 19.2 là chỉ tiêu.',
    outcome: { notFound: 'undecidable', why: 'Chữ dùng lẫn, số thì rõ: 14, 19.1, 19.2 có trong bộ tiêu chí nên hiểu được, không phải mâu thuẫn.' },
  },
];
