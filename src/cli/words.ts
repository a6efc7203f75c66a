/** What the command line says of files and of its call, in both languages: what is wrong, then what to do. */
import type { SeverityCounts } from '../review/result';
import type { Language } from '../review/messages';
import type { Explanation } from '../review/state';
import type { CheckErrorCode } from './checkFile';
import type { CallProblem } from './options';
import type { ReportProblem } from './report';

interface Words {
  fileError(code: CheckErrorCode): string;
  callProblem(problem: CallProblem): string;
  /** A rule that failed by a mistake of ours. */
  defect(rule: string, sheet: string, detail: string): string;
  /** What a person said of a finding, and who. */
  explained(explanation: Pick<Explanation, 'verdict' | 'reason' | 'by'>): string;
  /** Why the report was not written. */
  reportProblem(path: string, problem: ReportProblem): string;
  readonly bases: string;
  /** Why a base is another one than the year before. */
  reason(reason: string): string;
  summary(counts: SeverityCounts & { readonly files: number; readonly sheets: number }): string;
}

const fileErrorsVi: Readonly<Record<CheckErrorCode, string>> = {
  missing: 'Không có tệp hay thư mục này. Hãy kiểm tra lại đường dẫn.',
  unreadable: 'Không mở được. Hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp, rồi chạy lại.',
  'no-workbook': 'Thư mục không có sổ tính .xlsx, .xlsm hay .xls nào. Hãy chọn thư mục khác.',
  'not-a-workbook': 'Tệp không phải sổ tính Excel. Hãy mở tệp bằng Excel và lưu lại dạng .xlsx, rồi chạy lại.',
  encrypted: 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi chạy lại.',
  damaged: 'Tệp bị hỏng hoặc chép chưa hết. Hãy mở bằng Excel để sửa và lưu lại, hoặc xin lại bản khác.',
  'too-large': 'Tệp quá lớn. Hãy tách các biểu ra thành nhiều sổ tính nhỏ hơn, rồi chạy lại.',
};

const fileErrorsEn: Readonly<Record<CheckErrorCode, string>> = {
  missing: 'There is no such file or folder. Please check the path.',
  unreadable: 'It cannot be opened. Please check the right to read it, or close the program that holds it, then run again.',
  'no-workbook': 'The folder holds no .xlsx, .xlsm or .xls workbook. Please choose another folder.',
  'not-a-workbook': 'The file is no Excel workbook. Please open it in Excel and save it as .xlsx, then run again.',
  encrypted: 'The file has a password and cannot be read. Please open it in Excel, remove the password (File → Info → Protect Workbook), save it and run again.',
  damaged: 'The file is damaged or was not copied to its end. Please let Excel repair it and save it, or ask for another copy.',
  'too-large': 'The file is too large. Please split the sheets into smaller workbooks, then run again.',
};

const valuesVi = {
  year: 'Hãy ghi năm gồm bốn chữ số, ví dụ --year 2024.',
  base: 'Hãy ghi số xã, có thể kèm năm, ví dụ --base 92, --base 2024:92 hoặc --base 2014-2019:94.',
  lang: 'Hãy chọn --lang vi hoặc --lang en.',
  'fail-on': 'Hãy chọn --fail-on error, unmet, warning hoặc never.',
  report: 'Hãy ghi đường dẫn một tệp .xlsx mới, ví dụ --report ket-qua.xlsx.',
};

const valuesEn = {
  year: 'Please write a year of four digits, such as --year 2024.',
  base: 'Please write a number of communes, with years if need be, such as --base 92, --base 2024:92 or --base 2014-2019:94.',
  lang: 'Please choose --lang vi or --lang en.',
  'fail-on': 'Please choose --fail-on error, unmet, warning or never.',
  report: 'Please write the path of a new .xlsx file, such as --report results.xlsx.',
};

