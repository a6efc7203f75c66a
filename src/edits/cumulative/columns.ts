/** The columns of a cumulative table: districts, regions or groups in the order of the lists, or none. */
import type { Grouping } from '../../review/cumulativeOptions';
import { districtKey, isGroupHeading } from '../../review/places/names';
import type { Table } from '../../appendices/table';
import type { Attainment, CumulativeProblem, Whereabouts } from './attainment';
import { roadmapTables } from './tables';

/** Where the lists do not tell a place's column. */
const UNKNOWN: Readonly<Record<Exclude<Grouping, 'none'>, string>> = { district: 'Chưa rõ huyện', region: 'Chưa rõ vùng', group: 'Chưa rõ nhóm' };

export interface Columns {
  readonly names: readonly string[];
  indexOf(place: Whereabouts): number;
}

/** What the lists tell of enough places to make columns of it; `none` always goes. */
export function groupingsOf(attainments: readonly Attainment[]): readonly Grouping[] {
  const known = (['district', 'region', 'group'] as const).filter((grouping) => attainments.some((one) => one[grouping] !== null));
  return [...known, 'none'];
}

/** `districts`: all that the lists name, in their order. */
export function columnsOf(grouping: Grouping, attainments: readonly Attainment[], districts: readonly string[], tables: readonly Table[]): Columns {
  if (grouping === 'none') return { names: [PLACES], indexOf: () => 0 };
  const headings = grouping === 'district' ? [...districtsOfRoadmaps(tables), ...districts] : [];
  const named = distinct([...headings, ...attainments.flatMap((one) => one[grouping] ?? [])]);
  const isUnknown = attainments.some((one) => one[grouping] === null);
  const names = isUnknown ? [...named, UNKNOWN[grouping]] : named;
  const index = new Map(named.map((name, position) => [districtKey(name), position]));
  return { names, indexOf: (one) => index.get(districtKey(one[grouping] ?? '')) ?? named.length };
}

/** One column of names where nothing groups them. */
export const PLACES = 'Tên xã';

/** The places that stand in a column of their own because nobody says where they belong. */
export function unplaced(grouping: Grouping, attainments: readonly Attainment[]): CumulativeProblem[] {
  if (grouping === 'none') return [];
  const places = attainments.filter((one) => one[grouping] === null);
  return places.length === 0 ? [] : [{ kind: 'no-district', places: [...new Set(places.map(({ name }) => name))], cells: places.flatMap(({ cells }) => cells.slice(0, 1)) }];
}

/** Also those in which nobody reaches a level. */
function districtsOfRoadmaps(tables: readonly Table[]): readonly string[] {
  return roadmapTables(tables).flatMap(({ columns }) => columns.districts.flatMap(({ name, isDistrict }) => (isDistrict && !isGroupHeading(name) ? [name] : [])));
}

function distinct(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(districtKey(name))) first.set(districtKey(name), name);
  return [...first.values()];
}
