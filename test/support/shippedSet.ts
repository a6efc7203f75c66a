/** The sets that come with the add-in, as values are judged by them. */
import { complete } from '../../src/criteria/complete';
import type { CriteriaSet } from '../../src/criteria/set';
import { shippedSets } from '../../src/criteria/sets';

/** The set with this id, made complete with its base. */
export function shippedSet(id: string): CriteriaSet {
  const set = shippedSets.find((one) => one.id === id);
  const completed = set && complete(set, shippedSets);
  if (completed === undefined || 'missing' in completed) throw new Error(`no complete criteria set ${id}`);
  return completed.set;
}
