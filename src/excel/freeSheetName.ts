/** Names that Excel takes for a sheet. */

const LONGEST_NAME = 31;

/** `wanted` without what Excel forbids, cut to 31 characters, and numbered where a sheet has that name already. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(fold));
  const base = cut(wanted.replace(/[\\/?*[\]:]/g, ' ').replace(/^[\s']+|[\s']+$/g, ''), '') || 'Kết quả';
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : cut(base, ` (${number})`);
    // Excel keeps this name for itself.
    if (!known.has(fold(name)) && fold(name) !== 'history') return name;
  }
}

/** Excel distinguishes no capitals in names of sheets. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function cut(name: string, ending: string): string {
  return name.slice(0, LONGEST_NAME - ending.length).replace(/[\s']+$/, '') + ending;
}
