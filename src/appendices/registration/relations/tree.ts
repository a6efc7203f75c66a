/** Walking the tree of a list. */
import { numberOf } from '../../../sheet/figure';
import type { LevelCell, RegistrationGroup, RegistrationPlace } from '../table';

export function allGroups(group: RegistrationGroup): readonly RegistrationGroup[] {
  return [group, ...group.groups.flatMap(allGroups)];
}

export function allPlaces(group: RegistrationGroup): readonly RegistrationPlace[] {
  return [...group.places, ...group.groups.flatMap(allPlaces)];
}

/** Do the cells beside the places name levels, where other lists have columns of marks? */
export function areLevelsNamed(root: RegistrationGroup): boolean {
  return allPlaces(root).some(({ level }) => level !== null);
}

/** How many places below the group are marked in a level's column; null where a mark or a subtotal cannot be read, or is a bound. */
export function countBelow(group: RegistrationGroup, level: number): number | null {
  if (group.groups.length === 0 && group.places.length === 0) return null;
  const counts = [...group.places.map((place) => countOfPlace(place.levels[level])), ...group.groups.map((child) => countBelow(child, level) ?? countOfGroup(child, level))];
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** A place counts once where it is marked, not at all where it is blank. */
function countOfPlace(cell: LevelCell | undefined): number | null {
  if (cell === undefined || cell.figure.kind === 'blank') return 0;
  if (cell.mark === null) return null;
  return cell.mark === 'yes' ? 1 : 0;
}

/** What a group states itself. Blank is 0 only where nothing stands below it: else the marks below could not be read. */
export function countOfGroup({ groups, places, levels }: RegistrationGroup, level: number): number | null {
  const cell = levels[level];
  if (cell === undefined || cell.isBound) return null;
  if (cell.figure.kind === 'blank') return groups.length === 0 && places.length === 0 ? 0 : null;
  return numberOf(cell.figure);
}
