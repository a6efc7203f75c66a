/** The rules of agency-assignment tables in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place } from './parts';

export const agencyAssignment = {
  'agency-assignment/criterion-missing': {
    title: 'Tiêu chí chưa có cơ quan phụ trách',
    sentence: (f) => `Chưa giao cơ quan nào thẩm định ${indicator(f)}. Hãy bổ sung cơ quan phụ trách.`,
  },
  'agency-assignment/indicators-missing': {
    title: 'Chỉ tiêu chưa có cơ quan phụ trách',
    sentence: (f) => `Thuộc ${indicator(f)}: chưa giao cơ quan nào thẩm định chỉ tiêu ${expected(f)}. Hãy bổ sung cơ quan phụ trách.`,
  },
  'agency-assignment/unknown-criterion': {
    title: 'Số tiêu chí không có trong bộ',
    sentence: (f) => `${place(f)}được giao ${indicator(f)}, nhưng cột này chỉ có các tiêu chí từ 1 đến ${param(f, 'size')}. Hãy kiểm tra lại số.`,
  },
  'agency-assignment/assigned-twice': {
    title: 'Một tiêu chí giao cho nhiều cơ quan',
    sentence: (f) => `Có ${f.cells.length} ô cùng giao ${indicator(f)}: ${actual(f)}. Hãy ghi rõ mỗi cơ quan phụ trách nội dung nào, hoặc bỏ chỗ trùng.`,
  },
  'agency-assignment/blank-cell': {
    title: 'Dòng phân công thiếu cơ quan hoặc tiêu chí',
    sentence: (f) =>
      f.params?.blank === 'agency'
        ? `Dòng giao “${param(f, 'assigned')}” để trống tên cơ quan. Hãy bổ sung tên cơ quan.`
        : `${place(f)}chưa được giao tiêu chí nào (cột “${param(f, 'column')}”). Hãy bổ sung hoặc bỏ dòng này.`,
  },
  'agency-assignment/agency-unknown': {
    title: 'Cơ quan không có trong bảng phân công',
    sentence: (f) =>
      f.severity === 'info'
        ? `${actual(f)} không có trong bảng phân công thẩm định (${param(f, 'assignment')}). Hãy kiểm tra lại tên nếu phải là cơ quan trong bảng đó.`
        : `${actual(f)} được ghi phụ trách tiêu chí nhưng không có trong bảng phân công thẩm định (${param(f, 'assignment')}). Hãy bổ sung vào bảng phân công hoặc sửa tên cơ quan.`,
  },
  'agency-assignment/agency-differs': {
    title: 'Cơ quan phụ trách khác bảng phân công',
    sentence: (f) => `${place(f)}${indicator(f)} ghi ${actual(f)} phụ trách, bảng phân công giao cho ${expected(f)} (${other(f)}). Hãy sửa một trong hai chỗ.`,
  },
} satisfies Partial<RuleTexts>;
