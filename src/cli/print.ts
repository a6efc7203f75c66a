/** What `npm run check` prints for people: file by file, sheet by sheet, then a line that sums up. */
import type { Finding, Severity } from '../appendices/finding';
import { basePeriods } from '../review/basePeriods';
import { severityName, type Language } from '../review/messages';
import { explain } from '../review/messages/languages';
import { legacyTextNote } from '../review/messages/legacy';
import { hiddenText, surenessText } from '../review/messages/recognition';
import { sheetWords } from '../review/messages/sheets';
import type { Review, SheetReport } from '../review/result';
import { identityText, verificationText } from '../review/messages/stamp';
import type { CheckedFile, ReviewedFile } from './checkFile';
import { summarise } from './json';
import { words } from './words';

/** The order in which a person should look at them. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'unmet'];

export function printText(files: readonly CheckedFile[], language: Language): string {
  const reviewed = files.flatMap((file) => (file.error === null ? [[file.path, ...printVerification(file, language), ...printReview(file, language), '']] : []));
  return [...reviewed.flat(), words[language].summary(summarise(files)), ''].join('\n');
}

function printVerification({ verification }: ReviewedFile, language: Language): string[] {
  if (verification === undefined) return [];
  const identity = verification.outcome === 'none' ? '' : ` ${identityText(language)}`;
  return [`  ${verificationText(verification, language)}${identity}`];
}

function printReview({ review, explained }: ReviewedFile, language: Language): string[] {
  const sheets = [...new Set(review.sheets.map(({ name }) => name))];
  const lines = sheets.flatMap((sheet) => [
    ...review.sheets.filter(({ name }) => name === sheet).map((report) => `  ${describeSheet(report, language)}`),
    ...printFindings(review.findings.filter((finding) => finding.sheet === sheet), explained, language),
  ]);
  return [...lines, ...printBases(review, language)];
}

/** "PL07 · Lộ trình · A5:M18", or why the sheet has no table. That a recognition is sure goes without saying. */
function describeSheet(report: SheetReport, language: Language): string {
  const { name, kind, range, note, hidden, recognised } = report;
  const { kinds, notes, hidden: hiddenWord } = sheetWords[language];
  const isPlain = recognised?.sureness === 'certain' || recognised?.sureness === 'likely';
  return [
    name,
    ...(kind === null ? [] : [kinds[kind]]),
    ...(range === undefined ? [] : [range]),
    ...(recognised === undefined || isPlain ? [] : [surenessText(recognised, language)]),
    ...(note === undefined ? [] : [notes[note]]),
    ...(hidden === true ? [hiddenWord] : []),
    hiddenText(report, language),
    legacyTextNote(report.legacy, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function printFindings(findings: readonly Finding[], explained: ReviewedFile['explained'], language: Language): string[] {
  return SEVERITIES.flatMap((severity) => {
    const alike = findings.filter((finding) => finding.severity === severity);
    if (alike.length === 0) return [];
    const lines = alike.map((finding) => {
      const explanation = explained.get(finding);
      const said = explanation === undefined ? '' : ` ${words[language].explained(explanation)}`;
      return `      ${finding.cells[0] ?? ''} · ${explain(finding, language).sentence}${said}`;
    });
    return [`    ${severityName(severity, language)} (${alike.length})`, ...lines];
  });
}

function printBases({ bases }: Review, language: Language): string[] {
  if (bases.length === 0) return [];
  const { origins } = sheetWords[language];
  const periods = basePeriods(bases).map(({ from, to, base, origin, cell, level, reason }) => {
    const years = `${level === undefined ? '' : `${level}, `}${from === to ? from : `${from}–${to}`}`;
    const why = reason === undefined ? '' : `; ${words[language].reason(reason)}`;
    return `    ${years}: ${base} (${origins[origin]}${cell === undefined ? '' : `, ${cell}`}${why})`;
  });
  return [`  ${words[language].bases}`, ...periods];
}
