/** Why the rules of tables of targets hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const targets = {
  'targets/cumulative': {
    explanation: 'Lũy kế đến hết năm = số đầu kỳ (ghi ở Ghi chú) + số đăng ký trong năm; không có số đầu kỳ thì lũy kế ít nhất bằng số trong năm.',
    example: 'Ninh Bình 2025: 57 xã đầu năm + 07 xã đăng ký = 64 xã.',
  },
  'targets/below-plan': {
    explanation: 'Số đăng ký thực hiện thấp hơn số được giao thì không thể hoàn thành kế hoạch.',
    example: 'Giao 06 xã, đăng ký 05 xã.',
  },
} satisfies Partial<RuleExplanations>;
