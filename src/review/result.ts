/** What a review returns: plain data for the pane, the command line and the highlighter. */
import type { Finding, Severity } from '../appendices/finding';
import type { Kind } from '../appendices/table';

/** Why a sheet has no table; the language file makes the sentence. */
export type SheetNote = 'empty' | 'chart' | 'no-table' | 'too-large' | 'own';

/** One entry a table; a sheet without any has one entry with `kind` null. */
export interface SheetReport {
  readonly name: string;
  readonly kind: Kind | null;
  /** "A5:M18" */
  readonly range?: string;
  /** The cells that decided the family. */
  readonly evidence?: readonly string[];
  readonly note?: SheetNote;
  readonly hidden?: boolean;
}

/** The number of communes that a year's percentages are divided by (decision 10). */
export interface YearBase {
  readonly year: number;
  readonly base: number;
  readonly origin: 'option' | 'workbook' | 'sheet' | 'inferred';
  /** Where a sheet declares it: a qualified address. */
  readonly cell?: string;
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
  readonly defects: readonly RuleDefect[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, unmet: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
