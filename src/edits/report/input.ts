/** What a report tells of. */
import type { Finding } from '../../appendices/finding';
import type { Explained, Language } from '../../review/messages';
import type { Review } from '../../review/result';
import type { Explanation } from '../../review/state';

export interface ReportInput {
  /** The name of the workbook; "" where it is not known. */
  readonly file: string;
  readonly review: Review;
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** Findings of earlier reviews that are gone. */
  readonly mended: readonly Finding[];
  /** Local time with its offset. */
  readonly at: string;
  /** The version of the add-in. */
  readonly version: string;
  readonly language: Language;
  /** The sentences of the language. */
  explain(finding: Finding): Explained;
}

/** How a finding stands. */
export type FindingStanding = { readonly state: 'open' | 'mended' } | { readonly state: 'explained'; readonly explanation: Explanation };

export interface ReportedFinding {
  readonly finding: Finding;
  readonly standing: FindingStanding;
}

/** Those of the review in its order, then those that are gone. */
export function reportedFindings({ review, explained, mended }: Pick<ReportInput, 'review' | 'explained' | 'mended'>): readonly ReportedFinding[] {
  const present = review.findings.map((finding): ReportedFinding => {
    const explanation = explained.get(finding);
    return { finding, standing: explanation === undefined ? { state: 'open' } : { state: 'explained', explanation } };
  });
  return [...present, ...mended.map((finding): ReportedFinding => ({ finding, standing: { state: 'mended' } }))];
}
