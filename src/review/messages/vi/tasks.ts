/** The rules of tables of tasks in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place } from './parts';

export const tasks = {
  'tasks/blank-cell': {
    title: 'Nhiệm vụ thiếu đơn vị chủ trì hoặc thời gian',
    sentence: (f) => `${place(f)}ô “${param(f, 'column')}” đang trống. Hãy bổ sung.`,
  },
  'tasks/deadline': {
    title: 'Thời gian hoàn thành không hợp lý',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}thời gian “${actual(f)}” trước năm ${expected(f)} của kế hoạch. Hãy sửa lại thời gian.`
        : `${place(f)}không đọc được thời gian “${actual(f)}”. Hãy ghi theo mẫu “Quý II/2025”.`,
  },
} satisfies Partial<RuleTexts>;
