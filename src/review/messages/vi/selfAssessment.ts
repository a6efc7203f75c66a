/** The rules of self-assessments in Vietnamese. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, required, withActualUnit } from './parts';

/** "chỉ tiêu 2.1 (NTM)", with the words of the row where its number does not tell which it is. */
function what(f: Finding): string {
  const name = f.params?.name === undefined ? '' : `“${param(f, 'name')}”`;
  if (f.indicator === undefined) return name === '' ? 'tiêu chí' : name;
  return name === '' ? indicator(f) : `${indicator(f)}, ${name}`;
}

const counted = (f: Finding): string => (f.params?.counted === 'indicators' ? 'chỉ tiêu' : 'tiêu chí');
const outcome = (f: Finding): string => (f.params?.problem === 'unmet' ? 'chưa đạt' : 'đạt');

export const selfAssessment = {
  'assessment/repeated': {
    title: 'Hai biểu ghi khác nhau về một xã',
    sentence: (f) => {
      const message: Record<string, string> = {
        value: `ở đây ghi ${actual(f)}, ở ${other(f)} ghi ${expected(f)}`,
        met: `ở đây ghi đạt, ở ${other(f)} ghi chưa đạt`,
        unmet: `ở đây ghi chưa đạt, ở ${other(f)} ghi đạt`,
      };
      return `${place(f)}${indicator(f)} ${message[String(f.params?.what)] ?? ''}. Hãy sửa cho hai biểu thống nhất, hoặc ghi rõ thời điểm của từng biểu.`;
    },
  },
  'self-assessment/unmet': {
    title: 'Chỉ tiêu chưa đạt',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'tự đánh giá chưa đạt' : typeof f.actual === 'number' ? `hiện ${withActualUnit(f)}` : `ghi “${actual(f)}”${f.params?.problem === 'grade' ? '' : ', tự đánh giá chưa đạt'}`;
      return `${place(f)}${what(f)} ${stands}${required(f)}${f.params?.source === undefined ? '' : ` (${param(f, 'source')})`}.`;
    },
  },
  'self-assessment/wrong-side': {
    title: 'Kết luận không khớp với kết quả',
    sentence: (f) => {
      const value = withActualUnit(f);
      const message: Record<string, string> = {
        met: `tự đánh giá đạt, nhưng ${value} chưa đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại kết quả, yêu cầu hoặc kết luận.`,
        unmet: `tự đánh giá chưa đạt, nhưng ${value} đã đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại kết quả, yêu cầu hoặc kết luận.`,
        'at-limit': `kết quả ${value} bằng đúng mức của yêu cầu ${expected(f)}, nên kết luận tùy vào cách hiểu mức này. Hãy kiểm tra lại văn bản quy định.`,
        rounding: `ô hiển thị ${param(f, 'shown')} nhưng giá trị trong ô là ${value}, so với yêu cầu ${expected(f)} thì kết luận khác nhau. Hãy kiểm tra lại số liệu gốc.`,
        marks: `tự đánh giá “${actual(f)}” nhưng cột kết quả ghi “${expected(f)}”. Hãy sửa cho khớp.`,
      };
      return `${place(f)}${what(f)}: ${message[String(f.params?.problem)] ?? ''}`;
    },
  },
  'self-assessment/unit': {
    title: 'Có thể nhầm đơn vị',
    sentence: (f) => `${place(f)}${what(f)} ghi ${withActualUnit(f)}, còn yêu cầu là ${expected(f)}: hai số có lẽ không cùng đơn vị. Hãy kiểm tra và nhập lại theo đơn vị của yêu cầu.`,
  },
  'self-assessment/criterion-outcome': {
    title: 'Kết luận của tiêu chí không khớp với chỉ tiêu',
    sentence: (f) =>
      f.params?.problem === 'met'
        ? `${place(f)}${indicatorOrCriterion(f)} ghi đạt, nhưng có chỉ tiêu chưa đạt: ${param(f, 'unmet')} (${other(f)}). Hãy sửa kết luận của tiêu chí hoặc của chỉ tiêu.`
        : `${place(f)}${indicatorOrCriterion(f)} ghi chưa đạt, nhưng mọi chỉ tiêu trong bảng đều ghi đạt (${other(f)}). Hãy kiểm tra lại kết luận.`,
  },
  'self-assessment/criteria-count': {
    title: 'Số tiêu chí đạt không khớp',
    sentence: (f) =>
      f.params?.problem === 'of'
        ? `${place(f)}ghi trên tổng số ${actual(f)} ${counted(f)}, bảng có ${expected(f)} ${counted(f)}. Hãy kiểm tra xem có sót ${counted(f)} không.`
        : `${place(f)}ghi ${outcome(f)} ${actual(f)} ${counted(f)}, các dòng của bảng có ${expected(f)} ${counted(f)} ${outcome(f)}. Hãy sửa cho khớp.`,
  },
  'self-assessment/missing': {
    title: 'Chưa nhập kết quả hoặc kết luận',
    sentence: (f) =>
      f.params?.rows === undefined
        ? `${place(f)}${what(f)} chưa có nội dung ở cột “${param(f, 'column')}”. Hãy bổ sung; nếu không áp dụng thì ghi “Không áp dụng”.`
        : `${place(f)}cột “${param(f, 'column')}” chưa nhập dòng nào (${param(f, 'rows')} dòng). Hãy bổ sung.`,
  },
  'self-assessment/outcome-unclear': {
    title: 'Kết luận chưa rõ',
    sentence: (f) =>
      f.params?.problem === 'both'
        ? `${place(f)}${what(f)} được đánh dấu ở cả hai cột Đạt và Chưa đạt. Hãy bỏ một dấu.`
        : `${place(f)}${what(f)}: “${actual(f)}” chưa nói rõ đạt hay chưa đạt. Hãy ghi “Đạt” hoặc “Chưa đạt”.`,
  },
  'self-assessment/parent-criterion': {
    title: 'Chỉ tiêu không thuộc tiêu chí',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} đứng dưới tiêu chí ${expected(f)}. Hãy sửa số của chỉ tiêu hoặc chuyển sang đúng tiêu chí.`,
  },
  'self-assessment/indicator-repeated': {
    title: 'Chỉ tiêu xuất hiện hai lần',
    sentence: (f) => `${place(f)}chỉ tiêu ${actual(f)} đã có ở ô ${other(f)}. Hãy sửa số của chỉ tiêu hoặc bỏ dòng thừa.`,
  },
  'self-assessment/share-of-fraction': {
    title: 'Tỷ lệ không khớp phân số',
    sentence: (f) => `${place(f)}ghi ${actual(f)} % nhưng ${param(f, 'fraction')} là ${expected(f)} %. Hãy sửa tỷ lệ hoặc phân số.`,
  },
} satisfies Partial<RuleTexts>;

function indicatorOrCriterion(f: Finding): string {
  return f.indicator === undefined ? 'tiêu chí' : indicator(f);
}
