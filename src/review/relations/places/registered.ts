/** R8: what one appendix lists for a level and a year, every other list for that level and year has as well. */
import type { Finding } from '../../../appendices/finding';
import { qualifiedAddress } from '../../../sheet/address';
import { madeOnce } from '../../../sheet/madeOnce';
import type { Renaming } from '../../mergers/renaming';
import type { PlaceList, Source } from '../../places/list';
import { cellFrom, sameTable, type Mention } from '../../places/mention';
import type { Register } from '../../places/register';
import { byName, districtElsewhere, isAmong, type NamedPlaces } from './same';

/** Lists that name every commune of their level and year. Others may leave out a commune that lacks nothing, or name some. */
const EXHAUSTIVE: readonly Source[] = ['roadmap', 'registration', 'district-matrix'];

interface Places {
  readonly register: Register;
  readonly renaming: Renaming;
  readonly inWorkbook: NamedPlaces;
  inList(list: PlaceList): NamedPlaces;
}

export function registeredElsewhere(register: Register, renaming: Renaming): readonly Finding[] {
  const known = new Map<PlaceList, NamedPlaces>();
  const inList = (list: PlaceList): NamedPlaces => madeOnce(known, list, () => byName(register.mentionsOf.get(list) ?? [], renaming));
  const places = { register, renaming, inWorkbook: byName(register.mentions, renaming), inList };
  const findings = register.lists.flatMap((list) => {
    const others = register.lists.filter((other) => isComparable(list, other));
    return others.flatMap((other) => compare(list, other, places));
  });
  return onceForEachPair(findings);
}

/** Two lists of years each miss the place that stands under different years. */
function onceForEachPair(findings: readonly Finding[]): readonly Finding[] {
  const pairs = new Map(findings.map((finding) => [pairOf(finding), finding]).reverse() as [string, Finding][]);
  return findings.filter((finding) => pairs.get(pairOf(finding)) === finding);
}

function pairOf({ sheet, cells, place }: Finding): string {
  return [...cells.map((cell) => (cell.includes('!') ? cell : qualifiedAddress(sheet, cell))).sort(), place].join();
}

/** About the same level and year, in another table; two roadmaps of one level are two versions or two parts. */
function isComparable(a: PlaceList, b: PlaceList): boolean {
  const isSameMatter = a.level !== null && a.level === b.level && a.year !== null && a.year === b.year;
  const isSameStatus = a.status !== null && b.status !== null && (a.status === b.status || a.status === 'either' || b.status === 'either');
  return isSameMatter && isSameStatus && !sameTable(a, b) && !(a.source === 'roadmap' && b.source === 'roadmap');
}

/** The places of `list` that `other` does not name, which must be read to its end to tell. */
function compare(list: PlaceList, other: PlaceList, places: Places): readonly Finding[] {
  const { register, renaming } = places;
  const [own, others] = [list, other].map((one) => register.mentionsOf.get(one) ?? []) as [readonly Mention[], readonly Mention[]];
  if (!other.isRead || others.some(({ full }) => full === null)) return [];
  const absent = own.filter((mention) => mention.full !== null && !isAmong(mention, places.inList(other), renaming));
  const shared = own.length - absent.length;
  const isSameList = shared * 2 >= Math.max(own.length, others.length);
  /** What was planned and what was reached may differ. */
  const isOnePlan = list.status !== 'reached' && other.status !== 'reached';
  const isCertain = isSameList && isOnePlan && other.isComplete && EXHAUSTIVE.includes(other.source) && list.source !== other.source;
  return absent.flatMap((mention) => {
    const cell = other.districtCells.get(districtElsewhere(mention, register) ?? '');
    const isAboutIt = EXHAUSTIVE.includes(other.source) ? shared > 0 || cell !== undefined : isSameList;
    if (!isAboutIt) return [];
    return [inAnotherYear(mention, other, places) ?? missing(mention, { list: other, cell: cell ?? other.cell }, isCertain)];
  });
}

/** In the same table under another year: registered late or early, or a slip; a person must tell. Told once, at the list that is no roadmap. */
function inAnotherYear(mention: Mention, other: PlaceList, { inWorkbook, renaming }: Places): Finding | null {
  const isElsewhere = ({ list }: Mention): boolean => list !== other && list.level === other.level && list.year !== null && list.status !== null && sameTable(list, other);
  const found = inWorkbook.kinOf(mention).find((one) => isElsewhere(one) && renaming.kinship(mention, one) === 'same');
  if (found === undefined) return null;
  return { ...at(mention, found, 'other-year'), severity: 'warning', actual: mention.list.year ?? 0, expected: found.list.year ?? 0 };
}

function missing(mention: Mention, other: Pick<Mention, 'list' | 'cell'>, isCertain: boolean): Finding {
  return { ...at(mention, other, 'missing'), severity: isCertain ? 'error' : 'warning' };
}

function at(mention: Mention, other: Pick<Mention, 'list' | 'cell'>, problem: string): Omit<Finding, 'severity'> {
  const { sheet, level, yearText, year } = mention.list;
  return {
    rule: 'place/registered',
    sheet,
    cells: [mention.cell, cellFrom(sheet, other)],
    place: mention.full ?? mention.name,
    params: { problem, level: level ?? '', year: year ?? yearText },
  };
}
