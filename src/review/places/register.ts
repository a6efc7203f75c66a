/** The register of a workbook: every place that any table or sentence names, and every list that names it. */
import type { DistrictMatrixTable } from '../../appendices/district-matrix/table';
import type { LevelPlanTable } from '../../appendices/level-plan/table';
import type { RegistrationTable } from '../../appendices/registration/table';
import type { RoadmapTable } from '../../appendices/roadmap/table';
import type { Table } from '../../appendices/table';
import type { UnmetDetailTable } from '../../appendices/unmet-detail/table';
import type { Grid } from '../../sheet/grid';
import type { PlaceList } from './list';
import { listsOfDistrictMatrix } from './lists/districtMatrix';
import { listsOfLevelPlan } from './lists/levelPlan';
import { listsOfRegistration } from './lists/registration';
import { listsOfRoadmap } from './lists/roadmap';
import { listsInText } from './lists/text';
import { listsOfUnmetDetail } from './lists/unmetDetail';
import type { Mention } from './mention';
import { districtKey, isGroupHeading } from './names';
import { resolveNames } from './resolve';

export interface Register {
  readonly lists: readonly PlaceList[];
  /** In the order of the lists. */
  readonly mentions: readonly Mention[];
  readonly mentionsOf: ReadonlyMap<PlaceList, readonly Mention[]>;
  /** The key of the district in which the places of a name lie; null where the workbook names several. */
  readonly districtOf: ReadonlyMap<string, string | null>;
}

/** `others`: lists that stand in no table and no sentence. */
export function registerOf(tables: readonly Table[], grids: readonly Grid[], others: readonly PlaceList[] = []): Register {
  const districts = districtsOf(tables);
  const inTables = tables.flatMap((table) => listsOf(table, grids, districts));
  const taken = cellsBySheet(inTables);
  const lists = [...inTables, ...grids.flatMap((grid) => listsInText(grid, taken.get(grid.sheet) ?? new Set())), ...others];
  const mentions = resolveNames(lists);
  return { lists, mentions, mentionsOf: byList(lists, mentions), districtOf: districtsByName(mentions) };
}

function listsOf(table: Table, grids: readonly Grid[], districts: ReadonlySet<string>): readonly PlaceList[] {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  switch (table.kind) {
    case 'roadmap':
      return listsOfRoadmap(table as RoadmapTable);
    case 'registration':
      return grid === undefined ? [] : listsOfRegistration(table as RegistrationTable, grid, districts);
    case 'unmet-detail':
      return grid === undefined ? [] : listsOfUnmetDetail(table as UnmetDetailTable, grid);
    case 'level-plan':
      return listsOfLevelPlan(table as LevelPlanTable);
    case 'district-matrix':
      return listsOfDistrictMatrix(table as DistrictMatrixTable);
    default:
      return [];
  }
}

/** The keys of the districts that columns name. */
function districtsOf(tables: readonly Table[]): ReadonlySet<string> {
  const names = tables.flatMap((table) => {
    if (table.kind === 'roadmap') return (table as RoadmapTable).columns.districts.flatMap(({ name, isDistrict }) => (isDistrict && !isGroupHeading(name) ? name : []));
    return table.kind === 'district-matrix' ? (table as DistrictMatrixTable).columns.districts.map(({ name }) => name) : [];
  });
  return new Set(names.map(districtKey));
}

function cellsBySheet(lists: readonly PlaceList[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { sheet, places } of lists) {
    const known = cells.get(sheet) ?? new Set<string>();
    cells.set(sheet, known);
    for (const { cell } of places) known.add(cell);
  }
  return cells;
}

function byList(lists: readonly PlaceList[], mentions: readonly Mention[]): ReadonlyMap<PlaceList, readonly Mention[]> {
  const of = new Map<PlaceList, Mention[]>(lists.map((list) => [list, []]));
  for (const mention of mentions) of.get(mention.list)?.push(mention);
  return of;
}

function districtsByName(mentions: readonly Mention[]): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  for (const { key, districtKey: district } of mentions) {
    if (district !== null) known.set(key, known.has(key) && known.get(key) !== district ? null : district);
  }
  return known;
}
