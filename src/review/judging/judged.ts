/** What the judging makes of each value: data for the findings, the views and the summaries. */
import type { AssessedValue, Assessment } from '../../appendices/assessed';
import type { Requirement } from '../../appendices/finding';
import type { UndecidedReason } from '../../criteria/verdict';
import type { Situation } from '../../criteria/requirement';
import type { Condition, CriteriaSet, Indicator, Level } from '../../criteria/set';
import type { Choice } from './choice';

/**
 * Why a value was not judged.
 * - those of the set: no level, or what the level depends on is not known of the place;
 * - `no-set`; `no-indicator`: the set has none of this number; `which-indicator`: the sheet does not tell which;
 * - `other-parts`: what is stated is met, and the sheet says nothing of the indicator's other parts;
 * - `ambiguous`: a number that can be read in several ways; `unit`: in another unit than the level; `impossible`; `words`.
 */
export type OpenReason = UndecidedReason | 'no-set' | 'no-indicator' | 'which-indicator' | 'other-parts' | 'ambiguous' | 'unit' | 'impossible' | 'words';

export type ValueVerdict =
  /** `isMark`: the sheet's own mark or conclusion, which was not compared with a level. */
  | { readonly kind: 'met' | 'unmet'; readonly isMark: boolean; readonly isAtLimit: boolean; readonly shortfall: number | null }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'blank' }
  /** `would`: what a level that nobody has verified would say. */
  | { readonly kind: 'open'; readonly reason: OpenReason; readonly would?: 'met' | 'unmet' };

export interface JudgedValue {
  readonly value: AssessedValue;
  /** The number of the indicator, or of the criterion; null where the sheet gives none and the name does not tell. */
  readonly code: string | null;
  readonly indicator: Indicator | null;
  /** What was compared: the indicator, or one of its parts. */
  readonly condition: Condition | null;
  readonly level: Level | null;
  readonly situation: Situation;
  readonly verdict: ValueVerdict;
}

export interface JudgedTable {
  readonly assessment: Assessment;
  readonly choice: Choice;
  readonly set: CriteriaSet | null;
  readonly year: number | null;
  readonly values: readonly JudgedValue[];
}

/** Met, unmet, or neither: the verdict, else what the sheet itself concludes; a blank counts as `blank` says. */
export function statusOf({ verdict, value }: JudgedValue, blank: 'unknown' | 'unmet' = 'unknown'): 'met' | 'unmet' | 'unknown' | 'not-applicable' {
  if (verdict.kind === 'blank') return blank;
  if (verdict.kind !== 'open') return verdict.kind;
  const isMet = value.outcome?.isMet ?? null;
  return isMet === null ? 'unknown' : isMet ? 'met' : 'unmet';
}

/** A level as findings state it: a number with its comparison, or the words of a grade. */
export function requirementOf({ comparison, unit }: Condition, { value }: Level): Requirement | string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' || comparison === 'met') return String(value);
  return { op: comparison, value, unit };
}
