/** Whether a workbook is ready to be submitted: a short list, all of which must be done. */
import type { Finding } from '../../appendices/finding';
import type { Review, SheetNote, SheetReport } from '../result';
import type { Explanation } from '../state';

/** Marks on cells: none, some, some that a person keeps on purpose, or nobody has looked. */
export type MarksFound = 'none' | 'some' | 'kept' | 'unknown';

export interface ReadyInput {
  readonly review: Review;
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** The workbook was edited after the review. */
  readonly isStale: boolean;
  readonly marks: MarksFound;
}

/** One thing to be done, with what it still lacks; the language file makes the sentence. */
export type ReadyItem =
  | { readonly id: 'reviewed'; readonly isDone: boolean }
  /** Contradictions, and unmet indicators, that nobody explained or accepted. */
  | { readonly id: 'errors' | 'unmet'; readonly isDone: boolean; readonly open: readonly Finding[] }
  /** Sheets of which nobody knows what they are. */
  | { readonly id: 'sheets'; readonly isDone: boolean; readonly sheets: readonly string[] }
  | { readonly id: 'marks'; readonly isDone: boolean; readonly marks: MarksFound };

/** Sheets without a table that need nothing from a person; of what is too large to be read, nobody knows what it holds. */
const UNKNOWN: readonly SheetNote[] = ['no-table', 'too-large'];

export function readiness({ review, explained, isStale, marks }: ReadyInput): readonly ReadyItem[] {
  const openOf = (severity: Finding['severity']) => review.findings.filter((finding) => finding.severity === severity && !explained.has(finding));
  const [errors, unmet, sheets] = [openOf('error'), openOf('unmet'), review.sheets.filter(isUnknown).map(({ name }) => name)];
  return [
    { id: 'reviewed', isDone: !isStale },
    { id: 'errors', isDone: errors.length === 0, open: errors },
    { id: 'unmet', isDone: unmet.length === 0, open: unmet },
    { id: 'sheets', isDone: sheets.length === 0, sheets },
    { id: 'marks', isDone: marks === 'none' || marks === 'kept', marks },
  ];
}

function isUnknown({ note }: SheetReport): boolean {
  return note !== undefined && UNKNOWN.includes(note);
}

export function isReady(items: readonly ReadyItem[]): boolean {
  return items.every(({ isDone }) => isDone);
}
