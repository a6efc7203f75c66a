/** Levels that cannot decide: never seen in a source or not for this year, one note each; and all those that are not on file. */
import type { Finding } from '../../appendices/finding';
import type { Condition, CriteriaSet, Level } from '../../criteria/set';
import { ofIndicator, provenance } from './at';
import { requirementOf, type JudgedTable, type JudgedValue } from './judged';

type Rule = 'criteria/unverified' | 'criteria/no-requirement' | 'criteria/year';

/** Values that wait for the same thing. */
interface Waiting {
  readonly table: JudgedTable;
  readonly set: CriteriaSet;
  readonly first: JudgedValue;
  readonly condition: Condition;
  readonly rule: Rule;
  readonly reason: string;
  readonly places: Set<string>;
  /** What the level would say if it held. */
  readonly would: { readonly met: Set<string>; readonly unmet: Set<string> };
}

export function levelFindings(tables: readonly JudgedTable[]): readonly Finding[] {
  const waiting = new Map<Condition, Map<Level | string, Waiting>>();
  for (const table of tables) for (const judged of table.values) wait(waiting, table, judged);
  const all = [...waiting.values()].flatMap((ofCondition) => [...ofCondition.values()]);
  return [...all.filter(({ rule }) => rule !== 'criteria/no-requirement').map(finding), ...withoutLevel(all.filter(({ rule }) => rule === 'criteria/no-requirement'))];
}

/** One note a sheet for all the indicators of a set that lack a level for the same reason. */
function withoutLevel(all: readonly Waiting[]): Finding[] {
  const groups = new Map<string, Waiting[]>();
  for (const one of all) {
    const key = JSON.stringify([one.table.assessment.sheet, one.set.id, one.reason]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map((group) => {
    const [{ table, set, first, reason }] = group as [Waiting, ...Waiting[]];
    const codes = [...new Set(group.map((one) => one.first.code ?? ''))];
    const cells = new Set(group.map((one) => one.first.value.cell));
    const places = new Set(group.flatMap((one) => [...one.places])).size;
    return {
      rule: 'criteria/no-requirement', severity: 'info', sheet: table.assessment.sheet, cells: [...cells],
      ...ofIndicator(table, codes.length === 1 ? first.code : null),
      params: { ...provenance(set, null, null), reason, places, indicators: codes.join(', ') },
    };
  });
}

function wait(waiting: Map<Condition, Map<Level | string, Waiting>>, table: JudgedTable, judged: JudgedValue): void {
  const { verdict, condition, level, value } = judged;
  const why = verdict.kind === 'open' && condition !== null ? reasonOf(verdict.reason, condition, judged) : null;
  if (table.set === null || condition === null || why === null || verdict.kind !== 'open') return;
  const ofCondition = waiting.get(condition) ?? new Map<Level | string, Waiting>();
  waiting.set(condition, ofCondition);
  const key = why.rule === 'criteria/unverified' && level !== null ? level : `${why.rule} ${why.reason}`;
  const known = ofCondition.get(key) ?? { table, set: table.set, first: judged, condition, ...why, places: new Set(), would: { met: new Set(), unmet: new Set() } };
  ofCondition.set(key, known);
  known.places.add(value.place);
  if (verdict.would !== undefined) known.would[verdict.would].add(value.place);
}

function reasonOf(reason: string, condition: Condition, judged: JudgedValue): { readonly rule: Rule; readonly reason: string } | null {
  switch (reason) {
    case 'unverified':
      return { rule: 'criteria/unverified', reason: '' };
    case 'unknown':
      return isOfOtherYears(condition, judged) ? { rule: 'criteria/year', reason: String(judged.situation.year) } : { rule: 'criteria/no-requirement', reason };
    case 'province':
    case 'several':
      return { rule: 'criteria/no-requirement', reason };
    default:
      return null;
  }
}

/** The place's region or group has, or may have, a level, but not in this year. */
function isOfOtherYears(condition: Condition, { situation: { region, group, year } }: JudgedValue): boolean {
  return year !== undefined && yearsOf(condition).some((level) => mayBe(level.region, region) && mayBe(level.group, group));
}

function mayBe(asked: string | undefined, known: string | undefined): boolean {
  return asked === undefined || known === undefined || asked === known;
}

function yearsOf({ levels }: Condition): readonly Level[] {
  return levels.filter(({ from, to, value }) => value !== undefined && (from !== undefined || to !== undefined));
}

function finding({ table, set, first, condition, rule, reason, places, would }: Waiting): Finding {
  const level = rule === 'criteria/unverified' ? first.level : null;
  const expected = level === null ? null : requirementOf(condition, level);
  return {
    rule,
    severity: 'info',
    sheet: table.assessment.sheet,
    cells: [first.value.cell],
    ...ofIndicator(table, first.code),
    ...(expected === null ? {} : { expected }),
    params: {
      ...provenance(set, condition, level),
      reason,
      places: places.size,
      ...(rule === 'criteria/unverified' ? { met: would.met.size, unmet: would.unmet.size } : {}),
      ...(rule === 'criteria/year' ? { years: yearsText(condition) } : {}),
    },
  };
}

/** "2024, 2025": the years for which the set has a level. */
function yearsText(condition: Condition): string {
  return [...new Set(yearsOf(condition).map(({ from, to }) => (from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`)))].sort().join(', ');
}
