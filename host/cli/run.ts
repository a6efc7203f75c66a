/** `npm run excel`, from its arguments to what it prints and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCriteria, type Stated as StatedCriteria } from '../../src/cli/criteria';
import { criteriaProblemText } from '../../src/cli/criteriaWords';
import type { CallProblem } from '../../src/cli/options';
import { words as checkWords } from '../../src/cli/words';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import type { Language } from '../../src/review/messages';
import { stringsOf } from '../../src/taskpane/language';
import { noticeText } from '../../src/taskpane/notices';
import { problemText } from '../../src/taskpane/problemText';
import { createCalculator, FileError, openWorkbook, saveWorkbook, startHost, type Workbook } from '../index';
import { createHeadlessPane, type ActionReport } from './actions';
import { readCall, type ExcelCall, type HeadlessAction, type UnknownAction } from './options';
import { words } from './words';

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** 0; 1 an action could not be done; 2 wrong call or unreadable file. */
  readonly exitCode: 0 | 1 | 2;
}

/** What is reported of one action, and why it could not be done. */
interface Done {
  readonly action: HeadlessAction;
  readonly report: ActionReport | null;
  readonly error: string | null;
}

/** Writes the output file only where every action was done. */
export async function runExcel(args: readonly string[]): Promise<Result> {
  const reading = readCall(args);
  if (!reading.ok) {
    const { language, json, problem } = reading;
    if (problem === null) return { stdout: `${words[language].usage}\n${words[language].actions}\n`, stderr: '', exitCode: 0 };
    return failed(`${callProblem(problem, language)}\n${words[language].usage}`, json);
  }
  const { call } = reading;
  const criteria = readCriteria(call.options);
  if ('problem' in criteria) return failed(criteriaProblemText(criteria.problem, call.options.language), call.options.json);
  const opened = openFile(call);
  if (typeof opened === 'string') return failed(opened, call.options.json);
  const { done, notes } = await runActions(opened, call, criteria.stated);
  const stdout = call.options.json ? printJson(done) : printText(done, call.options.language);
  const complaints = [...notes, ...done.flatMap(({ error }) => error ?? [])].map((line) => `${line}\n`).join('');
  if (done.some(({ error }) => error !== null)) return { stdout, stderr: complaints, exitCode: 1 };
  try {
    writeFileSync(call.output, saveWorkbook(opened));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { stdout, stderr: `${complaints}${words[call.options.language].cannotWrite(call.output, reason)}\n`, exitCode: 2 };
  }
  return { stdout, stderr: complaints, exitCode: 0 };
}

const failed = (reason: string, json: boolean): Result => ({ stdout: json ? printJson([]) : '', stderr: `${reason}\n`, exitCode: 2 });

function callProblem(problem: CallProblem | UnknownAction | 'files', language: Language): string {
  if (problem === 'files') return words[language].wrongFiles;
  if (problem.kind === 'unknown-action') return words[language].unknownAction(problem.action);
  return checkWords[language].callProblem(problem);
}

/** The workbook, or a sentence that says why there is none. */
function openFile({ input, options: { language } }: ExcelCall): Workbook | string {
  const { fileError } = checkWords[language];
  const bytes = readBytes(input);
  if (typeof bytes === 'string') return `${input}: ${fileError(bytes)}`;
  try {
    return openWorkbook(bytes, basename(input));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const reading = readWorkbookFile(bytes);
    return `${input}: ${reading.ok ? words[language].notXlsx : fileError(reading.error.code)}`;
  }
}

function readBytes(path: string): Uint8Array | 'missing' | 'unreadable' {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** Runs the actions in order up to the first that cannot be done. */
async function runActions(workbook: Workbook, { actions, options }: ExcelCall, criteria: StatedCriteria): Promise<{ done: Done[]; notes: string[] }> {
  const calculator = createCalculator(workbook);
  const host = startHost(workbook, { calculate: (current) => calculator.calculate(current) });
  const { language, year, bases } = options;
  const done: Done[] = [];
  try {
    await host.recalculate();
    const run = createHeadlessPane(host, { bases, ...criteria, ...(year !== undefined && { year }) }, language);
    for (const action of actions) {
      done.push(await runAction(action, run, language));
      if (done[done.length - 1]?.error !== null) break;
    }
  } finally {
    host.stop();
  }
  return { done, notes: calculator.kept.size === 0 ? [] : [words[language].kept([...calculator.kept].join(', '))] };
}

async function runAction(action: HeadlessAction, run: ReturnType<typeof createHeadlessPane>, language: Language): Promise<Done> {
  const report = await run(action);
  if (report.notice?.kind !== 'failed') return { action, report, error: null };
  const { text, detail } = noticeText(report.notice, stringsOf(language));
  return { action, report, error: detail === undefined ? text : `${text} (${detail})` };
}

/** Each action with its cost, what a review inside it cost, and what it reported. */
function printJson(done: readonly Done[]): string {
  const actions = done.map(({ action, report, error }) => {
    if (report === null) return { action, roundTrips: 0, requestBytes: 0, responseBytes: 0, ms: 0, error };
    const { cost, review, findings, plan, problems, notice } = report;
    const outcome = notice !== null && 'report' in notice ? notice.report : undefined;
    const sheets = notice?.kind === 'made' ? notice.sheets : undefined;
    return { action, ...cost, review, findings, plan, sheets, problems, report: outcome, ...(error !== null && { error }) };
  });
  return `${JSON.stringify({ actions }, null, 2)}\n`;
}

function printText(done: readonly Done[], language: Language): string {
  return done
    .map(({ action, report }) => {
      const notice = report?.notice;
      const said = notice === null || notice === undefined || notice.kind === 'failed' ? '' : noticeText(notice, stringsOf(language)).text;
      const counts = report?.findings === undefined ? '' : JSON.stringify(report.findings).replace(/[{}"]/g, '').replace(/,/g, ', ');
      return `${action}: ${[said, counts, ...planWords(report, language), ...(report?.problems ?? []).map((problem) => `\n  ${problem.cells.slice(0, 3).join(', ')} ${problemText(problem, language)}`)].filter((part) => part !== '').join(' ')}\n`;
    })
    .join('');
}

/** How many edits of a plan were ticked, where not all were, why none was, and what the plan leaves alone. */
function planWords(report: ActionReport | null, language: Language): string[] {
  if (report?.plan === undefined) return [];
  const { edits, ticked, leftAlone = [] } = report.plan;
  const { conversion, plan } = stringsOf(language);
  const { noneTickedYet } = report.action === 'convert' ? conversion : plan;
  return [ticked === 0 && edits > 0 ? noneTickedYet(edits) : '', ticked < edits ? `(${ticked}/${edits})` : '', leftAlone.length === 0 ? '' : conversion.leftAlone(leftAlone.join(', '))];
}
