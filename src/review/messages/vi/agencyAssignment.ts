/** The rules of agency-assignment tables in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, place, indicator } from './parts';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    title: 'Tiêu chí chưa có cơ quan phụ trách',
    explanation: 'Mỗi tiêu chí của bộ tiêu chí phải có cơ quan thẩm định: cả tiêu chí hoặc đủ các chỉ tiêu của nó.',
    example: 'Cột NTM nêu đủ các tiêu chí từ 1 đến 19, trừ tiêu chí 2.',
    sentence: (f) => `Chưa giao cơ quan nào thẩm định ${indicator(f)}. Hãy bổ sung cơ quan phụ trách.`,
  },
  'agency-assignment/indicators-missing': {
    title: 'Chỉ tiêu chưa có cơ quan phụ trách',
    explanation: 'Tiêu chí được giao theo từng chỉ tiêu thì mọi chỉ tiêu của nó phải có cơ quan thẩm định.',
    example: 'Giao 13.1 đến 13.6 và 13.8, không giao 13.7.',
    sentence: (f) => `Thuộc ${indicator(f)}: chưa giao cơ quan nào thẩm định chỉ tiêu ${expected(f)}. Hãy bổ sung cơ quan phụ trách.`,
  },
  'agency-assignment/unknown-criterion': {
    title: 'Số tiêu chí không có trong bộ',
    explanation: 'Số của tiêu chí được giao vượt xa các tiêu chí khác trong cột, có thể do gõ nhầm.',
    example: '“Tiêu chí số 91” trong cột có các tiêu chí từ 1 đến 19.',
    sentence: (f) => `${place(f)}được giao ${indicator(f)}, nhưng cột này chỉ có các tiêu chí từ 1 đến ${param(f, 'size')}. Hãy kiểm tra lại số.`,
  },
  'agency-assignment/assigned-twice': {
    title: 'Một tiêu chí giao cho nhiều cơ quan',
    explanation: 'Nhiều cơ quan cùng được giao trọn một tiêu chí, chỉ tiêu mà không ghi rõ mỗi cơ quan phụ trách mảng nào.',
    example: 'Chỉ tiêu 17.10 (an toàn thực phẩm) giao cho ba cơ quan.',
    sentence: (f) => `Có ${f.cells.length} ô cùng giao ${indicator(f)}: ${actual(f)}. Hãy ghi rõ mỗi cơ quan phụ trách nội dung nào, hoặc bỏ chỗ trùng.`,
  },
  'agency-assignment/blank-cell': {
    title: 'Dòng phân công thiếu cơ quan hoặc tiêu chí',
    explanation: 'Mỗi dòng phân công cần có tên cơ quan và ít nhất một tiêu chí, chỉ tiêu hoặc nội dung được giao.',
    example: 'Có “Tiêu chí số 2” nhưng ô tên đơn vị để trống.',
    sentence: (f) =>
      f.params?.blank === 'agency'
        ? `Dòng giao “${param(f, 'assigned')}” để trống tên cơ quan. Hãy bổ sung tên cơ quan.`
        : `${place(f)}chưa được giao tiêu chí nào (cột “${param(f, 'column')}”). Hãy bổ sung hoặc bỏ dòng này.`,
  },
} satisfies Partial<RuleTexts>;
