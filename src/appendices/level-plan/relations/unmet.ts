/** What a plan calls unmet; R13: a value that it calls unmet misses its requirement, one that it calls met does not. */
import { isRequirement, type Finding } from '../../finding';
import { hasSameUnit, meets } from '../../statements/compare';
import type { Relation } from '../../table';
import { readPlanClaims, type PlanClaim } from '../claims';
import type { LevelPlanTable } from '../table';
import { atItem, itemsOf, type PlacedItem } from './items';

const DISTRICT = /^huyện(?!\p{L})/iu;
const TOWN = /^(thị xã|thành phố|tx|tp)(?!\p{L})/iu;
/** The words before the first colon; a longer text is a sentence. */
const NAME = /^(?:[-+•*]|\d+[.)]|[a-zđ]\))?\s*([^:\n]{2,80}):/u;

export const unmet: Relation<LevelPlanTable> = {
  rules: ['level-plan/unmet', 'level-plan/wrong-side'],
  check: (table) => itemsOf(table).flatMap((placed) => readPlanClaims(placed.item.text).flatMap((claim) => checkClaim(table, placed, claim) ?? [])),
};

function checkClaim(table: LevelPlanTable, placed: PlacedItem, { actual, requirement, isCertain, verdict }: PlanClaim): Finding | null {
  const at = { ...atItem(table, placed), ...setOf(table, placed) };
  const expected = requirement === null ? {} : { expected: requirement };
  if (actual === null) return null;
  if (typeof actual === 'string' || !isRequirement(requirement) || !hasSameUnit(actual.unit, requirement.unit ?? '')) return verdict === 'unmet' || verdict === 'lacking' ? { ...at, rule: 'level-plan/unmet', severity: 'unmet', actual: valueOf(actual), ...expected, params: named(placed) } : null;
  const isMet = meets(actual.value, requirement);
  const stated = { ...at, actual: actual.value, ...expected, difference: Number((actual.value - requirement.value).toPrecision(12)), params: { unit: requirement.unit ?? actual.unit, verdict: verdict ?? '', ...named(placed) } };
  if (isMet ? verdict === 'unmet' : verdict === 'met') return { ...stated, rule: 'level-plan/wrong-side', severity: isCertain ? 'error' : 'warning' };
  return isMet && verdict !== 'lacking' ? null : { ...stated, rule: 'level-plan/unmet', severity: 'unmet' };
}

/** A district's plan is held against the set for districts; what towns and cities "complete" has no name that the title states. */
function setOf({ data: { level } }: LevelPlanTable, { place }: PlacedItem): Pick<Finding, 'set'> {
  if (level === null || TOWN.test(place.text)) return {};
  return { set: DISTRICT.test(place.text) ? `Huyện ${level}` : level };
}

/** What an item without a number is about: "Thu nhập" of "1. Thu nhập: Yêu cầu thu nhập bình quân …". */
function named({ item }: PlacedItem): { readonly name?: string } {
  const name = NAME.exec(item.text)?.[1]?.trim();
  return item.codes.length > 0 || name === undefined ? {} : { name };
}

function valueOf(actual: NonNullable<PlanClaim['actual']>): string | number {
  return typeof actual === 'string' ? actual : actual.value;
}
