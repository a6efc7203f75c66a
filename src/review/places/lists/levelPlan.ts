/** The plan of what places have to do for their level: one list, for the year of the plan and those after it. */
import type { LevelPlanTable, PlanPlace } from '../../../appendices/level-plan/table';
import { cellAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import type { NamedPlace, PlaceList } from '../list';
import { districtBehind, districtNamed, isPlaceName, readPlaceName } from '../names';
import { levelOfLines } from '../said';

/** None where the places are districts: "Huyện Vạn Ninh". */
export function listsOfLevelPlan(table: LevelPlanTable): readonly PlaceList[] {
  const { title, planYear, places } = table.data;
  const communes = places.filter(({ text }) => districtNamed(text) === null);
  const named = communes.flatMap(namedPlace);
  if (named.length === 0) return [];
  const isNumbered = communes.every(({ number, group }, index) => numberOf(number) === communes.slice(0, index + 1).filter((other) => other.group === group).length);
  return [
    {
      source: 'level-plan',
      sheet: table.sheet,
      table,
      level: levelOfLines(title.map((line) => line.text)),
      year: null,
      fromYear: planYear,
      yearText: '',
      status: 'planned',
      cell: cellAddress(table.header.bottom, table.columns.place ?? table.header.left),
      districtCells: new Map(),
      isRead: isNumbered && named.length === communes.length,
      isComplete: false,
      places: named,
    },
  ];
}

function namedPlace({ text, name, cell }: PlanPlace): NamedPlace[] {
  return isPlaceName(readPlaceName(name).name) ? [{ cell, name, district: districtBehind(text.split('\n')[0] ?? ''), heading: '' }] : [];
}
