/** What `npm run excel` says, in both languages. */
import type { Language } from '../../src/review/messages';

interface Words {
  unknownAction(action: string): string;
  readonly wrongFiles: string;
  readonly notXlsx: string;
  cannotWrite(path: string, reason: string): string;
  kept(cells: string): string;
  readonly usage: string;
  readonly actions: string;
}

const CALL = 'npm run --silent excel -- ACTION[,ACTION…] IN.xlsx OUT.xlsx [--json] [--set ID] [--criteria FILE.json] [--year N] [--base [YEAR[-YEAR]:]N] [--lang vi|en]';
const ACTIONS = 'review, highlight, clear, fill, restore, convert, cumulative, report';

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    unknownAction: (action) => `Không có việc "${action}". Hãy chọn trong các việc: ${ACTIONS}.`,
    wrongFiles: 'Cần đúng ba mục: các việc, tệp vào và tệp ra.',
    notXlsx: 'Chỉ mở được tệp .xlsx hoặc .xlsm. Hãy mở tệp bằng Excel và lưu lại dạng .xlsx, rồi chạy lại.',
    cannotWrite: (path, reason) => `Không ghi được ${path} (${reason}). Hãy kiểm tra thư mục và quyền ghi, rồi chạy lại.`,
    kept: (cells) => `Không tính lại được các công thức ở: ${cells}. Các ô này giữ giá trị cũ; hãy mở tệp bằng Excel để tính lại.`,
    usage: `Cách dùng: ${CALL}`,
    actions: `ACTION: ${ACTIONS}`,
  },
  en: {
    unknownAction: (action) => `There is no action "${action}". Please choose among: ${ACTIONS}.`,
    wrongFiles: 'Exactly three things are needed: the actions, the input file and the output file.',
    notXlsx: 'Only .xlsx and .xlsm files can be opened. Please open the file in Excel, save it as .xlsx and run again.',
    cannotWrite: (path, reason) => `${path} cannot be written (${reason}). Please check the folder and the right to write, then run again.`,
    kept: (cells) => `The formulas in these cells could not be computed anew: ${cells}. They keep their old values; please open the file in Excel to compute them.`,
    usage: `Usage: ${CALL}`,
    actions: `ACTION: ${ACTIONS}`,
  },
};
