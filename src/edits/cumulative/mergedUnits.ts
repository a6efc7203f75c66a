/** Places as they are after mergers: a new one has reached a level when all the old ones that it was made of had. */
import type { ToldChange } from '../../review/mergers/changes';
import { placeKey } from '../../review/places/names';
import type { Level } from '../../appendices/level';
import { LEVELS, type Attainment, type CumulativeProblem } from './attainment';

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

/** What is said of a place between two mergers holds for all that it was made of. Places without a merger stay as they are. */
export function inUnitsAfter(attainments: readonly Attainment[], changes: readonly ToldChange[]): InUnits {
  const units = unitsOf(changes);
  const partsOf = (name: string): readonly string[] => oldest(name, changes, new Set());
  const belongs = (one: Attainment, unit: Unit): boolean => {
    const isHere = unit.districtKey === null || districtOf(one) === '' || districtOf(one) === unit.districtKey;
    return isHere && partsOf(nameOf(one)).some((part) => unit.parts.includes(part));
  };
  const untouched = attainments.filter((one) => !units.some((unit) => belongs(one, unit)));
  const made = LEVELS.flatMap((level) => units.map((unit) => attainmentOf(unit, level, attainments.filter((one) => one.level === level && belongs(one, unit)), partsOf)));
  return { attainments: [...untouched, ...made.flatMap(({ attainment }) => attainment ?? [])], problems: made.flatMap(({ problem }) => problem ?? []) };
}

interface Made {
  readonly attainment?: Attainment;
  readonly problem?: CumulativeProblem;
}

/** Its year is that of the last of its parts. */
function attainmentOf(unit: Unit, level: Level, ofParts: readonly Attainment[], partsOf: (name: string) => readonly string[]): Made {
  const reachedBy = unit.parts.map((part) => ofParts.filter((one) => partsOf(nameOf(one)).includes(part)).sort((a, b) => a.year - b.year)[0]);
  const missing = unit.parts.filter((_, index) => reachedBy[index] === undefined);
  const last = reachedBy.flatMap((one) => one ?? []).sort((a, b) => a.year - b.year).at(-1);
  const cells = [...new Set(ofParts.flatMap((one) => one.cells))];
  if (last === undefined) return {};
  if (missing.length > 0) return { problem: { kind: 'parts-missing', level, places: [unit.name], counts: [unit.parts.length - missing.length, unit.parts.length], cells } };
  return { attainment: { ...last, name: unit.name, key: `${districtOf(last)}/${unit.key}`, cells } };
}

/** The last names of all chains of changes. */
function unitsOf(changes: readonly ToldChange[]): readonly Unit[] {
  const isLast = (name: string): boolean => changes.every(({ from, to }) => from !== name || to === name);
  const last = changes.filter(({ to }, index) => isLast(to) && changes.findIndex((other) => other.to === to) === index);
  return last.map(({ to, newName, districtKey }) => ({ key: to, name: newName, districtKey, parts: [...new Set(oldest(to, changes, new Set()))] }));
}

/** The places without predecessors that a name stands for; a place that kept its name in a merger is one of its own parts. */
function oldest(name: string, changes: readonly ToldChange[], passed: ReadonlySet<string>): readonly string[] {
  const before = changes.filter(({ to }) => to === name).map(({ from }) => from);
  if (before.length === 0 || passed.has(name)) return [name];
  const now = new Set([...passed, name]);
  return before.flatMap((part) => (part === name ? [part] : oldest(part, changes, now)));
}

function nameOf({ key, name }: Attainment): string {
  return key.split('/')[1] ?? placeKey(name);
}

function districtOf({ key }: Attainment): string {
  return key.split('/')[0] ?? '';
}
