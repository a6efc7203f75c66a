/**
 * Requirements resolved once for a situation, and values judged by them: the same indicator is asked of thousands of places
 * that are in the same situation.
 */
import { judge, together, type Check, type Value, type Verdict } from './judge';
import { levelFor, type Applied, type Situation } from './requirement';
import type { Condition, Indicator, Level } from './set';

export type Judged =
  /** `level`: what the value was compared with, of the condition (the indicator or one of its parts); absent for marks, which were compared by their author. */
  | { readonly kind: 'decided'; readonly verdict: Verdict; readonly level?: Level; readonly condition?: Condition }
  /** No level can be had; `unverified`: it was never seen in a source, and `would` is only what it would say. */
  | { readonly kind: 'undecided'; readonly reason: UndecidedReason; readonly level?: Level; readonly condition?: Condition; readonly would?: Verdict };

export type UndecidedReason = Extract<Applied, { kind: 'none' }>['reason'] | 'unverified' | 'unknown-grade';

/** A condition as it stands in one situation. */
interface Requirement {
  readonly condition: Condition;
  /** Null where no level can be had: then `without` is the outcome whatever the number. */
  readonly check: Check | null;
  readonly without: Judged;
  readonly met: Judged;
  readonly metAtLimit: Judged;
  readonly level?: Level;
}

/** What an indicator asks in one situation. */
export interface Requirements {
  /** Where there is no more than one. */
  readonly only: Requirement | null;
  /** The indicator's own condition, unless its parts decide alone, then the parts. */
  readonly all: readonly Requirement[];
  /** The one that a number in the indicator's cell is about. */
  readonly measured: Requirement | undefined;
  readonly partIds: readonly (string | null)[];
  readonly choose: number | undefined;
}

export function requirementsOf(indicator: Indicator, situation: Situation): Requirements {
  const own = isJudged(indicator) ? [indicator] : [];
  const parts = indicator.parts ?? [];
  const all = [...own, ...parts].map((condition) => requirementOf(condition, situation));
  const measured = measuredCondition(indicator);
  return { only: all.length === 1 ? (all[0] ?? null) : null, all, measured: all.find(({ condition }) => condition === measured), partIds: [...own.map(() => null), ...parts.map(({ id }) => id)], choose: indicator.choose };
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

/** Marks need no level. */
const MARKED: Check = { comparison: 'met', level: 1 };
const MET: Verdict = { kind: 'met', isAtLimit: false };
const MET_AT_LIMIT: Verdict = { kind: 'met', isAtLimit: true };

function requirementOf(condition: Condition, situation: Situation): Requirement {
  const applied = levelFor(condition, situation);
  const level = applied.level === undefined ? {} : { level: applied.level };
  const undecided = (reason: UndecidedReason): Requirement => {
    const without: Judged = { kind: 'undecided', reason, condition, ...level };
    return { condition, check: null, without, met: without, metAtLimit: without, ...level };
  };
  if (applied.kind === 'none') {
    if (applied.reason !== 'not-applicable') return undecided(applied.reason);
    const without: Judged = { kind: 'decided', verdict: judge('not-applicable', MARKED), condition, ...level };
    return { condition, check: null, without, met: without, metAtLimit: without, ...level };
  }
  const check = checkOf(condition, applied.level.value);
  const unknown = undecided('unknown-grade');
  if (check === null) return unknown;
  const ofVerdict = (verdict: Verdict): Judged => outcome(condition, applied.level, verdict);
  return { ...unknown, check, met: ofVerdict(MET), metAtLimit: ofVerdict(MET_AT_LIMIT) };
}

/** What is only remembered never decides. */
function outcome(condition: Condition, level: Level, verdict: Verdict): Judged {
  return level.confidence === 'unverified' ? { kind: 'undecided', reason: 'unverified', level, condition, would: verdict } : { kind: 'decided', verdict, level, condition };
}

function checkOf({ comparison, scale }: Condition, value: number | string): Check | null {
  if (typeof value === 'number') return { comparison, level: value };
  const rank = scale?.indexOf(value) ?? -1;
  return rank < 0 ? null : { comparison, level: rank };
}

/** What marks say is the same whatever is required. */
const marked = (value: Value): Judged => ({ kind: 'decided', verdict: judge(value, MARKED) });
const MARKED_MET = marked(true);
const MARKED_UNMET = marked(false);
const NO_VALUE = marked(null);
const NOT_ASKED = marked('not-applicable');

/** A value, and values for the parts where the sheet tells them apart; a grade is written as in the scale. */
export type Parts = Readonly<Record<string, Value | string>>;

/** One number speaks of the measured condition and of no other; a mark speaks of all of them. */
export function judgeBy(requirements: Requirements, value: Value | string, parts?: Parts): Judged {
  if (requirements.only !== null && parts === undefined) return judgeOne(requirements.only, value);
  const { all, measured, partIds, choose } = requirements;
  const isForAll = typeof value === 'boolean' || value === 'not-applicable' || value === null;
  const judged = all.map((requirement, index) => {
    const id = partIds[index];
    const own = id === null || id === undefined ? undefined : parts?.[id];
    return judgeOne(requirement, own ?? (isForAll || requirement === measured ? value : null));
  });
  const [first] = judged;
  return first !== undefined && requirements.only !== null ? first : joined(judged, choose);
}

function judgeOne(requirement: Requirement, value: Value | string): Judged {
  if (typeof value === 'number') {
    const { check, condition, level } = requirement;
    if (check === null || level === undefined) return requirement.without;
    const verdict = judge(value, check);
    if (verdict.kind !== 'met') return outcome(condition, level, verdict);
    return verdict.isAtLimit ? requirement.metAtLimit : requirement.met;
  }
  if (value === true) return MARKED_MET;
  if (value === false) return MARKED_UNMET;
  if (value === null) return NO_VALUE;
  if (value === 'not-applicable') return NOT_ASKED;
  const { check, condition, level } = requirement;
  if (check === null || level === undefined) return requirement.without;
  const grade = typeof value === 'string' ? rankOf(condition, value) : value;
  return grade === null ? requirement.without : outcome(condition, level, judge(grade, check));
}

function rankOf({ scale }: Condition, value: string): Value {
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
