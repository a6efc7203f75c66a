/** Each place once under its district, with a mark that can be read, numbered without gaps within its group (R18). */
import { numberingOfGroups } from '../../numbering';
import { comparableName } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { RegistrationGroup, RegistrationPlace, RegistrationTable } from '../table';
import { allGroups } from './tree';

export const places: Relation<RegistrationTable> = {
  rules: ['registration/name-repeated', 'registration/mark', 'table/numbering'],
  check: (table) => {
    const groups = allGroups(table.data.root);
    const numbers = groups.map((group) => group.places.flatMap((place) => place.number ?? []));
    return [...groups.flatMap((group) => checkGroup(table, group)), ...numberingOfGroups(table.sheet, numbers)];
  },
};

function checkGroup(table: RegistrationTable, group: RegistrationGroup): Finding[] {
  return [
    ...group.places.flatMap((place) => unreadableMarks(table, place)),
    ...group.places.flatMap((place, index) => repeated(table, place, group.places.slice(0, index))),
  ];
}

/** Neither a mark nor a bound nor blank. */
function unreadableMarks(table: RegistrationTable, place: RegistrationPlace): Finding[] {
  return place.levels
    .filter((cell) => cell.figure.kind !== 'blank' && cell.mark === null && !cell.isBound)
    .map((cell) => ({ rule: 'registration/mark', severity: 'warning', sheet: table.sheet, cells: [cell.figure.cell], place: place.name }));
}

function repeated(table: RegistrationTable, place: RegistrationPlace, before: readonly RegistrationPlace[]): Finding[] {
  const key = keyOf(place);
  const earlier = before.find((other) => keyOf(other) === key);
  if (earlier === undefined || place.name === '') return [];
  return [{ rule: 'registration/name-repeated', severity: 'error', sheet: table.sheet, cells: [place.cell, earlier.cell], place: place.name }];
}

function keyOf(place: RegistrationPlace): string {
  return `${comparableName(place.district ?? '')}/${comparableName(place.name)}`;
}
