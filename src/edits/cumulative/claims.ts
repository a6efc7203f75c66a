/** What every list of a workbook says of a place, before the lists are held against each other. */
import type { Level } from '../../appendices/level';
import { periodOf } from '../../appendices/roadmap/period';
import { qualifiedAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import type { CommuneRow } from '../../review/communes/table';
import type { Renaming } from '../../review/mergers/renaming';
import type { PlaceList, Source } from '../../review/places/list';
import type { Mention } from '../../review/places/mention';
import { districtNamed, isGroupHeading } from '../../review/places/names';
import type { Register } from '../../review/places/register';
import { districtElsewhere } from '../../review/relations/places/same';
import type { Attainment, CumulativeProblem, Whereabouts } from './attainment';
import { besideIt } from './beside';
import type { CommuneLists } from './communeLists';

/** One place in one list. */
export interface Claim extends Omit<Attainment, 'cells'> {
  readonly cell: string;
  /** Claims of one table and year stand in one list. */
  readonly list: PlaceList;
}

export interface Claims {
  readonly claims: readonly Claim[];
  /** Every district that the lists name, in their order. */
  readonly districts: readonly string[];
  /** How a heading writes a district in full: "Thị xã Ninh Hòa" for "Ninh Hòa"; none where only its bare name stands anywhere. */
  readonly districtTitles: ReadonlyMap<string, string>;
  /** Where the places of the lists belong, by the key of their names; those of several districts are left out. */
  readonly whereabouts: ReadonlyMap<string, Whereabouts>;
  /** Lists that cannot be used. */
  readonly problems: readonly CumulativeProblem[];
}

/** A list that is sure of what it is about: tables that name every place of their level and year. */
export type KnownList = PlaceList & { readonly level: Level; readonly year: number };

const SOURCES: readonly Source[] = ['roadmap', 'registration', 'communes'];
const REGION = /^(?:xa )?(?:khu vuc|vung|mien|dong bang|trung du|hai dao)\b/;

/** The claims of all roadmaps, registration lists and lists of communes, in the order of the sheets. */
export function claimsOf(register: Register, renaming: Renaming, grids: readonly Grid[], communes: CommuneLists): Claims {
  const known: Known = { register, renaming, grids, spelling: firstSpellings(register.mentions), communes: communesByKey(register, renaming, communes) };
  const { spelling } = known;
  const lists = register.lists.filter(({ source, status }) => SOURCES.includes(source) && status !== null);
  const claims = lists.flatMap((list) => {
    const dated = withLastYear(list);
    return isKnown(dated) ? (register.mentionsOf.get(list) ?? []).map((mention) => claimOf(mention, dated, known)) : [];
  });
  return { claims, whereabouts: whereaboutsOf(known), districts: districtsIn(lists, spelling), districtTitles: titlesOf(register.mentions, spelling), problems: onceATable(lists).flatMap(problemsOf) };
}

function communesByKey(register: Register, renaming: Renaming, { rowOf }: CommuneLists): ReadonlyMap<string, CommuneRow> {
  return new Map(
    register.mentions.flatMap((mention) => {
      const row = mention.list.source === 'communes' ? rowOf(mention.list.sheet, mention.cell) : undefined;
      return row === undefined ? [] : [[keyOf(mention, { register, renaming }), row]];
    }),
  );
}

function whereaboutsOf(known: Known): ReadonlyMap<string, Whereabouts> {
  const all = known.register.mentions.filter(({ full }) => full !== null).map((mention) => ({ name: mention.key, at: whereaboutsIn(mention, known) }));
  const districts = new Map<string, Set<string>>();
  for (const { name, at } of all) if (at.district !== null) districts.set(name, (districts.get(name) ?? new Set()).add(at.district));
  const telling = all.filter(({ name, at }) => (districts.get(name)?.size ?? 0) < 2 && Object.values(at).some((one) => one !== null));
  return new Map(telling.reverse().map(({ name, at }) => [name, at]));
}

/** In the order in which lists and columns have them, also those without a place. */
function districtsIn(lists: readonly PlaceList[], spelling: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(lists.flatMap(({ districtCells }) => [...districtCells.keys()]))].flatMap((key) => spelling.get(key) ?? []);
}

