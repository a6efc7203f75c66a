/** Sets made complete: a province's set over the national one, and levels that derive from another set's. */
import type { CriteriaSet, Criterion, Indicator, Level } from './set';
import { indicatorsOf } from './set';

/** A set that names another which is not there, or its own derivation. */
export interface MissingSet {
  readonly set: string;
  readonly names: string;
}

export type Completed = { readonly set: CriteriaSet } | { readonly missing: MissingSet };

/** The set as it is judged by: what it does not state is taken from its base, and derived levels are reckoned. */
export function complete(set: CriteriaSet, sets: readonly CriteriaSet[]): Completed {
  return completeIn(set, sets, [], true);
}

/** The set with what it does not state itself taken from its base; derived levels are left to be reckoned. */
export function withBase(set: CriteriaSet, sets: readonly CriteriaSet[]): Completed {
  return completeIn(set, sets, [], false);
}

function completeIn(set: CriteriaSet, sets: readonly CriteriaSet[], under: readonly string[], isReckoned: boolean): Completed {
  const find = (id: string): Completed => {
    const found = sets.find((one) => one.id === id);
    if (found === undefined || under.includes(id) || id === set.id) return { missing: { set: set.id, names: id } };
    return completeIn(found, sets, [...under, set.id], isReckoned);
  };
  const over = set.base === undefined ? { set } : overBase(set, find(set.base));
  return 'missing' in over || !isReckoned ? over : derivedIn(over.set, find);
}

function overBase(set: CriteriaSet, base: Completed): Completed {
  if ('missing' in base) return base;
  const own = new Map(indicatorsOf(set).map((one) => [one.number, one]));
  const known = new Set(base.set.criteria.map(({ number }) => number));
  const criteria = base.set.criteria.map((criterion): Criterion => {
    const added = set.criteria.find(({ number }) => number === criterion.number)?.indicators ?? [];
    const isNew = ({ number }: Indicator) => !criterion.indicators.some((one) => one.number === number);
    return { ...criterion, indicators: [...criterion.indicators.map((one) => own.get(one.number) ?? one), ...added.filter(isNew)] };
  });
  return {
    set: {
      ...base.set,
      ...set,
      regions: merged(base.set.regions, set.regions),
      groups: merged(base.set.groups, set.groups),
      criteria: [...criteria, ...set.criteria.filter(({ number }) => !known.has(number))],
    },
  };
}

function merged<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): readonly T[] {
  return [...base.filter(({ id }) => !own.some((one) => one.id === id)), ...own];
}

function derivedIn(set: CriteriaSet, find: (id: string) => Completed): Completed {
  const criteria: Criterion[] = [];
  for (const criterion of set.criteria) {
    const indicators: Indicator[] = [];
    for (const one of criterion.indicators) {
      const from = one.derived === undefined ? null : find(one.derived.set);
      if (from !== null && 'missing' in from) return from;
      indicators.push(from === null ? one : derivedFrom(one, from.set));
    }
    criteria.push({ ...criterion, indicators });
  }
  return { set: { ...set, criteria } };
}

/** Levels that the indicator states itself go first; the others are the factor times those of its origin. */
function derivedFrom(one: Indicator, origin: CriteriaSet): Indicator {
  const { derived } = one;
  const levels = indicatorsOf(origin).find(({ number }) => number === derived?.indicator)?.levels ?? [];
  if (derived === undefined) return one;
  const isStated = (level: Level) =>
    one.levels.some((own) => own.region === level.region && own.group === level.group && own.from === level.from && own.to === level.to);
  return { ...one, levels: [...one.levels, ...levels.filter((level) => !isStated(level)).map((level) => times(level, derived.factor))] };
}

function times(level: Level, factor: number): Level {
  return typeof level.value === 'number' ? { ...level, value: Number((level.value * factor).toPrecision(12)) } : level;
}
