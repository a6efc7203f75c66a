/** What a review returns: plain data for the pane, the command line and the highlighter. */
import type { Finding, Severity } from '../appendices/finding';
import type { Level } from '../appendices/level';
import type { Kind } from '../appendices/table';
import type { LegacyText, ToldEncoding } from '../sheet/legacyText';
import type { CorrectionProblem } from './corrections/applyCorrection';
import type { JudgedTable } from './judging/judged';
import type { Correction } from './state';

/** Why a sheet has no table, or what else it holds; the language file makes the sentence. `mergers`: a table of old and new names; `communes`: a list of communes with what is known of each. */
export type SheetNote = 'empty' | 'chart' | 'no-table' | 'too-large' | 'own' | 'left-out' | 'mergers' | 'communes' | 'criteria';

/**
 * How sure a recognition is.
 * - `stated`: a person said so.
 * - `certain`: a line above the table names its family, and that of no other family which takes the header for its own.
 * - `likely`: no other family knows as many of the columns; no line above says more.
 * - `unsure`: another family knows as many of the columns, and no line above decides.
 */
export type Sureness = 'stated' | 'certain' | 'likely' | 'unsure';

export interface Recognised {
  readonly sureness: Sureness;
  /** The rows of its first header, "A5:M6". */
  readonly header: string;
  /** The ids of the family's parts that columns were found for. */
  readonly parts: readonly string[];
  /** The cell of the line that names the family. */
  readonly title?: string;
  /** Other families that know as many of the columns. */
  readonly rivals?: readonly Kind[];
}

/** One entry a table; a sheet without any has one entry with `kind` null. */
export interface SheetReport {
  readonly name: string;
  readonly kind: Kind | null;
  /** "A5:M18" */
  readonly range?: string;
  /** The cells that decided the family. */
  readonly evidence?: readonly string[];
  readonly recognised?: Recognised;
  /** What a person said of the table or the sheet. */
  readonly correction?: Correction;
  readonly note?: SheetNote;
  readonly hidden?: boolean;
  /** Text in legacy fonts, which was read as Unicode; in the first entry of a sheet. */
  readonly legacy?: readonly LegacyText[];
  /** What a person said of the sheet's texts; in its first entry. */
  readonly told?: ToldEncoding;
  /** Rows and columns of the used range that nobody sees, "7-9" and "C"; read all the same. In the first entry of a sheet. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
}

/** A correction that cannot be applied, and why. */
export interface UnappliedCorrection {
  readonly correction: Correction;
  readonly problem: CorrectionProblem;
}

/** The number of communes that a year's percentages are divided by (decision 10). */
export interface YearBase {
  readonly year: number;
  readonly base: number;
  readonly origin: 'option' | 'workbook' | 'sheet' | 'inferred';
  /** Where a sheet declares it: a qualified address. */
  readonly cell?: string;
  /** The level that has this base for itself; absent where it is that of all roadmaps. */
  readonly level?: Level;
  /** Why it is another one than the year before, where a person said so. */
  readonly reason?: string;
}

/** A rule that failed by a mistake of ours; it hides nothing else. */
export interface RuleDefect {
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
  readonly detail: string;
}

export interface Review {
  readonly sheets: readonly SheetReport[];
  /** By sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly bases: readonly YearBase[];
  /** What was made of every value that criteria sets judge; absent where no table holds any. */
  readonly judged?: readonly JudgedTable[];
  readonly defects: readonly RuleDefect[];
  /** Absent where all corrections of the workbook were applied. */
  readonly unapplied?: readonly UnappliedCorrection[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, unmet: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
