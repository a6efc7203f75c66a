/** What the report and the minutes say, in both languages. */
import type { Severity } from '../../appendices/finding';
import type { Language } from '../../review/messages';
import { momentText } from '../../text/moment';
import type { FindingStanding } from './input';

export interface ReportWords {
  readonly sheetName: string;
  readonly title: string;
  subtitle(file: string, at: string, version: string): string;
  /** Heads of the list of findings. */
  readonly heads: readonly string[];
  readonly headsOfSheets: readonly [string, string, string];
  readonly nothing: string;
  open(counts: Readonly<Record<Severity, number>>): string;
  /** What was mended is known only where the workbook was reviewed before. */
  settled(explained: number, mended: number): string;
  standing(standing: FindingStanding): string;
  /** Cells that the sentence before it does not name. */
  related(cells: string): string;
  readonly tables: string;
  readonly grounds: string;
  judgedBy(sheets: string, set: string, legalBasis: string): string;
  readonly noSets: string;
  readonly noBases: string;
  base(years: string, base: number, origin: string): string;
  reason(reason: string): string;
  readonly minutes: string;
  readonly inMinutes: { readonly open: string; readonly explained: string; readonly mended: string };
  readonly reviewer: string;
  readonly signature: string;
  defects(count: number): string;
}

const vi: ReportWords = {
  sheetName: 'Kết quả rà soát',
  title: 'KẾT QUẢ RÀ SOÁT',
  subtitle: (file, at, version) => `(${file === '' ? '' : `Sổ tính ${file}; `}lập lúc ${momentText(at)} bằng Soát biểu NTM ${version})`,
  heads: ['STT', 'Mức độ', 'Trang', 'Ô', 'Địa phương', 'Chỉ tiêu', 'Nội dung', 'Đang ghi', 'Đối chiếu, yêu cầu', 'Tình trạng'],
  headsOfSheets: ['Trang', 'Loại biểu', 'Vùng, ghi chú'],
  nothing: 'Không thấy mâu thuẫn hay chỉ tiêu chưa đạt nào trong các bảng đã nhận ra.',
  open: ({ error, warning, info, unmet }) => `Chưa xử lý: ${error} mâu thuẫn, ${warning} cảnh báo, ${info} lưu ý, ${unmet} chưa đạt.`,
  settled: (explained, mended) => `Đã giải trình: ${explained}.${mended === 0 ? '' : ` Đã sửa từ lần rà soát trước: ${mended}.`}`,
  standing: (standing) => {
    if (standing.state !== 'explained') return standing.state === 'open' ? 'Chưa xử lý' : 'Đã sửa';
    const { verdict, reason, by, at } = standing.explanation;
    const what = verdict === 'accepted' ? 'Chấp nhận chưa đạt' : 'Đã giải trình';
    return `${what}${reason === '' ? '' : `: ${reason}`} (${by}, ${momentText(at)})`;
  },
  related: (cells) => `Ô liên quan: ${cells}`,
  tables: 'Các trang tính',
  grounds: 'Căn cứ',
  judgedBy: (sheets, set, legalBasis) => `Giá trị ở trang ${sheets} được xét theo “${set}” (${legalBasis}).`,
  noSets: 'Không có giá trị nào được xét theo bộ tiêu chí.',
  noBases: 'Không có tỷ lệ nào cần số xã làm cơ sở.',
  base: (years, base, origin) => `Cơ sở tính tỷ lệ, năm ${years}: ${base} xã (${origin})`,
  reason: (reason) => `; thay đổi do ${reason}`,
  minutes: 'BIÊN BẢN RÀ SOÁT BIỂU (phần kết quả)',
  inMinutes: { open: 'Các mục chưa xử lý', explained: 'Các mục đã giải trình', mended: 'Các mục đã sửa' },
  reviewer: 'NGƯỜI RÀ SOÁT',
  signature: '(Ký, ghi rõ họ tên)',
  defects: (count) => `${count} phép kiểm không chạy được do lỗi của chương trình; các phép kiểm khác vẫn đủ.`,
};

const en: ReportWords = {
  sheetName: 'Review results',
  title: 'RESULTS OF THE REVIEW',
  subtitle: (file, at, version) => `(${file === '' ? '' : `Workbook ${file}; `}made at ${momentText(at)} by NTM Sheet Check ${version})`,
  heads: ['No.', 'Severity', 'Sheet', 'Cell', 'Place', 'Indicator', 'What was found', 'Stands', 'Held against, required', 'State'],
  headsOfSheets: ['Sheet', 'Kind of table', 'Range, note'],
  nothing: 'No contradiction and no unmet indicator in the tables that were recognised.',
  open: ({ error, warning, info, unmet }) => `Open: ${error} contradictions, ${warning} warnings, ${info} notes, ${unmet} unmet.`,
  settled: (explained, mended) => `Explained: ${explained}.${mended === 0 ? '' : ` Mended since an earlier review: ${mended}.`}`,
  standing: (standing) => {
    if (standing.state !== 'explained') return standing.state === 'open' ? 'Open' : 'Mended';
    const { verdict, reason, by, at } = standing.explanation;
    const what = verdict === 'accepted' ? 'Accepted as unmet' : 'Explained';
    return `${what}${reason === '' ? '' : `: ${reason}`} (${by}, ${momentText(at)})`;
  },
  related: (cells) => `Related cells: ${cells}`,
  tables: 'Sheets',
  grounds: 'Grounds',
  judgedBy: (sheets, set, legalBasis) => `Values on ${sheets} are judged by “${set}” (${legalBasis}).`,
  noSets: 'No value was judged by a criteria set.',
  noBases: 'No percentage needed a number of communes.',
  base: (years, base, origin) => `Percentages of ${years} are divided by ${base} communes (${origin})`,
  reason: (reason) => `; changed because of ${reason}`,
  minutes: 'MINUTES OF THE REVIEW (results)',
  inMinutes: { open: 'Open', explained: 'Explained', mended: 'Mended' },
  reviewer: 'REVIEWED BY',
  signature: '(signature, full name)',
  defects: (count) => `${count} rules failed by a mistake of the program; all others were checked.`,
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
