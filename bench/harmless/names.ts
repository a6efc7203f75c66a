/** The same communes, listed or written in another way. */
import type { Random } from '../random';
import type { SheetChange } from './change';
import { mapCells } from './edit';
import type { Cell, Sheet } from './sheet';

/** The lists of the samples: one name a line, or names between commas. */
const BETWEEN = /\s*[\n,]\s*/;
const LEVEL = /^Xã (?=\p{Lu})/u;

function namesIn(cell: Cell): readonly string[] {
  return typeof cell.value === 'string' ? cell.value.replace(LEVEL, '').split(BETWEEN).filter((name) => name !== '') : [];
}

/** Writes every list anew; blanks and cells without names stay. */
function rewritten(sheet: Sheet, address: string | undefined, write: (names: readonly string[], cell: Cell) => string): Sheet | null {
  if (address === undefined) return null;
  return mapCells(sheet, address, (cell) => {
    const names = namesIn(cell);
    return names.some((name) => /\p{L}/u.test(name)) ? { ...cell, value: write(names, cell) } : cell;
  });
}

function joined(names: readonly string[], random: Random): string {
  const last = names[names.length - 1] ?? '';
  const form = random.below(10);
  if (form === 0) return names.map((name) => `- ${name}`).join('\n');
  if (form === 1) return names.map((name, index) => `${index + 1}. ${name}`).join('\n');
  if (form === 2) return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
  if (form === 3) return `${names.join('; ')}${random.pick(['', '.', ';'])}`;
  if (form === 4) return names.map((name, index) => `(${index + 1}) ${name}`).join(' ');
  return names.join(random.pick([', ', '; ', ',', '\n', ' \n ', ' , ', ';\n', ',\n', ' - ', '\r\n']));
}

export const separators: SheetChange = (sheet, layout, random) => rewritten(sheet, layout.names, (names) => joined(names, random));

/** "xã Ninh An, xã Ninh Tây", "Xã: Ninh An, Ninh Tây", "02 xã: Ninh An, Ninh Tây". */
export const levelsBeforeNames: SheetChange = (sheet, layout, random) => {
  const form = random.below(5);
  return rewritten(sheet, layout.names, (names) => {
    const list = names.join(', ');
    const count = String(names.length).padStart(2, '0');
    return [names.map((name) => `xã ${name}`).join(', '), names.map((name) => `Xã ${name}`).join('\n'), `Các xã: ${list}`, `${count} xã: ${list}`, `${count} xã (${list})`][form] ?? list;
  });
};

/** A star or a footnote mark behind some names. */
export const footnotedNames: SheetChange = (sheet, layout, random) =>
  rewritten(sheet, layout.names, (names) => names.map((name) => (random.chance(0.3) ? name + random.pick(['*', ' (*)', '¹', '**', ' (1)', '(*)', ' *']) : name)).join('\n'));

/** "Ninh Thành" as "N. Thành" where no other name of the column would be abbreviated alike. */
export const abbreviations: SheetChange = (sheet, layout, random) => {
  if (layout.names === undefined || layout.namesAreByDistrict !== true) return null;
  const known = new Map<string, Set<string>>();
  mapCells(sheet, layout.names, (cell, { column }) => {
    for (const name of namesIn(cell)) {
      const short = `${column} ${initialOf(name)}`;
      known.set(short, new Set([...(known.get(short) ?? []), name]));
    }
    return cell;
  });
  const form = random.pick(['.', '. ', ' ']);
  return mapCells(sheet, layout.names, (cell, { column }) => {
    const names = namesIn(cell);
    if (names.length === 0 || !names.some((name) => /\p{L}/u.test(name))) return cell;
    const short = names.map((name) => (random.chance(0.4) && canShorten(name) && known.get(`${column} ${initialOf(name)}`)?.size === 1 ? shortened(name, form) : name));
    return { ...cell, value: short.join('\n') };
  });
};

/** Two or three syllables, none of them an initial already, the first with a capital letter of its own. */
function canShorten(name: string): boolean {
  return /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){1,2}$/u.test(name);
}

function initialOf(name: string): string {
  return name.normalize('NFC').replace(/^(\p{Lu})\p{Ll}*[. ]+/u, '$1.').toLowerCase();
}

function shortened(name: string, form: string): string {
  return name.normalize('NFC').replace(/^(\p{Lu})\p{Ll}* /u, `$1${form}`);
}

/** "Xã Yên Quang" as "Yên Quang", and the other way round. */
export const placePrefix: SheetChange = (sheet, layout) => {
  const isList = sheet.rows.some((row) => row.some((cell) => /^\s*Xã \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u.test(String(cell.value))));
  if (!isList || layout.names !== undefined) return null;
  return mapCells(sheet, layout.table, (cell) => (typeof cell.value === 'string' && /^\s*Xã \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u.test(cell.value) ? { ...cell, value: cell.value.replace(/^\s*Xã /, '') } : cell));
};
