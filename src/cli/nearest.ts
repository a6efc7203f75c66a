/** The option that a mistyped one was meant to be. */

/** More slips than these make another word. */
const MOST_SLIPS = 2;

/** The name that takes the fewest slips of the keys to become what was typed, or that it begins with; null where none is near. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const begun = names.filter((name) => typed.length > 1 && name.startsWith(typed));
  const slips = names.map((name) => ({ name, count: slipsBetween(typed, name) })).filter(({ name, count }) => count <= MOST_SLIPS && count < name.length / 2);
  return begun[0] ?? slips.sort((a, b) => a.count - b.count)[0]?.name ?? null;
}

/** Letters left out, added or replaced (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 0; column < other.length; column++) {
      const replaced = (above[column] ?? 0) + (letter === other[column] ? 0 : 1);
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
