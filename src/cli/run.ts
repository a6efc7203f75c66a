/** `npm run check`, from its arguments to what it prints and how it ends. Reads files, and writes none but the report that is asked for. */
import type { Severity } from '../appendices/finding';
import { unappliedText } from '../review/messages/recognition';
import { sheetWords } from '../review/messages/sheets';
import type { Language } from '../review/messages';
import { checkFile, type CheckedFile } from './checkFile';
import { readCriteria } from './criteria';
import { criteriaProblemText } from './criteriaWords';
import { helpText, usageText } from './help';
import { printJson } from './json';
import { readOptions } from './options';
import { printText } from './print';
import { writeReport } from './report';
import { findWorkbooks } from './workbooks';
import { words } from './words';

/** 0: no finding reaches `--fail-on`; 1: one does, or `--verify` finds a change or no stamp; 2: a file could not be read, or the call is wrong. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

export function runCheck(args: readonly string[]): Outcome {
  const reading = readOptions(args);
  if (!reading.ok) {
    const { problem, language, json } = reading;
    if (problem === null) return { stdout: helpText(language), stderr: '', exitCode: 0 };
    return { stdout: json ? printJson([], language) : '', stderr: `${words[language].callProblem(problem)}\n${usageText(language)}\n`, exitCode: 2 };
  }
  const { options } = reading;
  const { language, json } = options;
  const criteria = readCriteria(options);
  if ('problem' in criteria) return { stdout: json ? printJson([], language) : '', stderr: `${criteriaProblemText(criteria.problem, language)}\n`, exitCode: 2 };
  const files = findWorkbooks(options.paths).map((found) => checkFile(found, { ...options, ...criteria.stated }));
  const problem = options.report === undefined ? null : writeReport(options.report, files, language);
  const lines = [
    ...files.flatMap((file) => complaints(file, language)),
    ...(problem === null ? [] : [words[language].reportProblem(options.report ?? '', problem)]),
  ];
  return {
    stdout: json ? printJson(files, language) : printText(files, language),
    stderr: lines.map((line) => `${line}\n`).join(''),
    exitCode: problem === null ? exitCode(files, options.failOn) : 2,
  };
}

/** What could not be done with a file, a line each. */
function complaints(file: CheckedFile, language: Language): string[] {
  if (file.error !== null) {
    const detail = file.detail === undefined ? '' : ` (${file.detail})`;
    return [`${file.path}: ${words[language].fileError(file.error)}${detail}`];
  }
  return [
    ...(file.stateProblem === undefined ? [] : [`${file.path}: ${sheetWords[language].unreadState}`]),
    ...(file.review.unapplied ?? []).map((unapplied) => `${file.path}: ${unappliedText(unapplied, language)}`),
    ...file.review.defects.map(({ rule, sheet, detail }) => `${file.path}: ${words[language].defect(rule, sheet, detail)}`),
  ];
}

function exitCode(files: readonly CheckedFile[], failOn: readonly Severity[]): ExitCode {
  if (files.some(({ error }) => error !== null)) return 2;
  const reaches = files.some((file) => file.error === null && file.review.findings.some(({ severity }) => failOn.includes(severity)));
  const isChanged = files.some((file) => file.error === null && file.verification !== undefined && file.verification.outcome !== 'unchanged');
  return reaches || isChanged ? 1 : 0;
}
