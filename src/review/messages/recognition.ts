/** How sure a recognition is, what is hidden, and corrections that cannot be applied, where a review is shown. */
import type { Recognised, SheetReport, Sureness, UnappliedCorrection } from '../result';
import { sheetWords } from './sheets';
import type { Language } from './format';
import type { CorrectionProblem } from '../corrections/applyCorrection';

const SURENESS: Readonly<Record<Language, Readonly<Record<Sureness, string>>>> = {
  vi: {
    stated: 'do người dùng xác định',
    certain: 'chắc chắn (tên biểu và các cột đều khớp)',
    likely: 'khá chắc (các cột khớp, tên biểu không nói rõ)',
    unsure: 'chưa chắc',
  },
  en: {
    stated: 'stated by a person',
    certain: 'certain (both the title and the columns say so)',
    likely: 'likely (the columns say so, the title does not)',
    unsure: 'unsure',
  },
};

/** "chắc chắn (tên biểu và các cột đều khớp)", "chưa chắc (các cột cũng giống: Nhiệm vụ)". */
export function surenessText({ sureness, rivals = [] }: Pick<Recognised, 'sureness' | 'rivals'>, language: Language): string {
  const text = SURENESS[language][sureness];
  if (sureness !== 'unsure') return text;
  const others = rivals.map((kind) => sheetWords[language].kinds[kind]).join(', ');
  return `${text} (${language === 'vi' ? 'các cột cũng giống' : 'the columns are also those of'}: ${others})`;
}

/** "có dòng ẩn 7-9, 12; cột ẩn C, vẫn được đọc"; "" where nothing is hidden. */
export function hiddenText({ hiddenRows = [], hiddenColumns = [] }: Pick<SheetReport, 'hiddenRows' | 'hiddenColumns'>, language: Language): string {
  if (hiddenRows.length + hiddenColumns.length === 0) return '';
  const [rows, columns] = [hiddenRows.join(', '), hiddenColumns.join(', ')];
  const parts = language === 'vi' ? [rows && `dòng ẩn ${rows}`, columns && `cột ẩn ${columns}`] : [rows && `hidden rows ${rows}`, columns && `hidden columns ${columns}`];
  return `${parts.filter((part) => part !== '').join('; ')}${language === 'vi' ? ' (vẫn được đọc)' : ' (read all the same)'}`;
}

const PROBLEMS: Readonly<Record<Language, Readonly<Record<CorrectionProblem, string>>>> = {
  vi: {
    sheet: 'sổ tính không còn trang này. Nếu trang đã đổi tên, hãy sửa nhận dạng ở trang mới, rồi bỏ lần sửa này.',
    kind: 'phiên bản này chưa có loại biểu đã chọn. Hãy dùng bản mới hơn của Soát biểu NTM.',
    header: 'không còn thấy dòng tiêu đề đã chọn. Hãy chọn lại dòng tiêu đề.',
    columns: 'các cột đã chọn chưa đủ, hoặc không hợp với loại biểu này. Hãy chọn lại loại biểu và từng cột.',
    rows: 'dưới dòng tiêu đề không có dòng dữ liệu nào của loại biểu này. Hãy chọn lại dòng tiêu đề hoặc loại biểu.',
    overlap: 'bảng này nằm chồng lên một bảng khác đã được sửa nhận dạng. Hãy bỏ một trong hai lần sửa.',
  },
  en: {
    sheet: 'the workbook no longer has this sheet. If it was renamed, please correct the new sheet, then withdraw this correction.',
    kind: 'this version does not know the family that was chosen. Please use a newer version of NTM Sheet Check.',
    header: 'the header row that was chosen is no longer found. Please choose the header again.',
    columns: 'the chosen columns do not make such a table. Please choose the family and every column again.',
    rows: 'below the header there is no row of such a table. Please choose the header or the family again.',
    overlap: 'the table lies over another one that was corrected. Please withdraw one of the two corrections.',
  },
};

/** What is wrong and what to do, without the sheet's name. */
export function problemText(problem: CorrectionProblem, language: Language): string {
  return PROBLEMS[language][problem];
}

/** "PL07 (A5:M6): chưa áp dụng được …". */
export function unappliedText({ correction, problem }: UnappliedCorrection, language: Language): string {
  const place = 'kind' in correction ? `${correction.sheet} (${correction.header})` : correction.sheet;
  const said = language === 'vi' ? 'chưa áp dụng được nhận dạng đã sửa' : 'the correction of the recognition was not applied';
  return `${place}: ${said}: ${problemText(problem, language)}`;
}
