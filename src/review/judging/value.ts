/** One value against the set: what is compared with what, and how it ends. */
import type { AssessedReading, AssessedValue } from '../../appendices/assessed';
import { inUnitOf, isMixedUp } from '../../appendices/self-assessment/units';
import type { Requirement } from '../../appendices/finding';
import { hasSameUnit } from '../../appendices/statements/compare';
import { levelFor, type Situation } from '../../criteria/requirement';
import type { Condition, CriteriaSet, Indicator } from '../../criteria/set';
import { judgeIndicator, measuredCondition, type Judged } from '../../criteria/verdict';
import { fold } from '../../text/fold';
import { readGrade, type Grade } from '../../text/grade';
import { criterionNamed, indicatorOf, partNamed } from './indicator';
import { requirementOf, type JudgedValue, type OpenReason, type ValueVerdict } from './judged';

type Partly = Omit<JudgedValue, 'value' | 'code' | 'situation'>;

export function judgeValue(stated: AssessedValue, set: CriteriaSet | null, situation: Situation): JudgedValue {
  const found = set === null ? 'no-set' : indicatorOf(set, stated);
  const indicator = typeof found === 'string' ? null : conditionAsked(found, stated);
  const value = indicator === null ? stated : inUnitOfLevel(stated, indicator, situation);
  const code = value.scope === 'unnumbered' ? (indicator?.number ?? value.criterion) : (value.indicator ?? value.criterion ?? indicator?.number ?? (set === null ? null : criterionNamed(set, value.name)));
  return { value, code, situation, ...judgedBy(value, indicator, typeof found === 'string' ? found : 'which-indicator', situation) };
}

/** A part is judged alone, as an indicator of its own; null where the name does not tell which part. */
function conditionAsked(indicator: Indicator, { scope, name }: AssessedValue): Indicator | null {
  if (scope !== 'part') return indicator;
  const part = partNamed(indicator, name);
  if (part === null) return null;
  return { ...indicator, parts: undefined, choose: undefined, ...part };
}

/** Money in the unit of the level that it is compared with. */
function inUnitOfLevel(value: AssessedValue, indicator: Indicator, situation: Situation): AssessedValue {
  const { reading } = value;
  if (reading.kind !== 'number' || reading.unit === '' || isMeasure(reading.unit) !== 'money') return value;
  const requirement = levelIn(measuredCondition(indicator), situation);
  return requirement === null ? value : { ...value, reading: { ...reading, ...inUnitOf(reading, requirement) } };
}

/** The level as a number; null where there is none. */
function levelIn(condition: Condition, situation: Situation): Requirement | null {
  const applied = levelFor(condition, situation);
  const requirement = applied.kind === 'level' ? requirementOf(condition, applied.level) : null;
  return requirement === null || typeof requirement === 'string' ? null : requirement;
}

function judgedBy(value: AssessedValue, indicator: Indicator | null, missing: OpenReason, situation: Situation): Partly {
  const { reading, outcome } = value;
  const undecided = (verdict: ValueVerdict): Partly => ({ indicator, condition: null, level: null, verdict });
  if (reading.kind === 'mark') return undecided(marked(reading.isMet));
  if (reading.kind === 'not-applicable') return undecided({ kind: 'not-applicable' });
  if (reading.kind === 'blank') return undecided(outcome?.isMet === undefined || outcome.isMet === null ? { kind: 'blank' } : marked(outcome.isMet));
  if (indicator === null) return undecided({ kind: 'open', reason: missing });
  if (reading.kind === 'ambiguous') return ofCandidates(reading.candidates, indicator, situation);
  if (reading.kind === 'text') return ofGrade(reading.text, indicator, situation);
  return ofNumber(reading, indicator, situation);
}

const MARKED_MET: ValueVerdict = { kind: 'met', isMark: true, isAtLimit: false, shortfall: null };
const MARKED_UNMET: ValueVerdict = { kind: 'unmet', isMark: true, isAtLimit: false, shortfall: null };

function marked(isMet: boolean): ValueVerdict {
  return isMet ? MARKED_MET : MARKED_UNMET;
}

function ofNumber({ value, unit }: Extract<AssessedReading, { kind: 'number' }>, indicator: Indicator, situation: Situation): Partly {
  const condition = measuredCondition(indicator);
  const doubt = doubtOf(value, unit, indicator, condition, situation);
  if (doubt === null) return verdictOf(indicator, judgeIndicator(indicator, { value }, situation));
  const applied = levelFor(condition, situation);
  return { indicator, condition, level: applied.level ?? null, verdict: { kind: 'open', reason: doubt } };
}

