/** A text that stands in many cells, or again in the next review, is read once (decision 12). */

/** Some ten workbooks' worth; beyond it everything is forgotten, so that memory stays bounded. */
const MOST_TEXTS = 20_000;

/** `read` with a memory of its own. What it returns is shared, so it must be a value that nobody changes. */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
