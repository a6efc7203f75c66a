/** The parts that the columns of a table of targets by criterion play. */
import { LEVELS } from '../level';
import { LEVEL_IDS, role, type Role } from '../roles';
import type { CriterionTargetColumns, PlaceKind } from './table';

export const roles: readonly Role<CriterionTargetColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('criterion', 'Tiêu chí', ({ criterion }) => [criterion]),
  role('indicator', 'Chỉ tiêu', ({ indicator }) => [indicator]),
  ...setRoles('commune', 'Xã'),
  ...setRoles('district', 'Huyện'),
];

function setRoles(places: PlaceKind, word: string): Role<CriterionTargetColumns>[] {
  return LEVELS.map((level) =>
    role(`${places}-${LEVEL_IDS[level]}`, `${word} ${level}`, ({ sets }) => sets.flatMap((set) => ((set.places ?? 'commune') === places && (set.level ?? 'NTM') === level ? [set.column] : []))),
  );
}
