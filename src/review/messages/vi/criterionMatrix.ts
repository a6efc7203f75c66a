/** The rules of criterion-matrix tables in Vietnamese. */
import type { Finding } from '../../../appendices/finding';
import type { RuleTexts } from '../index';
import { actual, expected, other, param, place, withActualUnit } from './parts';

const BOUNDS: Readonly<Record<string, string>> = { exact: 'là', 'at-least': 'ít nhất là', 'at-most': 'nhiều nhất là' };
const bound = (f: Finding): string => BOUNDS[String(f.params?.bound)] ?? 'là';
/** With the blank behind it. */
const criterion = ({ indicator = '' }: Finding): string => (indicator === '' ? '' : indicator.includes('.') ? `chỉ tiêu ${indicator} ` : `tiêu chí ${indicator} `);
const counted = (f: Finding): string => (f.params?.counts === 'indicators' ? 'chỉ tiêu' : 'tiêu chí');
/** What a row of totals counts: the communes that meet a criterion, or those that do not. */
const outcome = (f: Finding): string => (f.params?.outcome === 'unmet' ? 'chưa đạt' : 'đạt');

/** The column: by its number, else by its name. */
const column = (f: Finding): string => (f.indicator === undefined ? `“${param(f, 'name')}”` : criterion(f).trimEnd());

