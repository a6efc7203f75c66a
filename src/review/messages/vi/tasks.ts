/** The rules of tables of tasks in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place } from './parts';

export const tasks = {
  'tasks/blank-cell': {
    title: 'Nhiệm vụ thiếu đơn vị chủ trì hoặc thời gian',
    explanation: 'Mỗi nhiệm vụ cần có đơn vị chủ trì và thời gian hoàn thành, ở dòng của nhiệm vụ hoặc ở từng ý bên dưới.',
    example: 'Nhiệm vụ “Khảo sát, đánh giá tình hình xây dựng NTM” không ghi thời gian hoàn thành.',
    sentence: (f) => `${place(f)}ô “${param(f, 'column')}” đang trống. Hãy bổ sung.`,
  },
  'tasks/deadline': {
    title: 'Thời gian hoàn thành không hợp lý',
    explanation: 'Thời gian ghi bằng ngày, tháng, quý phải có thật và không trước năm của kế hoạch; tháng, quý không ghi năm là của năm kế hoạch.',
    example: '“Tháng 13”, hoặc “Quý II/2022” trong kế hoạch năm 2025.',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}thời gian “${actual(f)}” trước năm ${expected(f)} của kế hoạch. Hãy sửa lại thời gian.`
        : `${place(f)}không đọc được thời gian “${actual(f)}”. Hãy ghi theo mẫu “Quý II/2025”.`,
  },
} satisfies Partial<RuleTexts>;