function titlesOf(mentions: readonly Mention[], spelling: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { heading, districtKey: key } of mentions) {
    const name = key === null ? undefined : spelling.get(key);
    if (name !== undefined && !titles.has(name) && districtNamed(heading) !== null) titles.set(name, heading.replace(/\s*[(:].*$/su, ''));
  }
  return titles;
}

/** A table whose level nobody knows is told once, not once a year. */
function onceATable(lists: readonly PlaceList[]): readonly PlaceList[] {
  return lists.filter((list, index) => list.level !== null || lists.findIndex(({ table, level }) => table === list.table && level === null) === index);
}

function isKnown(list: PlaceList): list is KnownList {
  return list.level !== null && list.year !== null;
}

/** A row of several years ("Đến hết năm 2020") that names its places: they have reached the level by its last one. */
function withLastYear(list: PlaceList): PlaceList {
  const isOfPeriod = list.source === 'roadmap' && list.year === null && list.places.length > 0;
  return isOfPeriod ? { ...list, year: periodOf(list.yearText)?.to ?? null } : list;
}

function problemsOf(list: PlaceList): CumulativeProblem[] {
  const told = (list.source === 'communes' ? list.places : [list]).map(({ cell }) => cell);
  const cells = told.map((cell) => qualifiedAddress(list.sheet, cell));
  const about = list.level === null ? {} : { level: list.level };
  if (list.places.length > 0 && list.level === null && list.year !== null) return [{ kind: 'no-level', cells }];
  const { year: last } = withLastYear(list);
  if (list.level !== null && list.year === null && last !== null) return [{ kind: 'period', cells, ...about, years: [last] }];
  if (list.places.length > 0 && list.level !== null && list.year === null) return [{ kind: 'no-year', cells, ...about }];
  return isKnown(list) && !list.isRead ? [{ kind: 'unreadable', cells, ...about, years: [list.year] }] : [];
}

interface Known {
  readonly register: Register;
  readonly renaming: Renaming;
  readonly spelling: ReadonlyMap<string, string>;
  readonly communes: ReadonlyMap<string, CommuneRow>;
  readonly grids: readonly Grid[];
}

/** The same for every way to write the place. */
function keyOf(mention: Mention, { register, renaming }: Pick<Known, 'register' | 'renaming'>): string {
  return `${districtElsewhere(mention, register) ?? ''}/${mention.full === null ? mention.name : renaming.newestKey(mention)}`;
}

function claimOf(mention: Mention, list: KnownList, known: Known): Claim {
  const key = keyOf(mention, known);
  return {
    level: list.level,
    year: list.year,
    ...besideIt(mention, list, known.grids, known.communes.get(key)),
    name: mention.full ?? mention.name,
    key,
    ...whereaboutsIn(mention, known),
    isReached: list.status === 'reached',
    cell: qualifiedAddress(list.sheet, mention.cell),
    list,
  };
}

function whereaboutsIn(mention: Mention, known: Known): Whereabouts {
  const district = districtElsewhere(mention, known.register);
  const commune = known.communes.get(keyOf(mention, known));
  const { heading } = mention;
  return {
    district: district === null ? null : (known.spelling.get(district) ?? mention.district),
    region: commune?.region?.text ?? (isGroupHeading(heading) && isRegion(heading) ? heading : null),
    group: commune?.group?.text ?? (isGroupHeading(heading) && !isRegion(heading) ? heading : null),
  };
}

function isRegion(heading: string): boolean {
  return REGION.test(fold(heading));
}

/** How the first list that names a district writes it. */
function firstSpellings(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { districtKey, district } of mentions) {
    if (districtKey !== null && district !== null && !spellings.has(districtKey)) spellings.set(districtKey, district);
  }
  return spellings;
}
