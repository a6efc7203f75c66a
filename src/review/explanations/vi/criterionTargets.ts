/** Why the rules of tables of targets by criterion hold, in Vietnamese. */
import type { RuleExplanations } from '../index';

export const criterionTargets = {
  'criterion-targets/repeated-value': {
    explanation: 'Một tiêu chí được nhắc lại ở nhiều dòng thì mục tiêu trong cùng một bộ tiêu chí phải như nhau. Cùng số nhưng khác tên chỉ là cảnh báo.',
    example: '“5. Giáo dục” của xã NTM nâng cao ghi 50 ở một dòng, 60 ở dòng khác.',
  },
  'criterion-targets/two-numbers': {
    explanation: 'Một tiêu chí chỉ có một số trong mỗi bộ tiêu chí.',
    example: '“16. Tiếp cận pháp luật” ở một dòng, “6. Tiếp cận pháp luật” ở dòng khác của cùng một cột.',
  },
  'criterion-targets/parent-criterion': {
    explanation: 'Số của chỉ tiêu bắt đầu bằng số của tiêu chí đứng trên nó.',
    example: 'Dòng 6.2 đứng dưới dòng 5.',
  },
  'criterion-targets/blank-cell': {
    explanation: 'Mỗi dòng cần có tên tiêu chí và mục tiêu của ít nhất một bộ tiêu chí.',
    example: '“12. Lao động” không có mục tiêu ở cột nào.',
  },
} satisfies Partial<RuleExplanations>;