export const criterionMatrix = {
  'criterion-matrix/met-count': {
    title: 'Số tiêu chí đạt khác các ô đánh dấu',
    sentence: (f) => `${place(f)}ghi đạt ${actual(f)} ${counted(f)}, các ô đánh dấu (${other(f)}) cho thấy số đạt ${bound(f)} ${expected(f)}. Hãy sửa số hoặc sửa ô đánh dấu.`,
  },
  'criterion-matrix/met-column': {
    title: 'Cột số tiêu chí đạt không theo các ô đánh dấu',
    sentence: (f) => `“${param(f, 'label')}” khác số đạt đếm từ các ô ở ${actual(f)} trong ${param(f, 'rows')} xã. Hãy kiểm tra xem các số này và các ô đánh dấu có cùng thời điểm, cùng bộ tiêu chí không.`,
  },
  'criterion-matrix/mixed-marks': {
    title: 'Dấu x mang hai nghĩa trong một biểu',
    sentence: (f) => `${place(f)}số tiêu chí đạt chỉ đúng nếu dấu x ở đây là ${f.params?.usual === 'met' ? 'chưa đạt' : 'đạt'}, trong khi ở các xã khác dấu x là ${f.params?.usual === 'met' ? 'đạt' : 'chưa đạt'} (${other(f)}). Hãy đánh dấu theo một cách.`,
  },
  'criterion-matrix/met-total': {
    title: 'Tổng hoặc bình quân số tiêu chí đạt sai',
    sentence: (f) => `${place(f)}${f.params?.what === 'average' ? 'bình quân' : 'tổng'} số tiêu chí đạt ghi ${actual(f)}, tính từ ${other(f)} là ${expected(f)}. Hãy sửa số này hoặc kiểm tra các xã.`,
  },
  'criterion-matrix/total': {
    title: 'Dòng tổng khác số xã đạt tiêu chí',
    sentence: (f) => `${place(f)}${criterion(f)}ghi ${actual(f)}, số xã ${outcome(f)} theo các ô đánh dấu (${other(f)}) ${bound(f)} ${expected(f)}. Hãy sửa số hoặc sửa ô đánh dấu.`,
  },
  'criterion-matrix/total-row': {
    title: 'Dòng tổng khác hầu hết các cột',
    sentence: (f) => `${place(f)}${actual(f)} trong ${param(f, 'columns')} số khác số xã ${outcome(f)} đếm được từ các ô đánh dấu. Hãy kiểm tra xem biểu có thiếu hay thừa xã, và các số này đếm gì.`,
  },
  'criterion-matrix/share': {
    title: 'Tỷ lệ xã đạt tiêu chí sai',
    sentence: (f) => `${place(f)}${criterion(f)}ghi ${actual(f)} %, tính từ ${param(f, 'met')} trên ${param(f, 'places')} xã là ${expected(f)} %. Hãy sửa tỷ lệ.`,
  },
  'criterion-matrix/label-count': {
    title: 'Số xã trong nhãn khác số xã liệt kê',
    sentence: (f) => `“${f.place ?? ''}” ghi ${actual(f)} xã, ở dưới liệt kê ${expected(f)} (${other(f)}). Hãy sửa số hoặc bổ sung, bỏ bớt dòng.`,
  },
  'criterion-matrix/place-repeated': {
    title: 'Xã có hai dòng trong biểu',
    sentence: (f) => `${f.place ?? ''} đã có ở ${other(f)}. Hãy bỏ một dòng hoặc sửa tên.`,
  },
  'criterion-matrix/blank-cell': {
    title: 'Ô còn trống',
    sentence: (f) =>
      f.params?.part === 'place'
        ? 'Dòng có kết quả nhưng không có tên xã. Hãy điền tên.'
        : `${place(f)}còn trống ${f.actual === 1 ? 'ô này' : `${actual(f)} ô`}, các xã khác đều đã điền. Ô trống không được hiểu là đạt hay chưa đạt. Hãy điền kết quả.`,
  },
  'criterion-matrix/mark': {
    title: 'Dấu không đọc được',
    sentence: (f) => `${place(f)}“${actual(f)}” không phải là đạt, chưa đạt hay một giá trị. Hãy đánh dấu như các ô khác cùng tiêu chí.`,
  },
  'criterion-matrix/indicators': {
    title: 'Tiêu chí và các chỉ tiêu của nó không khớp',
    sentence: (f) =>
      f.params?.says === 'met'
        ? `${place(f)}tiêu chí ${f.indicator ?? ''} ghi đạt, nhưng có chỉ tiêu chưa đạt (${other(f)}). Tiêu chí chỉ đạt khi mọi chỉ tiêu đều đạt. Hãy sửa một trong các ô.`
        : `${place(f)}tiêu chí ${f.indicator ?? ''} ghi chưa đạt, nhưng mọi chỉ tiêu của nó đều đạt (${other(f)}). Hãy kiểm tra lại các ô.`,
  },
  'criterion-matrix/unmet': {
    title: 'Chỉ tiêu chưa đạt',
    sentence: (f) => `${place(f)}${column(f)} hiện ${withActualUnit(f)}, yêu cầu ${expected(f)} (${other(f)}).`,
  },
  'criterion-matrix/wrong-side': {
    title: 'Đánh giá không khớp với giá trị',
    sentence: (f) => {
      const message: Record<string, string> = {
        met: `ghi đạt, nhưng ${withActualUnit(f)} chưa đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc đánh giá.`,
        unmet: `ghi chưa đạt, nhưng ${withActualUnit(f)} đã đáp ứng yêu cầu ${expected(f)}. Hãy kiểm tra lại giá trị, yêu cầu hoặc đánh giá.`,
        'at-limit': `giá trị ${withActualUnit(f)} bằng đúng mức của yêu cầu ${expected(f)}, nên đánh giá tùy vào cách hiểu mức này. Hãy kiểm tra lại văn bản quy định.`,
        rounding: `ô hiển thị ${param(f, 'shown')} nhưng giá trị trong ô là ${withActualUnit(f)}, so với yêu cầu ${expected(f)} thì kết luận khác nhau. Hãy kiểm tra lại số liệu gốc.`,
      };
      return `${place(f)}${column(f)}: ${message[String(f.params?.problem)] ?? ''}`;
    },
  },
  'criterion-matrix/unit': {
    title: 'Có thể nhầm đơn vị',
    sentence: (f) => `${place(f)}${column(f)} ghi ${withActualUnit(f)}, còn yêu cầu là ${expected(f)} (${other(f)}): hai số có lẽ không cùng đơn vị. Hãy kiểm tra và nhập lại theo đơn vị của yêu cầu.`,
  },
  'criterion-matrix/met-and-unmet': {
    title: 'Số đạt và số chưa đạt không thành tổng số tiêu chí',
    sentence: (f) => `${place(f)}ghi chưa đạt ${actual(f)}, đạt ${param(f, 'met')} (${other(f)}) trên ${param(f, 'total')} tiêu chí thì số chưa đạt phải là ${expected(f)}. Hãy sửa một trong hai số.`,
  },
  'criterion-matrix/unmet-list': {
    title: 'Danh sách tiêu chí chưa đạt khác các ô đánh dấu',
    sentence: (f) => {
      const extra = f.params?.extra === '' ? [] : [`${param(f, 'extra')} được đánh dấu đạt`];
      const missing = f.params?.missing === '' ? [] : [`${param(f, 'missing')} được đánh dấu chưa đạt mà không có trong danh sách`];
      return `${place(f)}ghi các tiêu chí chưa đạt “${actual(f)}”, nhưng ${[...extra, ...missing].join(', còn ')} (${other(f)}). Hãy sửa danh sách hoặc ô đánh dấu.`;
    },
  },
} satisfies Partial<RuleTexts>;
