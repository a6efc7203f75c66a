/** How a reviewed workbook stands: what is explained, what was mended, whether it is as it was stamped. */
import type { Finding } from '../appendices/finding';
import type { Grid } from '../sheet/grid';
import { didCellsChange, explainedFindings, goneFindings, keyedFindings, type KeyedFinding } from './explained';
import type { Review } from './result';
import { verifyStamp, type Verification } from './stamp/verify';
import type { Explanation, WorkbookState } from './state';

export interface Standing {
  /** The findings of the review with what it takes to know them again. */
  readonly keyed: readonly KeyedFinding[];
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** Findings of earlier reviews that are gone because the workbook was changed, not because it is read or judged in another way. */
  readonly mended: readonly KeyedFinding[];
  /** What was reviewed. */
  readonly workbook: Pick<ReadWorkbook, 'grids' | 'state'>;
  readonly verification: Verification;
}

/** A workbook as it was read. */
export interface ReadWorkbook {
  readonly grids: readonly Grid[];
  readonly tooLarge: readonly string[];
  readonly state: WorkbookState;
}

/** `before`: how the same workbook stood after the review before this one. */
export function standingOf({ grids, tooLarge, state }: ReadWorkbook, review: Review, before: Standing | null): Standing {
  const keyed = keyedFindings(review.findings, grids);
  return {
    keyed,
    explained: explainedFindings(keyed, state.explained ?? []),
    mended: before === null ? [] : mendedSince(before, { grids, state }, keyed),
    workbook: { grids, state },
    verification: verifyStamp({ stamp: state.stamp, review, grids, tooLarge }),
  };
}

function mendedSince(before: Standing, { grids, state }: Standing['workbook'], keyed: readonly KeyedFinding[]): readonly KeyedFinding[] {
  const isReadAlike = toldOf(before.workbook.state) === toldOf(state);
  const gone = goneFindings(before.keyed, keyed).filter(({ finding }) => isReadAlike || didCellsChange(finding, before.workbook.grids, grids));
  return [...goneFindings(before.mended, keyed), ...gone];
}

/** All that a person told of how the workbook is to be read and judged. */
function toldOf({ corrections = [], encodings = [], criteria = {}, bases, baseReasons = [] }: WorkbookState): string {
  return JSON.stringify([corrections, encodings, criteria, bases, baseReasons]);
}
