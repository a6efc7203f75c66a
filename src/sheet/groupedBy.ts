/** The items by what they have in common, in their order. */
import { madeOnce } from './madeOnce';

export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) madeOnce(groups, keyOf(item), (): T[] => []).push(item);
  return groups;
}
