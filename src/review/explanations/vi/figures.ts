/** Why the rules about figures and marks that several tables share hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const figures = {
  'figure/repeated': {
    explanation:
      'Số xã đạt một mức trong một năm (hoặc lũy kế đến hết năm) phải như nhau ở lộ trình, bảng chỉ tiêu, danh sách đăng ký và biểu theo huyện. Chỉ so các biểu cùng mức, cùng năm, cùng địa bàn; là mâu thuẫn khi hai biểu cùng một kế hoạch và không có câu “không tính …”, còn lại là cảnh báo vì lộ trình thường được làm vượt.',
    example: 'Ninh Bình 2025: Phụ lục III đăng ký 07 xã nâng cao, Phụ lục IV kể đủ 7 xã.',
  },
  'roadmap/below-aim': {
    explanation: 'Lũy kế của lộ trình phải đạt mục tiêu nêu ở câu phía trên hoặc phía dưới bảng cho cùng mức, cùng năm.',
    example: 'Khánh Hòa 2024: “đến cuối năm 2025 có 80% số xã (74/92 xã) đạt chuẩn NTM”, lộ trình có 76 xã.',
  },
  'figure/model-income': {
    explanation: 'Thu nhập của xã kiểu mẫu phải cao hơn ít nhất 10 % so với mức của xã nâng cao tại cùng thời điểm, nên mức ghi ở hai biểu cho cùng một năm phải hơn kém nhau 1,1 lần.',
    example: 'Khánh Hòa năm 2024: nâng cao 60, kiểu mẫu 66 triệu đồng/người/năm.',
  },
  'criterion-targets/below-certified': {
    explanation: 'Xã được công nhận đạt chuẩn phải đạt mọi tiêu chí, nên tỷ lệ xã đạt từng tiêu chí không thể thấp hơn tỷ lệ xã đạt chuẩn của cùng năm. Chỉ là cảnh báo: xã được công nhận theo bộ tiêu chí cũ có thể chưa đạt bộ hiện hành.',
    example: 'Khánh Hòa: “16. Văn hóa” 80 %, lộ trình năm 2025 có 82,6 % xã đạt chuẩn NTM.',
  },
  'figure/mixed-decimals': {
    explanation: 'Trong một cột nên dùng một dấu thập phân; dấu lẫn lộn làm số dễ bị hiểu sai và Excel không tính được. Chỉ xét số và tỷ lệ đang là chữ.',
    example: 'Khánh Hòa 2024: “18.53%” giữa các tỷ lệ viết như “74,32%”.',
  },
  'table/quarter-spelling': {
    explanation: 'Trong một cột nên viết quý theo một cách để dễ lọc và đối chiếu.',
    example: 'Khánh Hòa 2024: “Quý IV/2024”, “Quý 2/2024”, “Quý III năm 2025” trong một cột.',
  },
} satisfies Partial<RuleExplanations>;
