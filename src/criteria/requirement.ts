/** Which level of a condition applies to a place in a year. It is never guessed: what is missing is said. */
import type { CriteriaSet, Condition, Left, Level, Scope } from './set';

/** What is known of a place that is to be judged. */
export interface Situation {
  readonly region?: string;
  readonly group?: string;
  readonly year?: number;
  /** Đặc biệt khó khăn or ATK. */
  readonly isSpecial?: boolean;
}

export type KnownLevel = Level & { readonly value: number | string };

export type Applied =
  | { readonly kind: 'level'; readonly level: KnownLevel }
  /** `left`: the set states no level here; `needs`: the level depends on what is not known of the place; `several`: two levels claim it. */
  | { readonly kind: 'none'; readonly reason: Left | 'needs-region' | 'needs-group' | 'needs-year' | 'several'; readonly level?: Level };

/** The region whose levels a place takes (QĐ 318, Điều 1). */
export function situationIn(set: CriteriaSet, situation: Situation): Situation {
  const { regionOfSpecialCommunes: region } = set;
  return situation.isSpecial === true && region !== undefined ? { ...situation, region } : situation;
}

/** The most specific level whose scope the situation fits. */
export function levelFor({ levels }: Pick<Condition, 'levels'>, situation: Situation): Applied {
  const fitting = levels.filter((level) => fits(level, situation));
  const most = Math.max(...fitting.map(specificity));
  const [level, other] = fitting.filter((one) => specificity(one) === most);
  if (level === undefined || level.left === 'unknown') return { kind: 'none', reason: missing(levels, situation) ?? 'unknown', ...(level !== undefined && { level }) };
  if (other !== undefined) return { kind: 'none', reason: 'several', level };
  // What the place lacks might lead to a more specific level.
  const needs = missing(levels.filter((one) => specificity(one) > most), situation);
  if (needs !== null) return { kind: 'none', reason: needs, level };
  return isKnown(level) ? { kind: 'level', level } : { kind: 'none', reason: level.left ?? 'unknown', level };
}

function isKnown(level: Level): level is KnownLevel {
  return level.value !== undefined;
}

/** The first thing not known of the place without which one of the levels cannot be decided on. */
function missing(levels: readonly Level[], situation: Situation): 'needs-region' | 'needs-group' | 'needs-year' | null {
  const open = levels.filter((level) => couldFit(level, situation));
  if (situation.region === undefined && open.some(({ region }) => region !== undefined)) return 'needs-region';
  if (situation.group === undefined && open.some(({ group }) => group !== undefined)) return 'needs-group';
  if (situation.year === undefined && open.some(hasYears)) return 'needs-year';
  return null;
}

function fits(scope: Scope, { region, group, year }: Situation): boolean {
  return (
    (scope.region === undefined || scope.region === region) &&
    (scope.group === undefined || scope.group === group) &&
    (!hasYears(scope) || (year !== undefined && isWithin(scope, year)))
  );
}

/** Nothing that is known of the place speaks against it. */
function couldFit(scope: Scope, { region, group, year }: Situation): boolean {
  return (
    (scope.region === undefined || region === undefined || scope.region === region) &&
    (scope.group === undefined || group === undefined || scope.group === group) &&
    (!hasYears(scope) || year === undefined || isWithin(scope, year))
  );
}

function hasYears({ from, to }: Scope): boolean {
  return from !== undefined || to !== undefined;
}

function isWithin({ from, to }: Scope, year: number): boolean {
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}

function specificity(scope: Scope): number {
  return Number(scope.region !== undefined) + Number(scope.group !== undefined) + Number(hasYears(scope));
}
