/** The rules of judging by criteria sets in Vietnamese. */
import { isRequirement, type Finding } from '../../../appendices/finding';
import { formatValue, withUnit } from '../format';
import type { RuleTexts } from '../index';
import { actual, expected, indicator, other, param, place, required } from './parts';

/** ", nội dung “từ hệ thống cấp nước tập trung”" of an indicator with several conditions. */
const part = (f: Finding): string => (f.params?.partLabel === undefined ? '' : `, phần “${param(f, 'partLabel')}”`);
const what = (f: Finding): string => `${place(f)}${indicator(f)}${part(f)}`;
/** "(Kế hoạch 1355/KH-UBND …)" */
const source = (f: Finding): string => (f.params?.source === undefined ? '' : ` (${param(f, 'source')})`);
const shortfall = (f: Finding): string => (typeof f.difference !== 'number' || f.difference === 0 ? '' : `, ${f.difference < 0 ? 'thiếu' : 'vượt'} ${withUnit(formatValue(Number(Math.abs(f.difference).toPrecision(12)), 'vi'), unitOf(f))}`);
const unitOf = (f: Finding): string => String(f.params?.unit ?? '');
const shown = (f: Finding): string => (typeof f.actual === 'number' ? withUnit(actual(f), unitOf(f)) : actual(f));

const noSet: Readonly<Record<string, (f: Finding) => string>> = {
  'no-level': () => 'biểu không ghi mức (NTM, nâng cao, kiểu mẫu). Hãy ghi mức ở tên biểu hoặc chọn bộ tiêu chí ở thẻ Căn cứ',
  'no-year': () => 'biểu không ghi năm nên chưa rõ giai đoạn. Hãy ghi năm ở tên biểu hoặc chọn bộ tiêu chí ở thẻ Căn cứ',
  several: (f) => `có nhiều bộ phù hợp (${param(f, 'ids')}). Hãy chọn một bộ ở thẻ Căn cứ`,
  'unknown-id': (f) => `không dùng được bộ “${param(f, 'ids')}” đã chọn. Hãy chọn lại ở thẻ Căn cứ`,
  'other-criteria': (f) => `các tiêu chí của biểu không phải của bộ ${param(f, 'ids')}. Hãy chọn bộ tiêu chí ở thẻ Căn cứ`,
  none: () => 'không có bộ nào cho mức và năm của biểu. Hãy nhập bộ tiêu chí ở thẻ Căn cứ',
};

/** The level of the set; where it depends on what is not known of the place, each that it may be. */
const levels = (f: Finding): string => (Array.isArray(f.expected) ? withUnit(f.expected.map((level) => formatValue(level, 'vi')).join(' hoặc '), requiredUnit(f)) : expected(f));
const requiredUnit = ({ actual: stated }: Finding): string | undefined => (stated !== undefined && isRequirement(stated) ? stated.unit : undefined);

const needs: Readonly<Record<string, string>> = { region: 'vùng', group: 'nhóm xã', year: 'năm' };

/** Of many places the first are named. */
const more = (f: Finding): string => (Array.isArray(f.actual) && f.actual.length < Number(f.params?.places) ? `… (${param(f, 'places')} xã)` : '');

