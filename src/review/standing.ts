/** How a reviewed workbook stands: what is explained, what was mended, whether it is as it was stamped. */
import type { Finding } from '../appendices/finding';
import type { Grid } from '../sheet/grid';
import { explainedFindings, keyedFindings, mendedFindings, type KeyedFinding } from './explained';
import type { Review } from './result';
import { verifyStamp, type Verification } from './stamp/verify';
import type { Explanation, WorkbookState } from './state';

export interface Standing {
  /** The findings of the review with what it takes to know them again. */
  readonly keyed: readonly KeyedFinding[];
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** Findings of earlier reviews that are gone. */
  readonly mended: readonly KeyedFinding[];
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
    mended: before === null ? [] : mendedFindings([...before.mended, ...before.keyed], keyed),
    verification: verifyStamp({ stamp: state.stamp, review, grids, tooLarge }),
  };
}
