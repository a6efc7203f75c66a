/** What the list of sheets and the form of corrections say; fetched with them. */
import { useLanguage, type Language } from '../../language';

const vi = {
  kind: 'Loại biểu',
  chooseKind: 'Chọn loại biểu',
  range: (range: string) => `vùng ${range}`,
  hiddenSheet: 'trang ẩn',
  sureness: 'Nhận dạng',
  columns: 'Các cột nhận ra',
  evidence: 'Ô quyết định',
  title: 'Tên biểu',
  correct: 'Sửa nhận dạng',
  correctSheet: (sheet: string) => `Sửa nhận dạng: ${sheet}`,
  again: 'Nhận dạng lại',
  againHint: 'Bỏ phần đã sửa và để phần bổ trợ tự nhận dạng',
  takeIn: 'Rà soát lại trang này',
  withdraw: 'Bỏ lần sửa này',
  unapplied: 'Nhận dạng đã sửa nhưng chưa áp dụng được',
  header: 'Dòng tiêu đề',
  headerHint: 'Chọn các dòng tiêu đề của bảng trong trang tính, rồi bấm Lấy vùng đang chọn; hoặc gõ địa chỉ, ví dụ A5:M6.',
  takeSelection: 'Lấy vùng đang chọn',
  headerProblem: 'Hãy ghi địa chỉ của dòng tiêu đề trong vùng có dữ liệu, ví dụ A5:M6.',
  otherSheet: (selected: string, sheet: string) => `Vùng đang chọn nằm ở trang ${selected}. Hãy chọn dòng tiêu đề ở trang ${sheet}, rồi bấm lại.`,
  kindProblem: 'Hãy chọn loại biểu.',
  parts: 'Mỗi cột là gì',
  column: (column: string, text: string) => (text === '' ? `Cột ${column} (không có tiêu đề)` : `Cột ${column}: ${text}`),
  none: 'Không dùng cột này',
  save: 'Lưu và rà soát lại',
  leaveOut: 'Bỏ qua trang này',
  close: 'Đóng',
  cannotApply: (problem: string) => `Chưa lưu: ${problem}`,
};

const en: typeof vi = {
  kind: 'Kind of table',
  chooseKind: 'Choose a kind of table',
  range: (range) => `range ${range}`,
  hiddenSheet: 'hidden sheet',
  sureness: 'Recognition',
  columns: 'Columns found',
  evidence: 'Deciding cells',
  title: 'Title',
  correct: 'Correct recognition',
  correctSheet: (sheet) => `Correct recognition: ${sheet}`,
  again: 'Recognise again',
  againHint: 'Withdraw the correction and let the add-in recognise the table',
  takeIn: 'Review this sheet again',
  withdraw: 'Withdraw this correction',
  unapplied: 'Corrections that could not be applied',
  header: 'Header rows',
  headerHint: 'Select the header rows of the table in the sheet, then press Take the selection; or type an address, such as A5:M6.',
  takeSelection: 'Take the selection',
  headerProblem: 'Please give the address of the header rows within the cells that hold data, such as A5:M6.',
  otherSheet: (selected, sheet) => `The selection lies on sheet ${selected}. Please select the header rows on sheet ${sheet}, then press again.`,
  kindProblem: 'Please choose a kind of table.',
  parts: 'What each column is',
  column: (column, text) => (text === '' ? `Column ${column} (no header)` : `Column ${column}: ${text}`),
  none: 'Not used',
  save: 'Save and review again',
  leaveOut: 'Leave this sheet out',
  close: 'Close',
  cannotApply: (problem) => `Not saved: ${problem}`,
};

const STRINGS: Readonly<Record<Language, typeof vi>> = { vi, en };

export function useSheetStrings(): typeof vi {
  return STRINGS[useLanguage()];
}
