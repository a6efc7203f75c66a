/** The verdict on one indicator of a place: the level that applies, the value, and how far the level can be trusted. */
import { judge, together, type Check, type Value, type Verdict } from './judge';
import { levelFor, type Applied, type Situation } from './requirement';
import type { Condition, Indicator, Level } from './set';

/** What is known of an indicator: a value for it, and values for its parts where the sheet tells them apart. */
export interface Reported {
  /** A grade is written as in the scale of the indicator. */
  readonly value: Value | string;
  readonly parts?: Readonly<Record<string, Value | string>>;
}

export type Judged =
  /** `level`: what the value was compared with, of the condition (the indicator or one of its parts); absent for marks, which were compared by their author. */
  | { readonly kind: 'decided'; readonly verdict: Verdict; readonly level?: Level; readonly condition?: Condition }
  /** No level can be had; `unverified`: it was never seen in a source, and `would` is only what it would say. */
  | { readonly kind: 'undecided'; readonly reason: UndecidedReason; readonly level?: Level; readonly condition?: Condition; readonly would?: Verdict };

export type UndecidedReason = Extract<Applied, { kind: 'none' }>['reason'] | 'unverified' | 'unknown-grade';

/** The verdict; levels that an official has confirmed are part of the set (`withConfirmed`). */
export function judgeIndicator(indicator: Indicator, reported: Reported, situation: Situation): Judged {
  const conditions = conditionsOf(indicator, reported);
  const judged = conditions.map(({ condition, value }) => judgeCondition(condition, value, situation));
  const [only] = judged;
  if (judged.length === 1 && only !== undefined) return only;
  return joined(judged, indicator.choose);
}

interface Asked {
  readonly condition: Condition;
  readonly value: Value | string;
}

/** One number speaks of the first condition that has a level to measure, and of no other; a mark speaks of all of them. */
function conditionsOf(indicator: Indicator, { value, parts }: Reported): readonly Asked[] {
  const isForAll = typeof value === 'boolean' || value === 'not-applicable' || value === null;
  const measured = measuredCondition(indicator);
  const valueOf = (condition: Condition): Value | string => (isForAll || condition === measured ? value : null);
  const own = isJudged(indicator) ? [{ condition: indicator, value: valueOf(indicator) }] : [];
  return [...own, ...(indicator.parts ?? []).map((part) => ({ condition: part, value: parts?.[part.id] ?? valueOf(part) }))];
}

/** The condition that a number in the indicator's cell is about. */
export function measuredCondition(indicator: Indicator): Condition {
  const conditions: readonly Condition[] = [...(isJudged(indicator) ? [indicator] : []), ...(indicator.parts ?? [])];
  return conditions.find(({ comparison }) => comparison !== 'met') ?? conditions[0] ?? indicator;
}

/** Without levels of its own, its parts decide alone. */
function isJudged({ levels, parts }: Indicator): boolean {
  return levels.length > 0 || parts === undefined;
}

function judgeCondition(condition: Condition, value: Value | string, situation: Situation): Judged {
  if (value === null || typeof value === 'boolean' || value === 'not-applicable') return { kind: 'decided', verdict: judge(value, MARKED) };
  const applied = levelFor(condition, situation);
  if (applied.kind === 'none') {
    if (applied.reason === 'not-applicable') return { kind: 'decided', verdict: judge('not-applicable', MARKED), condition, ...(applied.level && { level: applied.level }) };
    return { kind: 'undecided', reason: applied.reason, condition, ...(applied.level && { level: applied.level }) };
  }
  const { level } = applied;
  const check = checkOf(condition, level.value);
  const known = knownValue(condition, value);
  if (check === null || known === null) return { kind: 'undecided', reason: 'unknown-grade', level, condition };
  const verdict = judge(known, check);
  return level.confidence === 'unverified' ? { kind: 'undecided', reason: 'unverified', level, condition, would: verdict } : { kind: 'decided', verdict, level, condition };
}

/** Marks need no level. */
const MARKED: Check = { comparison: 'met', level: 1 };

function checkOf({ comparison, scale }: Condition, value: number | string): Check | null {
  if (typeof value === 'number') return { comparison, level: value };
  const rank = scale?.indexOf(value) ?? -1;
  return rank < 0 ? null : { comparison, level: rank };
}

function knownValue({ scale }: Condition, value: number | string | { readonly rank: number }): Value {
  if (typeof value !== 'string') return value;
  const rank = scale?.indexOf(value) ?? -1;
  return rank < 0 ? null : { rank };
}

/** Unmet is certain as soon as enough conditions are; anything else has to wait for what is undecided. */
function joined(judged: readonly Judged[], choose: number | undefined): Judged {
  const verdicts = judged.map((one): Verdict => (one.kind === 'decided' ? one.verdict : { kind: 'missing' }));
  const verdict = together(verdicts, choose);
  const undecided = judged.find((one) => one.kind === 'undecided');
  if (verdict.kind === 'missing' && undecided !== undefined) return undecided;
  const decisive = judged.find((one) => one.kind === 'decided' && one.verdict === verdict);
  return decisive ?? { kind: 'decided', verdict };
}
