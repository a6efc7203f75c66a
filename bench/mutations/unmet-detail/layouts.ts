/** Sheets of unmet criteria in other layouts than that of the samples; places and figures are invented. */
import { draftOf, type Draft } from '../draft';
import { rows, type DetailPlan } from './plan';

export const layouts: readonly (readonly [name: string, workbook: readonly Draft[], plan: DetailPlan])[] = [
  [
    'một bộ tiêu chí, mỗi chỉ tiêu một dòng',
    [
      draftOf('Chưa đạt', [
        ['HIỆN TRẠNG VÀ GIẢI PHÁP THỰC HIỆN CÁC TIÊU CHÍ CHƯA ĐẠT NĂM 2025'],
        ['(Kèm theo Kế hoạch số 31/KH-UBND ngày 10/02/2025 của UBND huyện)'],
        ['TT', 'Tên xã', 'Các chỉ tiêu chưa đạt', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian hoàn thành'],
        ['I', 'Vùng đồng bằng', '', '', '', ''],
        [1, 'Xã Hải Thượng', 'Chỉ tiêu 2.3. Đường ngõ xóm được cứng hóa, xã đạt 81,25% (13/16 km), yêu cầu 85%', 'Phòng Kinh tế và Hạ tầng', 'Huy động Nhân dân', 'Quý II/2025'],
        ['', '', 'Chỉ tiêu 11. Nghèo đa chiều, xã đạt 4,62%, yêu cầu dưới 4%', 'Phòng Nội vụ', 'Hỗ trợ sinh kế', 'Quý IV/2025'],
        ['', '', 'Chỉ tiêu 17.1. Tỷ lệ hộ dùng nước sạch, xã đạt 54%, yêu cầu 60%', 'Phòng Nông nghiệp và Môi trường', 'Nối mạng cấp nước', 'Tháng 9/2025'],
        [2, 'Xã Quỳnh Lâm', 'Chỉ tiêu 12.1. Tỷ lệ lao động qua đào tạo, yêu cầu 75%, xã đạt 70,5%', 'Phòng Nội vụ', 'Mở lớp nghề', '30/11/2025'],
        ['', '', 'Chỉ tiêu 15.1. Tỷ lệ tham gia bảo hiểm y tế, xã đạt 91,2% (5928/6500), yêu cầu 95%', 'Bảo hiểm xã hội huyện', 'Vận động', 'Quý III/2025'],
        ['II', 'Vùng đồi núi', '', '', '', ''],
        [1, 'Xã Nghi Xuân', 'Chỉ tiêu 10. Thu nhập, xã đạt 49 triệu đồng/người/năm, yêu cầu 53 triệu đồng/người/năm', 'Chi cục Thống kê', 'Phát triển cây dược liệu', 'Quý IV/2025'],
        ['', '', 'Chỉ tiêu 5.1. Trường đạt chuẩn, xã đạt 66,67% (2/3 trường), yêu cầu 100%', 'Phòng Giáo dục và Đào tạo', 'Xây phòng học', 'Tháng 8/2025'],
        [2, 'Xã Đức Bồng', 'Chỉ tiêu 17.6. Hộ chăn nuôi bảo đảm vệ sinh, xã đạt 71,4%, yêu cầu 80%', 'Trạm Thú y', 'Hầm khí sinh học', 'Quý III năm 2025'],
      ], ['A5:A7', 'B5:B7', 'A8:A9', 'B8:B9', 'A11:A12', 'B11:B12']),
    ],
    { sheet: 'Chưa đạt', number: 0, place: 1, sets: [2], agency: 3, deadline: 5, planYear: 2025, sections: [[rows(4, 6), rows(7, 8)], [rows(10, 11), [12]]] },
  ],
  [
    'tiêu đề hai dòng, mỗi xã một dòng',
    [
      draftOf('PL 4', [
        ['Phụ lục 4'],
        ['DANH MỤC TIÊU CHÍ CHƯA ĐẠT CỦA CÁC XÃ'],
        ['(Kèm theo Kế hoạch số 108/KH-UBND ngày 20 tháng 3 năm 2023 của UBND tỉnh)'],
        ['Stt', 'Địa phương', 'Các tiêu chí chưa đạt', '', 'Cơ quan theo dõi, hướng dẫn', 'Thời gian dự kiến đạt'],
        ['', '', 'NTM', 'NTM nâng cao', '', ''],
        [
          1,
          'Lộc Yên\nNTM đạt 17/19 TC, 02 TC chưa đạt gồm: 10, 17; NTM NC đạt 16/19 TC, 03 TC chưa đạt gồm: 2, 10, 18',
          '- Tiêu chí 10. Thu nhập, xã đạt 41 triệu đồng/người/năm, chưa đạt 45 triệu đồng/người/năm\n- Tiêu chí 17. Môi trường\n+ Chỉ tiêu 17.1. Nước sạch, xã đạt 22,5% (450/2000 hộ), yêu cầu 30%',
          '- Tiêu chí 2. Giao thông\n+ Chỉ tiêu 2.2. Đường thôn, xã đạt 60,87% (14/23 km), yêu cầu 100%\n- Tiêu chí 10. Thu nhập, xã đạt 41 triệu đồng/người/năm, chưa đạt 53 triệu đồng/người/năm\n- Tiêu chí 18. Chất lượng môi trường sống\n+ Chỉ tiêu 18.1. Nước sạch tập trung, xã đạt 12%, yêu cầu 40%',
          'Sở Xây dựng; Cục Thống kê',
          'Quý IV/2023',
        ],
        [
          2,
          'Thanh Giang\nNTM đạt 18/19 TC, 01 TC chưa đạt gồm: 5; NTM NC đạt 17/19 TC, 02 TC chưa đạt gồm: 5, 6',
          '- Tiêu chí 5. Trường học\n+ Chỉ tiêu 5.1. Cơ sở vật chất, xã đạt 75% (3/4 trường), yêu cầu 100%',
          '- Tiêu chí 5. Giáo dục\n+ Chỉ tiêu 5.1. Mức độ 1, xã đạt 50% (2/4 trường), yêu cầu 100%\n- Tiêu chí 6. Văn hóa\n+ Chỉ tiêu 6.3. Thôn văn hóa, yêu cầu 90%, xã đạt 83,3%',
          'Sở Giáo dục và Đào tạo',
          'Quý III/2023',
        ],
        [
          3,
          'Kim Bảng\nNTM đạt 17/19 TC, 02 TC chưa đạt gồm: 11, 15; NTM NC đạt 16/19 TC, 03 TC chưa đạt gồm: 11, 14, 15',
          '- Tiêu chí 11. Nghèo đa chiều, xã đạt 6,1%, yêu cầu dưới 5%\n- Tiêu chí 15. Y tế\n+ Chỉ tiêu 15.4. Sổ khám chữa bệnh điện tử, xã đạt 31%, yêu cầu 50%',
          '- Tiêu chí 11. Nghèo đa chiều, xã đạt 6,1%, yêu cầu dưới 3%\n- Tiêu chí 14. Y tế\n+ Chỉ tiêu 14.4. Sổ khám chữa bệnh điện tử, xã đạt 31%, yêu cầu 70%\n- Tiêu chí 15. Hành chính công\n+ Chỉ tiêu 15.2. Dịch vụ công trực tuyến, xã chưa đạt',
          'Sở Y tế',
          'Quý IV năm 2023',
        ],
      ], ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5']),
    ],
    { sheet: 'PL 4', number: 0, place: 1, sets: [2, 3], agency: 4, deadline: 5, planYear: 2023, sections: [[[5], [6], [7]]] },
  ],
];
