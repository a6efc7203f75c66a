/** The parts that the columns of a table of targets by criterion play. */
import type { Level } from '../level';
import { role, type Role } from '../roles';
import type { CriterionTargetColumns, PlaceKind } from './table';

const LEVELS: readonly (readonly [string, Level])[] = [['ntm', 'NTM'], ['advanced', 'NTM nâng cao'], ['model', 'NTM kiểu mẫu']];

export const roles: readonly Role<CriterionTargetColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('criterion', 'Tiêu chí', ({ criterion }) => [criterion]),
  role('indicator', 'Chỉ tiêu', ({ indicator }) => [indicator]),
  ...setRoles('commune', 'Xã'),
  ...setRoles('district', 'Huyện'),
];

function setRoles(places: PlaceKind, word: string): Role<CriterionTargetColumns>[] {
  return LEVELS.map(([id, level]) =>
    role(`${places}-${id}`, `${word} ${level}`, ({ sets }) => sets.flatMap((set) => ((set.places ?? 'commune') === places && (set.level ?? 'NTM') === level ? [set.column] : []))),
  );
}
