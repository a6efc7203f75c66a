/** What `--help` prints, in both languages. */
import type { Language } from '../review/messages';

interface Help {
  readonly usage: string;
  readonly options: readonly (readonly [string, string])[];
  readonly exitCode: string;
}

const CALL = 'npm run --silent check -- [--json] [--set ID] [--criteria FILE.json] [--year N] [--base [YEAR[-YEAR]:]N] [--lang vi|en] [--report OUT.xlsx] [--verify] [--fail-on error|unmet|warning|never]';

const help: Readonly<Record<Language, Help>> = {
  vi: {
    usage: `Cách dùng: ${CALL} TỆP|THƯ MỤC…`,
    options: [
      ['--json', 'in kết quả dạng JSON'],
      ['--set ID', 'xét theo bộ tiêu chí này (một mã trong assets/criteria); lặp lại được'],
      ['--criteria FILE.json', 'bộ tiêu chí trong tệp'],
      ['--year N', 'năm của kế hoạch'],
      ['--base [YEAR[-YEAR]:]N', 'số xã làm cơ sở tính tỷ lệ, có thể cho từng năm; lặp lại được'],
      ['--lang vi|en', 'ngôn ngữ'],
      ['--report OUT.xlsx', 'ghi báo cáo kết quả rà soát'],
      ['--verify', 'cho biết tệp có đúng như khi đóng dấu kiểm tra'],
      ['--fail-on error|unmet|warning|never', 'mức làm lệnh kết thúc với mã 1, gồm cả các mức đứng trước (mặc định: error)'],
    ],
    exitCode: 'Mã kết thúc: 0 không có gì ở mức --fail-on; 1 có, hoặc --verify thấy tệp đã đổi hay chưa có dấu; 2 có tệp không đọc được hoặc gọi sai.',
  },
  en: {
    usage: `Usage: ${CALL} FILE|FOLDER…`,
    options: [
      ['--json', 'print the result as JSON'],
      ['--set ID', 'judge by this criteria set (an id of assets/criteria); repeatable'],
      ['--criteria FILE.json', 'a criteria set in a file'],
      ['--year N', 'the year of the plan'],
      ['--base [YEAR[-YEAR]:]N', 'the number of communes that percentages are divided by, for some years or all; repeatable'],
      ['--lang vi|en', 'language'],
      ['--report OUT.xlsx', 'write the report of the review'],
      ['--verify', 'tell whether the file is as it was stamped'],
      ['--fail-on error|unmet|warning|never', 'what makes the command end with code 1, each including those before it (default: error)'],
    ],
    exitCode: 'Exit code: 0 nothing reaches --fail-on; 1 something does, or --verify finds a change or no stamp; 2 a file could not be read, or the call is wrong.',
  },
};

/** One line: the call with every option. */
export function usageText(language: Language): string {
  return help[language].usage;
}

/** The usage, what each option means, and how the command ends. */
export function helpText(language: Language): string {
  const { usage, options, exitCode } = help[language];
  const width = Math.max(...options.map(([option]) => option.length));
  return [usage, '', ...options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`), '', exitCode].map((line) => `${line}\n`).join('');
}
