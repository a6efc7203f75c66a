/** When two lists may name the same place. */
import type { Renaming } from '../../mergers/renaming';
import { mayShareDistrict, type Mention } from '../../places/mention';
import { similarKey } from '../../places/names';
import type { Register } from '../../places/register';

/** Under one name, an old and a new one, or names that differ by accents, which is another rule's matter. */
export function mayBeSame(a: Mention, b: Mention, renaming: Renaming): boolean {
  return renaming.kinship(a, b) !== null || (mayShareDistrict(a, b) && similarKey(a.full ?? '') === similarKey(b.full ?? ''));
}

/** The district of a place, or the one that the workbook knows for its name. */
export function districtElsewhere({ key, districtKey }: Mention, { mentions }: Register): string | null {
  if (districtKey !== null) return districtKey;
  const districts = new Set(mentions.flatMap((other) => (other.key === key ? (other.districtKey ?? []) : [])));
  return districts.size === 1 ? ([...districts][0] ?? null) : null;
}
