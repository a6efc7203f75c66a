/** What the command line says of criteria sets that it cannot judge by, in both languages. */
import type { Language } from '../review/messages';
import { setMistakeText } from '../review/messages/setMistakes';
import type { CriteriaProblem } from './criteria';

/** More mistakes than these are not listed. */
const MOST_MISTAKES = 20;

export function criteriaProblemText(problem: CriteriaProblem, language: Language): string {
  return language === 'vi' ? problemVi(problem) : problemEn(problem);
}

function problemVi(problem: CriteriaProblem): string {
  switch (problem.kind) {
    case 'criteria-unreadable':
      return `${problem.path}: không mở được tệp bộ tiêu chí. Hãy kiểm tra lại đường dẫn và quyền đọc.`;
    case 'criteria-no-json':
      return `${problem.path}: không phải tệp JSON. Hãy xuất lại bộ tiêu chí từ thẻ Căn cứ.`;
    case 'criteria-mistakes':
      return [`${problem.path}: bộ tiêu chí có ${problem.mistakes.length} chỗ sai. Hãy sửa rồi chạy lại.`, ...mistakeLines(problem.mistakes, 'vi')].join('\n');
    case 'criteria-no-base':
      return `${problem.path}: bộ “${problem.set}” dựa trên bộ “${problem.base}” không có ở đây. Hãy đưa cả hai bộ vào một tệp.`;
    case 'unknown-set':
      return `Không có bộ tiêu chí “${problem.id}”. Hãy chọn trong các bộ: ${problem.known.join(', ')}.`;
  }
}

function problemEn(problem: CriteriaProblem): string {
  switch (problem.kind) {
    case 'criteria-unreadable':
      return `${problem.path}: the file of criteria sets cannot be opened. Please check the path and the right to read it.`;
    case 'criteria-no-json':
      return `${problem.path}: this is no JSON file. Please export the criteria set again from the tab Criteria.`;
    case 'criteria-mistakes':
      return [`${problem.path}: the criteria set has ${problem.mistakes.length} mistakes. Please correct them and run again.`, ...mistakeLines(problem.mistakes, 'en')].join('\n');
    case 'criteria-no-base':
      return `${problem.path}: the set “${problem.set}” builds on “${problem.base}”, which is not here. Please put both sets into one file.`;
    case 'unknown-set':
      return `There is no criteria set “${problem.id}”. Please choose among: ${problem.known.join(', ')}.`;
  }
}

function mistakeLines(mistakes: Extract<CriteriaProblem, { kind: 'criteria-mistakes' }>['mistakes'], language: Language): string[] {
  const shown = mistakes.slice(0, MOST_MISTAKES).map((mistake) => `  ${setMistakeText(mistake, language)}`);
  return mistakes.length > shown.length ? [...shown, '  …'] : shown;
}
