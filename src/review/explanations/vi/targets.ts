/** Why the rules of tables of targets hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const targets = {
  'targets/cumulative': {
    explanation: 'Lũy kế đến hết năm = số đầu kỳ (ở cột riêng hoặc ở Ghi chú) + số đăng ký trong năm; không có số đầu kỳ thì lũy kế ít nhất bằng số trong năm.',
    example: 'Ninh Bình 2025: 57 xã đầu năm + 07 xã đăng ký = 64 xã.',
  },
  'targets/below-plan': {
    explanation: 'Số đăng ký thực hiện thấp hơn số được giao thì không thể hoàn thành kế hoạch.',
    example: 'Giao 06 xã, đăng ký 05 xã.',
  },
  'targets/percent-of-base': {
    explanation: 'Tỷ lệ phải bằng phân số ghi ở Ghi chú của dòng; với tỷ lệ xã đạt chuẩn, bằng lũy kế của dòng đếm xã cùng mức chia cho tổng số xã ghi ở Ghi chú. Lệch một đơn vị ở chữ số cuối là cảnh báo.',
    example: '“82,6 %” với ghi chú “76/92 xã”.',
  },
  'targets/sum': {
    explanation: 'Các khoản đánh số dưới một dòng tiền phải cộng lại bằng dòng đó, TỔNG CỘNG bằng các dòng lớn; dòng “trong đó” không cộng và không được lớn hơn dòng chứa nó. Dòng đếm xã chỉ được cộng khi ghi là tổng. Các khoản ít hơn dòng không ghi “tổng”, “gồm” chỉ là cảnh báo.',
    example: 'Ngân sách trung ương 600 triệu đồng; vốn đầu tư 480, vốn sự nghiệp 150.',
  },
} satisfies Partial<RuleExplanations>;
