/** The criteria sets that a review can judge by: stated on the call, kept in the workbook, and shipped. */
import { complete } from '../../criteria/complete';
import { withConfirmed, type ConfirmedLevel } from '../../criteria/confirm';
import { readSet, type SetMistake } from '../../criteria/schema';
import type { CriteriaSet } from '../../criteria/set';
import { shippedSets } from '../../criteria/sets';

export interface SetSources {
  readonly call?: readonly CriteriaSet[];
  /** Read from sheets "Bộ tiêu chí" of the workbook. */
  readonly sheets?: readonly CriteriaSet[];
  /** Imported into the workbook's own memory, as JSON. */
  readonly own?: readonly unknown[];
  readonly confirmed?: readonly ConfirmedLevel[];
}

/** An imported set that cannot be used; `id` is "" where it has none. */
export interface UnusableSet {
  readonly id: string;
  readonly mistakes: readonly SetMistake[];
}

export interface KnownSets {
  /** From the nearest to the farthest: those of the call, of the workbook, shipped ones; an id stands in the nearest only. */
  readonly tiers: readonly (readonly CriteriaSet[])[];
  readonly unusable: readonly UnusableSet[];
  /** The set as it is judged by, with its base and what was confirmed; null where it, or its base, is not known. */
  completed(id: string): CriteriaSet | null;
}

export function tiersOfSets({ call = [], sheets = [], own = [], confirmed = [] }: SetSources): KnownSets {
  const readings = own.map((json) => ({ json, reading: readSet(json) }));
  const imported = readings.flatMap(({ reading }) => ('set' in reading ? [reading.set] : []));
  const seen = new Set<string>();
  const tiers = [call, [...sheets, ...imported], shippedSets].map((sets) => sets.filter(({ id }) => !seen.has(id) && seen.add(id)));
  const all = withConfirmed(tiers.flat(), confirmed);
  const made = new Map<string, CriteriaSet | null>();
  return {
    tiers,
    unusable: readings.flatMap(({ json, reading }) => ('set' in reading ? [] : [{ id: idOf(json), mistakes: reading.mistakes }])),
    completed: (id) => {
      if (!made.has(id)) made.set(id, completeIn(all, id));
      return made.get(id) ?? null;
    },
  };
}

function completeIn(sets: readonly CriteriaSet[], id: string): CriteriaSet | null {
  const set = sets.find((one) => one.id === id);
  const completed = set === undefined ? null : complete(set, sets);
  return completed === null || 'missing' in completed ? null : completed.set;
}

function idOf(json: unknown): string {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : '';
}
