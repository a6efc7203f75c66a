/** Every indicator that the sheet calls unmet, with its value and its requirement; what cannot be read is said. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { isRequirement } from '../../finding';
import { meets } from '../actual';
import type { DetailItem, DetailPlace, Statement, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

export const unmet: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/unmet', 'unmet-detail/unreadable', 'unmet-detail/wrong-side', 'figure/ambiguous', 'figure/impossible'],
  check: (table) => itemsOf(table).flatMap(({ place, item }) => checkItem(table, place, item)),
};

function checkItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Finding[] {
  const { statement } = item;
  const at = atItem(table, place, item);
  if (statement === null) return isHeadingOnly(place, item) ? [] : [{ ...at, rule: 'unmet-detail/unmet', severity: 'unmet' }];
  if (!statement.isReadable || item.code === null) return [{ ...at, rule: 'unmet-detail/unreadable', severity: 'warning', actual: item.text }];
  return [...doubts(at, statement), verdict(at, statement)];
}

/** "Tiêu chí 2. Giao thông" above its indicators says nothing itself. */
function isHeadingOnly(place: DetailPlace, item: DetailItem): boolean {
  if (item.code === null || item.code.includes('.')) return item.code === null;
  return place.items.some((other) => other.set === item.set && other !== item && other.criterion === item.code);
}

function doubts(at: Omit<Finding, 'rule' | 'severity'>, { actual }: Statement): Finding[] {
  if (actual === null || typeof actual === 'string') return [];
  const findings: Finding[] = [];
  if (actual.candidates.length > 1) findings.push({ ...at, rule: 'figure/ambiguous', severity: 'warning', actual: actual.text, expected: actual.candidates });
  if (actual.unit === '%' && (actual.value > 100 || actual.value < 0)) {
    findings.push({ ...at, rule: 'figure/impossible', severity: 'error', actual: actual.value, params: { role: 'share' } });
  }
  return findings;
}

/** R13: a value called unmet lies on the failing side, unless something else is said to be missing as well. */
function verdict(at: Omit<Finding, 'rule' | 'severity'>, { actual, requirement, hasOtherShortfall }: Statement): Finding {
  const stated = { ...(actual === null ? {} : { actual: typeof actual === 'string' ? actual : actual.value }), ...(requirement === null ? {} : { expected: requirement }) };
  if (actual === null || typeof actual === 'string' || !isRequirement(requirement)) {
    const unit = actual === null || typeof actual === 'string' ? {} : { params: { unit: actual.unit } };
    return { ...at, rule: 'unmet-detail/unmet', severity: 'unmet', ...stated, ...unit };
  }
  const difference = Number((actual.value - requirement.value).toPrecision(12));
  const isContradiction = meets(actual.value, requirement) && !hasOtherShortfall;
  return {
    ...at,
    rule: isContradiction ? 'unmet-detail/wrong-side' : 'unmet-detail/unmet',
    severity: isContradiction ? 'error' : 'unmet',
    ...stated,
    difference,
    params: { unit: actual.unit },
  };
}
