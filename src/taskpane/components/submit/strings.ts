/** What the tab "Nộp" and the form of explanations say; fetched with them. */
import { useLanguage, type Language } from '../../language';

const vi = {
  title: 'Sẵn sàng nộp?',
  items: {
    reviewed: { done: 'Sổ tính không đổi từ lần rà soát này.', open: 'Sổ tính đã được sửa sau lần rà soát này. Hãy rà soát lại.' },
    errors: { done: 'Không còn mâu thuẫn nào chưa giải trình.', open: (count: number) => `Còn ${count} mâu thuẫn. Hãy sửa, hoặc giải trình từng mục ở thẻ Kết quả.` },
    unmet: { done: 'Mọi chỉ tiêu chưa đạt đều được giải trình hoặc chấp nhận.', open: (count: number) => `Còn ${count} chỉ tiêu chưa đạt. Hãy giải trình, hoặc chấp nhận tất cả nếu đúng thực tế.` },
    sheets: { done: 'Mọi trang đều được nhận ra hoặc bỏ qua có chủ ý.', open: (sheets: string) => `Chưa nhận ra: ${sheets}. Hãy sửa nhận dạng hoặc bỏ qua trang ở thẻ Các bảng.` },
    marks: {
      none: 'Không còn màu đánh dấu.',
      kept: 'Giữ màu đánh dấu theo yêu cầu.',
      some: 'Các ô còn màu đánh dấu. Hãy bỏ tô, hoặc giữ lại nếu muốn người nhận thấy.',
      unknown: 'Đang xem các ô có còn màu đánh dấu…',
    },
  },
  isDone: 'Xong',
  isOpen: 'Chưa xong',
  again: 'Rà soát lại',
  toFindings: 'Xem ở thẻ Kết quả',
  toSheets: 'Mở thẻ Các bảng',
  acceptAll: (count: number) => `Chấp nhận cả ${count} mục…`,
  clear: 'Bỏ tô',
  keepMarks: 'Giữ màu',
  more: (count: number) => `và ${count} ô khác`,
  stamp: 'Đóng dấu kiểm tra',
  stampHint: 'Dấu được ghi vào sổ tính; lưu sổ tính rồi nộp. Dấu cho biết mọi thay đổi về sau, trừ ở trang báo cáo và các trang bỏ qua.',
  notReady: 'Chưa đóng dấu được: hãy làm xong các việc trên.',
  reportTitle: 'Báo cáo',
  report: 'Ghi trang báo cáo',
  reportHint: 'Thêm (hoặc cập nhật) trang "Kết quả rà soát" trong sổ tính để in và nộp kèm.',
  minutes: 'Chép để lập biên bản',
  copied: 'Đã chép. Dán (Ctrl+V) vào biên bản.',
  copyByHand: 'Excel không cho chép tự động. Hãy chép (Ctrl+C) phần chữ đang được chọn:',
  typed: (cells: string) => `Báo cáo cũ có các ô đã được gõ thêm: ${cells}. Ghi lại sẽ thay các ô này; Hoàn tác trả lại được.`,
  overwrite: 'Vẫn ghi',
  counts: (open: number, explained: number, mended: number) => `Chưa xử lý: ${open} · Đã giải trình: ${explained} · Đã sửa: ${mended}`,
  mended: (count: number) => `Đã sửa từ khi mở bảng này (${count})`,
  form: {
    reason: 'Lý do',
    reasonHint: 'Ví dụ: theo Nghị quyết số …; số liệu chốt ngày …',
    reasonProblem: 'Hãy ghi lý do.',
    by: 'Người giải trình',
    byProblem: 'Hãy ghi họ tên.',
    explain: 'Giải trình',
    accept: 'Chấp nhận chưa đạt',
    close: 'Đóng',
  },
};

const en: typeof vi = {
  title: 'Ready to submit?',
  items: {
    reviewed: { done: 'The workbook is as it was reviewed.', open: 'The workbook was edited after this review. Please review again.' },
    errors: { done: 'No contradiction is left unexplained.', open: (count) => `Contradictions: ${count}. Please mend them, or explain each in the tab Findings.` },
    unmet: { done: 'Every unmet indicator is explained or accepted.', open: (count) => `Unmet indicators: ${count}. Please explain them, or accept all if they are so.` },
    sheets: { done: 'Every sheet is recognised or left out on purpose.', open: (sheets) => `Not recognised: ${sheets}. Please correct the recognition or leave the sheet out in the tab Tables.` },
    marks: {
      none: 'No marks are left on cells.',
      kept: 'Marks are kept on purpose.',
      some: 'Cells are still marked. Please clear the marks, or keep them for the reader to see.',
      unknown: 'Looking for marks on cells…',
    },
  },
  isDone: 'Done',
  isOpen: 'To do',
  again: 'Review again',
  toFindings: 'See the tab Findings',
  toSheets: 'Open the tab Tables',
  acceptAll: (count) => `Accept all ${count}…`,
  clear: 'Clear marks',
  keepMarks: 'Keep marks',
  more: (count) => `and ${count} more cells`,
  stamp: 'Stamp as checked',
  stampHint: 'The stamp is written into the workbook; save it, then submit. It tells every later change, except in the report and in sheets that are left out.',
  notReady: 'It cannot be stamped yet: please finish what stands above.',
  reportTitle: 'Report',
  report: 'Write the report sheet',
  reportHint: 'Adds (or updates) the sheet "Review results" in the workbook, to be printed and submitted with it.',
  minutes: 'Copy for minutes',
  copied: 'Copied. Paste it (Ctrl+V) into the minutes.',
  copyByHand: 'Excel does not allow copying. Please copy (Ctrl+C) the selected text:',
  typed: (cells) => `Somebody typed into cells of the earlier report: ${cells}. Writing it again replaces them; Restore brings them back.`,
  overwrite: 'Write it anyway',
  counts: (open, explained, mended) => `Open: ${open} · Explained: ${explained} · Mended: ${mended}`,
  mended: (count) => `Mended since this pane was opened (${count})`,
  form: {
    reason: 'Reason',
    reasonHint: 'Such as: by resolution no. …; figures as of …',
    reasonProblem: 'Please enter the reason.',
    by: 'Explained by',
    byProblem: 'Please enter a name.',
    explain: 'Explain',
    accept: 'Accept as unmet',
    close: 'Close',
  },
};

const STRINGS: Readonly<Record<Language, typeof vi>> = { vi, en };

export function useSubmitStrings(): typeof vi {
  return STRINGS[useLanguage()];
}
