/** What is known of the key, made at the first question: for a Map, or a WeakMap by the grid that the rest is about. */
export function madeOnce<K, V>(known: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
