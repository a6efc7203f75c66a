/** What the page around sheet and pane says. */
import type { Language } from '../src/taskpane/language';

const vi = {
  page: 'Soát biểu NTM – bản xem thử',
  pane: 'Soát biểu NTM',
  dismiss: 'Đóng',
  sample: 'Sổ tính mẫu',
  other: '(tệp khác)',
  open: 'Mở tệp .xlsx…',
  save: 'Lưu thành .xlsx',
  language: 'Ngôn ngữ',
  unreadable: (file: string) =>
    `Không mở được ${file}: tệp không phải sổ tính Excel (.xlsx), bị hỏng hoặc đang đặt mật khẩu. Hãy mở tệp bằng Excel, bỏ mật khẩu nếu có, lưu lại thành .xlsx rồi mở lại ở đây.`,
  charts: 'Biểu đồ đã có trong sổ tính nhưng bản xem thử không vẽ được. Hãy bấm Lưu thành .xlsx rồi mở tệp bằng Excel hoặc LibreOffice để xem.',
  missing: (file: string) => `Không tải được ${file}. Hãy kiểm tra máy chủ xem thử còn chạy, rồi tải lại trang này.`,
};

const en: typeof vi = {
  page: 'NTM Sheet Check – preview',
  pane: 'NTM Sheet Check',
  dismiss: 'Close',
  sample: 'Sample workbook',
  other: '(another file)',
  open: 'Open .xlsx…',
  save: 'Save as .xlsx',
  language: 'Language',
  unreadable: (file) =>
    `${file} cannot be opened: it is no Excel workbook (.xlsx), is damaged, or has a password. Please open it in Excel, remove the password if there is one, save it as .xlsx and open it here again.`,
  charts: 'The workbook now has charts, which the preview cannot draw. Please save it as .xlsx and open the file in Excel or LibreOffice to see them.',
  missing: (file) => `${file} could not be loaded. Please check that the preview server still runs, then reload this page.`,
};

export type Strings = typeof vi;

export const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };
