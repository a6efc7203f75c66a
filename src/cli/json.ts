/** The document of `--json`: version 1 of the contract in docs. */
import type { Finding } from '../appendices/finding';
import { ruleOf } from '../review/catalogue';
import type { Language } from '../review/messages';
import { explain } from '../review/messages/languages';
import { unappliedText } from '../review/messages/recognition';
import { countSeverities, type SheetReport, type SeverityCounts, type UnappliedCorrection } from '../review/result';
import { verificationText } from '../review/messages/stamp';
import type { Verification } from '../review/stamp/verify';
import type { Explanation } from '../review/state';
import type { CheckedFile } from './checkFile';
import { words } from './words';

interface Summary extends SeverityCounts {
  readonly files: number;
  readonly sheets: number;
}

export function printJson(files: readonly CheckedFile[], language: Language): string {
  const document = { version: 1, files: files.map((file) => fileEntry(file, language)), summary: summarise(files) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Counts over all files: sheets by name, findings by severity. */
export function summarise(files: readonly CheckedFile[]): Summary {
  const reviews = files.flatMap((file) => (file.error === null ? [file.review] : []));
  const sheets = reviews.reduce((count, { sheets }) => count + new Set(sheets.map(({ name }) => name)).size, 0);
  const { error, warning, info, unmet } = countSeverities(reviews.flatMap(({ findings }) => findings));
  return { files: files.length, sheets, error, warning, info, unmet };
}

function fileEntry(file: CheckedFile, language: Language): object {
  if (file.error !== null) {
    const message = words[language].fileError(file.error);
    return { file: file.path, error: { code: file.error, message }, sheets: [], findings: [] };
  }
  return {
    file: file.path,
    error: null,
    sheets: file.review.sheets.map(sheetEntry),
    findings: file.review.findings.map((finding) => findingEntry(finding, file.explained.get(finding), language)),
    verification: file.verification && verificationEntry(file.verification, language),
    unapplied: file.review.unapplied?.map((unapplied) => unappliedEntry(unapplied, language)),
  };
}

/** Beyond the contract's three: how a table was recognised, what is left out or hidden, and what was read from legacy fonts. */
function sheetEntry({ name, kind, range, evidence, recognised, note, hiddenRows, hiddenColumns, legacy }: SheetReport): object {
  const leftOut = note === 'left-out' ? true : undefined;
  return { name, kind, range, sureness: recognised?.sureness, evidence, leftOut, hiddenRows, hiddenColumns, legacy };
}

/** A correction of the workbook that was not applied, and what to do. */
function unappliedEntry(unapplied: UnappliedCorrection, language: Language): object {
  const { correction, problem } = unapplied;
  return { sheet: correction.sheet, header: 'kind' in correction ? correction.header : undefined, problem, message: unappliedText(unapplied, language) };
}

/** Fields without a value are left out: JSON knows no undefined. */
function findingEntry(finding: Finding, explanation: Explanation | undefined, language: Language): object {
  const { rule, severity, sheet, cells, place, set, indicator, actual, expected } = finding;
  const message = explain(finding, language).sentence;
  return { rule, relation: ruleOf(rule)?.relation, severity, sheet, cells, place, set, indicator, actual, expected, message, explained: explanation && explanationEntry(explanation) };
}

/** What a person said of the finding. */
function explanationEntry({ verdict, reason, by, at }: Explanation): object {
  return { verdict, reason, by, at };
}

/** Whether the workbook is as it was stamped. */
function verificationEntry(verification: Verification, language: Language): object {
  const { outcome } = verification;
  const message = verificationText(verification, language);
  if (outcome === 'none') return { outcome, message };
  const { at, version, counts, explained } = verification.stamp;
  return { outcome, at, version, counts, explained, changes: outcome === 'changed' ? verification.changes : undefined, message };
}
