/** The requirement that a sheet states and the one of the set: a difference is told with both sources. */
import { isRequirement, type Finding, type Operator, type Requirement } from '../../appendices/finding';
import { inUnit } from '../../appendices/self-assessment/units';
import { hasSameUnit } from '../../appendices/statements/compare';
import { levelFor, situationIn, type KnownLevel, type Situation } from '../../criteria/requirement';
import type { Condition, CriteriaSet } from '../../criteria/set';
import { measuredCondition } from '../../criteria/verdict';
import { ofIndicator, provenance } from './at';
import { requirementOf, type JudgedTable, type JudgedValue } from './judged';

/** One level stated in a sheet that is none of those which the set has for the place. */
interface Difference {
  readonly judged: JudgedValue;
  readonly stated: Requirement;
  readonly condition: Condition;
  readonly levels: readonly [KnownLevel, ...KnownLevel[]];
  /** The year whose level it is instead. */
  readonly otherYear: number | null;
}

/** Cells that state the same of the same indicator are one finding. */
export function differenceFindings(table: JudgedTable): readonly Finding[] {
  const { set } = table;
  if (set === null) return [];
  const groups = new Map<string, Difference[]>();
  const levels = resolver(set);
  for (const judged of table.values) {
    const difference = differenceOf(judged, set, table.year, levels);
    if (difference === null) continue;
    const key = JSON.stringify([judged.code, difference.stated, difference.levels.map(({ value }) => value), difference.otherYear]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [difference]);
    else known.push(difference);
  }
  return [...groups.values()].map((group) => differenceFinding(table, set, group));
}

/** Does the sheet require something else of this value than the set? */
export function statesOther(judged: JudgedValue, set: CriteriaSet, year: number | null): boolean {
  return differenceOf(judged, set, year, resolver(set)) !== null;
}

function differenceOf(judged: JudgedValue, set: CriteriaSet, year: number | null, levelsOf: LevelsOf): Difference | null {
  const required = judged.value.required?.requirement;
  const { indicator, situation } = judged;
  if (!isRequirement(required ?? undefined) || required === undefined || required === null || required === 'met' || indicator === null) return null;
  const condition = judged.condition ?? measuredCondition(indicator);
  const stated = inUnitOf(required, condition);
  if (!isComparable(stated, condition)) return null;
  const levels = levelsOf(condition, situation);
  const [first, ...others] = levels ?? [];
  if (first === undefined || levels?.some(({ value }) => value === stated.value) === true) return null;
  return { judged, stated, condition, levels: [first, ...others], otherYear: otherYearOf(stated, condition, set, situation, year) };
}

/** "≥ 50.000.000 đồng" beside levels in triệu đồng. */
function inUnitOf(required: Requirement, { unit }: Condition): Requirement {
  const { value, unit: own } = inUnit({ value: required.value, decimals: 0, unit: required.unit ?? '' }, unit);
  return own === (required.unit ?? '') ? required : { ...required, value, unit: own };
}

function isComparable({ op, unit = '' }: Requirement, condition: Condition): boolean {
  return condition.comparison !== 'met' && directionOf(op) === directionOf(condition.comparison) && (unit === '' || hasSameUnit(unit, condition.unit));
}

function directionOf(op: Operator): string {
  return op.charAt(0);
}

type LevelsOf = (condition: Condition, situation: Situation) => readonly KnownLevel[] | null;

/** The same condition is asked of many places that are in the same situation. */
function resolver(set: CriteriaSet): LevelsOf {
  const known = new Map<Condition, Map<Situation, readonly KnownLevel[] | null>>();
  return (condition, situation) => {
    const bySituation = known.get(condition) ?? new Map<Situation, readonly KnownLevel[] | null>();
    known.set(condition, bySituation);
    const levels = bySituation.has(situation) ? (bySituation.get(situation) ?? null) : levelsThatMayApply(condition, set, situation);
    bySituation.set(situation, levels);
    return levels;
  };
}

/** Every level that may apply to the place, whatever its region and group; null where one of them is not known, or was never seen. */
function levelsThatMayApply(condition: Condition, set: CriteriaSet, situation: Situation): readonly KnownLevel[] | null {
  const levels: KnownLevel[] = [];
  for (const possible of situations(condition, set, situation)) {
    const applied = levelFor(condition, possible);
    if (applied.kind === 'none' || applied.level.confidence === 'unverified' || typeof applied.level.value !== 'number') return null;
    if (!levels.some(({ value }) => value === applied.level.value)) levels.push(applied.level);
  }
  return levels;
}

/** What is not known of the place, in every way that matters to the condition. */
function situations({ levels }: Condition, set: CriteriaSet, situation: Situation): readonly Situation[] {
  const isOpen = (key: 'region' | 'group'): boolean => situation[key] === undefined && levels.some((level) => level[key] !== undefined);
  const regions = isOpen('region') ? set.regions.map(({ id }) => ({ region: id })) : [{}];
  const groups = isOpen('group') ? set.groups.map(({ id }) => ({ group: id })) : [{}];
  return regions.flatMap((region) => groups.map((group) => situationIn(set, { ...situation, ...region, ...group })));
}

/** The year, other than the table's, in which the set has the stated level. */
function otherYearOf({ value }: Requirement, { levels }: Condition, { from, to }: CriteriaSet, { region, group }: Situation, year: number | null): number | null {
  const same = levels.filter((level) => level.value === value && level.confidence !== 'unverified' && (level.from !== undefined || level.to !== undefined));
  const ofPlace = same.filter((level) => (region === undefined || level.region === undefined || level.region === region) && (group === undefined || level.group === undefined || level.group === group));
  const years = new Set(ofPlace.flatMap((level) => (level.from === level.to ? [level.from ?? from] : [level.from ?? from, level.to ?? to])));
  const [only] = years;
  return year === null || only === undefined || years.size > 1 || only === year ? null : only;
}

function differenceFinding(table: JudgedTable, set: CriteriaSet, group: readonly Difference[]): Finding {
  const [first] = group as [Difference, ...Difference[]];
  const [level, ...others] = first.levels;
  const places = new Set(group.map(({ judged }) => judged.value.place));
  const cells = group.map(({ judged: { value } }) => value.required?.cell ?? value.cell);
  const { year } = table;
  return {
    rule: 'criteria/requirement-differs',
    severity: 'warning',
    sheet: table.assessment.sheet,
    cells: [...new Set(cells)],
    ...(places.size === 1 && first.judged.value.place !== '' ? { place: first.judged.value.place } : {}),
    ...ofIndicator(table, first.judged.code),
    actual: first.stated,
    expected: others.length === 0 ? (requirementOf(first.condition, level) ?? '') : first.levels.map(({ value }) => value),
    params: {
      ...provenance(set, first.condition, level),
      ...(year === null ? {} : { year }),
      ...(first.otherYear === null ? {} : { otherYear: first.otherYear }),
    },
  };
}