export const criteria = {
  'criteria/unmet': {
    title: 'Chỉ tiêu chưa đạt theo bộ tiêu chí',
    sentence: (f) => {
      if (f.params?.problem === 'blank') return `${what(f)} để trống kết quả, được tính là chưa đạt như đã chọn. Hãy nhập kết quả.`;
      const agency = f.params?.agency === undefined ? '' : ` Cơ quan phụ trách: ${param(f, 'agency')}.`;
      return `${what(f)} ${typeof f.actual === 'number' ? `hiện ${shown(f)}` : actual(f)}${required(f)}${shortfall(f)}${source(f)}.${agency}`;
    },
  },
  'criteria/outcome': {
    title: 'Kết luận khác bộ tiêu chí',
    sentence: (f) => `${what(f)} là ${shown(f)}, biểu ghi ${f.params?.verdict === 'met' ? 'chưa đạt' : 'đạt'}, nhưng so với mức ${expected(f)}${source(f)} thì ${f.params?.verdict === 'met' ? 'đã đạt' : 'chưa đạt'}. Hãy kiểm tra lại giá trị và kết luận.`,
  },
  'criteria/requirement-differs': {
    title: 'Yêu cầu trong biểu khác bộ tiêu chí',
    sentence: (f) =>
      f.params?.otherYear === undefined
        ? `${what(f)}: biểu ghi yêu cầu ${actual(f)}, bộ tiêu chí ghi ${levels(f)}${source(f)}. Hãy đối chiếu hai nguồn và sửa chỗ sai.`
        : `${what(f)}: biểu ghi yêu cầu ${actual(f)}, là mức năm ${param(f, 'otherYear')}; ở đây cần mức năm ${param(f, 'year')}: ${levels(f)}${source(f)}. Hãy dùng mức đúng năm, hoặc ghi rõ năm của mức.`,
  },
  'criteria/at-limit': {
    title: 'Giá trị đúng bằng mức',
    sentence: (f) => `${what(f)} đúng bằng mức ${expected(f)}${source(f)}: nơi ghi “dưới”, nơi ghi “bằng hoặc dưới” nên kết luận còn tùy nguồn. Hãy đối chiếu văn bản gốc.`,
  },
  'criteria/unit': {
    title: 'Nhầm đơn vị',
    sentence: (f) => `${what(f)} ghi ${shown(f)}, mức là ${expected(f)}${source(f)}: hai số chênh nhau quá xa, có thể nhầm đơn vị. Hãy kiểm tra lại đơn vị của số đã nhập.`,
  },
  'criteria/not-comparable': {
    title: 'Chưa so được với mức',
    sentence: (f) => `${what(f)} ghi “${shown(f)}”, chưa so được với mức ${expected(f)}${source(f)}. Hãy ghi kết quả bằng số theo đơn vị của mức.`,
  },
  'criteria/unverified': {
    title: 'Mức chưa kiểm chứng',
    sentence: (f) => `${indicator(f)}${part(f)}: mức ${expected(f)} của “${param(f, 'setName')}” chưa kiểm chứng nên chưa dùng để kết luận (nếu đúng thì ${param(f, 'met')} xã đạt, ${param(f, 'unmet')} xã chưa đạt). Hãy đối chiếu văn bản rồi xác nhận mức kèm nguồn ở thẻ Căn cứ.`,
  },
  'criteria/no-requirement': {
    title: 'Chưa có mức yêu cầu',
    sentence: (f) => {
      const reasons: Readonly<Record<string, string>> = { province: 'để cấp tỉnh quy định', several: 'có hai mức cùng áp dụng cho một xã', unknown: 'chưa có mức' };
      return `Chỉ tiêu ${param(f, 'indicators')}${f.set === undefined ? '' : ` (${f.set})`}: “${param(f, 'setName')}” ${reasons[String(f.params?.reason)] ?? ''} nên chưa xét được (${param(f, 'places')} xã). Hãy bổ sung mức kèm nguồn ở thẻ Căn cứ.`;
    },
  },
  'criteria/year': {
    title: 'Năm chưa có mức yêu cầu',
    sentence: (f) => `${indicator(f)}${part(f)}: “${param(f, 'setName')}” chưa có mức của năm ${param(f, 'reason')}, chỉ có ${param(f, 'years')}. Hãy kiểm tra lại năm của biểu hoặc bổ sung mức kèm nguồn.`,
  },
  'criteria/situation-missing': {
    title: 'Chưa rõ vùng, nhóm hoặc năm',
    sentence: (f) => `Chưa rõ ${needs[String(f.params?.need)] ?? ''} của ${actual(f)}${more(f)} nên chưa xét được chỉ tiêu ${param(f, 'indicators')}. Hãy bổ sung ở trang Danh mục xã hoặc ở thẻ Căn cứ.`,
  },
  'criteria/no-set': {
    title: 'Chưa chọn được bộ tiêu chí',
    sentence: (f) => `Chưa chọn bộ tiêu chí cho biểu này: ${(noSet[String(f.params?.problem)] ?? noSet.none)?.(f) ?? ''}.`,
  },
  'criteria/own-set': {
    title: 'Bộ tiêu chí đã nhập không dùng được',
    sentence: (f) => `Bộ tiêu chí “${actual(f)}” đã nhập vào sổ tính có ${param(f, 'mistakes')} chỗ sai, chỗ đầu ở ${param(f, 'at')} (${param(f, 'detail')}), nên chưa dùng. Hãy sửa và nhập lại ở thẻ Căn cứ.`,
  },
  'criteria/unknown-indicator': {
    title: 'Số của chỉ tiêu không có trong bộ tiêu chí',
    sentence: (f) => `${indicator(f)} không có trong “${param(f, 'set')}”${other(f) === '' ? '' : ` (cùng ở ${other(f)})`}. Hãy kiểm tra lại số, hoặc chọn bộ tiêu chí khác.`,
  },
} satisfies Partial<RuleTexts>;
