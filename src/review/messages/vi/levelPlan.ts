/** Sentences of plans of places for their level, in Vietnamese. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, withActualUnit } from './parts';

/** "Ninh Quang: tiêu chí 5: "; without a number, what the item is about: "Vạn Phú: Thu nhập: "; or the place alone. */
const subject = (f: Finding): string => `${place(f)}${about(f)}`;

const about = (f: Finding): string => {
  if (f.indicator !== undefined) return `${indicator({ ...f, set: undefined })}: `;
  return f.params?.name === undefined ? '' : `${param(f, 'name')}: `;
};

export const levelPlan = {
  'level-plan/unmet': {
    title: 'Nội dung chưa đạt',
    sentence: (f) => {
      const stands = typeof f.actual === 'number' ? `hiện ${withActualUnit(f)}` : actual(f);
      const needed = f.expected === undefined ? 'bảng không nêu mức yêu cầu' : `yêu cầu ${expected(f)}`;
      return `${subject(f)}${stands}, ${needed}.`;
    },
  },
  'level-plan/wrong-side': {
    title: 'Kết luận không khớp giá trị',
    sentence: (f) =>
      f.params?.verdict === 'met'
        ? `${subject(f)}ghi đạt, nhưng ${withActualUnit(f)} chưa đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc kết luận.`
        : `${subject(f)}ghi chưa đạt, nhưng ${withActualUnit(f)} đã đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc kết luận.`,
  },
  'level-plan/share-of-fraction': {
    title: 'Tỷ lệ không khớp phân số',
    sentence: (f) => `${subject(f)}ghi ${actual(f)} % nhưng ${param(f, 'fraction')} là ${expected(f)} %. Hãy sửa tỷ lệ hoặc phân số.`,
  },
  'level-plan/parent-criterion': {
    title: 'Chỉ tiêu không thuộc tiêu chí',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} đứng dưới tiêu chí ${expected(f)}. Hãy sửa số của chỉ tiêu hoặc chuyển sang đúng tiêu chí.`,
  },
  'level-plan/requirement-differs': {
    title: 'Mức yêu cầu khác các địa phương khác',
    sentence: (f) => `${subject(f)}ghi yêu cầu ${actual(f)}, các địa phương khác ghi ${expected(f)} cho cùng năm (${other(f)}). Hãy kiểm tra lại mức yêu cầu.`,
  },
  'level-plan/section-count': {
    title: 'Số lĩnh vực không khớp',
    sentence: (f) => `${place(f)}ghi ${actual(f)} lĩnh vực, bên dưới có ${expected(f)} dòng. Hãy sửa số hoặc bổ sung dòng còn thiếu.`,
  },
  'level-plan/place-repeated': {
    title: 'Địa phương xuất hiện hai lần',
    sentence: (f) => `${f.place ?? ''} đã có ở ô ${other(f)}. Hãy gộp hai mục.`,
  },
  'level-plan/blank-cell': {
    title: 'Ô cần có nội dung đang trống',
    sentence: (f) => (f.cells.length > 1 ? `${place(f)}${f.cells.length} ô “${param(f, 'column')}” liền nhau đang trống. Hãy bổ sung.` : `${place(f)}ô “${param(f, 'column')}” đang trống. Hãy bổ sung.`),
  },
  'level-plan/deadline': {
    title: 'Thời gian đạt chuẩn không hợp lý',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${subject(f)}thời gian “${actual(f)}” trước năm ${expected(f)} của kế hoạch. Hãy sửa lại thời gian.`
        : `${subject(f)}không đọc được thời gian “${actual(f)}”. Hãy ghi theo mẫu “Quý II/2024”.`,
  },
} satisfies Partial<RuleTexts>;
