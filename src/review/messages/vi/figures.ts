/** The rules about figures and marks that several tables share, in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

export const figures = {
  'figure/repeated': {
    title: 'Cùng một số liệu, hai biểu ghi khác nhau',
    sentence: (f) =>
      f.params?.measure === 'by-end'
        ? `Xã đạt chuẩn ${f.set ?? ''} lũy kế đến hết năm ${param(f, 'year')}: ở đây là ${actual(f)}, ở ${other(f)} là ${expected(f)}. Hãy sửa cho hai biểu thống nhất.`
        : `Xã đạt chuẩn ${f.set ?? ''} năm ${param(f, 'year')}: ở đây là ${actual(f)}, ở ${other(f)} là ${expected(f)}. Hãy sửa cho hai biểu thống nhất.`,
  },
  'roadmap/below-aim': {
    title: 'Lộ trình thấp hơn mục tiêu',
    sentence: (f) => `Đến năm ${param(f, 'year')} lộ trình có ${actual(f)} xã đạt chuẩn ${f.set ?? ''}, mục tiêu nêu ở ${other(f)} là ${expected(f)} xã. Hãy kiểm tra lại lộ trình hoặc mục tiêu.`,
  },
  'figure/model-income': {
    title: 'Mức thu nhập của xã kiểu mẫu',
    sentence: (f) =>
      `${place(f)}mức thu nhập của xã kiểu mẫu năm ${param(f, 'year')} ghi ${actual(f)}, còn 1,1 lần mức của xã nâng cao (${param(f, 'advanced')}, ở ${other(f)}) là ${expected(f)}. Hãy kiểm tra lại hai mức.`,
  },
  'criterion-targets/below-certified': {
    title: 'Mục tiêu tiêu chí thấp hơn tỷ lệ xã đạt chuẩn',
    sentence: (f) => `${param(f, 'criterion')}: mục tiêu ${actual(f)} % số xã, thấp hơn ${expected(f)} % số xã đạt chuẩn ${f.set ?? ''} năm ${param(f, 'year')} (${other(f)}); xã đạt chuẩn phải đạt mọi tiêu chí. Hãy kiểm tra lại hai số.`,
  },
  'figure/mixed-decimals': {
    title: 'Hai dấu thập phân trong một cột',
    sentence: (f) => `Các ô cùng loại chủ yếu viết như “${expected(f)}” (${f.cells.at(-1) ?? ''}), có chỗ viết “${actual(f)}”. Hãy dùng một dấu thập phân.`,
  },
  'table/quarter-spelling': {
    title: 'Quý viết nhiều cách',
    sentence: (f) => `Các ô cùng loại chủ yếu viết như “${expected(f)}” (${f.cells.at(-1) ?? ''}), có chỗ viết “${actual(f)}”. Hãy viết quý theo một cách.`,
  },
} satisfies Partial<RuleTexts>;
