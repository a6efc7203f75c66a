/** Units of money, by how many đồng they are: "triệu đồng/người/năm" → 1,000,000. */
import { fold } from './fold';

/** Without the word for the money itself, a number is one of money where the unit ends: "triệu/người", not "nghìn hộ" or "tỷ lệ". */
const END = '(?= *(?:$|[/(,;]))';
const DONG = `(?: ?(?:dong|d|vnd)\\b|${END})`;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^t[yi]${DONG}`), 1e9],
  [new RegExp(`^(?:trieu|tr\\.?)${DONG}`), 1e6],
  [new RegExp(`^(?:nghin|ngan)${DONG}|^1\\.?000 ?(?:dong|d)\\b`), 1e3],
  [new RegExp(`^(?:dong|vnd|d(?! ?/ ?c\\b))${END}`), 1],
];

/** Null where the unit is none of money. */
export function dongIn(unit: string): number | null {
  const folded = fold(unit);
  return folded.includes('%') ? null : (UNITS.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
}