function callProblemVi(problem: CallProblem): string {
  switch (problem.kind) {
    case 'unknown-option':
      return `Không có tùy chọn ${problem.option}. ${problem.nearest === undefined ? 'Hãy xem cách dùng dưới đây.' : `Có phải là ${problem.nearest}?`}`;
    case 'value-missing':
      return `Tùy chọn ${problem.option} thiếu giá trị. Hãy ghi giá trị ngay sau nó.`;
    case 'value-unexpected':
      return `Tùy chọn ${problem.option} không nhận giá trị. Hãy bỏ phần sau dấu bằng.`;
    case 'value-wrong':
      return `Không hiểu giá trị "${problem.value}" của --${problem.option}. ${valuesVi[problem.option]}`;
    case 'no-files':
      return 'Chưa nêu tệp hay thư mục nào. Hãy ghi đường dẫn của sổ tính cần rà soát.';
  }
}

function callProblemEn(problem: CallProblem): string {
  switch (problem.kind) {
    case 'unknown-option':
      return `There is no option ${problem.option}. ${problem.nearest === undefined ? 'Please see the usage below.' : `Did you mean ${problem.nearest}?`}`;
    case 'value-missing':
      return `The option ${problem.option} lacks its value. Please write it right after the option.`;
    case 'value-unexpected':
      return `The option ${problem.option} takes no value. Please leave out what follows the equals sign.`;
    case 'value-wrong':
      return `The value "${problem.value}" of --${problem.option} cannot be understood. ${valuesEn[problem.option]}`;
    case 'no-files':
      return 'No file or folder was named. Please write the path of the workbook to check.';
  }
}

const reportProblemsVi: Readonly<Record<ReportProblem, string>> = {
  folder: 'Đây là một thư mục. Hãy ghi tên tệp .xlsx cho báo cáo.',
  input: 'Báo cáo không được ghi đè lên sổ tính đang rà soát. Hãy chọn tên tệp khác.',
  unwritable: 'Không ghi được báo cáo. Hãy kiểm tra thư mục và quyền ghi, hoặc đóng tệp nếu đang mở, rồi chạy lại.',
  nothing: 'Không đọc được tệp nào nên không có báo cáo.',
};

const reportProblemsEn: Readonly<Record<ReportProblem, string>> = {
  folder: 'This is a folder. Please name an .xlsx file for the report.',
  input: 'The report must not be written over a workbook that is checked. Please choose another name.',
  unwritable: 'The report cannot be written. Please check the folder and the right to write, or close the file if it is open, then run again.',
  nothing: 'No file could be read, so that there is no report.',
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    fileError: (code) => fileErrorsVi[code],
    callProblem: callProblemVi,
    defect: (rule, sheet, detail) =>
      `Phép kiểm ${rule} ở trang ${sheet} không chạy được do lỗi của chương trình; các phép kiểm khác vẫn đủ. Hãy gửi dòng này cho người hỗ trợ: ${detail}`,
    explained: ({ verdict, reason, by }) => `[${verdict === 'accepted' ? 'Đã chấp nhận chưa đạt' : 'Đã giải trình'}${reason === '' ? '' : `: ${reason}`}, ${by}]`,
    reportProblem: (path, problem) => `${path}: ${reportProblemsVi[problem]}`,
    bases: 'Số xã làm cơ sở tính tỷ lệ:',
    reason: (reason) => `thay đổi do ${reason}`,
    summary: ({ files, sheets, error, warning, info, unmet }) =>
      `${files} tệp, ${sheets} trang: ${error} mâu thuẫn, ${warning} cảnh báo, ${info} lưu ý, ${unmet} chưa đạt.`,
  },
  en: {
    fileError: (code) => fileErrorsEn[code],
    callProblem: callProblemEn,
    defect: (rule, sheet, detail) =>
      `The rule ${rule} failed on sheet ${sheet} by a mistake of the program; every other rule was checked. Please send this line to your support: ${detail}`,
    explained: ({ verdict, reason, by }) => `[${verdict === 'accepted' ? 'Accepted as unmet' : 'Explained'}${reason === '' ? '' : `: ${reason}`}, ${by}]`,
    reportProblem: (path, problem) => `${path}: ${reportProblemsEn[problem]}`,
    bases: 'Number of communes that percentages are divided by:',
    reason: (reason) => `changed because of ${reason}`,
    summary: ({ files, sheets, error, warning, info, unmet }) =>
      `${plural(files, 'file')}, ${plural(sheets, 'sheet')}: ${plural(error, 'contradiction')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}, ${unmet} unmet.`,
  },
};
