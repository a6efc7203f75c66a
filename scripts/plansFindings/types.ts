/** What is kept by hand for docs/plans-findings.md. Sentences are Vietnamese: they are read on the page. */

/** Which finding of a workbook: "PL09!J5 roadmap/column-total". Made by `keyOf`. */
export type FindingKey = string;

/** Why nothing finds a contradiction that a careful reader finds. */
export type NotFound =
  /** It stands in the body of the plan, which no sheet holds. */
  | 'outside'
  /** The sample puts right what the scan broke, so the sheet no longer contradicts itself. */
  | 'scan'
  /** Neither side can be told wrong from the sheets alone. */
  | 'undecidable'
  /** A rule could find it and none does yet. */
  | 'rule-missing';

/** One contradiction, found by reading the five texts before any rule was run. */
export interface Contradiction {
  /** Appendix and row, or section of the body. */
  readonly where: string;
  /** As printed. */
  readonly quote: string;
  /** What contradicts what. */
  readonly against: string;
  readonly outcome: { readonly foundBy: readonly [FindingKey, ...FindingKey[]] } | { readonly notFound: NotFound; readonly why: string };
}

export interface ReadPlan {
  readonly title: string;
  /** The sample made from its appendices. */
  readonly workbook: string;
  readonly contradictions: readonly Contradiction[];
}

/** How a finding stands against the source document. */
export type Verdict = 'document' | 'scan' | 'undecidable' | 'false-alarm';

/** Verdict and reason of each finding that is not `unmet`. */
export type Verdicts = Readonly<Record<FindingKey, readonly [Verdict, string]>>;

/** How the source document states an `unmet`: */
export type UnmetSource =
  /** value or "chưa đạt", and the requirement or its absence, as the finding gives them */
  | 'stated'
  /** only by standing among the criteria that are not met */
  | 'column'
  /** at a place that the sample restores from the scan: number, column or figure */
  | 'restored'
  /** not at all */
  | 'not-stated';

export type UnmetSources = Readonly<Record<UnmetSource, readonly FindingKey[]>>;

/** What is judged of one workbook. */
export interface Judgement {
  readonly verdicts: Verdicts;
  /** Left out where the workbook has no `unmet`. */
  readonly unmet?: UnmetSources;
}
