/** A list of places that register for a level, or were recognised: one list a level and year. */
import { allGroups, allPlaces, areLevelsNamed, countBelow } from '../../../appendices/registration/relations/tree';
import type { RegistrationGroup, RegistrationPlace, RegistrationTable } from '../../../appendices/registration/table';
import type { Level } from '../../../appendices/level';
import { cellAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import { textAt, type Grid } from '../../../sheet/grid';
import { fold } from '../../../text/fold';
import { findYear } from '../../../text/period';
import type { NamedPlace, PlaceList, Status } from '../list';
import { districtKey, districtNamed, isPlaceName, readPlaceName } from '../names';
import { isAboutCommunes, levelOfLines, levelSaid, statusSaid, yearOfLines, yearSaid } from '../said';

/** What the groups above a place say of it. */
interface Above {
  readonly district: string | null;
  readonly level: Level | null;
  readonly year: number | null;
  readonly status: Status | null;
  /** The nearest group row. */
  readonly group: RegistrationGroup;
  /** Places below it are villages or districts, not communes. */
  readonly isVillages: boolean;
}

const YEAR_COLUMN = /^nam( (dang ky|dat|phan dau|cong nhan|hoan thanh)\b.*)?$/;

interface PlaceBelow {
  readonly place: RegistrationPlace;
  readonly above: Above;
  /** What stands beside it, else what the group or the title says. */
  readonly level: Level | null;
  /** From a column "Năm đăng ký", else from the group or the title. */
  readonly year: number | null;
}

/** `districts`: the keys of districts that other tables of the workbook name; here a group may be called by its bare name. */
export function listsOfRegistration(table: RegistrationTable, grid: Grid, districts: ReadonlySet<string>): readonly PlaceList[] {
  const lines = table.data.title.map((line) => line.text);
  const top: Above = { district: null, level: levelOfLines(lines), year: yearOfLines(lines), status: statusSaid(lines.join(' / ')), group: table.data.root, isVillages: !isAboutCommunes(lines) };
  const groups = groupsBelow(table.data.root, top, districts);
  const below = placesBelow(table, grid, groups);
  const isByMarks = table.columns.levels.length > 0 && !areLevelsNamed(table.data.root);
  return isByMarks ? listsByColumn(table, groups, below) : listsByGroup(table, groups, below);
}

function groupsBelow(group: RegistrationGroup, above: Above, districts: ReadonlySet<string>): readonly Above[] {
  const here = group.label === '' ? above : said(group, above, districts);
  return [here, ...group.groups.flatMap((child) => groupsBelow(child, here, districts))];
}

function said(group: RegistrationGroup, above: Above, districts: ReadonlySet<string>): Above {
  const folded = fold(group.label);
  const year = /^(nam|giai doan) ?\d/.test(folded) ? findYear(group.label) : yearSaid(group.label);
  const named = districtNamed(group.label);
  return {
    group,
    district: named ?? (districts.has(districtKey(group.label.replace(/\(.*/, '').trim())) ? readPlaceName(group.label).name : above.district),
    level: levelSaid(group.label) ?? above.level,
    year: year ?? above.year,
    status: statusSaid(group.label) ?? above.status,
    isVillages: above.isVillages || /\b(cap thon|thon|ban|ap|xom)\b/.test(folded.replace(/nong thon/g, '')),
  };
}

/** Marks by level: every column one list a year; marks by year: every column one list, of the level that the title tells. */
function listsByColumn(table: RegistrationTable, groups: readonly Above[], all: readonly PlaceBelow[]): readonly PlaceList[] {
  const years = [...new Set(all.length === 0 ? groups.map(({ year }) => year) : all.map(({ year }) => year))];
  return table.columns.levels.flatMap(({ column, level: named, year: own }, index) =>
    (own === null ? years : [own]).map((year) => {
      const below = own === null ? all.filter((place) => place.year === year) : all;
      const level = named ?? (own === null ? null : (groups[0]?.level ?? null));
      const marked = below.filter(({ place }) => place.levels[index]?.mark === 'yes');
      const areMarksRead = below.every(({ place: { levels } }) => levels[index]?.mark !== null || levels[index].figure.kind === 'blank');
      const cell = cellAddress(table.header.bottom, column);
      const cells = groups.map(({ district, group }) => [district, group.levels[index]?.figure.cell ?? cell] as const);
      const list = listOf(table, marked, { level, year, status: groups[0]?.status ?? null, cell }, cells);
      const isRead = areMarksRead && areAllNamed(below);
      return { ...list, isRead, isComplete: isRead && list.isComplete && agrees(table.data.root, index) };
    }),
  );
}

/** Levels as separate lists under their own group rows, or named beside every place. */
function listsByGroup(table: RegistrationTable, groups: readonly Above[], all: readonly PlaceBelow[]): readonly PlaceList[] {
  const kinds = new Map(all.map(({ above: { status }, level, year }) => [`${level}/${year}/${status}`, { level, year, status }]));
  return [...kinds.values()].map((kind) => {
    const below = all.filter(({ above, level, year }) => level === kind.level && above.status === kind.status && year === kind.year);
    const own = groups.filter((above) => below.some((place) => place.above === above));
    const list = listOf(table, below, { ...kind, cell: own[0]?.group.cell ?? '' }, own.map(({ district, group }) => [district, group.cell]));
    const isRead = areAllNamed(below);
    return { ...list, isRead, isComplete: isRead && list.isComplete && agrees(table.data.root, null) };
  });
}

function listOf(table: RegistrationTable, below: readonly PlaceBelow[], told: Pick<PlaceList, 'level' | 'year' | 'status' | 'cell'>, cells: readonly (readonly [string | null, string])[]): Omit<PlaceList, 'isRead'> {
  return {
    ...told,
    source: 'registration',
    sheet: table.sheet,
    table,
    yearText: told.year === null ? '' : String(told.year),
    districtCells: new Map(cells.flatMap(([district, cell]) => (district === null ? [] : [[districtKey(district), cell]]))),
    isComplete: told.level !== null && told.year !== null && told.status !== null,
    places: below.flatMap(namedPlace),
  };
}

function placesBelow({ columns, data }: RegistrationTable, grid: Grid, groups: readonly Above[]): readonly PlaceBelow[] {
  const yearColumn = Object.entries(columns.labels).find(([, label]) => YEAR_COLUMN.test(fold(label)))?.[0];
  const yearAt = (row: number): number | null => (yearColumn === undefined ? null : findYear(textAt(grid, row, Number(yearColumn))));
  const isNamed = areLevelsNamed(data.root);
  const levelOf = (place: RegistrationPlace, above: Above): Level | null => (isNamed ? place.level : above.level);
  return groups.filter(({ isVillages }) => !isVillages).flatMap((above) => above.group.places.map((place) => ({ place, above, level: levelOf(place, above), year: yearAt(place.row) ?? above.year })));
}

function namedPlace({ place, above }: PlaceBelow): NamedPlace[] {
  const name = place.name;
  if (!isPlaceName(readPlaceName(name).name)) return [];
  return [{ cell: place.cell, name, district: place.district ?? above.district, heading: above.group.label }];
}

function areAllNamed(below: readonly PlaceBelow[]): boolean {
  return below.every((one) => namedPlace(one).length === 1);
}

/** The counts of all groups, in labels and in the level's column, equal the places below them. */
function agrees(root: RegistrationGroup, level: number | null): boolean {
  return allGroups(root).every((group) => {
    const stated = level === null ? null : numberOf(group.levels[level]?.figure ?? null);
    const isLabelRight = group.stated === null || group.stated === allPlaces(group).length;
    return isLabelRight && (level === null || stated === null || group.levels[level]?.isBound === true || stated === countBelow(group, level));
  });
}
