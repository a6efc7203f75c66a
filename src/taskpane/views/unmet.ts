/** What is unmet, as officials ask for it: by commune, by criterion, by agency, and who is nearest to done. Pure functions over findings. */
import { isRequirement, type Finding } from '../../appendices/finding';
import { comparableName } from '../../text/fold';

export type UnmetView = 'place' | 'criterion' | 'agency' | 'nearest';

/** Unmet findings that belong together; one finding may stand in several groups where several agencies share it. */
export interface UnmetGroup {
  readonly key: string;
  /** A commune, the number of a criterion, or an agency; "" where the findings do not tell. */
  readonly subject: string;
  /** The criteria set, where the group is of one set. */
  readonly set?: string;
  readonly findings: readonly Finding[];
  /** Different indicators, or different pairs of commune and indicator. */
  readonly count: number;
}

function unmetIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'unmet');
}

export function unmetGroups(findings: readonly Finding[], view: UnmetView): readonly UnmetGroup[] {
  const unmet = unmetIn(findings);
  switch (view) {
    case 'place':
      return groupsBy(unmet, ({ place = '' }) => [{ subject: place }]);
    case 'criterion':
      return groupsBy(unmet, ({ indicator, set }) => [{ subject: criterionOf(indicator), ...(set !== undefined && { set }) }]).sort(bySetAndNumber);
    case 'agency':
      return knownFirst(groupsBy(unmet, ({ params }) => agenciesOf(params?.agency)).sort((a, b) => b.count - a.count));
    case 'nearest':
      return nearestFirst(groupsBy(unmet, ({ place = '', set }) => [{ subject: place, ...(set !== undefined && { set }) }]));
  }
}

interface Subject {
  readonly subject: string;
  readonly set?: string;
}

function groupsBy(findings: readonly Finding[], subjectsOf: (finding: Finding) => readonly Subject[]): UnmetGroup[] {
  const groups = new Map<string, Subject & { readonly key: string; readonly findings: Finding[] }>();
  for (const finding of findings) {
    for (const subject of subjectsOf(finding)) {
      const key = `${comparableName(subject.subject)}\n${subject.set ?? ''}`;
      const group = groups.get(key) ?? { ...subject, key, findings: [] };
      groups.set(key, group);
      group.findings.push(finding);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, count: distinct(group.findings).length }));
}

/** The same indicator of the same commune may be found unmet in several sheets, and beside it the criterion that it belongs to. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(keyOf(finding))) first.set(keyOf(finding), finding);
  const divided = new Set([...first.values()].filter(({ indicator = '' }) => criterionOf(indicator) !== indicator).map((one) => keyOf({ ...one, indicator: criterionOf(one.indicator) })));
  return [...first].filter(([key]) => !divided.has(key)).map(([, finding]) => finding);
}

function keyOf({ place = '', set = '', indicator = '', cells, sheet }: Finding): string {
  return indicator === '' ? `${sheet}!${cells[0] ?? ''}` : [comparableName(place), set, indicator].join('\n');
}

/** "15" of "15.4"; "ĐK2" is one of its own. */
function criterionOf(indicator = ''): string {
  return /^(\d+)\./.exec(indicator)?.[1] ?? indicator;
}

function agenciesOf(agency: string | number | undefined): readonly Subject[] {
  const names = String(agency ?? '').split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== '');
  return names.length === 0 ? [{ subject: '' }] : names.map((subject) => ({ subject }));
}

function bySetAndNumber(one: UnmetGroup, other: UnmetGroup): number {
  return (one.set ?? '').localeCompare(other.set ?? '', 'vi') || one.subject.localeCompare(other.subject, 'vi', { numeric: true });
}

/** What nobody is named for comes last. */
function knownFirst(groups: readonly UnmetGroup[]): readonly UnmetGroup[] {
  return [...groups.filter(({ subject }) => subject !== ''), ...groups.filter(({ subject }) => subject === '')];
}

/** The fewest unmet indicators first; of as many, the smallest way to go. */
function nearestFirst(groups: readonly UnmetGroup[]): readonly UnmetGroup[] {
  const measured = groups.map((group) => ({ group, way: wayToGo(group.findings) }));
  return measured.sort((a, b) => a.group.count - b.group.count || a.way - b.way).map(({ group }) => group);
}

/** The shortfalls, each as a part of its level; what has no figures has the whole way to go. */
function wayToGo(findings: readonly Finding[]): number {
  return distinct(findings).reduce((sum, finding) => sum + relativeShortfall(finding), 0);
}

function relativeShortfall({ actual, expected }: Finding): number {
  if (typeof actual !== 'number' || !isRequirement(expected) || expected.value === 0) return 1;
  return Math.abs(expected.value - actual) / Math.abs(expected.value);
}
