/** R10: a higher level is never reached before the lower one, nor without it, in roadmaps and lists alike. */
import type { Finding } from '../../../appendices/finding';
import { LEVELS, type Level } from '../../../appendices/level';
import type { RoadmapTable } from '../../../appendices/roadmap/table';
import { hasUnnamed } from '../../../appendices/roadmap/unnamed';
import { groupedBy } from '../../../sheet/groupedBy';
import { madeOnce } from '../../../sheet/madeOnce';
import type { Renaming } from '../../mergers/renaming';
import type { PlaceList } from '../../places/list';
import { cellFrom, type Mention } from '../../places/mention';
import type { Register } from '../../places/register';
import { byName, isAmong, type NamedPlaces } from './same';

export function levelOrder(register: Register, renaming: Renaming): readonly Finding[] {
  const { lists, mentions } = register;
  return LEVELS.slice(1).flatMap((level, index) => {
    const below = LEVELS[index] ?? 'NTM';
    const isAt = (wanted: Level) => ({ list }: Mention): boolean => list.level === wanted && list.status !== null;
    const roadmaps = lists.filter((list) => list.source === 'roadmap' && list.level === below);
    const tables = new Set(roadmaps.map(({ table }) => table as RoadmapTable));
    const isComplete = roadmaps.every(({ isRead }) => isRead) && ![...tables].some(({ data }) => hasUnnamed(data));
    const lower = { level: below, inDistrictOf: byDistrict(mentions.filter(isAt(below)), renaming), roadmaps, isComplete };
    return mentions.filter(isAt(level)).flatMap((mention) => checkLevel(mention, lower, renaming) ?? []);
  });
}

/** What all lists say of the level below. */
interface Lower {
  readonly level: Level;
  /** What may lie in the district of a place. */
  inDistrictOf(mention: Mention): District;
  readonly roadmaps: readonly PlaceList[];
  /** The roadmaps name every commune that reaches it. One that begins late, counts, or cannot be read does not. */
  readonly isComplete: boolean;
}

interface District {
  readonly mentions: readonly Mention[];
  readonly places: NamedPlaces;
}

/** Districts that are not said may be any. */
function byDistrict(all: readonly Mention[], renaming: Renaming): (mention: Mention) => District {
  const said = groupedBy(all, ({ districtKey }) => districtKey);
  const known = new Map<string | null, District>();
  return ({ districtKey }) =>
    madeOnce(known, districtKey, () => {
      const mentions = districtKey === null ? all : [...(said.get(districtKey) ?? []), ...(said.get(null) ?? [])];
      return { mentions, places: byName(mentions, renaming) };
    });
}

function checkLevel(mention: Mention, lower: Lower, renaming: Renaming): Finding | null {
  if (mention.full === null) return null;
  const { mentions, places } = lower.inDistrictOf(mention);
  const same = places.kinOf(mention).filter((other) => renaming.kinship(mention, other) === 'same' && other.list.year !== null);
  if (same.length > 0) return checkYears(mention, same, lower.level);
  return isAmong(mention, places, renaming) || !lower.isComplete || !isCovered(mention, lower.roadmaps) ? null : missing(mention, mentions, lower.level);
}

/** A roadmap of one district does not miss the communes of others; where none is said, two roadmaps are about the same ones. */
function isCovered({ districtKey, list }: Mention, roadmaps: readonly PlaceList[]): boolean {
  return roadmaps.some(({ districtCells }) => districtCells.has(districtKey ?? '') || (list.source === 'roadmap' && (districtKey === null || districtCells.size === 0)));
}

/** Where lists disagree about the lower year, the earliest counts; that they disagree is another rule's finding. */
function checkYears(mention: Mention, same: readonly Mention[], level: Level): Finding | null {
  const { year } = mention.list;
  const earliest = same.reduce((before, other) => ((other.list.year ?? 0) < (before.list.year ?? 0) ? other : before));
  if (year === null || earliest.list.year === null || year >= earliest.list.year) return null;
  return {
    ...at(mention, [earliest]),
    rule: 'roadmap/level-order',
    severity: mention.districtKey !== null && earliest.districtKey !== null && mention.key === earliest.key ? 'error' : 'warning',
    actual: year,
    expected: earliest.list.year,
    params: { problem: 'earlier', level: mention.list.level ?? '', below: level },
  };
}

/** Certain only where the roadmap has the district, and every name under it could be read. */
function missing(mention: Mention, inDistrict: readonly Mention[], level: Level): Finding {
  const ofRoadmaps = inDistrict.filter(({ list }) => list.source === 'roadmap');
  const isCertain = mention.list.source === 'roadmap' && ofRoadmaps.length > 0 && ofRoadmaps.every((other) => other.full !== null);
  return {
    ...at(mention, []),
    rule: 'roadmap/level-order',
    severity: isCertain ? 'error' : 'warning',
    params: { problem: 'missing', level: mention.list.level ?? '', below: level, district: mention.district ?? mention.heading, year: mention.list.yearText },
  };
}

function at(mention: Mention, others: readonly Mention[]): Pick<Finding, 'sheet' | 'cells' | 'place'> {
  const { sheet } = mention.list;
  return { sheet, cells: [mention.cell, ...others.map((other) => cellFrom(sheet, other))], place: mention.full ?? mention.name };
}
