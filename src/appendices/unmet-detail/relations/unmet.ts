/** Every indicator that the sheet calls unmet, with its value and its requirement; what cannot be read is said. */
import { isFormulaError } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { isRequirement } from '../../finding';
import type { Level } from '../../level';
import { hasSameUnit, meets } from '../../statements/compare';
import type { Statement } from '../../statements/statement';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';
import { atItem, itemsOf } from './items';

/** Its own criteria have no numbers: income, a smart village, a field to excel in (QĐ 319/QĐ-TTg 2022). */
const WITHOUT_NUMBERS: Level = 'NTM kiểu mẫu';

export const unmet: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/unmet', 'unmet-detail/unreadable', 'unmet-detail/wrong-side', 'figure/ambiguous', 'figure/impossible'],
  check: (table) => itemsOf(table).flatMap(({ place, item }) => checkItem(table, place, item)),
};

function checkItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Finding[] {
  const { statement } = item;
  const at = atItem(table, place, item);
  if (statement === null && (saysNothing(item) || isHeadingOnly(place, item))) return [];
  if (statement === null && item.code !== null) return [{ ...at, rule: 'unmet-detail/unmet', severity: 'unmet' }];
  if (item.code === null && item.set === WITHOUT_NUMBERS) return statement?.isReadable === true ? [...doubts(at, statement), verdict(at, statement)] : [];
  if (statement === null || !statement.isReadable || item.code === null) return [{ ...at, rule: 'unmet-detail/unreadable', severity: 'warning', actual: item.text }];
  return [...doubts(at, statement), verdict(at, statement)];
}

/** "-", "Không": nothing is unmet; "Tiêu chí 3: xã đã đạt" says the same of one criterion. */
function saysNothing({ code, text }: DetailItem): boolean {
  if (code === null) return /^(?:[-–—/x.]+|không(?: có)?)[.;]?$/iu.test(text) || isFormulaError(text);
  return /(?:^|[,.:;] ?)(?:xã )?(?:đã |cơ bản |hiện )?(?:đạt(?: chuẩn| yêu cầu)?|hoàn thành)[.;]?$/iu.test(text);
}

/** "Tiêu chí 2. Giao thông" above its indicators says nothing itself. */
function isHeadingOnly(place: DetailPlace, item: DetailItem): boolean {
  if (item.code === null || item.code.includes('.')) return false;
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
function verdict(at: Omit<Finding, 'rule' | 'severity'>, statement: Statement): Finding {
  const { actual, requirement } = statement;
  const stated = { ...(actual === null ? {} : { actual: typeof actual === 'string' ? actual : actual.value }), ...(requirement === null ? {} : { expected: requirement }) };
  const isNumber = actual !== null && typeof actual !== 'string';
  if (!isNumber || !isRequirement(requirement) || !hasSameUnit(actual.unit, requirement.unit ?? '')) {
    return { ...at, rule: 'unmet-detail/unmet', severity: 'unmet', ...stated, ...(isNumber ? { params: { unit: actual.unit } } : {}) };
  }
  const difference = Number((actual.value - requirement.value).toPrecision(12));
  const isContradiction = meets(actual.value, requirement) && !statement.hasOtherShortfall;
  const severity = statement.isRequirementCertain ? 'error' : 'warning';
  return {
    ...at,
    ...(isContradiction ? { rule: 'unmet-detail/wrong-side', severity } : { rule: 'unmet-detail/unmet', severity: 'unmet' }),
    ...stated,
    difference,
    params: { unit: actual.unit },
  };
}
