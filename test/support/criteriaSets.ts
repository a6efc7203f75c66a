/** Criteria sets of any shape, for property tests. */
import fc from './properties';
import { scopeText } from '../../src/criteria/sheet/scope';
import type { Comparison, Condition, CriteriaSet, Criterion, Indicator, Level, Scope } from '../../src/criteria/set';

const text = fc.stringMatching(/^[A-Za-zĐđăâêôơưáàảãạ0-9,.;:%()≥=+-][A-Za-zĐđăâêôơưáàảãạ0-9 ,.;:%()≥=+-]{0,20}[a-z]$/);
const confidence = fc.constantFrom('verified' as const, 'partial' as const, 'unverified' as const);
const REGIONS = [
  { id: 'DHNTB', name: 'Duyên hải Nam Trung Bộ' },
  { id: 'TN', name: 'Tây Nguyên' },
];
const GROUPS = [
  { id: 'nhom1', name: 'Nhóm 1' },
  { id: 'mien-nui', name: 'Xã miền núi/ĐBKK' },
];
const GRADES = ['Trung bình', 'Khá', 'Tốt'];

/** Scopes of which no two claim the same place in the same year. */
const SCOPES: readonly Scope[] = [undefined, 'DHNTB', 'TN'].flatMap((region) =>
  [undefined, 'nhom1', 'mien-nui'].flatMap((group) =>
    [{}, { from: 2021, to: 2023 }, { from: 2024, to: 2024 }, { from: 2025 }, { to: 2020 }].map((years) => ({ ...(region && { region }), ...(group && { group }), ...years })),
  ),
);

const left = fc.constantFrom('unknown' as const, 'province' as const, 'not-applicable' as const);
const number = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9_999 }).map((hundredths) => hundredths / 100));

/** Less than one percent is taken for a share written as a fraction. */
const share = fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 10_000 }).map((hundredths) => hundredths / 100));

function levelsOf(value: fc.Arbitrary<number | string>): fc.Arbitrary<readonly Level[]> {
  const stated = fc.oneof(value.map((one) => ({ value: one })), left.map((one) => ({ left: one })));
  const provenance = fc.record({ confidence, source: text, note: text }, { requiredKeys: ['confidence', 'source'] });
  return fc.uniqueArray(fc.constantFrom(...SCOPES), { maxLength: 4 }).chain((scopes) => fc.tuple(...scopes.map((scope) => fc.tuple(stated, provenance).map(([what, where]): Level => ({ ...scope, ...what, ...where })))));
}

const compared = fc.constantFrom<Comparison>('>=', '>', '<=', '<', '==');
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ comparison: compared, unit: fc.constantFrom('triệu đồng/người/năm', 'sản phẩm'), levels: levelsOf(number) }),
  fc.record({ comparison: compared, unit: fc.constant('%'), levels: levelsOf(share) }),
  fc.record({ comparison: fc.constant('met' as const), unit: fc.constant(''), levels: levelsOf(fc.constant('Đạt')) }),
  fc.record({ comparison: compared, unit: fc.constant(''), levels: levelsOf(fc.constantFrom(...GRADES)), scale: fc.constant(GRADES) }),
  fc.record({
    comparison: compared,
    unit: fc.constant('%'),
    levels: fc.constant([]),
    derived: fc.record({ set: fc.constant('bo-khac'), indicator: fc.constantFrom('10', 'ĐK2', '15.4'), factor: fc.constantFrom(1.1, 2, 0.5) }),
  }),
);

function indicatorOf(number: string): fc.Arbitrary<Indicator> {
  const parts = fc.uniqueArray(fc.constantFrom('a', 'b', 'tap-trung'), { minLength: 1 }).chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(text, condition).map(([label, one]) => ({ id, label, ...one })))));
  const facts = fc.record(
    {
      name: text,
      kind: fc.constantFrom('share' as const, 'count' as const, 'money' as const, 'mark' as const, 'ordinal' as const, 'text' as const),
      parts,
      choose: fc.integer({ min: 1, max: 3 }),
      isIfAny: fc.constant(true),
      nameConfidence: confidence,
      source: text,
      amendment: text,
      note: text,
    },
    { requiredKeys: ['name', 'kind', 'nameConfidence', 'source'] },
  );
  return fc.tuple(facts, condition).map(([one, of]) => ({ number, ...one, ...of }));
}

function criterionOf(number: string): fc.Arbitrary<Criterion> {
  const indicators = fc.uniqueArray(fc.constantFrom('1', '2', '10'), { maxLength: 3 }).chain((ends) => fc.tuple(...ends.map((end) => indicatorOf(`${number}.${end}`))));
  return fc.record({ number: fc.constant(number), name: text, indicators });
}

export function anySet(id: string): fc.Arbitrary<CriteriaSet> {
  const criteria = fc.uniqueArray(fc.constantFrom('1', '2', '17'), { minLength: 1 }).chain((numbers) => fc.tuple(...numbers.map(criterionOf)));
  return fc.record(
    {
      id: fc.constant(id),
      name: text,
      level: fc.constant('xã NTM'),
      from: fc.constant(2021),
      to: fc.integer({ min: 2021, max: 2030 }),
      legalBasis: text,
      amendment: text,
      regions: fc.constant(REGIONS),
      groups: fc.constant(GROUPS),
      regionOfSpecialCommunes: fc.constant('TN'),
      indicatorsInLaw: fc.nat({ max: 90 }),
      criteria,
      note: text,
    },
    { requiredKeys: ['id', 'name', 'level', 'from', 'to', 'legalBasis', 'regions', 'groups', 'criteria'] },
  );
}

/** The order of levels means nothing. */
export function inOrder(set: CriteriaSet): CriteriaSet {
  const sorted = <C extends Condition>(one: C): C => ({ ...one, levels: [...one.levels].sort((a, b) => (scopeText(a) < scopeText(b) ? -1 : 1)) });
  const whole = (one: Indicator): Indicator => ({ ...sorted(one), ...(one.parts && { parts: one.parts.map(sorted) }) });
  return { ...set, criteria: set.criteria.map((criterion) => ({ ...criterion, indicators: criterion.indicators.map(whole) })) };
}
