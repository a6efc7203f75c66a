/** What a criteria set must look like, and the mistakes of one that does not. */
import * as z from 'zod/mini';
import { indicatorsOf, type CriteriaSet, type Indicator, type Level, type Scope } from './set';

const confidence = z.enum(['verified', 'partial', 'unverified']);
const named = z.strictObject({ id: z.string().check(z.minLength(1)), name: z.string() });

const level = z
  .strictObject({
    region: z.optional(z.string()),
    group: z.optional(z.string()),
    from: z.optional(z.int()),
    to: z.optional(z.int()),
    value: z.optional(z.union([z.number(), z.string().check(z.minLength(1))])),
    left: z.optional(z.enum(['unknown', 'province', 'not-applicable'])),
    confidence,
    source: z.string(),
    note: z.optional(z.string()),
  })
  .check(z.refine(({ value, left }) => (value === undefined) !== (left === undefined), 'value-or-left'));

const condition = {
  comparison: z.enum(['>=', '>', '<=', '<', '==', 'met']),
  unit: z.string(),
  levels: z.array(level),
  scale: z.optional(z.array(z.string()).check(z.minLength(2))),
  derived: z.optional(z.strictObject({ set: z.string(), indicator: z.string(), factor: z.number().check(z.positive()) })),
};

const indicator = z.strictObject({
  ...condition,
  number: z.string().check(z.minLength(1)),
  name: z.string(),
  kind: z.enum(['share', 'count', 'money', 'mark', 'ordinal', 'text']),
  parts: z.optional(z.array(z.strictObject({ ...condition, id: z.string(), label: z.string() })).check(z.minLength(1))),
  choose: z.optional(z.int().check(z.positive())),
  isIfAny: z.optional(z.boolean()),
  nameConfidence: confidence,
  source: z.string(),
  amendment: z.optional(z.string()),
  note: z.optional(z.string()),
});

const criterion = z.strictObject({ number: z.string().check(z.minLength(1)), name: z.string(), indicators: z.array(indicator) });

const criteriaSet = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  level: z.string(),
  from: z.int(),
  to: z.int(),
  legalBasis: z.string(),
  amendment: z.optional(z.string()),
  base: z.optional(z.string()),
  regions: z.array(named),
  groups: z.array(named),
  regionOfSpecialCommunes: z.optional(z.string()),
  indicatorsInLaw: z.optional(z.int()),
  criteria: z.array(criterion),
  note: z.optional(z.string()),
});

/** What is wrong with a set; `at` names the indicator ("12.1") or the place in the file ("criteria.3.name"). */
export interface SetMistake {
  readonly kind: 'shape' | 'period' | 'doubled' | 'wrong-parent' | 'no-number' | 'not-in-scale' | 'overlap' | 'unknown-region' | 'unknown-group';
  readonly at: string;
  readonly detail: string;
}

export type SetReading = { readonly set: CriteriaSet } | { readonly mistakes: readonly SetMistake[] };

/** A set from what a JSON file holds, or every mistake in it. */
export function readSet(json: unknown): SetReading {
  const parsed = criteriaSet.safeParse(json);
  if (!parsed.success) return { mistakes: parsed.error.issues.map(({ path, message }) => ({ kind: 'shape', at: path.join('.'), detail: message })) };
  const mistakes = mistakesOf(parsed.data);
  return mistakes.length === 0 ? { set: parsed.data } : { mistakes };
}

/** The mistakes of a set that has the right shape. */
export function mistakesOf(set: CriteriaSet): readonly SetMistake[] {
  const indicators = indicatorsOf(set);
  return [
    ...(set.from <= set.to ? [] : [{ kind: 'period' as const, at: set.id, detail: `${set.from}-${set.to}` }]),
    ...doubled(set.criteria.map(({ number }) => number)),
    ...doubled(indicators.map(({ number }) => number)),
    ...set.criteria.flatMap((one) => one.indicators.flatMap((each) => (isOfCriterion(one.number, each.number) ? [] : [{ kind: 'wrong-parent' as const, at: each.number, detail: one.number }]))),
    ...indicators.flatMap((each) => conditionsOf(each).flatMap((one) => levelMistakes(one, each.number, set))),
  ];
}

type WithLevels = Pick<Indicator, 'comparison' | 'levels' | 'scale'>;

function conditionsOf(one: Indicator): readonly WithLevels[] {
  return [one, ...(one.parts ?? [])];
}

function doubled(numbers: readonly string[]): SetMistake[] {
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))].map((number) => ({ kind: 'doubled', at: number, detail: number }));
}

/** Indicators of criterion 2 are 2.1, 2.2 …; conditions (ĐK1) and parts of an appendix (I.1) have numbers of their own. */
export function isOfCriterion(criterion: string, indicator: string): boolean {
  const parent = /^(\d+)\.\d/.exec(indicator)?.[1];
  return parent === undefined || !/^\d+$/.test(criterion) || parent === criterion;
}

function levelMistakes({ comparison, levels, scale }: WithLevels, at: string, set: CriteriaSet): SetMistake[] {
  const mistakes: SetMistake[] = levels.flatMap((one) => [...valueMistakes(one, comparison, scale, at), ...scopeMistakes(one, set, at)]);
  for (const [index, one] of levels.entries()) {
    if (levels.slice(0, index).some((other) => doScopesOverlap(one, other))) mistakes.push({ kind: 'overlap', at, detail: scopeText(one) });
  }
  return mistakes;
}

function valueMistakes({ value }: Level, comparison: Indicator['comparison'], scale: readonly string[] | undefined, at: string): SetMistake[] {
  if (value === undefined) return [];
  if (scale !== undefined) return scale.includes(String(value)) ? [] : [{ kind: 'not-in-scale', at, detail: String(value) }];
  if (comparison !== 'met' && typeof value !== 'number') return [{ kind: 'no-number', at, detail: value }];
  return [];
}

function scopeMistakes({ region, group, from, to }: Level, { regions, groups }: CriteriaSet, at: string): SetMistake[] {
  const mistakes: SetMistake[] = [];
  if (region !== undefined && !regions.some(({ id }) => id === region)) mistakes.push({ kind: 'unknown-region', at, detail: region });
  if (group !== undefined && !groups.some(({ id }) => id === group)) mistakes.push({ kind: 'unknown-group', at, detail: group });
  if (from !== undefined && to !== undefined && from > to) mistakes.push({ kind: 'period', at, detail: `${from}-${to}` });
  return mistakes;
}

/** Two levels of these scopes claim the same places in a common year. */
export function doScopesOverlap(one: Scope, other: Scope): boolean {
  if (one.region !== other.region || one.group !== other.group || hasYears(one) !== hasYears(other)) return false;
  return (one.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (one.to ?? Infinity);
}

function hasYears({ from, to }: Scope): boolean {
  return from !== undefined || to !== undefined;
}

function scopeText({ region, group, from, to }: Level): string {
  return [region, group, hasYears({ from, to }) ? `${from ?? ''}-${to ?? ''}` : undefined].filter((part) => part !== undefined).join(' ');
}
