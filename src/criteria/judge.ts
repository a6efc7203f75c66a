/** Is a value good enough? Pure comparison: the value is read and the level chosen before. */
import type { Comparison } from './set';

/** A value at hand; numbers in the unit of the condition. */
export type Value = number | Mark | Grade | 'not-applicable' | null;
/** "Đạt" or "Chưa đạt". */
export type Mark = boolean;
/** The place of a grade in its scale, counted from 0. */
export interface Grade {
  readonly rank: number;
}

/** A condition with the level that applies; a grade's level is its rank. */
export interface Check {
  readonly comparison: Comparison;
  readonly level: number;
}

export type Verdict =
  /** `isAtLimit`: the value is the level itself, where sources that say "dưới" and "bằng hoặc dưới" part. */
  | { readonly kind: 'met'; readonly isAtLimit: boolean }
  /** `shortfall`: how far the value is from the level, in its unit; null for marks. */
  | { readonly kind: 'unmet'; readonly shortfall: number | null; readonly isAtLimit: boolean }
  | { readonly kind: 'not-applicable' }
  /** There is no value. Blank is not zero. */
  | { readonly kind: 'missing' };

const MET: Verdict = { kind: 'met', isAtLimit: false };
const MET_AT_LIMIT: Verdict = { kind: 'met', isAtLimit: true };
const UNMET_MARK: Verdict = { kind: 'unmet', shortfall: null, isAtLimit: false };
const NOT_APPLICABLE: Verdict = { kind: 'not-applicable' };
const MISSING: Verdict = { kind: 'missing' };

/** The verdict; a mark answers every condition, since the sheet's author compared already. */
export function judge(value: Value, { comparison, level }: Check): Verdict {
  if (typeof value === 'number') return judgeNumber(value, comparison, level);
  if (value === true) return MET;
  if (value === false) return UNMET_MARK;
  if (value === null) return MISSING;
  if (value === 'not-applicable') return NOT_APPLICABLE;
  return judgeNumber(value.rank, comparison, level);
}

function judgeNumber(value: number, comparison: Comparison, level: number): Verdict {
  if (value === level) return isMetAtLimit(comparison) ? MET_AT_LIMIT : { kind: 'unmet', shortfall: 0, isAtLimit: true };
  if (isBeyond(value, comparison, level)) return MET;
  return { kind: 'unmet', shortfall: distance(value, level), isAtLimit: false };
}

function isMetAtLimit(comparison: Comparison): boolean {
  return comparison !== '>' && comparison !== '<';
}

function isBeyond(value: number, comparison: Comparison, level: number): boolean {
  return comparison === '<=' || comparison === '<' ? value < level : comparison !== '==' && value > level;
}

/** 75 - 74.32 is 0.68, not 0.6800000000000068. */
function distance(value: number, level: number): number {
  return Math.round(Math.abs(level - value) * 1e9) / 1e9;
}

/** The verdict on several conditions together: unmet when one is, else missing when one is; `choose` of them must be met. */
export function together(verdicts: readonly Verdict[], choose = verdicts.length): Verdict {
  const asked = verdicts.filter((verdict) => verdict.kind !== 'not-applicable');
  const [first] = asked;
  if (first === undefined) return NOT_APPLICABLE;
  const most = Math.min(choose, asked.length);
  const met = asked.filter((verdict) => verdict.kind === 'met').length;
  const open = asked.filter((verdict) => verdict.kind === 'missing').length;
  if (met >= most) return asked.some((verdict) => verdict.kind === 'met' && verdict.isAtLimit) ? MET_AT_LIMIT : MET;
  if (met + open >= most) return MISSING;
  return asked.find((verdict) => verdict.kind === 'unmet') ?? UNMET_MARK;
}
