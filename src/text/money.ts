/** Units of money, by how many đồng they are: "triệu đồng/người/năm" → 1,000,000. */
import { fold } from './fold';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti)( dong)?\b/, 1e9],
  [/^(trieu|trd|tr\.?d|tr)\b/, 1e6],
  [/^(nghin|ngan|1\.?000 ?d)/, 1e3],
  [/^(dong|d|vnd)\b/, 1],
];

/** Null where the unit is none of money. */
export function dongIn(unit: string): number | null {
  const folded = fold(unit);
  return UNITS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
