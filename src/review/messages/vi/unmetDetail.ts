/** The rules of sheets of unmet criteria in Vietnamese. */
import type { RuleTexts } from '../index';
import { actual, expected, param, other, place, indicator, required, withActualUnit } from './parts';

export const unmetDetail = {
  'unmet-detail/unmet': {
    title: 'Chỉ tiêu chưa đạt',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'chưa đạt' : `hiện ${withActualUnit(f)}`;
      const needed = f.expected === undefined ? ', bảng không nêu mức yêu cầu' : required(f);
      return `${place(f)}${indicator(f)} ${stands}${needed}.`;
    },
  },
  'unmet-detail/unreadable': {
    title: 'Không đọc được nội dung chỉ tiêu',
    sentence: (f) => `${place(f)}không đọc được “${actual(f)}”. Hãy viết lại theo mẫu “xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%”.`,
  },
  'unmet-detail/place-repeated': {
    title: 'Địa phương xuất hiện hai lần',
    sentence: (f) => `${f.place ?? ''} đã có ở ô ${other(f)}. Hãy gộp hai mục, hoặc ghi rõ huyện nếu là hai xã cùng tên.`,
  },
  'unmet-detail/criteria-count': {
    title: 'Số tiêu chí không khớp',
    sentence: (f) => {
      const message: Record<string, string> = {
        sum: `đạt ${param(f, 'met')} và ${param(f, 'unmet')} chưa đạt là ${actual(f)}, bảng ghi trên tổng số ${expected(f)} tiêu chí`,
        list: `ghi ${actual(f)} tiêu chí chưa đạt nhưng liệt kê ${expected(f)}`,
        set: `ghi trên tổng số ${actual(f)} tiêu chí, các xã khác ghi ${expected(f)}`,
      };
      return `${place(f)}${f.set ?? ''} ${message[String(f.params?.problem)] ?? ''}. Hãy sửa cho khớp.`;
    },
  },
  'unmet-detail/share-of-fraction': {
    title: 'Tỷ lệ không khớp phân số',
    sentence: (f) => `${place(f)}ghi ${actual(f)} % nhưng ${param(f, 'fraction')} là ${expected(f)} %. Hãy sửa tỷ lệ hoặc phân số.`,
  },
  'unmet-detail/listed-criteria': {
    title: 'Danh sách tiêu chí chưa đạt không khớp chi tiết',
    sentence: (f) =>
      f.params?.problem === 'missing'
        ? `${place(f)}liệt kê tiêu chí ${param(f, 'criteria')} (${f.set ?? ''}) là chưa đạt nhưng không có dòng chi tiết. Hãy bổ sung dòng chi tiết hoặc sửa danh sách.`
        : `${place(f)}có dòng chi tiết về ${indicator(f)} nhưng danh sách chưa đạt (${expected(f)}) không có. Hãy bổ sung vào danh sách hoặc bỏ dòng chi tiết.`,
  },
  'unmet-detail/wrong-side': {
    title: 'Ghi chưa đạt nhưng đã đạt yêu cầu',
    sentence: (f) => `${place(f)}${indicator(f)} ghi chưa đạt, nhưng ${withActualUnit(f)} đã đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc kết luận.`,
  },
  'unmet-detail/parent-criterion': {
    title: 'Chỉ tiêu không thuộc tiêu chí',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} đứng dưới tiêu chí ${expected(f)}. Hãy sửa số của chỉ tiêu hoặc chuyển sang đúng tiêu chí.`,
  },
  'unmet-detail/unknown-indicator': {
    title: 'Chỉ tiêu không có trong bộ tiêu chí',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} không có trong ${param(f, 'set')}. Hãy kiểm tra lại số của chỉ tiêu.`,
  },
  'unmet-detail/blank-cell': {
    title: 'Ô cần có nội dung đang trống',
    sentence: (f) => `${place(f)}ô “${param(f, 'column')}” đang trống ở dòng có chỉ tiêu chưa đạt. Hãy bổ sung.`,
  },
  'unmet-detail/deadline': {
    title: 'Thời gian dự kiến không hợp lý',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}thời gian “${actual(f)}” trước năm ${expected(f)} của kế hoạch. Hãy sửa lại thời gian.`
        : `${place(f)}không đọc được thời gian “${actual(f)}”. Hãy ghi theo mẫu “Quý II/2024”.`,
  },
} satisfies Partial<RuleTexts>;
