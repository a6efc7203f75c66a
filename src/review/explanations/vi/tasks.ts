/** Why the rules of tables of tasks hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const tasks = {
  'tasks/blank-cell': {
    explanation: 'Mỗi nhiệm vụ cần có đơn vị chủ trì và thời gian hoàn thành, ở dòng của nhiệm vụ hoặc ở từng ý bên dưới.',
    example: 'Nhiệm vụ “Khảo sát, đánh giá tình hình xây dựng NTM” không ghi thời gian hoàn thành.',
  },
  'tasks/deadline': {
    explanation: 'Thời gian ghi bằng ngày, tháng, quý phải có thật và không trước năm của kế hoạch; tháng, quý không ghi năm là của năm kế hoạch.',
    example: '“Tháng 13”, hoặc “Quý II/2022” trong kế hoạch năm 2025.',
  },
} satisfies Partial<RuleExplanations>;
