/** When two lists may name the same place. */
import { groupedBy } from '../../../sheet/groupedBy';
import type { Renaming } from '../../mergers/renaming';
import { mayShareDistrict, type Mention } from '../../places/mention';
import { similarKey } from '../../places/names';
import type { Register } from '../../places/register';

/** Mentions by their names: lists are long, and comparing each place with every other takes the square of their lengths. */
export interface NamedPlaces {
  /** All that can be kin of the place, in their order. */
  kinOf(mention: Mention): readonly Mention[];
  /** All whose names differ from that of the place by accents at most. */
  similarTo(mention: Mention): readonly Mention[];
}

export function byName(mentions: readonly Mention[], renaming: Renaming): NamedPlaces {
  const lineages = groupedBy(mentions, renaming.lineage);
  const similar = groupedBy(mentions, nameOf);
  return {
    kinOf: (mention) => lineages.get(renaming.lineage(mention)) ?? [],
    similarTo: (mention) => similar.get(nameOf(mention)) ?? [],
  };
}

function nameOf({ full }: Mention): string {
  return similarKey(full ?? '');
}

/** Is the place among them under one name, under an old and a new one, or under names that differ by accents, which is another rule's matter? */
export function isAmong(mention: Mention, places: NamedPlaces, renaming: Renaming): boolean {
  return places.kinOf(mention).some((one) => renaming.kinship(mention, one) !== null) || places.similarTo(mention).some((one) => mayShareDistrict(mention, one));
}

/** The district of a place, or the one that the workbook knows for its name. */
export function districtElsewhere({ key, districtKey }: Mention, { districtOf }: Register): string | null {
  return districtKey ?? districtOf.get(key) ?? null;
}
