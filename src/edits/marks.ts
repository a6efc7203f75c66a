/** Counting marks by Excel's own COUNTIF, in the spelling that stands in the cells. */
import { areaAddress } from '../sheet/address';
import { valueAt, type Grid } from '../sheet/grid';
import { areasOf, type Place } from './formulas';

/** Characters that COUNTIF takes for something else than themselves. */
const SPECIAL = /[*?~"<>=]/;

/**
 * "COUNTIF(C8:C10,"X")", without "=": the cells whose text `isCounted`. Null where no formula counts exactly these: where
 * nothing is marked yet and no spelling can be told, or where the words that count stand inside others.
 */
export function countIfFormula(grid: Grid, cells: readonly Place[], isCounted: (text: string) => boolean): string | null {
  const texts = cells.flatMap(({ row, column }) => {
    const value = valueAt(grid, row, column);
    return value === null ? [] : [String(value)];
  });
  const counted = texts.filter(isCounted);
  const others = texts.filter((text) => !isCounted(text));
  const written = counted.map((text) => text.trim());
  const spellings = written.filter((text, index) => written.findIndex((other) => isSameText(other, text)) === index);
  if (spellings.length === 0 || spellings.some((spelling) => SPECIAL.test(spelling))) return null;
  const criteria = spellings.map((spelling) => {
    const isPadded = counted.some((text) => text !== text.trim() && isSameText(text.trim(), spelling));
    return isPadded ? `*${spelling}*` : spelling;
  });
  const isWithinAnother = (criterion: string): boolean => {
    const word = criterion.replace(/\*/g, '').toLowerCase();
    return criterion.startsWith('*') && [...others, ...spellings].some((text) => text.toLowerCase().trim() !== word && text.toLowerCase().includes(word));
  };
  if (criteria.some(isWithinAnother)) return null;
  const areas = areasOf(cells).map(areaAddress);
  return criteria.flatMap((criterion) => areas.map((area) => `COUNTIF(${area},${quoted(criterion)})`)).join('+');
}

function quoted(criterion: string): string {
  return /^\d+$/.test(criterion) ? criterion : `"${criterion}"`;
}

/** COUNTIF does not tell capitals from small letters. */
function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
