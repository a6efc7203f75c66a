/** What the pane knows at a moment: plain data, from which the components are drawn. */
import type { Kind } from '../appendices/table';
import type { Plan } from '../sheet/edit';
import type { ApplyReport, ClearReport, ExcelFailure, HighlightReport, RestoreReport, WorkbookReading } from '../excel';
import type { ReviewInput, ReviewProgress } from '../review';
import type { MarksFound } from '../review/ready/readiness';
import type { Review } from '../review/result';
import type { Standing } from '../review/standing';

export type CommandId = 'review' | 'highlight' | 'clear' | 'fill' | 'convert' | 'restore';

/** What is being done. A review shows how far it is and can be stopped. */
export interface Work {
  readonly canStop: boolean;
  readonly progress: ReviewProgress | null;
}

/** Nothing to show of it but that it goes on. */
export const WORKING: Work = { canStop: false, progress: null };

/** How the last command ended; the language file makes the sentence. */
export type Notice =
  | { readonly kind: 'failed'; readonly failure: ExcelFailure }
  /** A part of the pane could not be fetched. */
  | { readonly kind: 'not-loaded'; readonly detail: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'highlighted'; readonly report: HighlightReport }
  | { readonly kind: 'cleared'; readonly report: ClearReport }
  | { readonly kind: 'nothing-to-fill' }
  | { readonly kind: 'nothing-to-convert' }
  /** Cells with legacy text that a conversion leaves as they are. */
  | { readonly kind: 'left-alone'; readonly cells: readonly string[] }
  /** The person has said in which encoding a sheet is. */
  | { readonly kind: 'told' }
  | { readonly kind: 'applied'; readonly report: ApplyReport }
  | { readonly kind: 'restored'; readonly report: RestoreReport }
  | { readonly kind: 'declared' }
  | { readonly kind: 'corrected' }
  /** Sheets of the add-in's own, or empty ones to be filled. */
  | { readonly kind: 'made'; readonly sheets: readonly string[] }
  /** How many findings a person explained; 0 where they are open again. */
  | { readonly kind: 'explained'; readonly findings: number }
  | { readonly kind: 'stamped' }
  /** The list of what must be done first is not done. */
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'nothing-to-make' };

/** How many totals say something else than they should, and how many are blank although they are known. */
export interface TotalsNow {
  readonly wrong: number;
  readonly blank: number;
}

export interface Session {
  readonly work: Work | null;
  readonly workbook: WorkbookReading | null;
  readonly review: Review | null;
  /** The families that the review looked for. */
  readonly kinds: readonly Kind[];
  /** The workbook was edited after it was read for the review. */
  readonly isStale: boolean;
  /** How many edits were heard of, so that a running review can tell whether there were any since it read. */
  readonly edits: number;
  /** What the totals say of the edits since, as far as they could be followed. */
  readonly totals: TotalsNow | null;
  /** The plan of edits that the person is looking at. */
  readonly plan: Plan | null;
  /** What is explained, what was mended, whether the workbook is as it was stamped. */
  readonly standing: Standing | null;
  /** Whether cells are marked, as far as it is known. */
  readonly marks: MarksFound;
  readonly notice: Notice | null;
}

export const NEW_SESSION: Session = { work: null, workbook: null, review: null, kinds: [], isStale: false, edits: 0, totals: null, plan: null, standing: null, marks: 'unknown', notice: null };

export function reviewInput({ grids, charts, tooLarge, state }: WorkbookReading): ReviewInput {
  return { grids, charts, tooLarge, state };
}

/** Whether some sheet holds text in a legacy font, which can be converted. */
export function hasLegacyText(review: Review | null): boolean {
  return review !== null && review.sheets.some(({ legacy = [] }) => legacy.length > 0);
}

/** A conversion restores no relation. */
export function isConversion(plan: Plan): boolean {
  return plan.every(({ rule }) => rule === undefined);
}

/** What the workbook looks like to a person who reviewed it. */
export function outcomeOf(review: Review): 'empty' | 'nothing-recognised' | 'reviewed' {
  if (review.sheets.some((sheet) => sheet.kind !== null || sheet.note === 'left-out')) return 'reviewed';
  return review.sheets.every((sheet) => sheet.note === 'empty') ? 'empty' : 'nothing-recognised';
}
