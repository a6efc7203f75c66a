/** Places as they are after mergers: a new one has reached a level when all the old ones that it was made of had. */
import type { ToldChange } from '../../review/mergers/changes';
import { LEVELS, type Level } from '../../appendices/level';
import type { Attainment, CumulativeProblem } from './attainment';

export interface InUnits {
  readonly attainments: readonly Attainment[];
  readonly problems: readonly CumulativeProblem[];
}

/** A place after mergers. */
interface Unit {
  readonly key: string;
  readonly name: string;
  readonly districtKey: string | null;
  /** The keys of the oldest places that it was made of; its own name may be one of them. */
  readonly parts: readonly string[];
}

type PartsOf = (name: string) => readonly string[];

/** What is said of a place between two mergers holds for all that it was made of. Places without a merger stay as they are. */
export function inUnitsAfter(attainments: readonly Attainment[], changes: readonly ToldChange[]): InUnits {
  const partsOf = partsBy(changes);
  const units = unitsOf(changes, partsOf);
  const unitsWith = groupBy(units.flatMap((unit) => unit.parts.map((part) => [part, unit] as const)));
  const ofUnit = groupBy(
    attainments.flatMap((one) => {
      const inUnits = new Set(partsOf(nameOf(one)).flatMap((part) => unitsWith.get(part) ?? []));
      return [...inUnits].filter((unit) => isHere(one, unit)).map((unit) => [unit, one] as const);
    }),
  );
  const touched = new Set([...ofUnit.values()].flat());
  const made = LEVELS.flatMap((level) => units.map((unit) => attainmentOf(unit, level, (ofUnit.get(unit) ?? []).filter((one) => one.level === level), partsOf)));
  return { attainments: [...attainments.filter((one) => !touched.has(one)), ...made.flatMap(({ attainment }) => attainment ?? [])], problems: made.flatMap(({ problem }) => problem ?? []) };
}

interface Made {
  readonly attainment?: Attainment;
  readonly problem?: CumulativeProblem;
}

/** Its year is that of the last of its parts. */
function attainmentOf(unit: Unit, level: Level, ofParts: readonly Attainment[], partsOf: PartsOf): Made {
  const reachedBy = unit.parts.map((part) => ofParts.filter((one) => partsOf(nameOf(one)).includes(part)).sort((a, b) => a.year - b.year)[0]);
  const missing = reachedBy.filter((one) => one === undefined);
  const last = reachedBy.flatMap((one) => one ?? []).sort((a, b) => a.year - b.year).at(-1);
  const cells = [...new Set(ofParts.flatMap((one) => one.cells))];
  if (last === undefined) return {};
  if (missing.length > 0) return { problem: { kind: 'parts-missing', level, places: [unit.name], counts: [unit.parts.length - missing.length, unit.parts.length], cells } };
  return { attainment: { ...last, name: unit.name, key: `${districtOf(last)}/${unit.key}`, cells } };
}

/** The last names of all chains of changes. */
function unitsOf(changes: readonly ToldChange[], partsOf: PartsOf): readonly Unit[] {
  const goesOn = new Set(changes.flatMap(({ from, to }) => (from === to ? [] : [from])));
  const last = new Map(changes.flatMap((change) => (goesOn.has(change.to) ? [] : [[change.to, change]])).reverse() as [string, ToldChange][]);
  return [...last.values()].reverse().map(({ to, newName, districtKey }) => ({ key: to, name: newName, districtKey, parts: partsOf(to) }));
}

/** The places without predecessors that a name stands for; a place that kept its name in a merger is one of its own parts. */
function partsBy(changes: readonly ToldChange[]): PartsOf {
  const before = groupBy(changes.map(({ from, to }) => [to, from] as const));
  const known = new Map<string, readonly string[]>();
  const oldest = (name: string, passed: ReadonlySet<string>): readonly string[] => {
    const parts = before.get(name);
    if (parts === undefined || passed.has(name)) return [name];
    return parts.flatMap((part) => (part === name ? [part] : oldest(part, new Set([...passed, name]))));
  };
  return (name) => {
    const parts = known.get(name) ?? [...new Set(oldest(name, new Set()))];
    known.set(name, parts);
    return parts;
  };
}

function isHere(one: Attainment, { districtKey }: Unit): boolean {
  return districtKey === null || districtOf(one) === '' || districtOf(one) === districtKey;
}

function nameOf({ key }: Attainment): string {
  return key.split('/')[1] ?? '';
}

function districtOf({ key }: Attainment): string {
  return key.split('/')[0] ?? '';
}

function groupBy<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(value);
  }
  return groups;
}
