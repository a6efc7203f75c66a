/** What old names have become: comparing two places through the table of old and new names. */
import { groupedBy } from '../../sheet/groupedBy';
import { mayShareDistrict, type Mention } from '../places/mention';

/** One old name and what it became; the names as keys of places (see `placeKey`). */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly districtKey: string | null;
}

/** `same`: one place, renamed at most; `merged`: one is part of what the other is now. */
export type Kinship = 'same' | 'merged' | null;

export interface Renaming {
  /** The newest name of the place, where it was renamed and not merged or split. */
  newestKey(mention: Mention): string;
  kinship(a: Mention, b: Mention): Kinship;
  /** The same for all names that changes connect: a place is kin only to places of its own lineage. */
  lineage(mention: Mention): string;
}

export function renamingOf(changes: readonly Change[]): Renaming {
  const successors = groupedBy(changes, (change) => change.from);
  const predecessors = groupedBy(changes, (change) => change.to);
  const lineages = lineagesOf(changes);
  const from = (name: string, districtKey: string | null): readonly Change[] =>
    (successors.get(name) ?? []).filter((change) => change.to !== name && (change.districtKey === null || districtKey === null || change.districtKey === districtKey));
  const isRenamed = (change: Change): boolean => isOne(successors.get(change.from), 'to') && isOne(predecessors.get(change.to), 'from');

  function newestKey({ key, districtKey }: Mention): string {
    const passed = [key];
    for (const name of passed) {
      const [change] = from(name, districtKey);
      if (change === undefined || !isRenamed(change)) return name;
      if (passed.includes(change.to)) return [...passed].sort()[0] ?? key;
      passed.push(change.to);
    }
    return key;
  }

  /** Over as many changes as it takes; each name is passed once, so that cycles end. */
  function hasBecome({ key, districtKey }: Mention, to: string): boolean {
    const passed = new Set([key]);
    for (const name of passed) for (const change of from(name, districtKey)) passed.add(change.to);
    return passed.has(to);
  }

  return {
    newestKey,
    kinship: (a, b) => {
      if (a.key === '' || b.key === '' || !mayShareDistrict(a, b)) return null;
      if (a.key === b.key) return 'same';
      if (!successors.has(a.key) && !successors.has(b.key)) return null;
      if (newestKey(a) === newestKey(b)) return 'same';
      return hasBecome(a, b.key) || hasBecome(b, a.key) ? 'merged' : null;
    },
    lineage: ({ key }) => lineages.get(key) ?? key,
  };
}

/** For each name of a change, one name of its lineage. */
function lineagesOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  const ways = groupedBy([...changes, ...changes.map((change) => ({ from: change.to, to: change.from }))], ({ from }) => from);
  const lineages = new Map<string, string>();
  for (const name of ways.keys()) {
    if (lineages.has(name)) continue;
    const connected = new Set([name]);
    for (const one of connected) {
      lineages.set(one, name);
      for (const { to } of ways.get(one) ?? []) connected.add(to);
    }
  }
  return lineages;
}

function isOne(changes: readonly Change[] = [], end: 'from' | 'to'): boolean {
  return new Set(changes.map((change) => change[end])).size === 1;
}
