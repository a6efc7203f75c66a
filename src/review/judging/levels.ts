/** Levels that cannot decide: never seen in a source, not on file, or not for this year. One note each, not one a place. */
import type { Finding } from '../../appendices/finding';
import type { Condition, CriteriaSet, Level } from '../../criteria/set';
import { ofIndicator, provenance } from './at';
import { requirementOf, type JudgedTable, type JudgedValue } from './judged';

interface Open {
  readonly table: JudgedTable;
  readonly set: CriteriaSet;
  readonly judged: JudgedValue;
  readonly condition: Condition;
  readonly rule: 'criteria/unverified' | 'criteria/no-requirement' | 'criteria/year';
  readonly reason: string;
}

export function levelFindings(tables: readonly JudgedTable[]): readonly Finding[] {
  const groups = new Map<string, Open[]>();
  for (const table of tables) {
    for (const judged of table.values) {
      const open = openIn(table, judged);
      if (open === null) continue;
      const { set, rule, reason, condition } = open;
      const key = JSON.stringify([set.id, judged.code, rule, reason, 'id' in condition ? condition.id : null, rule === 'criteria/unverified' ? judged.level : null]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [open]);
      else known.push(open);
    }
  }
  return [...groups.values()].map(finding);
}

function openIn(table: JudgedTable, judged: JudgedValue): Open | null {
  const { set } = table;
  const { verdict, condition, situation } = judged;
  if (set === null || condition === null || verdict.kind !== 'open') return null;
  const open = (rule: Open['rule'], reason: string): Open => ({ table, set, judged, condition, rule, reason });
  switch (verdict.reason) {
    case 'unverified':
      return open('criteria/unverified', '');
    case 'unknown':
      return situation.year !== undefined && yearsOf(condition).length > 0 && !isUnknownInEveryYear(condition, judged) ? open('criteria/year', String(situation.year)) : open('criteria/no-requirement', 'unknown');
    case 'province':
    case 'several':
      return open('criteria/no-requirement', verdict.reason);
    default:
      return null;
  }
}

function yearsOf({ levels }: Condition): readonly Level[] {
  return levels.filter(({ from, to, value }) => value !== undefined && (from !== undefined || to !== undefined));
}

/** The place's region or group has no level in any year. */
function isUnknownInEveryYear(condition: Condition, { situation: { region, group } }: JudgedValue): boolean {
  return !yearsOf(condition).some((level) => (level.region === undefined || level.region === region) && (level.group === undefined || level.group === group));
}

function finding(group: readonly Open[]): Finding {
  const [{ table, set, judged, condition, rule, reason }] = group as [Open, ...Open[]];
  const { level } = judged;
  const expected = level === null ? null : requirementOf(condition, level);
  const places = (would?: 'met' | 'unmet') => new Set(group.filter(({ judged: { verdict } }) => verdict.kind === 'open' && (would === undefined || verdict.would === would)).map((one) => `${one.judged.value.place}`)).size;
  return {
    rule,
    severity: 'info',
    sheet: table.assessment.sheet,
    cells: [judged.value.cell],
    ...ofIndicator(table, judged.code),
    ...(expected === null || rule !== 'criteria/unverified' ? {} : { expected }),
    params: {
      ...provenance(set, condition, rule === 'criteria/unverified' ? level : null),
      reason,
      places: places(),
      ...(rule === 'criteria/unverified' ? { met: places('met'), unmet: places('unmet') } : {}),
      ...(rule === 'criteria/year' ? { years: yearsText(condition) } : {}),
    },
  };
}

/** "2024, 2025": the years for which the set has a level. */
function yearsText(condition: Condition): string {
  return [...new Set(yearsOf(condition).map(({ from, to }) => (from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`)))].sort().join(', ');
}
