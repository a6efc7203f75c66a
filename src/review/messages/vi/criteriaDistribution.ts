/** The rules of criteria-distribution tables in Vietnamese. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place } from './parts';

const AVERAGES: Readonly<Record<string, (f: Finding) => string>> = {
  product: (f) => `${param(f, 'criteria')} tiêu chí chia cho ${param(f, 'communes')} xã được ${expected(f)} (${other(f)})`,
  rows: (f) => `tính từ bình quân và số xã của từng dòng (${other(f)}) được ${expected(f)}`,
  bounds: (f) => `theo số xã ở từng nhóm (${other(f)}), bình quân ${f.params?.high === undefined ? `ít nhất là ${param(f, 'low')}` : `phải từ ${param(f, 'low')} đến ${param(f, 'high')}`}`,
};

const BOUNDS: Readonly<Record<string, string>> = { exact: 'là', 'at-least': 'ít nhất là', 'at-most': 'nhiều nhất là' };
const COMPARED: Readonly<Record<string, (f: Finding) => string>> = {
  communes: () => 'số xã',
  group: (f) => `số xã ở nhóm ${param(f, 'label')}`,
  average: () => 'bình quân tiêu chí',
};
const compared = (f: Finding): string => COMPARED[String(f.params?.what)]?.(f) ?? '';

export const criteriaDistribution = {
  'criteria-distribution/matrix': {
    title: 'Phân nhóm khác biểu hiện trạng',
    sentence: (f) =>
      f.params?.scope === 'many'
        ? `${param(f, 'differing')} trong ${param(f, 'compared')} số liệu khác biểu hiện trạng, như ${compared(f)} của ${f.place ?? ''}: ở đây ghi ${actual(f)}, theo ${other(f)} ${BOUNDS[String(f.params.bound)] ?? 'là'} ${expected(f)}. Hãy kiểm tra xem hai biểu có cùng thời điểm không.`
        : `${place(f)}${compared(f)} ghi ${actual(f)}, theo biểu hiện trạng (${other(f)}) ${BOUNDS[String(f.params?.bound)] ?? 'là'} ${expected(f)}. Hãy sửa cho hai biểu thống nhất.`,
  },
  'criteria-distribution/place-missing': {
    title: 'Địa phương chỉ có ở một trong hai biểu',
    sentence: (f) =>
      f.params?.problem === 'not-in-matrix'
        ? `${f.place ?? ''} có ở đây nhưng không có trong biểu hiện trạng (trang ${param(f, 'sheet')}). Hãy bổ sung hoặc kiểm tra lại tên.`
        : `${f.place ?? ''} có trong biểu hiện trạng (${other(f)}) nhưng không có ở đây. Hãy bổ sung hoặc kiểm tra lại tên.`,
  },
  'criteria-distribution/sum': {
    title: 'Các nhóm cộng lại khác tổng số xã',
    sentence: (f) =>
      f.params?.bound === 'at-least'
        ? `${place(f)}tổng số xã ghi ${actual(f)}, riêng các nhóm trong biểu cộng lại đã là ${expected(f)} (${other(f)}). Hãy sửa tổng hoặc số ở các nhóm.`
        : `${place(f)}tổng số xã ghi ${actual(f)}, các nhóm cộng lại được ${expected(f)} (${other(f)}). Hãy sửa tổng hoặc số ở các nhóm.`,
  },
  'criteria-distribution/total': {
    title: 'Dòng tổng khác các dòng cộng lại',
    sentence: (f) => `${place(f)}ghi ${actual(f)}, các dòng ở ${other(f)} cộng lại được ${expected(f)}. Hãy sửa số này hoặc kiểm tra các dòng.`,
  },
  'criteria-distribution/share': {
    title: 'Tỷ lệ của nhóm sai',
    sentence: (f) => `${place(f)}nhóm ${param(f, 'label')} ghi ${actual(f)} %, tính từ ${param(f, 'count')} trên ${param(f, 'communes')} xã là ${expected(f)} %. Hãy sửa tỷ lệ.`,
  },
  'criteria-distribution/average': {
    title: 'Bình quân tiêu chí không khớp',
    sentence: (f) => `${place(f)}bình quân ghi ${actual(f)}, trong khi ${AVERAGES[String(f.params?.problem)]?.(f) ?? expected(f)}. Hãy kiểm tra bình quân và số xã ở các nhóm.`,
  },
  'criteria-distribution/place-repeated': {
    title: 'Địa phương có hai dòng trong biểu',
    sentence: (f) => `${f.place ?? ''} đã có ở ${other(f)}. Hãy bỏ một dòng hoặc sửa tên.`,
  },
  'criteria-distribution/blank-cell': {
    title: 'Ô còn trống',
    sentence: (f) => (f.params?.part === 'place' ? 'Dòng có số liệu nhưng không có tên địa phương. Hãy điền tên.' : `${place(f)}tổng số xã để trống, các nhóm cộng lại được ${expected(f)} (${other(f)}). Hãy điền tổng số xã.`),
  },
} satisfies Partial<RuleTexts>;
