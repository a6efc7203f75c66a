/** Levels that an official has confirmed with a source: they decide, whatever the set said of them. */
import { complete } from './complete';
import type { Condition, CriteriaSet, Criterion, Indicator, Level, Scope } from './set';

/** "I have seen this level, and it stands there." */
export interface ConfirmedLevel extends Scope {
  /** The id of the criteria set. */
  readonly set: string;
  readonly indicator: string;
  /** The id of the indicator's part; absent where the level is the indicator's own. */
  readonly part?: string;
  readonly value: number | string;
  readonly source: string;
}

/** The sets with the levels confirmed, also those that a province's set takes from its base. What a set does not have is left out. */
export function withConfirmed(sets: readonly CriteriaSet[], confirmed: readonly ConfirmedLevel[]): readonly CriteriaSet[] {
  return confirmed.reduce<readonly CriteriaSet[]>((before, one) => before.map((set) => (set.id === one.set ? confirmIn(set, one, before) : set)), sets);
}

function confirmIn(set: CriteriaSet, one: ConfirmedLevel, sets: readonly CriteriaSet[]): CriteriaSet {
  const completed = complete(set, sets);
  const { criteria } = 'set' in completed ? completed.set : set;
  const criterion = criteria.find(({ indicators }) => indicators.some(({ number }) => number === one.indicator));
  const indicator = criterion?.indicators.find(({ number }) => number === one.indicator);
  return criterion === undefined || indicator === undefined ? set : withIndicator(set, criterion, confirmedIndicator(indicator, one));
}

/** In the place of the set's own indicator of this number, or beside its others. */
function withIndicator(set: CriteriaSet, { number, name }: Criterion, indicator: Indicator): CriteriaSet {
  const own = set.criteria.find((criterion) => criterion.number === number) ?? { number, name, indicators: [] };
  const isKnown = own.indicators.some((one) => one.number === indicator.number);
  const indicators = isKnown ? own.indicators.map((one) => (one.number === indicator.number ? indicator : one)) : [...own.indicators, indicator];
  const changed = { ...own, indicators };
  return { ...set, criteria: set.criteria.includes(own) ? set.criteria.map((criterion) => (criterion === own ? changed : criterion)) : [...set.criteria, changed] };
}

function confirmedIndicator(indicator: Indicator, one: ConfirmedLevel): Indicator {
  if (one.part === undefined) return confirmedCondition(indicator, one);
  return { ...indicator, parts: indicator.parts?.map((part) => (part.id === one.part ? confirmedCondition(part, one) : part)) };
}

function confirmedCondition<T extends Condition>(condition: T, { value, source, region, group, from, to }: ConfirmedLevel): T {
  const scope = { ...(region !== undefined && { region }), ...(group !== undefined && { group }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const level: Level = { ...scope, value, confidence: 'verified', source };
  return { ...condition, levels: [...condition.levels.filter((other) => !isSameScope(other, level)), level] };
}

function isSameScope(one: Scope, other: Scope): boolean {
  return one.region === other.region && one.group === other.group && one.from === other.from && one.to === other.to;
}
