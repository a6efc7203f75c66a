/** Every indicator that is not met and that the sheet itself has not reported: with the requirement, where it stands, and who is in charge. */
import type { Finding } from '../../appendices/finding';
import type { Level } from '../../criteria/set';
import type { BlankPolicy } from '../state';
import { actualOf, atValue, levelName, provenance, type Reported } from './at';
import { requirementOf, statusOf, type JudgedTable, type JudgedValue } from './judged';

export interface UnmetContext {
  readonly blanks: BlankPolicy;
  readonly reported: Reported;
  /** Who appraises the indicator of the level, by the assignment of the workbook. */
  agenciesOf(level: string, code: string): readonly string[];
}

export function unmetFindings(table: JudgedTable, context: UnmetContext): readonly Finding[] {
  const unmet = table.values.filter((judged) => statusOf(judged, context.blanks) === 'unmet' && !isMetAtLimit(judged));
  const headings = unmet.filter((judged) => !isOfIndicator(judged));
  const told = headings.some(isBlank) ? criteriaOf(table.values) : new Set<string>();
  const divided = headings.length === 0 ? new Set<string>() : criteriaOf(unmet);
  const name = levelName(table);
  const sources = new Map<Level, Provenance>();
  return unmet
    .filter((judged) => isOfIndicator(judged) || !(isBlank(judged) ? told : divided).has(criterionAt(judged)))
    .filter(({ value, code }) => ![value.cell, value.outcome?.cell ?? value.cell].some((cell) => context.reported.has(table.assessment.sheet, cell, (finding) => isSameUnmet(finding, code))))
    .map((judged) => unmetFinding(table, judged, { name, sources, agenciesOf: context.agenciesOf }));
}

/** At the level itself the sheet may follow the other source. */
function isMetAtLimit({ verdict, value }: JudgedValue): boolean {
  return verdict.kind === 'unmet' && verdict.isAtLimit && value.outcome?.isMet === true;
}

function isOfIndicator({ value }: JudgedValue): boolean {
  return value.indicator !== null || value.scope !== undefined;
}

function isBlank({ verdict }: JudgedValue): boolean {
  return verdict.kind === 'blank';
}

/** The criteria whose indicators are among the values. */
function criteriaOf(values: readonly JudgedValue[]): ReadonlySet<string> {
  return new Set(values.filter(isOfIndicator).map(criterionAt));
}

/** A criterion of a place, above its indicators. */
function criterionAt({ value }: JudgedValue): string {
  return `${value.place}/${value.criterion ?? ''}`;
}

function isSameUnmet({ severity, rule, indicator }: Finding, code: string | null): boolean {
  return (severity === 'unmet' || /\/(wrong-side|unreadable)$/.test(rule)) && (indicator === undefined || code === null || indicator === code);
}

type Provenance = ReturnType<typeof provenance>;

/** What is the same for many findings of a table. */
interface Shared {
  readonly name: string | undefined;
  /** Where each level stands. */
  readonly sources: Map<Level, Provenance>;
  readonly agenciesOf: UnmetContext['agenciesOf'];
}

function unmetFinding(table: JudgedTable, judged: JudgedValue, { name, sources, agenciesOf }: Shared): Finding {
  const { code, condition, level, verdict, value } = judged;
  const { set } = table;
  const isCompared = verdict.kind === 'unmet' && !verdict.isMark && condition !== null && level !== null;
  const expected = isCompared ? requirementOf(condition, level) : null;
  const actual = actualOf(judged);
  const source = isCompared && set !== null ? (sources.get(level) ?? provenance(set, condition, level)) : {};
  if (isCompared && set !== null) sources.set(level, source);
  const agencies = name === undefined || code === null ? [] : agenciesOf(name, code);
  return {
    ...atValue(table, judged),
    rule: 'criteria/unmet',
    severity: 'unmet',
    ...(actual === undefined ? {} : { actual }),
    expected: expected ?? 'Đạt',
    ...(isCompared && typeof actual === 'number' && typeof level.value === 'number' ? { difference: Number((actual - level.value).toPrecision(12)) } : {}),
    params: {
      ...source,
      ...(isCompared ? { unit: condition.unit } : {}),
      ...(verdict.kind === 'blank' ? { problem: 'blank' } : {}),
      ...(value.name === '' ? {} : { name: value.name }),
      ...(agencies.length === 0 ? {} : { agency: agencies.join('; ') }),
    },
  };
}