function doubtOf(value: number, unit: string, { kind, name }: Indicator, condition: Condition, situation: Situation): 'unit' | 'impossible' | 'words' | null {
  if (condition.comparison === 'met') return 'words';
  if (unit !== '' && !hasSameUnit(unit, condition.unit) && isMeasure(unit) !== isMeasure(condition.unit)) return 'words';
  if (condition.unit === '%' && (value < 0 || value > 100)) return 'impossible';
  if (kind === 'count' && value < 0) return 'impossible';
  const requirement = levelIn(condition, situation);
  return requirement !== null && isMixedUp(value, unit, requirement, name) ? 'unit' : null;
}

/** Shares and money are never compared with anything else; counts are named in many ways. */
function isMeasure(unit: string): string {
  if (unit.startsWith('%')) return '%';
  return /^(ty|ti|trieu|trd|tr|nghin|ngan|dong)\b/.test(fold(unit)) ? 'money' : 'count';
}

/** Decided where every way to read the number leads to the same. */
function ofCandidates(candidates: readonly number[], indicator: Indicator, situation: Situation): Partly {
  const [first, ...others] = candidates.map((value) => verdictOf(indicator, judgeIndicator(indicator, { value }, situation)));
  const isSame = first !== undefined && first.verdict.kind !== 'open' && others.every(({ verdict }) => verdict.kind === first.verdict.kind);
  return isSame ? first : { indicator, condition: first?.condition ?? null, level: first?.level ?? null, verdict: { kind: 'open', reason: 'ambiguous' } };
}

const NONE = /^(khong|khong co|khong con)( nha( tam)?(,? dot nat)?| vu| truong hop)?( nao)?$/;

/** "Không" of what there ought to be little of is zero; "Có" and "Không" answer an indicator that asks whether there is something. Else null. */
function answerOf(written: string, { name }: Indicator, { comparison }: Condition): 0 | boolean | null {
  if (comparison !== 'met') return /^[<=]/.test(comparison) && NONE.test(written) ? 0 : null;
  if (!/^(xa |thon )?co\b/.test(fold(name))) return null;
  return written === 'co' ? true : written === 'khong' || written === 'khong co' ? false : null;
}

/** "Không có làng nghề", of an indicator that holds only where there is one. */
const HAS_NONE = /^(xa )?khong co\b/;

function ofGrade(text: string, indicator: Indicator, situation: Situation): Partly {
  const condition = measuredCondition(indicator);
  const written = fold(text);
  if (indicator.isIfAny === true && HAS_NONE.test(written)) return { indicator, condition: null, level: null, verdict: { kind: 'not-applicable' } };
  const answer = answerOf(written, indicator, condition);
  if (answer !== null) return typeof answer === 'boolean' ? { indicator, condition: null, level: null, verdict: marked(answer) } : verdictOf(indicator, judgeIndicator(indicator, { value: answer }, situation));
  const grade = condition.scale?.find((one) => fold(one) === written || isSameGrade(readGrade(one), readGrade(text)));
  if (grade !== undefined) return verdictOf(indicator, judgeIndicator(indicator, { value: grade }, situation));
  const applied = levelFor(condition, situation);
  return { indicator, condition, level: applied.level ?? null, verdict: { kind: 'open', reason: 'words' } };
}

function isSameGrade(one: Grade | null, other: Grade | null): boolean {
  return one !== null && one.scale === other?.scale && one.rank === other.rank;
}

function verdictOf(indicator: Indicator, judged: Judged): Partly {
  return { indicator, condition: judged.condition ?? null, level: judged.level ?? null, verdict: valueVerdict(judged) };
}

function valueVerdict(judged: Judged): ValueVerdict {
  if (judged.kind === 'undecided') {
    const would = judged.would?.kind;
    return { kind: 'open', reason: judged.reason, ...(would === 'met' || would === 'unmet' ? { would } : {}) };
  }
  const { verdict } = judged;
  if (verdict.kind === 'missing') return { kind: 'open', reason: 'other-parts' };
  if (verdict.kind === 'not-applicable') return { kind: 'not-applicable' };
  return { kind: verdict.kind, isMark: false, isAtLimit: verdict.isAtLimit, shortfall: verdict.kind === 'unmet' ? verdict.shortfall : null };
}
