/** What comparing a workbook with its stamp says, where a review is shown. */
import { momentText } from '../../text/moment';
import type { SheetChange, Verification } from '../stamp/verify';
import type { Language } from './format';

interface StampWords {
  readonly none: string;
  readonly newer: string;
  readonly damaged: string;
  /** `leftOut`: sheets that the stamp does not cover; "" where there are none. */
  unchanged(at: string, leftOut: string): string;
  changed(at: string, sheets: string): string;
  change(change: SheetChange): string;
  /** What a stamp does not tell. */
  readonly identity: string;
}

const vi: StampWords = {
  none: 'Sổ tính chưa được đóng dấu kiểm tra, hoặc dấu đã mất khi lưu bằng chương trình khác.',
  newer: 'Dấu kiểm tra do bản mới hơn của Soát biểu NTM đóng nên chưa đối chiếu được. Hãy dùng bản mới hơn.',
  damaged: 'Dấu kiểm tra đã bị sửa nên không còn giá trị. Hãy xin lại tệp gốc.',
  unchanged: (at, leftOut) => `Không thay đổi từ khi đóng dấu kiểm tra lúc ${at}${leftOut === '' ? '' : `, không kể trang bỏ qua: ${leftOut}`}.`,
  changed: (at, sheets) => `Đã thay đổi sau khi đóng dấu kiểm tra lúc ${at}: ${sheets}.`,
  change: (change) => {
    switch (change.change) {
      case 'changed':
        return `trang ${change.sheet} có ô đã sửa`;
      case 'missing':
        return `không còn trang ${change.sheet}`;
      case 'added':
        return `thêm trang ${change.sheet}`;
      case 'renamed':
        return `trang ${change.sheet} đổi tên thành ${change.now}`;
    }
  },
  identity: 'Dấu cho biết nội dung có bị thay đổi hay không, không xác nhận ai đã đóng dấu.',
};

const en: StampWords = {
  none: 'The workbook has no stamp, or lost it when another program saved it.',
  newer: 'The stamp was made by a newer version of NTM Sheet Check and cannot be compared. Please use the newer version.',
  damaged: 'The stamp was tampered with and proves nothing. Please ask for the original file.',
  unchanged: (at, leftOut) => `Unchanged since it was stamped at ${at}${leftOut === '' ? '' : `, apart from sheets that were left out: ${leftOut}`}.`,
  changed: (at, sheets) => `Changed after it was stamped at ${at}: ${sheets}.`,
  change: (change) => {
    switch (change.change) {
      case 'changed':
        return `cells of sheet ${change.sheet} differ`;
      case 'missing':
        return `sheet ${change.sheet} is gone`;
      case 'added':
        return `sheet ${change.sheet} is new`;
      case 'renamed':
        return `sheet ${change.sheet} is now called ${change.now}`;
    }
  },
  identity: 'The stamp tells whether the contents were changed, not who made it.',
};

const WORDS: Readonly<Record<Language, StampWords>> = { vi, en };

/** Whether the workbook is as it was stamped, and what differs if not. */
export function verificationText(verification: Verification, language: Language): string {
  const words = WORDS[language];
  switch (verification.outcome) {
    case 'none':
    case 'newer':
    case 'damaged':
      return words[verification.outcome];
    case 'unchanged':
      return words.unchanged(momentText(verification.stamp.at), verification.stamp.leftOut.join(', '));
    case 'changed':
      return words.changed(momentText(verification.stamp.at), verification.changes.map(words.change).join('; '));
  }
}

/** What a stamp does not tell. */
export function identityText(language: Language): string {
  return WORDS[language].identity;
}
