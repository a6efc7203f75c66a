/** Counting marks by Excel's own COUNTIF, in the spelling that stands in the cells. */
import { areaAddress } from '../sheet/address';
import { valueAt, type Grid } from '../sheet/grid';
import { areasOf, type Place } from './formulas';

/** Characters that COUNTIF takes for something else than themselves. */
const SPECIAL = /[*?~"<>=]/;
/** What Excel may hold as a number. */
const NUMBER = /^[\d.,]+$/;
/** More spellings than these are no marks, and their formula nobody can read. */
const MOST_SPELLINGS = 4;

/** "COUNTIF(C8:C10,"X")", without "=": the cells whose text `isCounted`, or null where no formula counts exactly these. */
export function countIfFormula(grid: Grid, cells: readonly Place[], isCounted: (text: string) => boolean): string | null {
  const texts = cells.flatMap(({ row, column }) => {
    const value = valueAt(grid, row, column);
    return value === null ? [] : [String(value)];
  });
  const marks = marksOf(texts.filter(isCounted), texts.filter((text) => !isCounted(text)));
  return marks === null ? null : countIf(cells, marks);
}

/**
 * What COUNTIF has to look for to count the cells with one kind of text and none of the others. Null where nothing is
 * marked yet and no spelling can be told, or where the words that count stand inside others.
 */
export function marksOf(counted: readonly string[], others: readonly string[]): readonly string[] | null {
  const written = new Map<string, string>();
  const padded = new Set<string>();
  for (const text of counted) {
    const bare = text.trim();
    const key = bare.toLowerCase();
    if (!written.has(key)) written.set(key, bare);
    if (bare !== text) padded.add(key);
  }
  if (written.size === 0 || written.size > MOST_SPELLINGS || [...written.keys()].some((spelling) => SPECIAL.test(spelling))) return null;
  // "*1*" finds "1 ", but no number 1; and both a 1 and "*1*" may find one text.
  if ([...padded].some((spelling) => NUMBER.test(spelling))) return null;
  const known = new Set([...others.map((text) => text.trim().toLowerCase()), ...written.keys()]);
  const isWithinAnother = (word: string): boolean => [...known].some((text) => text !== word && text.includes(word));
  if ([...padded].some(isWithinAnother)) return null;
  return [...written].map(([key, spelling]) => (padded.has(key) ? `*${spelling}*` : spelling));
}

/** Without "=". */
export function countIf(cells: readonly Place[], marks: readonly string[]): string {
  const areas = areasOf(cells).map(areaAddress);
  return marks.flatMap((mark) => areas.map((area) => `COUNTIF(${area},${quoted(mark)})`)).join('+');
}

function quoted(mark: string): string {
  return /^\d+$/.test(mark) ? mark : `"${mark}"`;
}
