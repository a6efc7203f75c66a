/** R5: a group that counts places lists them, where the groups beside it do. */
import { cellAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { RegistrationGroup, RegistrationTable } from '../table';
import { allGroups, allPlaces } from './tree';

export const emptyGroups: Relation<RegistrationTable> = {
  rules: ['registration/label-count', 'registration/group-count'],
  check: (table) => allGroups(table.data.root).flatMap(({ groups }) => (groups.some((group) => allPlaces(group).length > 0) ? groups.flatMap((group) => checkGroup(table, group)) : [])),
};

/** The label tells more than the columns of the levels; one of them is enough. */
function checkGroup(table: RegistrationTable, group: RegistrationGroup): Finding[] {
  if (allPlaces(group).length > 0 || group.groups.length > 0) return [];
  const where = { severity: 'warning', sheet: table.sheet, place: group.label, expected: 0 } as const;
  const below = cellAddress(group.row + 1, table.columns.name);
  if (group.stated !== null && group.stated > 0) return [{ ...where, rule: 'registration/label-count', cells: [group.cell, below], actual: group.stated, difference: group.stated }];
  const counts = group.levels.flatMap(({ figure, isBound }) => {
    const count = isBound ? null : numberOf(figure);
    return count === null || count === 0 ? [] : [{ cell: figure.cell, count }];
  });
  return counts.slice(0, 1).map(({ cell, count }) => ({ ...where, rule: 'registration/group-count', cells: [cell, below], actual: count, difference: count }));
}
