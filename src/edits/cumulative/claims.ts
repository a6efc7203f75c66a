/** What every list of a workbook says of a place, before the lists are held against each other. */
import type { RegistrationTable } from '../../appendices/registration/table';
import type { Level } from '../../appendices/level';
import { qualifiedAddress, parseAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { readPeriod } from '../../text/period';
import type { Renaming } from '../../review/mergers/renaming';
import type { PlaceList } from '../../review/places/list';
import type { Mention } from '../../review/places/mention';
import { isGroupHeading } from '../../review/places/names';
import type { Register } from '../../review/places/register';
import { districtElsewhere } from '../../review/relations/places/same';
import type { Attainment, CumulativeProblem } from './attainment';

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
  /** Lists that cannot be used. */
  readonly problems: readonly CumulativeProblem[];
}

/** A list that is sure of what it is about: tables that name every place of their level and year. */
type KnownList = PlaceList & { readonly level: Level; readonly year: number };

const MONTHS_OF_YEAR = 12;
const YEAR_COLUMN = /^(nam|thoi (gian|diem)|ngay)\b/;
const REGION = /^(?:xa )?(?:khu vuc|vung|mien|dong bang|trung du|hai dao)\b/;

/** The claims of all roadmaps and registration lists, in the order of the sheets. */
export function claimsOf(register: Register, renaming: Renaming, grids: readonly Grid[]): Claims {
  const lists = register.lists.filter(({ source, status }) => (source === 'roadmap' || source === 'registration') && status !== null);
  const spelling = firstSpellings(register.mentions);
  const claims = lists.filter(isKnown).flatMap((list) => {
    const grid = grids.find(({ sheet }) => sheet === list.sheet);
    return (register.mentionsOf.get(list) ?? []).map((mention) => claimOf(mention, list, register, renaming, spelling, grid));
  });
  return { claims, districts: districtsIn(lists, spelling), problems: onceATable(lists).flatMap(problemsOf) };
}

/** In the order in which lists and columns have them, also those without a place. */
function districtsIn(lists: readonly PlaceList[], spelling: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(lists.flatMap(({ districtCells }) => [...districtCells.keys()]))].flatMap((key) => spelling.get(key) ?? []);
}

/** A table whose level nobody knows is told once, not once a year. */
function onceATable(lists: readonly PlaceList[]): readonly PlaceList[] {
  return lists.filter((list, index) => list.level !== null || lists.findIndex(({ table, level }) => table === list.table && level === null) === index);
}

function isKnown(list: PlaceList): list is KnownList {
  return list.level !== null && list.year !== null;
}

/** A row of several years counts its places without a year of their own; where it names them, they cannot be placed. */
function problemsOf(list: PlaceList): CumulativeProblem[] {
  const cells = [qualifiedAddress(list.sheet, list.cell)];
  const told = list.level === null ? {} : { level: list.level };
  if (list.places.length > 0 && list.level === null && list.year !== null) return [{ kind: 'no-level', cells }];
  if (list.places.length > 0 && list.level !== null && list.year === null) return [{ kind: 'no-year', cells, ...told }];
  return isKnown(list) && !list.isRead ? [{ kind: 'unreadable', cells, ...told, years: [list.year] }] : [];
}

function claimOf(mention: Mention, list: KnownList, register: Register, renaming: Renaming, spelling: ReadonlyMap<string, string>, grid: Grid | undefined): Claim {
  const districtKey = districtElsewhere(mention, register);
  const name = mention.full ?? mention.name;
  return {
    level: list.level,
    year: list.year,
    ...besideIt(mention, list, grid),
    name,
    key: `${districtKey ?? ''}/${mention.full === null ? name : renaming.newestKey(mention)}`,
    district: districtKey === null ? null : (spelling.get(districtKey) ?? mention.district),
    region: isGroupHeading(mention.heading) && isRegion(mention.heading) ? mention.heading : null,
    group: isGroupHeading(mention.heading) && !isRegion(mention.heading) ? mention.heading : null,
    isPlanned: list.status === 'planned',
    cell: qualifiedAddress(list.sheet, mention.cell),
    list,
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

/** What else the row of a registration list says of its place. */
function besideIt({ cell }: Mention, { table }: KnownList, grid: Grid | undefined): Pick<Claim, 'month' | 'agency'> {
  const row = parseAddress(cell)?.area.top;
  if (table?.kind !== 'registration' || row === undefined || grid === undefined) return { month: null, agency: null };
  const { columns } = table as RegistrationTable;
  const dated = Object.entries(columns.labels).find(([, label]) => YEAR_COLUMN.test(fold(label)))?.[0];
  const period = dated === undefined ? null : readPeriod(textAt(grid, row, Number(dated)));
  const agency = columns.agency === null ? '' : textAt(grid, row, columns.agency);
  return { month: period === null || period.grain === 'year' ? null : Math.min(period.to.month, MONTHS_OF_YEAR), agency: agency === '' ? null : agency };
}
