/** What a plan calls unmet; R13: a value that it calls unmet misses its requirement, one that it calls met does not. */
import { isRequirement, type Finding } from '../../finding';
import { hasSameUnit, meets } from '../../statements/compare';
import type { Relation } from '../../table';
import { readPlanClaims, type PlanClaim } from '../claims';
import type { LevelPlanTable } from '../table';
import { atItem, itemsOf, type PlacedItem } from './items';

export const unmet: Relation<LevelPlanTable> = {
  rules: ['level-plan/unmet', 'level-plan/wrong-side'],
  check: (table) => itemsOf(table).flatMap((placed) => readPlanClaims(placed.item.text).flatMap((claim) => checkClaim(table, placed, claim) ?? [])),
};

function checkClaim(table: LevelPlanTable, placed: PlacedItem, { actual, requirement, isCertain, verdict }: PlanClaim): Finding | null {
  const at = { ...atItem(table, placed), ...(table.data.level === null ? {} : { set: table.data.level }) };
  const expected = requirement === null ? {} : { expected: requirement };
  if (actual === null) return null;
  if (typeof actual === 'string' || !isRequirement(requirement) || !hasSameUnit(actual.unit, requirement.unit ?? '')) return verdict === 'unmet' || verdict === 'lacking' ? { ...at, rule: 'level-plan/unmet', severity: 'unmet', actual: valueOf(actual), ...expected } : null;
  const isMet = meets(actual.value, requirement);
  const stated = { ...at, actual: actual.value, ...expected, difference: Number((actual.value - requirement.value).toPrecision(12)), params: { unit: requirement.unit ?? actual.unit, verdict: verdict ?? '' } };
  if (isMet ? verdict === 'unmet' : verdict === 'met') return { ...stated, rule: 'level-plan/wrong-side', severity: isCertain ? 'error' : 'warning' };
  return isMet && verdict !== 'lacking' ? null : { ...stated, rule: 'level-plan/unmet', severity: 'unmet' };
}

function valueOf(actual: NonNullable<PlanClaim['actual']>): string | number {
  return typeof actual === 'string' ? actual : actual.value;
}
