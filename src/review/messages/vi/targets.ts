/** The rules of tables of targets in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const targets = {
  'targets/cumulative': {
    title: 'Lũy kế không khớp với số trong năm',
    sentence: (f) =>
      f.params?.problem === 'sum'
        ? `${place(f)}lũy kế ghi ${actual(f)}, tính được ${expected(f)} (${param(f, 'start')} + ${param(f, 'year')}; ${other(f)}). Hãy sửa lũy kế, số trong năm hoặc số đầu kỳ, hay ghi rõ lý do.`
        : `${place(f)}lũy kế ghi ${actual(f)}, nhỏ hơn ${expected(f)} của riêng năm nay (${other(f)}). Hãy sửa một trong hai số.`,
  },
  'targets/below-plan': {
    title: 'Đăng ký thấp hơn kế hoạch giao',
    sentence: (f) => `${place(f)}đăng ký ${actual(f)}, kế hoạch giao ${expected(f)} (${other(f)}). Hãy kiểm tra lại số hoặc ghi rõ lý do ở Ghi chú.`,
  },
  'targets/percent-of-base': {
    title: 'Tỷ lệ không khớp số xã',
    sentence: (f) => `${place(f)}ghi ${actual(f)} %, còn ${param(f, 'numerator')}/${param(f, 'denominator')} là ${expected(f)} % (${other(f)}). Hãy sửa tỷ lệ hoặc số làm cơ sở.`,
  },
  'targets/sum': {
    title: 'Tổng không bằng các khoản',
    sentence: (f) =>
      f.params?.problem === 'part'
        ? `${place(f)}ghi ${actual(f)}, lớn hơn ${expected(f)} của “${param(f, 'whole')}” (${other(f)}). Hãy sửa một trong hai số.`
        : `${place(f)}ghi ${actual(f)}, các khoản cộng lại được ${expected(f)} (${other(f)}; không cộng “trong đó”). Hãy sửa số tổng hoặc các khoản.`,
  },
} satisfies Partial<RuleTexts>;
