/** Each place once under its district, with a mark that can be read, numbered without gaps within its group (R18). */
import { numberingOfGroups } from '../../numbering';
import { groupedBy } from '../../../sheet/groupedBy';
import { comparableName } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelCell, RegistrationGroup, RegistrationPlace, RegistrationTable } from '../table';
import { allGroups, allPlaces } from './tree';

export const places: Relation<RegistrationTable> = {
  rules: ['registration/name-repeated', 'registration/mark', 'table/numbering'],
  check: (table) => {
    const groups = allGroups(table.data.root);
    const numbers = groups.map((group) => group.places.flatMap((place) => place.number ?? []));
    const words = columnsOfWords(table);
    return [...groups.flatMap((group) => checkGroup(table, group, words)), ...numberingOfGroups(table.sheet, numbers)];
  },
};

function checkGroup(table: RegistrationTable, group: RegistrationGroup, words: ReadonlySet<number>): Finding[] {
  return [
    ...group.places.flatMap((place) => unreadableMarks(table, place, words)),
    ...[...groupedBy(group.places, keyOf).values()].flatMap((same) => repeated(table, same)),
  ];
}

/** Columns, by their order, that hold something else than marks: "NTM nâng cao" or "19/19" beside every place. */
function columnsOfWords({ columns, data }: RegistrationTable): ReadonlySet<number> {
  const cells = allPlaces(data.root).map((place) => place.levels);
  const isOfWords = (level: number): boolean => {
    const here = cells.flatMap((levels) => levels[level] ?? []);
    return here.filter(isUnreadable).length > 1 && !here.some((cell) => cell.mark === 'yes' || cell.isBound);
  };
  return new Set(columns.levels.map((_, level) => level).filter(isOfWords));
}

/** Neither a mark nor a bound nor blank. */
function isUnreadable(cell: LevelCell): boolean {
  return cell.figure.kind !== 'blank' && cell.mark === null && !cell.isBound;
}

function unreadableMarks(table: RegistrationTable, place: RegistrationPlace, words: ReadonlySet<number>): Finding[] {
  return place.levels
    .filter((cell, level) => isUnreadable(cell) && !words.has(level))
    .map((cell) => ({ rule: 'registration/mark', severity: 'warning', sheet: table.sheet, cells: [cell.figure.cell], place: place.name }));
}

function repeated(table: RegistrationTable, [first, ...again]: readonly RegistrationPlace[]): Finding[] {
  if (first === undefined || first.name === '') return [];
  return again.map((place) => ({ rule: 'registration/name-repeated', severity: 'error', sheet: table.sheet, cells: [place.cell, first.cell], place: place.name }));
}

function keyOf(place: RegistrationPlace): string {
  return `${comparableName(place.district ?? '')}/${comparableName(place.name)}`;
}
