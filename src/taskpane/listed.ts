/** More than these are counted: nobody reads on. */
const MOST = 12;

/** "a, b, c", or the first of them and "… (17)". */
export function listed(items: readonly (string | number)[] = []): string {
  return items.length <= MOST ? items.join(', ') : `${items.slice(0, MOST).join(', ')}, … (${items.length})`;
}
